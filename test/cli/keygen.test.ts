import { readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host'
import { withHost } from '../../src/cli/host'
import { readSigner } from '../../src/cli/read-signer'
import { importKey } from '../../src/index'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const seedHex = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
/** The signer of a key file, read by a command that prints nothing. */
const signerOf = (cwd: string, file: string) => {
  const stderr = { write: () => true }
  return withHost({ cwd, env: {}, stderr, stdout: stderr } as unknown as Host, () =>
    readSigner('--key', file, { jwt: true }),
  )
}
// RFC 8032, section 7.1, test 1: public key d75a9801…
const publicMultikey = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw'

describe('keygen', () => {
  it('writes the secret to a file that only its owner may read, and prints the public half', async () => {
    const cwd = temporaryFolder()
    const { exitCode, stdout, stderr } = await runCommand(['keygen', '--out', 'own.key.json'], { cwd })
    expect(exitCode).toBe(0)
    expect(statSync(join(cwd, 'own.key.json')).mode & 0o777).toBe(0o600)
    const secret = JSON.parse(readFileSync(join(cwd, 'own.key.json'), 'utf8'))
    const publicHalf = JSON.parse(stdout)
    expect(secret).toEqual({ ...publicHalf, secretKeyMultibase: expect.stringMatching(/^z3u2/) })
    expect((await importKey(secret)).publicKeyMultibase).toBe(publicHalf.publicKeyMultibase)
    expect(publicHalf.id).toBe(`did:key:${publicHalf.publicKeyMultibase}#${publicHalf.publicKeyMultibase}`)
    expect(stdout + stderr).not.toContain(secret.secretKeyMultibase)
  })

  it('makes another key each time', async () => {
    const cwd = temporaryFolder()
    const [a, b] = await Promise.all([
      runCommand(['keygen', '--out', 'a.json'], { cwd }),
      runCommand(['keygen', '--out', 'b.json'], { cwd }),
    ])
    expect(a.stdout).not.toBe(b.stdout)
  })

  it('has a file for the secret where none is named', async () => {
    const cwd = temporaryFolder()
    expect((await runCommand(['keygen', '--format', 'pem'], { cwd })).exitCode).toBe(0)
    expect(readFileSync(join(cwd, 'quality-label-key.pem'), 'utf8')).toContain('BEGIN PRIVATE KEY')
  })

  it('refuses a file that exists, also through a link, and leaves it as it was', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'precious.json', 'precious')
    symlinkSync(join(cwd, 'elsewhere.json'), join(cwd, 'link.json'))
    const existing = await runCommand(['keygen', '--out', 'precious.json'], { cwd })
    expect(existing).toMatchObject({ exitCode: 73, stdout: '' })
    expect(existing.stderr).toContain('Cannot write precious.json: it exists already')
    expect(readFileSync(join(cwd, 'precious.json'), 'utf8')).toBe('precious')
    expect((await runCommand(['keygen', '--out', 'link.json'], { cwd })).exitCode).toBe(73)
  })

  it.each(['multikey', 'jwk', 'pem', 'ed25519VerificationKey2020'])(
    'derives the same key from a seed in the format %s, and prints no secret',
    async (format) => {
      const cwd = temporaryFolder()
      writeInto(cwd, 'seed.hex', `${seedHex}\n`)
      const run = await runCommand(
        ['keygen', '--seed-file', 'seed.hex', '--format', format, '--out', 'out.key'],
        { cwd },
      )
      expect(run.exitCode).toBe(0)
      const text = readFileSync(join(cwd, 'out.key'), 'utf8')
      const key = await importKey(format === 'pem' ? text : JSON.parse(text))
      expect(key.hasSecret).toBe(true)
      expect(key.publicKeyMultibase).toBe(publicMultikey)
      const shown = await importKey(format === 'pem' ? run.stdout : JSON.parse(run.stdout))
      expect(shown.hasSecret).toBe(false)
      expect(shown.publicKeyMultibase).toBe(publicMultikey)
      expect(run.stdout + run.stderr).not.toMatch(/PRIVATE KEY|"d"|secretKey|privateKey/)
    },
  )

  it('writes no file for a seed unless asked to', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'seed.hex', seedHex)
    const run = await runCommand(['keygen', '--seed-file', 'seed.hex'], { cwd })
    expect(JSON.parse(run.stdout).publicKeyMultibase).toBe(publicMultikey)
    expect(run.stderr).toBe('')
  })

  it('names the key as asked', async () => {
    const cwd = temporaryFolder()
    const run = await runCommand(
      [
        'keygen',
        '--out',
        'k',
        '--controller',
        'did:web:network.example',
        '--id',
        'did:web:network.example#rasa',
      ],
      { cwd },
    )
    expect(JSON.parse(run.stdout)).toMatchObject({
      controller: 'did:web:network.example',
      id: 'did:web:network.example#rasa',
    })
  })

  it.each(['Ed25519', 'ES256'])(
    'writes a JWK of %s that names its method, and reads the name',
    async (name) => {
      const cwd = temporaryFolder()
      const id = 'did:web:network.example#rasa'
      const args = ['keygen', '--algorithm', name, '--format', 'jwk', '--out', 'k.json', '--id', id]
      await runCommand(args, { cwd })
      const jwk = JSON.parse(readFileSync(join(cwd, 'k.json'), 'utf8'))
      expect(jwk.kid).toBe(id)
      expect(await signerOf(cwd, 'k.json')).toMatchObject({ id, algorithm: name })
      // Only the issuer's document explains a name that is not a URL.
      writeInto(cwd, 'k.json', { ...jwk, kid: 'key-1' })
      expect((await signerOf(cwd, 'k.json')).id).toMatch(/^did:(?:key|jwk):/)
    },
  )

  it('keeps keys for JWTs away from what only Ed25519 can sign', async () => {
    const cwd = temporaryFolder()
    await runCommand(['keygen', '--algorithm', 'ES256', '--out', 'k.json'], { cwd })
    const root = [
      'trust',
      'init',
      '--root-id',
      'https://n.example/root',
      '--key',
      'k.json',
      '--root-out',
      'r',
    ]
    const run = await runCommand(root, { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain('expected a key for Ed25519, found one for ES256')
  })

  it('refuses a seed of another length without showing it', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'seed.hex', 'c0ffee00c0ffee')
    const run = await runCommand(['keygen', '--seed-file', 'seed.hex'], { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).not.toContain('c0ffee')
  })

  it('refuses an id without fragment and an unknown format', async () => {
    expect((await runCommand(['keygen', '--id', 'did:web:network.example'])).exitCode).toBe(64)
    expect((await runCommand(['keygen', '--format', 'rsa'])).exitCode).toBe(64)
  })
})

describe('keygen --show', () => {
  const id = 'did:web:network.example#rasa'

  it.each([
    ['Ed25519', 'multikey', 'did:key:z6Mk'],
    ['Ed25519', 'pem', 'did:key:z6Mk'],
    ['ES256', 'jwk', 'did:jwk:'],
  ])(
    'prints the public half of a key file of %s as %s again, and what it is',
    async (algorithm, format, did) => {
      const cwd = temporaryFolder()
      const names = format === 'pem' ? [] : ['--id', id]
      const keygen = ['keygen', '--algorithm', algorithm, '--format', format, '--out', 'k', ...names]
      const made = await runCommand(keygen, { cwd })
      const shown = await runCommand(['keygen', '--show', 'k', '--format', format], { cwd })
      expect(shown).toMatchObject({ exitCode: 0, stdout: made.stdout })
      const [method, , own, thumbprint, secret] = shown.stderr.split('\n')
      expect(method).toContain(format === 'pem' ? did : id)
      expect(own).toContain(did)
      expect(thumbprint).toMatch(/Thumbprint {2,}[\w-]{43}$/)
      expect(secret).toContain('in the file, not encrypted')
    },
  )

  it('asks for the passphrase of an encrypted file, and says of a public half that it is one', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'p.txt', 'correct horse battery')
    const byFile = ['--passphrase-file', 'p.txt']
    const made = await runCommand(['keygen', '--id', id, '--out', 'k.jwe', ...byFile], { cwd })
    const shown = await runCommand(['keygen', '--show', 'k.jwe', ...byFile], { cwd })
    expect(shown).toMatchObject({ exitCode: 0, stdout: made.stdout })
    expect(shown.stderr).toContain('in the file, encrypted')
    writeInto(cwd, 'public.json', made.stdout)
    const half = await runCommand(['keygen', '--show', 'public.json'], { cwd })
    expect(half).toMatchObject({ exitCode: 0, stdout: made.stdout })
    expect(half.stderr).toContain('only the public half')
  })

  it.each([
    [['--out', 'new.json'], '--show: writes no key'],
    [['--passphrase'], '--show: writes no key'],
    [['--seed-file', 'k'], 'expected one of --seed-file and --show'],
  ])('refuses %j beside it', async (args, words) => {
    const cwd = temporaryFolder()
    await runCommand(['keygen', '--out', 'k'], { cwd })
    const run = await runCommand(['keygen', '--show', 'k', ...args], { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain(words)
  })
})

describe('keygen --from', () => {
  const id = 'did:web:network.example#rasa'

  it.each(['Ed25519', 'ES256'])('encrypts a key of %s that exists, which keeps its id', async (algorithm) => {
    const cwd = temporaryFolder()
    const passphrase = 'correct horse battery'
    writeInto(cwd, 'p.txt', passphrase)
    const keygen = ['keygen', '--algorithm', algorithm, '--format', 'jwk', '--id', id, '--out', 'k.json']
    await runCommand(keygen, { cwd })
    const args = ['keygen', '--from', 'k.json', '--passphrase-file', 'p.txt', '--out', 'k.jwe']
    const run = await runCommand(args, { cwd })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('encrypted with the passphrase')
    const [plain, encrypted] = ['k.json', 'k.jwe'].map((name) => readFileSync(join(cwd, name), 'utf8'))
    const key = await importKey(encrypted, { passphrase })
    expect(key.toJSON()).toEqual((await importKey(JSON.parse(plain ?? ''))).toJSON())
    expect(key.hasSecret).toBe(true)
    const shown = await runCommand(['keygen', '--show', 'k.jwe', '--passphrase-file', 'p.txt'], { cwd })
    expect(shown.stderr).toContain(id)
  })

  it('writes a key in another format, and under another id where one is given', async () => {
    const cwd = temporaryFolder()
    await runCommand(['keygen', '--id', id, '--out', 'k.json'], { cwd })
    const other = 'did:web:network.example#other'
    const args = ['keygen', '--from', 'k.json', '--format', 'jwk', '--id', other, '--out', 'k.jwk']
    expect((await runCommand(args, { cwd })).exitCode).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'k.jwk'), 'utf8'))).toMatchObject({ kid: other, kty: 'OKP' })
  })

  it('refuses a public half, another algorithm, and a file that exists', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'public.json', (await runCommand(['keygen', '--out', 'k'], { cwd })).stdout)
    const run = (...args: string[]) => runCommand(['keygen', '--from', ...args], { cwd })
    const half = await run('public.json', '--out', 'new.json')
    expect(half).toMatchObject({ exitCode: 64, stdout: '' })
    expect(half.stderr).toContain('holds only a public key; --show prints it')
    expect((await run('k', '--algorithm', 'ES256', '--out', 'new.json')).stderr).toContain('for ES256')
    expect((await run('k', '--out', 'k')).exitCode).toBe(73)
  })
})
