import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createStatusList, exportKey, setStatus, signCredential, validate } from '../../src/index'
import { languages } from '../../src/problems/find-language'
import { achievement, awarded, badgeOf, creator, issuer, now, stranger } from '../support/authority'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const cwd = temporaryFolder()
const run = (...args: string[]) => runCommand(args, { cwd })
const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
const period = ['--valid-from', '2026-01-01T00:00:00Z', '--valid-until', '2027-01-01T00:00:00Z']
const made = ['--created', '2026-01-01T00:00:00Z']
const base = ['authorise', 'guide.json', '--issuer', issuer.profile.id, '--key', 'guild.key.json', ...period]
const asOf = ['--now', now]

beforeAll(async () => {
  writeInto(cwd, 'guide.json', achievement)
  writeInto(cwd, 'guild.json', creator.profile)
  writeInto(cwd, 'guild.key.json', await exportKey(creator.key, 'jwk', { includeSecret: true }))
  writeInto(cwd, 'badge.json', await badgeOf())
  const list = createStatusList({
    id: 'https://guild.example/status/1',
    issuer: creator.profile.id,
    statusPurpose: 'revocation',
    validFrom: '2026-01-01T00:00:00Z',
  })
  writeInto(cwd, 'list.json', list)
  const revoked = setStatus(list, 7, 1, { validFrom: '2026-05-30T00:00:00Z' })
  const signed = await signCredential(revoked, creator.signer, { created: '2026-05-30T00:00:00Z' })
  writeInto(cwd, 'revoked.json', signed)
  for (const [name, more] of [
    ['authority', []],
    ['ended', ['--valid-until', awarded]],
    ['listed', ['--status-list', 'list.json', '--index', '7', '--id', 'https://guild.example/authorities/7']],
  ] as const) {
    const flags = name === 'ended' ? base.slice(0, -2) : base
    const run = ['--creator', 'guild.json', ...made, ...more, '--out', `${name}.json`]
    expect(await runCommand([...flags, ...run], { cwd })).toMatchObject({ exitCode: 0 })
  }
})

describe('authorise', () => {
  it('signs an authority for the achievements of its creator, which inspect and validate know', async () => {
    const authority = read('authority.json')
    expect(validate(authority, 'authority')).toMatchObject({ valid: true })
    expect(authority).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      issuer: creator.profile,
      validUntil: '2027-01-01T00:00:00Z',
      credentialSubject: { id: issuer.profile.id },
      relatedResource: [{ id: achievement.id }],
    })
    const { stdout } = await run('inspect', 'authority.json')
    expect(stdout).toContain('Authority to issue, an Open Badge credential')
    expect(stdout).toMatch(/Covers +“Guide” <https:\/\/guild\.example\/badges\/guide>/)
    expect(await run('validate', 'authority.json', '--shape', 'authority')).toMatchObject({ exitCode: 0 })
  })

  it('takes id and name for the creator, words, a language and a JWT', async () => {
    const flags = [
      '--creator',
      `${creator.profile.id}=Gilde`,
      '--conditions',
      'Zwei Prüfer.',
      '--language',
      'de',
    ]
    const { stdout, exitCode } = await run(...base, ...flags, ...made)
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'Darf „Guide“ ausstellen',
      issuer: { name: 'Gilde' },
      credentialSubject: { achievement: { criteria: { narrative: 'Zwei Prüfer.' } } },
    })
    const jwt = await run(...base, '--creator', 'guild.json', '--jwt', '--out', 'authority.jwt')
    expect(jwt).toMatchObject({ exitCode: 0 })
    const report = await run(
      'verify',
      'badge.json',
      ...asOf,
      '--authority',
      'authority.jwt',
      '--require-authority',
    )
    expect(report).toMatchObject({ exitCode: 0 })
  })

  it.each<[string, string[], RegExp]>([
    ['the creator as issuer', ['--issuer', creator.profile.id], /issuer\.id/],
    ['another creator', ['--creator', `${stranger.profile.id}=Stranger`], /creator\.id/],
    ['an end before the begin', ['--valid-until', '2025-01-01T00:00:00Z'], /validUntil/],
  ])('refuses %s', async (_, flags, message) => {
    const [changed] = flags
    const at = base.indexOf(changed as string)
    const kept = at === -1 ? base : [...base.slice(0, at), ...base.slice(at + 2)]
    const named = changed === '--creator' ? [] : ['--creator', 'guild.json']
    const refused = await run(...kept, ...named, ...flags)
    expect(refused.exitCode).toBe(65)
    expect(refused.stderr).toMatch(message)
    expect(refused.stdout).toBe('')
  })

  it('refuses a file other than an achievement, and asks for creator, issuer, key and end', async () => {
    const other = await run('authorise', 'badge.json', ...base.slice(2), '--creator', 'guild.json')
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
    for (const option of ['--creator', '--issuer', '--key', '--valid-until']) {
      const all = [...base, '--creator', 'guild.json']
      const at = all.indexOf(option)
      const less = await run(...all.slice(0, at), ...all.slice(at + 2))
      expect(less).toMatchObject({ exitCode: 64 })
      expect(less.stderr).toContain(option)
    }
  })
})

describe('verify --authority', () => {
  const verify = (...flags: string[]) => run('verify', 'badge.json', ...asOf, ...flags)

  it('prints whether the creator let the issuer issue it', async () => {
    const { stdout, exitCode } = await verify('--authority', 'authority.json')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Authority to issue\n    Creator of the achievement: “Guild of guides”')
    expect(stdout).toMatch(/✔ When the badge was awarded, by its issuer's word \(2026-05-18T12:00:00Z\)/)
    expect(stdout).toMatch(/✔ Now \(2026-06-01T00:00:00Z\)/)
  })

  it.each<[string, string[], number, RegExp]>([
    ['none', [], 2, /supply it among the authorities.*--authority FILE/s],
    ['one that ended', ['--authority', 'ended.json'], 1, /✘ When the badge was awarded/],
    ['one among others', ['--authority', 'ended.json', '--authority', 'authority.json'], 0, /✔ When/],
    [
      'one that was revoked',
      ['--authority', 'listed.json', '--status-list', 'revoked.json'],
      2,
      /✘ Now .*withdrawn or suspended/,
    ],
    ['one without its list', ['--authority', 'listed.json'], 2, /\? Now .*status list .* is missing/],
  ])('asks for it with --require-authority, given %s', async (_, flags, exitCode, printed) => {
    expect((await verify(...flags)).exitCode).toBe(0)
    const required = await verify(...flags, '--require-authority')
    expect(required.exitCode).toBe(exitCode)
    expect(required.stdout.replace(/\n +/g, ' ')).toMatch(printed)
  })

  it('asks for it beside the policy of a file', async () => {
    writeInto(cwd, 'policy.json', { failOnInvalidEndorsement: true })
    expect((await verify('--policy', 'policy.json')).exitCode).toBe(0)
    expect((await verify('--policy', 'policy.json', '--require-authority')).exitCode).toBe(2)
  })

  it('refuses a file other than a credential, and quotes none', async () => {
    for (const name of ['guild.key.json', 'guide.json']) {
      const refused = await verify('--authority', name)
      expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
      expect(refused.stderr).toContain('--authority: expected an authority to issue')
      expect(refused.stderr).not.toMatch(/"d"|secretKey/)
    }
    expect(await verify('--authority', 'nowhere.json')).toMatchObject({ exitCode: 66 })
  })

  it.each(languages)('says it in %s', async (language) => {
    const english = (await verify('--lang', 'en')).stdout
    const { stdout } = await verify('--lang', language)
    const title = /\n {2}(\S[^\n]*)\n {4}[^\n]*“?«?[^\n]*Guild of guides/.exec(stdout)?.[1]
    expect(title).toBeDefined()
    expect(stdout === english).toBe(language === 'en')
  })
})

describe('trust add --authority', () => {
  it('puts an authority into a bundle, which verify relies on', async () => {
    for (const name of ['a']) await run('keygen', '--out', `${name}.key.json`)
    const keys = ['--key', 'Office=a.key.json']
    const dates = ['--issued-at', '2026-05-20T00:00:00Z']
    const steps = [
      ['trust', 'init', '--root-id', 'https://n.example/root', ...keys, ...dates, '--root-out', 'root.json'],
      [
        'trust',
        'init',
        '--root',
        'root.json',
        '--id',
        'https://n.example/b',
        ...dates,
        '--expires-at',
        '2027-05-20T00:00:00Z',
        '--out',
        'bundle.json',
      ],
      [
        'trust',
        'add',
        'bundle.json',
        ...dates,
        '--authority',
        'authority.json',
        '--authority',
        'authority.jwt',
        '--issuer',
        `${issuer.profile.id}=Havenlab`,
        '--out',
        'bundle.json',
      ],
      [
        'trust',
        'sign',
        'bundle.json',
        '--key',
        'a.key.json',
        '--created',
        '2026-05-20T00:00:00Z',
        '--out',
        'bundle.json',
      ],
    ]
    for (const step of steps) expect(await run(...step)).toMatchObject({ exitCode: 0 })
    expect(read('bundle.json').authorities).toEqual([read('authority.json'), expect.stringMatching(/^ey/)])
    const shown = await run('trust', 'show', 'bundle.json')
    expect(shown.stdout).toMatch(/Authorities +urn:uuid:/)
    const report = await verifyWithBundle()
    expect(report).toMatchObject({ exitCode: 0 })
    expect(report.stdout).toContain('with the authority of')
    const other = await run('trust', 'add', 'bundle.json', '--authority', 'badge.json', '--out', 'other.json')
    expect(other).toMatchObject({ exitCode: 64 })
  })

  const verifyWithBundle = () =>
    run(
      'verify',
      'badge.json',
      ...asOf,
      '--trust',
      'bundle.json',
      '--trust-root',
      'root.json',
      '--require-authority',
    )
})
