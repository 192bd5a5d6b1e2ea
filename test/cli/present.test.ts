import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bake, exportKey, generateKey, signAsJwt } from '../../src/index'
import { languages } from '../../src/problems/find-language'
import { sampleBadge } from '../../src/testing'
import { encodePng } from '../formats/any-image'
import { badge, first, holder, learner, ofAnother, school, second, stranger } from '../support/presentations'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const at = new Date('2026-06-01T10:00:00Z')
const now = ['--now', '2026-06-01T10:05:00Z']

/** A folder with the learner's key and credentials of every form. */
async function folder(): Promise<string> {
  const cwd = temporaryFolder()
  writeInto(cwd, 'first.json', first)
  writeInto(cwd, 'second.json', second)
  writeInto(cwd, 'another.json', ofAnother)
  writeFileSync(join(cwd, 'badge.jwt'), `${await signAsJwt(sampleBadge(school.profile), school.signer)}\n`)
  writeFileSync(join(cwd, 'badge.png'), await bake(encodePng(4, 4), second))
  const { exitCode } = await runCommand(['keygen', '--out', 'ona.key.json'], { cwd })
  expect(exitCode).toBe(0)
  return cwd
}

/** The did:key of the key in a folder, with a badge about it. */
async function ownOf(cwd: string): Promise<string> {
  const { id } = JSON.parse(readFileSync(join(cwd, 'ona.key.json'), 'utf8'))
  const did = String(id ?? '').split('#', 1)[0] as string
  writeInto(cwd, 'own.json', await badge('urn:example:own', did))
  return did
}

const present = (cwd: string, ...args: string[]) =>
  runCommand(['present', ...args, '--key', 'ona.key.json', '--yes'], { cwd, now: at })

describe('present', () => {
  it('signs JSON, JWTs and baked images as the holder, for one verifier and occasion', async () => {
    const cwd = await folder()
    const did = await ownOf(cwd)
    const asked = ['--challenge', 'n-5f2c81', '--domain', 'employer.example']
    const files = ['own.json', 'badge.jwt', 'badge.png']
    const run = await present(cwd, ...files, ...asked, '--expires', '2026-06-02T00:00:00Z', '--out', 'p.json')
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('Wrote p.json')
    expect(run.stderr).toContain('“Neighbourhood guide” <urn:example:own>')
    const written = JSON.parse(readFileSync(join(cwd, 'p.json'), 'utf8'))
    expect(written).toMatchObject({
      holder: did,
      proof: {
        created: '2026-06-01T10:00:00Z',
        expires: '2026-06-02T00:00:00Z',
        challenge: 'n-5f2c81',
        domain: 'employer.example',
        cryptosuite: 'eddsa-jcs-2022',
      },
    })
    expect(written.verifiableCredential).toHaveLength(3)
    const verified = await runCommand(['verify', 'p.json', ...asked, ...now], { cwd })
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    expect(verified.stdout).toContain(`Who presents\n    ✔ ${did}\n`)
    expect(verified.stdout).toMatch(/✔ Valid: .*; about the holder \(\/verifiableCredential\/0\)/)
    expect(verified.stdout).toMatch(/; about someone else \(\/verifiableCredential\/1\)/)
    const replayed = await runCommand(['verify', 'p.json', '--challenge', 'n-2', ...now], { cwd })
    expect(replayed.exitCode).toBe(1)
    expect(replayed.stdout).toContain('made for another challenge')
    const unasked = await runCommand(['verify', 'p.json', ...now], { cwd })
    expect(unasked.exitCode).toBe(1)
    expect(unasked.stdout).toContain('`--domain`')
  })

  it('asks on a terminal, and signs nothing where the answer is no', async () => {
    const cwd = await folder()
    const args = ['present', 'first.json', '--key', 'ona.key.json', '--out', 'p.json']
    const refused = await runCommand(args, { cwd, ask: async () => 'no' })
    expect(refused.exitCode).toBe(77)
    expect(() => readFileSync(join(cwd, 'p.json'))).toThrow()
    expect(await runCommand(args, { cwd, ask: async () => 'yes' })).toMatchObject({ exitCode: 0 })
  })

  it('says before it asks for what occasion, for whom and until when it is, and so does inspect', async () => {
    const cwd = await folder()
    const args = ['present', 'first.json', '--key', 'ona.key.json', '--out', 'p.json']
    const asked = ['--challenge', 'n-5f2c81', '--domain', 'evil.example', '--expires', '2026-06-02T00:00:00Z']
    const facts = [/Challenge +“n-5f2c81”\n/, /Domain +“evil\.example”\n/, /Expires +2026-06-02T00:00:00Z\n/]
    const refused = await runCommand([...args, ...asked], { cwd, now: at, ask: async () => 'no' })
    for (const fact of facts) expect(refused.stderr).toMatch(fact)
    await runCommand([...args, ...asked, '--yes'], { cwd, now: at })
    const inspected = await runCommand(['inspect', 'p.json'], { cwd })
    for (const fact of facts) expect(inspected.stdout).toMatch(fact)
    const forAnyone = await runCommand(args, { cwd, now: at, ask: async () => 'no' })
    for (const fact of [/Challenge +none\n/, /Domain +none\n/, /Expires +no end\n/])
      expect(forAnyone.stderr).toMatch(fact)
  })

  it('says what it cannot use', async () => {
    const cwd = await folder()
    const { proof: _, ...unsigned } = first
    writeInto(cwd, 'unsigned.json', unsigned)
    const run = await present(cwd, 'unsigned.json')
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toContain('at /verifiableCredential/0')
    expect((await present(cwd, 'missing.json')).exitCode).toBe(66)
    const other = await present(cwd, 'first.json', '--holder', stranger.profile.id)
    expect(other.exitCode).toBe(65)
    expect(other.stderr).toContain('expected a key of the holder')
    expect((await present(cwd, 'first.json', '--cryptosuite', 'x')).exitCode).toBe(64)
    expect((await present(cwd, 'first.json', '--expires', '2026-01-01T00:00:00Z')).exitCode).not.toBe(0)
  })
})

describe('verify of a presentation', () => {
  it('opens exports, says that no one is shown, and ends with 2', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'export.json', [first, { credential: second }] as never)
    const run = await runCommand(['verify', 'export.json', ...now], { cwd })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('? no proof of a holder')
    expect(run.stdout).toMatch(
      /✔ Valid: .*; not shown to be about the one who presents it \(\/1\/credential\)/,
    )
    const asked = await runCommand(['verify', 'export.json', '--challenge', 'x', ...now], { cwd })
    expect(asked.exitCode).toBe(1)
    expect(asked.stdout).toContain('Expected the challenge x; found no signed presentation.')
    expect(run.stdout + asked.stdout).not.toMatch(/\.;|Could not be decided: .*Could not be decided: /)
  })

  it('says once that a credential in it is not decided, and ends no part of a line with a full stop', async () => {
    const cwd = await folder()
    await ownOf(cwd)
    const unread = await badge('urn:example:unread', learner.profile.id, {
      credentialStatus: {
        id: 'https://school.example/status/1#7',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: 'https://school.example/status/1',
      },
    })
    writeInto(cwd, 'unread.json', unread)
    await present(cwd, 'unread.json', '--out', 'p.json')
    const run = await runCommand(['verify', 'p.json', ...now], { cwd })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('Could not be decided: the credential at /verifiableCredential/0: ')
    expect(run.stdout).not.toMatch(/Could not be decided: the credential at \S+ Could not/)
    expect(run.stdout).not.toContain('.;')
  })

  it('prints on standard output for --out -', async () => {
    const cwd = await folder()
    const run = await present(cwd, 'first.json', '--out', '-')
    expect(JSON.parse(run.stdout)).toMatchObject({ type: ['VerifiablePresentation'] })
    expect(existsSync(join(cwd, '-'))).toBe(false)
  })

  it('opens a backup with secret keys in it, with and without a challenge, and shows none of them', async () => {
    const cwd = temporaryFolder()
    const secret = await exportKey(await generateKey(), 'jwk', { includeSecret: true })
    const backups = {
      'keys.json': { version: 1, keys: [secret], credentials: [first, second] },
      'typed.json': { type: 'Backup', contents: [first, second, { type: 'Key', key: secret }] },
    }
    for (const [name, backup] of Object.entries(backups)) {
      writeInto(cwd, name, backup as never)
      for (const asked of [[], ['--challenge', 'x']]) {
        const run = await runCommand(['verify', name, ...asked, ...now], { cwd })
        expect(run.exitCode).toBe(asked.length === 0 ? 2 : 1)
        expect(run.stdout.match(/✔ Valid: /g)).toHaveLength(2)
        expect(run.stdout + run.stderr).not.toContain(secret.d)
      }
    }
    writeInto(cwd, 'key.json', { keys: [secret] } as never)
    const key = await runCommand(['verify', 'key.json', ...now], { cwd })
    expect(key.stdout).toContain('secret key')
  })

  it('says of JSON in a text that it was not opened', async () => {
    const cwd = temporaryFolder()
    for (const wrapped of [{ credential: JSON.stringify(first) }, [JSON.stringify(first)]]) {
      writeInto(cwd, 'text.json', wrapped as never)
      for (const asked of [[], ['--challenge', 'x']]) {
        const run = await runCommand(['verify', 'text.json', ...asked, ...now], { cwd })
        expect(run.exitCode).toBe(2)
        expect(run.stdout).toContain('not opened')
      }
    }
  })

  it('opens no document of a shape of its own', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'profile.json', { ...school.profile, credentials: [first] } as never)
    for (const asked of [[], ['--challenge', 'x']]) {
      const run = await runCommand(['verify', 'profile.json', ...asked, ...now], { cwd })
      expect(run.stdout).toContain('profile')
      expect(run.stdout).not.toContain('✔ Valid: ')
    }
  })

  it('says of a proof that was not checked that it was not', async () => {
    const cwd = temporaryFolder()
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
    }
    const proof = { type: 'DataIntegrityProof', verificationMethod: 'x' }
    writeInto(cwd, 'odd.json', { ...document, note: 1, verifiableCredential: [first], proof } as never)
    const run = await runCommand(['verify', 'odd.json', ...now], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('? the proof of the holder was not checked')
    expect(run.stdout).not.toContain('no proof of a holder')
  })

  it('gives the report to programs, and one line with --brief', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'export.json', [first] as never)
    writeInto(cwd, 'forged.json', [first, { ...second, name: 'Professor' }] as never)
    const json = await runCommand(['verify', 'export.json', '--json', ...now], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({
      file: 'export.json',
      verdict: 'indeterminate',
      credentials: [{ pointer: '/0', about: 'unproven', report: { verdict: 'valid' } }],
    })
    const brief = await runCommand(['verify', 'export.json', 'forged.json', '--brief', ...now], { cwd })
    expect(brief.exitCode).toBe(1)
    expect(brief.stdout).toMatch(
      /^\? export\.json {2}Could not be decided: .*\n✘ forged\.json {2}Not valid: /,
    )
  })

  it('takes one badge with a challenge for a badge that no one shows', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'badge.json', first)
    const run = await runCommand(['verify', 'badge.json', '--domain', 'employer.example', ...now], { cwd })
    expect(run.exitCode).toBe(1)
    expect((await runCommand(['verify', 'badge.json', ...now], { cwd })).exitCode).toBe(0)
  })

  it.each(languages)('speaks %s', async (language) => {
    const cwd = await folder()
    await ownOf(cwd)
    await present(cwd, 'own.json', 'another.json', '--out', 'p.json')
    const run = await runCommand(['verify', 'p.json', '--lang', language, ...now], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).not.toMatch(/undefined|\{\w+\}/)
    const english = /Who presents|Credentials\n|about the holder|about the one|about someone else/
    if (language === 'en') expect(run.stdout).toMatch(english)
    else expect(run.stdout).not.toMatch(english)
  })

  it('inspect names who presents, and what', async () => {
    const cwd = await folder()
    writeInto(cwd, 'p.json', {
      type: 'VerifiablePresentation',
      holder,
      verifiableCredential: [first],
    } as never)
    const { stdout } = await runCommand(['inspect', 'p.json'], { cwd })
    expect(stdout).toMatch(/Kind +a presentation/)
    expect(stdout).toContain(holder)
    expect(stdout).toContain('<urn:example:badge:1>')
    expect(learner.profile.id).toBe(holder)
  })
})
