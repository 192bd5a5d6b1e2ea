import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const now = '2026-06-01T00:00:00Z'
const readText = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

/** A folder with a new key, and a badge whose issuer is the DID of that key. */
async function folderWith(algorithm: string, format?: string): Promise<{ cwd: string; issuer: string }> {
  const cwd = temporaryFolder()
  const { stdout, stderr, exitCode } = await runCommand(
    ['keygen', '--algorithm', algorithm, '--out', 'key', ...(format ? ['--format', format] : [])],
    { cwd },
  )
  expect({ stderr, exitCode }).toEqual({
    stderr: expect.stringContaining('The secret is in key'),
    exitCode: 0,
  })
  const issuer = format === 'pem' ? '' : String((JSON.parse(stdout) as JsonObject)['controller'])
  const profile = { id: issuer, type: ['Profile'] as ['Profile'], name: 'Issuer' }
  writeInto(cwd, 'badge.json', sampleBadge(issuer === '' ? pretendIssuer().profile : profile))
  return { cwd, issuer }
}

describe.each([
  ['Ed25519', 'EdDSA'],
  ['ES256', 'ES256'],
  ['RS256', 'RS256'],
])('keygen --algorithm %s', (algorithm, alg) => {
  it('makes a key whose secret only its owner reads, and that signs a JWT which verify finds valid', async () => {
    const { cwd, issuer } = await folderWith(algorithm)
    expect(statSync(join(cwd, 'key')).mode & 0o777).toBe(0o600)
    const signed = await runCommand(['sign', 'badge.json', '--key', 'key', '--jwt', '--out', 'badge.jwt'], {
      cwd,
    })
    expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/Wrote badge\.jwt\n$/) })
    const { d } = JSON.parse(readText(cwd, 'key')) as JsonObject
    if (d !== undefined) expect(readText(cwd, 'badge.jwt')).not.toContain(String(d))
    const verified = await runCommand(['verify', 'badge.jwt', '--now', now], { cwd })
    expect(verified.exitCode).toBe(0)
    expect(verified.stdout).toContain(`(JWT, ${alg})`)
    const inspected = await runCommand(['inspect', 'badge.jwt'], { cwd })
    expect(inspected.exitCode).toBe(0)
    for (const text of [
      `alg: ${alg}`,
      'typ: JWT',
      `iss: ${issuer.slice(0, 60)}`,
      'Nothing was checked',
      'Digest',
    ]) {
      expect(inspected.stdout).toContain(text)
    }
    expect(inspected.stdout).toMatch(/nbf: \d{4}-\d{2}-\d{2}T/)
  })
})

describe('sign --jwt', () => {
  it('writes one line to standard output, which verify reads from standard input', async () => {
    const { cwd } = await folderWith('Ed25519')
    const { stdout } = await runCommand(['sign', 'badge.json', '--key', 'key', '--jwt'], { cwd })
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    expect((await runCommand(['verify', '-', '--now', now], { cwd, stdin: stdout })).exitCode).toBe(0)
    const changed = stdout.replace(/.\n$/, (end) => (end === 'A\n' ? 'Q\n' : 'A\n'))
    expect((await runCommand(['verify', '-', '--now', now], { cwd, stdin: changed })).exitCode).toBe(1)
  })

  it('reads keys as PEM', async () => {
    for (const algorithm of ['ES256', 'RS256']) {
      const { cwd } = await folderWith(algorithm, 'pem')
      const { stdout } = await runCommand(['sign', 'badge.json', '--key', 'key', '--jwt', '--force'], { cwd })
      const [header = ''] = stdout.split('.')
      expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: algorithm })
    }
  })

  it('refuses options that mean nothing with it, and embedded proofs by other keys', async () => {
    const { cwd } = await folderWith('ES256')
    const beside = await runCommand(['sign', 'badge.json', '--key', 'key', '--jwt', '--created', now], {
      cwd,
    })
    expect(beside).toMatchObject({ exitCode: 64 })
    const embedded = await runCommand(['sign', 'badge.json', '--key', 'key'], { cwd })
    expect(embedded.exitCode).not.toBe(0)
    expect(embedded.stderr).toContain('key has a key for ES256, which signs only JWTs. Give --jwt')
    for (const options of [
      ['--format', 'multikey'],
      ['--seed-file', 'key'],
    ]) {
      const made = await runCommand(['keygen', '--algorithm', 'ES256', '--out', 'other', ...options], { cwd })
      expect(made.exitCode).toBe(64)
    }
  })
})

describe('validate and JWTs', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const jwtOf = (payload: object) => `${part({ alg: 'EdDSA' })}.${part(payload)}.c2ln`

  it('names the place of a problem within the credential', async () => {
    const badge = { ...sampleBadge(pretendIssuer().profile), validFrom: 'soon' }
    const { exitCode, stdout } = await runCommand(['validate', '-', '--json'], { stdin: jwtOf(badge) })
    expect(exitCode).toBe(1)
    const { problems, shape } = JSON.parse(stdout)
    expect(shape).toBe('badge')
    expect(problems.slice(0, 1)).toMatchObject([{ pointer: '/validFrom', line: 1, column: 1 }])
  })

  it('says what is not a JWT of a credential', async () => {
    const { exitCode, stdout } = await runCommand(['validate', '-'], { stdin: jwtOf({ vc: 'x' }) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Expected a credential in the claim vc; found another value.')
  })
})

describe('endorse --jwt and inspect', () => {
  it('endorse --jwt writes an endorsement that verify takes beside the badge', async () => {
    const { cwd, issuer } = await folderWith('ES256')
    await runCommand(['sign', 'badge.json', '--key', 'key', '--jwt', '--out', 'badge.jwt'], { cwd })
    await runCommand(['keygen', '--out', 'endorser.key'], { cwd })
    const { controller } = JSON.parse(readText(cwd, 'endorser.key')) as JsonObject
    writeInto(cwd, 'endorser.json', { id: controller, type: ['Profile'], name: 'Endorser' })
    const flags = [
      '--endorser',
      'endorser.json',
      '--key',
      'endorser.key',
      '--comment',
      'Good',
      '--valid-from',
      now,
    ]
    const made = await runCommand(['endorse', 'badge.json', ...flags, '--jwt', '--out', 'endorsement.jwt'], {
      cwd,
    })
    expect(made.exitCode).toBe(0)
    const { stdout } = await runCommand(
      ['verify', 'badge.jwt', '--endorsement', 'endorsement.jwt', '--now', now, '--json'],
      { cwd },
    )
    const report = JSON.parse(stdout)
    expect(report.credential.issuer).toBe(issuer)
    expect(report.endorsements[0]).toMatchObject({ verdict: 'valid', binding: 'id+digest', comment: 'Good' })
  })

  it('inspect ends with 65 for a JWT that cannot be read, and cleans what it prints', async () => {
    expect((await runCommand(['inspect', '-'], { stdin: 'eyJhbGciOiJub25lIn0.e30=.' })).exitCode).toBe(65)
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const hostile = (vc: object) =>
      `${part({ alg: '\u001b[31mnone' })}.${part({ iss: '\u202eevil', nbf: 1e15, vc })}.`
    expect((await runCommand(['inspect', '-'], { stdin: hostile([]) })).exitCode).toBe(65)
    const vc = {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuanceDate: '2026-05-18T12:00:00Z',
    }
    const { stdout, exitCode } = await runCommand(['inspect', '-'], { stdin: hostile(vc) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('2026-05-18T12:00:00Z')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(stdout).not.toMatch(/\u001b|\u202e/)
  })
})
