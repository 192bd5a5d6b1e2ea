import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const id = 'did:web:school.example'
const list = ['--id', 'https://school.example/1', '--issuer', id, '--purpose', 'revocation']
let cwd = ''
const run = (...args: string[]) => runCommand(args, { cwd })
const readText = (name: string) => readFileSync(join(cwd, name), 'utf8')

// Names that only a program can call or pass.
const ofLibrary =
  /signAsJwt|addProof|generateKey\(|createSigner|importKey|exportKey|signer\.|keys\[|retire\[|revoke\[|copies\[/

beforeAll(async () => {
  cwd = temporaryFolder()
  const badge = sampleBadge({ id, type: ['Profile'], name: 'School' })
  writeInto(cwd, 'badge.json', badge)
  writeInto(cwd, 'badges.ndjson', `${JSON.stringify(badge)}\n`)
  writeInto(cwd, 'profile.json', { id, type: ['Profile'], name: 'School' })
  await run('keygen', '--id', `${id}#a`, '--out', 'ed.json')
  await run('keygen', '--id', `${id}#b`, '--algorithm', 'ES256', '--out', 'es.json')
  const other = JSON.parse((await run('keygen', '--out', 'own.json')).stdout)
  const own = JSON.parse(readText('ed.json'))
  writeInto(cwd, 'other-id.json', { ...own, id: other.id })
  writeInto(cwd, 'no-id.json', { ...own, id: 'key-1' })
  writeInto(cwd, 'pair.json', { ...own, publicKeyMultibase: other.publicKeyMultibase })
  writeInto(cwd, 'other-id.txt', other.id)
  writeInto(cwd, 'short.txt', 'short')
  const achievement = [
    '--id',
    'https://school.example/a',
    '--name',
    'A',
    '--description',
    'd',
    '--criteria',
    'c',
  ]
  await run('new', 'achievement', ...achievement, '--out', 'achievement.json')
  await run('status', 'create', ...list, '--key', 'ed.json', '--out', 'list.json')
  await run('did', 'make', '--id', id, '--key', 'ed.json', '--out', 'did.json')
  await run('did', 'retire', 'did.json', '#a', '--at', '2027-01-01T00:00:00Z', '--out', 'ended.json')
  await run('sign', 'badge.json', '--key', 'ed.json', '--out', 'signed.json')
})

describe('an error about a key', () => {
  const badge = ['badge', 'achievement.json', '--issuer', 'profile.json', '--recipient', 'did:web:a.example']
  const endorse = ['endorse', 'badge.json', '--endorser', 'did:web:t.example=T', '--comment', 'x']
  const batch = ['issue', '--batch', 'badges.ndjson', '--out', 'out.ndjson']

  it.each<[string[], number, string]>([
    [['sign', 'badge.json', '--key', 'es.json'], 64, 'Give --jwt, or an Ed25519 key'],
    [[...badge, '--key', 'es.json'], 64, 'Give --jwt, or an Ed25519 key'],
    [[...endorse, '--key', 'es.json'], 64, 'Give --jwt, or an Ed25519 key'],
    [[...batch, '--key', 'es.json'], 64, 'Give --jwt, or an Ed25519 key'],
    [['status', 'create', ...list, '--key', 'es.json'], 64, 'JWTs. Give an Ed25519 key'],
    [['status', 'set', 'list.json', '1', '--key', 'es.json'], 64, 'JWTs. Give an Ed25519 key'],
    [['status', 'create', ...list, '--key', 'own.json'], 65, 'lists the key.\n'],
    [['sign', 'badge.json', '--key', 'own.json'], 65, 'or --force to sign as somebody else. Or put did:key:'],
    [
      ['sign', 'badge.json', '--key', 'other-id.json'],
      64,
      '--key: the id in other-id.json names another key',
    ],
    [['sign', 'badge.json', '--key', 'no-id.json'], 64, 'is not a DID URL with a fragment. Correct it'],
    [['sign', 'badge.json', '--key', 'pair.json'], 64, 'in pair.json: expected a public key that belongs to'],
    [['sign', 'signed.json', '--key', 'ed.json', '--jwt'], 65, 'a JWT has one signature. Leave --jwt out'],
    [['new', 'member', '--id', 'https://n/m', '--name', 'x', '--key', 'es.json'], 64, 'found one for ES256'],
    [['did', 'make', '--id', id, '--key', 'ed.json', '--key', 'ed.json'], 64, 'expected the key in ed.json'],
    [['did', 'add', 'did.json', '--key', 'ed.json'], 64, 'expected the key in ed.json to be a new key'],
    [['did', 'make', '--id', 'school.example', '--key', 'ed.json'], 64, 'expected --id to be a did:web'],
    [['did', 'retire', 'did.json', '#x'], 64, `expected <key> to be a key of the document (${id}#a)`],
    [['did', 'revoke', 'did.json', 'x'], 64, 'expected <key> to be'],
    [
      ['did', 'retire', 'ended.json', '#a', '--at', '2028-01-01T00:00:00Z'],
      64,
      'expected --at to be at most',
    ],
    [['did', 'url', 'school.example'], 64, 'expected the DID to be a did:web'],
    [
      ['keygen', '--out', 'x.jwe', '--passphrase-file', 'short.txt'],
      64,
      'expected the passphrase to have at',
    ],
  ])('speaks of flags: %j', async (args, exitCode, words) => {
    const result = await run(...args)
    expect(result).toMatchObject({ exitCode, stdout: '' })
    expect(result.stderr).toContain(words)
    expect(result.stderr).not.toMatch(ofLibrary)
  })

  it('names --verification-method where that is the id of another key', async () => {
    const other = readText('other-id.txt')
    const signed = await run('sign', 'badge.json', '--key', 'ed.json', '--verification-method', other)
    expect(signed).toMatchObject({ exitCode: 64, stdout: '' })
    expect(signed.stderr).toContain(
      "--verification-method: names another key than the one in ed.json. The key's own is did:key:",
    )
  })

  it('refuses a cryptosuite that is given twice, and flags that a JWT does not have, before it says what is signed', async () => {
    const suite = ['--cryptosuite', 'eddsa-rdfc-2022']
    const sign = ['sign', 'badge.json', '--key', 'ed.json', ...suite]
    for (const [args, words] of [
      [suite, 'Expected each once'],
      [['--jwt'], '--cryptosuite and --created mean nothing with --jwt'],
    ] as const) {
      const { exitCode, stderr } = await run(...sign, ...args)
      expect(exitCode).toBe(64)
      expect(stderr).toContain(words)
      expect(stderr).not.toContain('This will be signed')
    }
  })
})
