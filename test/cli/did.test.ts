import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validate, verify } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const id = 'did:web:school.example'
const now = new Date('2026-06-01T00:00:00Z')

function read(cwd: string, name: string) {
  return JSON.parse(readFileSync(join(cwd, name), 'utf8'))
}

/** A folder with two keys of the school, and the document that lists the first. */
async function folderWithDocument() {
  const cwd = temporaryFolder()
  const run = (...args: string[]) => runCommand(args, { cwd, now })
  await run('keygen', '--controller', id, '--id', `${id}#a`, '--out', 'a.json')
  await run('keygen', '--controller', id, '--algorithm', 'ES256', '--out', 'b.json')
  const made = await run('did', 'make', '--id', id, '--key', 'a.json', '--out', 'did.json')
  return { cwd, run, made }
}

describe('did', () => {
  it('makes a document by which verify accepts what the key signs, and says where to publish it', async () => {
    const { cwd, run, made } = await folderWithDocument()
    expect(made).toMatchObject({ exitCode: 0, stdout: '' })
    expect(made.stderr).toContain('Publish it at https://school.example/.well-known/did.json')
    const document = read(cwd, 'did.json')
    expect(validate(document)).toMatchObject({ valid: true, shape: 'didDocument' })
    expect(JSON.stringify(document)).not.toContain(read(cwd, 'a.json').secretKeyMultibase)
    writeInto(cwd, 'badge.json', sampleBadge({ id, type: ['Profile'], name: 'School' }))
    await run('sign', 'badge.json', '--key', 'a.json', '--out', 'signed.json')
    const report = await verify(read(cwd, 'signed.json'), { now, didDocuments: [document] })
    expect(report.verdict).toBe('valid')
  })

  it('adds, retires and revokes keys in place', async () => {
    const { cwd, run } = await folderWithDocument()
    const add = await run(
      'did',
      'add',
      'did.json',
      '--key',
      'b.json',
      '--authentication',
      '--out',
      'did.json',
    )
    expect(add.exitCode).toBe(0)
    const [, second] = read(cwd, 'did.json').verificationMethod
    expect(second).toMatchObject({ type: 'JsonWebKey', controller: id })
    expect(read(cwd, 'did.json')).toMatchObject({ authentication: [second.id] })
    const at = '2030-01-01T00:00:00Z'
    await run('did', 'retire', 'did.json', '#a', '--at', at, '--out', 'did.json')
    const { stderr } = await run('did', 'revoke', 'did.json', second.id, '--out', 'did.json')
    expect(stderr).toContain(
      `From 2026-06-01T00:00:00Z on, verifiers reject all that ${second.id} signed, also what`,
    )
    expect(read(cwd, 'did.json').verificationMethod).toMatchObject([
      { expires: at },
      { revoked: '2026-06-01T00:00:00Z' },
    ])
  })

  it('add lets a key that is in the document log in, too', async () => {
    const { cwd, run } = await folderWithDocument()
    const before = read(cwd, 'did.json')
    const add = ['did', 'add', 'did.json', '--key', 'a.json', '--authentication', '--out', 'did.json']
    expect((await run(...add)).exitCode).toBe(0)
    expect(read(cwd, 'did.json')).toEqual({ ...before, authentication: [`${id}#a`] })
    expect((await run(...add)).exitCode).toBe(64)
  })

  it('make writes over no file, and names the verb that adds a key to a document', async () => {
    const { cwd, run } = await folderWithDocument()
    const before = read(cwd, 'did.json')
    const again = await run('did', 'make', '--id', id, '--key', 'b.json', '--out', 'did.json')
    expect(again).toMatchObject({ exitCode: 73, stdout: '' })
    expect(again.stderr).toContain(
      'Cannot write did.json: it exists already. To add keys to it: quality-label did add',
    )
    expect(read(cwd, 'did.json')).toEqual(before)
    const overKey = await run('did', 'make', '--id', id, '--key', 'b.json', '--out', 'b.json')
    expect(overKey.exitCode).toBe(73)
    expect(read(cwd, 'b.json')).toHaveProperty('d')
  })

  it('prints the document where no file is named, and the address of a DID', async () => {
    const { run } = await folderWithDocument()
    const made = await run('did', 'make', '--id', 'https://school.example/me', '--key', 'b.json', '--force')
    expect(JSON.parse(made.stdout)).toMatchObject({ id: 'https://school.example/me' })
    expect(made.stderr).toContain('Publish it at https://school.example/me')
    const url = await run('did', 'url', 'did:web:school.example%3A8443:music')
    expect(url).toEqual({ exitCode: 0, stdout: 'https://school.example:8443/music/did.json\n', stderr: '' })
  })

  it.each([
    [['did', 'make', '--id', 'did:key:z6Mk', '--key', 'a.json'], 64, 'it is its own document'],
    [
      ['did', 'make', '--id', id, '--key', 'a.json', '--key', 'a.json'],
      64,
      'expected the key in a.json to be a new key',
    ],
    [['did', 'make', '--id', id, '--key', 'did.json'], 64, '--key: Cannot read key'],
    [['did', 'make', '--id', id, '--key', 'none.json'], 66, 'none.json'],
    [
      ['did', 'make', '--id', 'did:web:other.example', '--key', 'a.json'],
      64,
      '--key: expected a key of did:web:other.example, found one of did:web:school.example in a.json. Give --force',
    ],
    [['did', 'add', 'did.json', '--key', 'a.json'], 64, 'expected the key in a.json to be a new key'],
    [['did', 'add', 'a.json', '--key', 'b.json'], 64, 'Cannot update DID document'],
    [['did', 'retire', 'did.json', '#none'], 64, `to be a key of the document (${id}#a)`],
    [['did', 'revoke', 'did.json', '#a', '--at', 'soon'], 64, '--at'],
    [['did', 'url', 'school.example'], 64, 'expected the DID to be a did:web'],
  ])('refuses %j', async (args, exitCode, words) => {
    const { run } = await folderWithDocument()
    const result = await run(...args)
    expect(result).toMatchObject({ exitCode, stdout: '' })
    expect(result.stderr).toContain(words)
  })
})

describe('keygen', () => {
  it('says how the public half reaches verifiers, if it has to be published', async () => {
    const cwd = temporaryFolder()
    const own = await runCommand(['keygen', '--out', 'own.json'], { cwd })
    expect(own.stderr).not.toContain('did make')
    const named = await runCommand(['keygen', '--controller', id, '--out', 'named.json'], { cwd })
    expect(named.stderr).toContain(`quality-label did make --id ${id} --key named.json`)
  })
})
