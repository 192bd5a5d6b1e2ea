import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createStatusList, exportKey, setStatus, validate, verify } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { dossierFile, memberKeyFile, signedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const cwd = temporaryFolder()
const issuer = pretendIssuer('Havenlab')
const learner = pretendIssuer('Ona')
const points = 'urn:example:points'
const now = '2027-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'

beforeAll(async () => {
  const { achievement } = sampleBadge(issuer.profile).credentialSubject
  const resultDescription = [
    { id: points, type: ['ResultDescription'], name: 'Points', resultType: 'RawScore' },
  ]
  writeInto(cwd, 'achievement.json', { ...achievement, resultDescription })
  writeInto(cwd, 'issuer.json', issuer.profile)
  writeInto(cwd, 'key.json', await exportKey(issuer.key, 'jwk', { includeSecret: true }))
  writeInto(cwd, 'result.json', { type: ['Result'], resultDescription: points, value: '9' })
  const list = createStatusList({
    id: 'https://issuer.example/status/1',
    issuer: issuer.profile.id,
    statusPurpose: 'revocation',
    validFrom: created,
  })
  writeInto(cwd, 'list.json', setStatus(list, 7, 1, { validFrom: created }))
  writeInto(cwd, 'list.json.places', `${JSON.stringify({ list: list.id })}\n`)
  writeInto(cwd, 'salt.txt', 'f6b1c0d9e8a7f6b5\n')
})

describe('badge and parts of Open Badges 2.0', () => {
  const part = (name: string) => join(import.meta.dirname, '../../examples/upgrade-ob2', name)

  it.each([
    ['achievement', 'BadgeClass', [part('badge-class.json'), '--issuer', 'issuer.json']],
    ['profile', 'Issuer', ['achievement.json', '--issuer', part('issuer.json')]],
  ])(
    'says of a document in place of the %s that it is a %s, and names upgrade',
    async (shape, kind, args) => {
      const refused = await run(...args, '--recipient', 'did:example:a')
      expect(refused.stdout).toBe('')
      expect([64, 65]).toContain(refused.exitCode)
      expect(refused.stderr).toContain(`found a document of Open Badges 2.0 (${kind})`)
      expect(refused.stderr).toContain('into Open Badges 3.0 with upgrade')
      expect(refused.stderr).toContain(`new ${shape}`)
    },
  )
})

const run = (...args: string[]) => runCommand(['badge', ...args], { cwd })
const base = ['achievement.json', '--issuer', 'issuer.json', '--valid-from', created]
const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))

describe('badge', () => {
  it('builds an unsigned badge for an address, with a random salt, and lists what it says of the recipient', async () => {
    const [first, second] = [
      await run(...base, '--email', 'ona@example.org', '--narrative', 'Led a walk'),
      await run(...base, '--email', 'ona@example.org'),
    ]
    expect(first).toMatchObject({ exitCode: 0 })
    const badge = JSON.parse(first.stdout)
    expect(validate(badge, 'badge')).toMatchObject({ valid: true })
    expect(badge).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      validFrom: created,
      credentialSubject: { identifier: [{ hashed: true, salt: expect.stringMatching(/^[0-9a-f]{32}$/) }] },
    })
    expect(first.stdout + first.stderr).not.toContain('ona@example.org')
    expect(first.stderr).toBe(
      [
        'The e-mail address is hashed with a random salt, which the badge contains',
        'The badge says of its recipient:',
        '  an identifier (/credentialSubject/identifier/0)',
        '  a text (/credentialSubject/narrative)',
        '    “Led a walk”',
        'The badge is not signed: give --key, or sign it: quality-label sign - --key KEY --out FILE',
        '',
      ].join('\n'),
    )
    const salts = [first, second].map(({ stdout }) => JSON.parse(stdout).credentialSubject.identifier[0].salt)
    expect(salts[0]).not.toBe(salts[1])
  })

  it('signs a badge with all options, which the address finds', async () => {
    const made = await run(
      ...base,
      ...['--recipient', learner.profile.id, '--email', 'ona@example.org', '--salt-file', 'salt.txt'],
      ...['--id', 'urn:example:badge', '--name', 'Guide', '--language', 'en', '--result', 'result.json'],
      ...['--image', 'https://a.example/i.png', '--valid-until', '2029-01-01T00:00:00Z'],
      ...[
        '--awarded-date',
        '2026-05-01T00:00:00Z',
        '--key',
        'key.json',
        '--created',
        created,
        '--out',
        'signed.json',
      ],
    )
    expect(made).toMatchObject({ exitCode: 0 })
    expect(made.stderr).toContain('others can relate it to the same person')
    const signed = read('signed.json')
    const report = await verify(signed, {
      now,
      recipient: { id: learner.profile.id, identifier: 'ona@example.org' },
    })
    expect(report).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
    expect(signed).toMatchObject({ name: 'Guide', credentialSubject: { result: [{ value: '9' }] } })
  })

  it('gives each badge a place of its own in a status list, and a renewal that of its badge', async () => {
    const entries = Array.from({ length: 131_070 }, (_, index) => ({ index, credential: `urn:x:${index}` }))
    const ledger = readFileSync(join(cwd, 'list.json.places'), 'utf8')
    writeInto(
      cwd,
      'list.json.places',
      `${ledger}${entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')}`,
    )
    const recipient = ['--recipient', learner.profile.id]
    const list = ['--status-list', 'list.json']
    const placeIn = ({ stdout }: { stdout: string }) => JSON.parse(stdout).credentialStatus.statusListIndex
    const first = await run(...base, ...recipient, ...list)
    const second = await run(...base, ...recipient, ...list)
    expect([placeIn(first), placeIn(second)].sort()).toEqual(['131070', '131071'])
    const third = await run(...base, ...recipient, ...list)
    expect(third).toMatchObject({ exitCode: 64, stdout: '' })
    const taken = await run(...base, ...recipient, ...list, '--index', '131070')
    expect(taken).toMatchObject({ exitCode: 65, stdout: '' })
    writeInto(cwd, 'placed.json', JSON.parse(first.stdout))
    const renewed = await run('--renew', 'placed.json', ...list)
    expect(placeIn(renewed)).toBe(placeIn(first))
    expect((await run('--reissue', 'placed.json', ...list)).exitCode).toBe(64)
  })

  it('gives a badge an entry in each of several lists, by which it can be suspended and revoked', async () => {
    const suspensions = createStatusList({
      id: 'https://issuer.example/status/2',
      issuer: issuer.profile.id,
      statusPurpose: 'suspension',
      validFrom: created,
    })
    writeInto(cwd, 'revocations.json', { ...read('list.json'), id: 'https://issuer.example/status/3' })
    writeInto(cwd, 'suspensions.json', suspensions)
    for (const name of ['revocations', 'suspensions'])
      writeInto(cwd, `${name}.json.places`, `${JSON.stringify({ list: read(`${name}.json`).id })}\n`)
    const lists = ['revocations', 'suspensions'].flatMap((name) => ['--status-list', `${name}.json`])
    const recipient = ['--recipient', learner.profile.id]
    const built = await run(...base, ...recipient, ...lists, '--index', '41', '--index', 'random')
    expect(built.exitCode).toBe(0)
    const { id, credentialStatus } = JSON.parse(built.stdout)
    expect(credentialStatus).toMatchObject([
      { statusPurpose: 'revocation', statusListIndex: '41' },
      { statusPurpose: 'suspension', statusListCredential: suspensions.id },
    ])
    writeInto(cwd, 'both.json', JSON.parse(built.stdout))
    const renewed = await run('--renew', 'both.json')
    expect(JSON.parse(renewed.stdout).credentialStatus).toEqual(credentialStatus)
    const moved = await run('--reissue', 'both.json')
    expect(moved.stderr).toContain(`no entry in a status list, as ${id} has: it can never be revoked`)
    const again = await run(...base, ...recipient, ...lists, '--id', id)
    expect(JSON.parse(again.stdout).credentialStatus).toEqual(credentialStatus)
    const one = await run(...base, ...recipient, ...lists.slice(2))
    expect(JSON.parse(one.stdout).credentialStatus).toMatchObject({ statusPurpose: 'suspension' })
  })

  it.each([
    ['of one purpose', ['revocations.json', 'list.json'], [], 'are both for revocation'],
    ['that are one list', ['suspensions.json', 'suspensions.json'], [], 'are one list'],
    [
      'with one place',
      ['revocations.json', 'suspensions.json'],
      ['--index', '5'],
      '--index: expected one for each',
    ],
  ])('refuses lists %s, and gives out no place', async (_, names, more, message) => {
    const ledgers = () => names.map((name) => readFileSync(join(cwd, `${name}.places`), 'utf8'))
    const before = ledgers()
    const lists = names.flatMap((name) => ['--status-list', name])
    const refused = await run(...base, '--recipient', learner.profile.id, ...lists, ...more)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain(message)
    expect(ledgers()).toEqual(before)
  })

  it('renews a badge, and issues it anew for another identity', async () => {
    await run(
      ...base,
      '--email',
      'ona@example.org',
      '--id',
      'urn:example:1',
      '--key',
      'key.json',
      '--out',
      'former.json',
    )
    const renewed = await run('--renew', 'former.json', '--valid-from', '2027-05-18T12:00:00Z')
    expect(renewed.exitCode).toBe(0)
    expect(renewed.stderr).toContain('The badge is not signed')
    expect(renewed.stderr).toContain('A renewal never undoes a revocation: if')
    expect(renewed.stderr).toContain('use --reissue')
    const signed = await run('--renew', 'former.json', '--key', 'key.json')
    expect(signed.exitCode).toBe(0)
    expect(signed.stderr).not.toContain('The badge is not signed')
    expect(JSON.parse(renewed.stdout)).toMatchObject({
      id: 'urn:example:1',
      awardedDate: created,
      validFrom: '2027-05-18T12:00:00Z',
    })
    const moved = await run('--reissue', 'former.json', '--recipient', learner.profile.id)
    expect(moved.exitCode).toBe(0)
    expect(moved.stderr).not.toMatch(/The recipient stays the same|status list/)
    const again = await run('--reissue', 'former.json')
    expect(again.exitCode).toBe(0)
    expect(again.stderr).toContain(
      'The recipient stays the same: for another one give --recipient or --email',
    )
    expect(moved.stderr).toContain('Revoke urn:example:1: both badges would be valid')
    expect(JSON.parse(moved.stdout)).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      credentialSubject: { id: learner.profile.id },
    })
    expect(JSON.parse(moved.stdout).credentialSubject).not.toHaveProperty('identifier')
  })

  it('names the did:key that the issuer can have as its id, where its id is another', async () => {
    writeInto(cwd, 'other.json', { ...issuer.profile, id: 'https://school.example' })
    const args = ['achievement.json', '--issuer', 'other.json', '--recipient', 'did:example:a']
    const { exitCode, stderr } = await run(...args, '--key', 'key.json')
    expect(exitCode).toBeGreaterThanOrEqual(64)
    expect(stderr).toContain(`Or put ${issuer.profile.id} as the id of the issuer's profile.`)
  })

  it('says nothing of a hash where the address is wrong', async () => {
    const { exitCode, stderr } = await run(...base, '--email', 'ona')
    expect({ exitCode, saysHashed: stderr.includes('hashed') }).toEqual({ exitCode: 64, saysHashed: false })
  })

  it.each<[string, string[], number, string]>([
    ['nothing to build', [], 64, 'expected one of an achievement, --renew <badge> and --reissue <badge>'],
    ['two things to build', [...base, '--renew', 'achievement.json'], 64, 'expected one of an achievement'],
    ['no issuer', ['achievement.json', '--recipient', 'did:example:a'], 64, 'expected --issuer <file>'],
    ['no recipient', base, 64, 'expected --recipient <id>, --email <address>, or both'],
    ['an address that is none', [...base, '--email', 'ona'], 64, 'expected email to be an e-mail address'],
    [
      'an address as id',
      [...base, '--recipient', 'a@b.example'],
      64,
      'for an e-mail address: --email <address>',
    ],
    ['a short salt', [...base, '--email', 'a@b', '--salt', 'short'], 64, 'at least 16 characters, got 5'],
    [
      'two salts',
      [...base, '--email', 'a@b', '--salt', 'x', '--salt-file', 'salt.txt'],
      64,
      'either --salt or',
    ],
    [
      'a salt without address',
      [...base, '--recipient', 'did:example:a', '--salt', 'x'],
      64,
      '--salt means nothing',
    ],
    ['the issuer as recipient', [...base, '--recipient', issuer.profile.id], 65, 'another than the issuer'],
    [
      'another document',
      ['issuer.json', ...base.slice(1), '--recipient', 'did:example:a'],
      65,
      'shape achievement',
    ],
    [
      'a missing file',
      ['none.json', ...base.slice(1), '--recipient', 'did:example:a'],
      66,
      'there is no such file',
    ],
    ['a place without list', [...base, '--recipient', 'did:example:a', '--index', '1'], 64, '--status-list'],
    ['a place that is none', [...base, '--index', 'first'], 64, 'Expected a whole number, or random'],
    [
      'a place outside of the list',
      [...base, '--recipient', 'did:example:a', '--status-list', 'list.json', '--index', '999999999'],
      64,
      'index',
    ],
    [
      'a list that is none',
      [...base, '--recipient', 'did:example:a', '--status-list', 'issuer.json'],
      64,
      '--status-list',
    ],
    [
      'signing without key',
      [...base, '--recipient', 'did:example:a', '--jwt'],
      64,
      '--jwt means nothing without --key',
    ],
    [
      'content of a renewal',
      ['--renew', 'achievement.json', '--name', 'x'],
      64,
      '--name means nothing with --renew',
    ],
    [
      'a renewal of something else',
      ['--renew', 'achievement.json'],
      64,
      '--renew: expected a document of the shape badge',
    ],
  ])('refuses %s', async (_, args, exitCode, message) => {
    const refused = await run(...args)
    expect(refused).toMatchObject({ exitCode, stdout: '' })
    expect(refused.stderr).toContain(message)
  })
})

describe('badge --trust-mark', () => {
  const label = ['label.json', '--holder', dossierFile('organiser.json')]
  const learner = ['--recipient', 'did:example:ona', '--valid-from', '2026-06-01T09:00:00Z']

  it('puts a signed mark into the profile of the issuer, and refuses one that is unsigned or of another', async () => {
    writeInto(cwd, 'label.json', await signedLabel())
    await runCommand(['issue', '--trust-mark', ...label, '--out', 'mark.json'], { cwd })
    writeInto(cwd, 'sanne.json', await memberKeyFile('sanne-de-wit'))
    const signing = ['--created', '2026-05-20T08:00:00Z', '--out', 'mark.signed.json']
    await runCommand(['sign', 'mark.json', '--key', 'sanne.json', ...signing], { cwd })
    const args = (issuerFile: string, mark: string) => [
      ...['achievement.json', '--issuer', issuerFile, '--trust-mark', mark],
      ...learner,
    ]
    const made = await run(...args(dossierFile('organiser.json'), 'mark.signed.json'))
    expect(made).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(made.stdout).issuer.endorsement).toEqual([read('mark.signed.json')])
    const withOne = { ...JSON.parse(made.stdout).issuer, endorsement: read('mark.signed.json') }
    writeInto(cwd, 'with-one.json', withOne)
    const second = await run(...args('with-one.json', 'mark.signed.json'))
    expect(JSON.parse(second.stdout).issuer.endorsement).toHaveLength(2)

    const unsigned = await run(...args(dossierFile('organiser.json'), 'mark.json'))
    expect(unsigned).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('signed in mark.json') })
    const foreign = await run(...args('issuer.json', 'mark.signed.json'))
    expect(foreign).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining(`a trust mark of ${issuer.profile.id}`),
    })
  })
})
