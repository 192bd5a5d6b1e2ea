import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { challenge, first, holder, present, school } from '../support/presentations'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const now = ['--now', '2026-06-01T10:05:00Z']
const achievement = (first as unknown as { credentialSubject: { achievement: { id: string } } })
  .credentialSubject.achievement
const wanted = {
  type: 'RequirementList',
  id: 'urn:example:job',
  name: { en: 'Guide', nl: 'Gids' },
  requirements: [
    {
      id: 'urn:example:job#guide',
      name: { en: 'Knows the quarter', nl: 'Kent de buurt' },
      anyOf: [{ achievement: { id: achievement.id, creator: school.profile.id } }],
    },
  ],
}
const missing = {
  ...wanted,
  requirements: [
    ...wanted.requirements,
    {
      id: 'urn:example:job#cook',
      name: { en: 'Cooks' },
      anyOf: [{ skill: 'urn:skill:cook', selfIssued: true }],
    },
  ],
}

function folder(): string {
  const cwd = temporaryFolder()
  writeInto(cwd, 'badge.json', first)
  writeInto(cwd, 'list.json', wanted)
  writeInto(cwd, 'missing.json', missing)
  return cwd
}

describe('match', () => {
  it('says what badges meet that are about the recipient', async () => {
    const args = ['match', 'list.json', 'badge.json', '--recipient', holder, ...now]
    const run = await runCommand(args, { cwd: folder() })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toBe('Enough: 1 of 1 met\n✓ Knows the quarter: met by urn:example:badge:1\n')
  })

  it('counts no badge that is not shown to be about anybody, and says so', async () => {
    const cwd = folder()
    const run = await runCommand(['match', 'list.json', 'badge.json', ...now], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('✗ Knows the quarter: not met')
    expect(run.stdout).toContain('urn:example:badge:1: it is not shown to be about the person')
    expect(run.stderr).toMatch(/--recipient ID, or by --challenge TEXT --domain NAME with a presentation/)
    const allowed = await runCommand(['match', 'list.json', 'badge.json', '--allow-unproven', ...now], {
      cwd,
    })
    expect(allowed).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('says what to do about what it leaves out: a holder whose document does not list the key to authenticate', async () => {
    const cwd = folder()
    const ql = (line: string) => runCommand(line.split(' '), { cwd })
    await ql('keygen --id did:web:ona.example#key --out ona.key.json')
    await ql('did make --id did:web:ona.example --key ona.key.json --out ona.did.json')
    await ql('present badge.json --key ona.key.json --challenge c --yes --out shown.json')
    const run = await ql('match list.json shown.json --did-document ona.did.json --challenge c')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/shown\.json: left out\.[\s\S]*\n {2}- .*did add --authentication/)
  })

  it('counts no badge of a presentation that was made for another occasion, also if it is about the recipient', async () => {
    const cwd = folder()
    writeInto(cwd, 'shown.json', await present([first], { challenge }))
    const match = (file: string, asked: string) =>
      runCommand(
        ['match', 'list.json', file, '--recipient', holder, '--challenge', asked, '--allow-unproven', ...now],
        { cwd },
      )
    expect(await match('shown.json', challenge)).toMatchObject({ exitCode: 0, stderr: '' })
    const replayed = await match('shown.json', 'n-another')
    expect(replayed.exitCode).toBe(1)
    expect(replayed.stderr).toMatch(/shown\.json: left out\. /)
    expect((await match('badge.json', challenge)).stdout).toContain('Not enough: 0 of 1 met')
  })

  it('says of a presentation for another verifier that it is, also where none was asked for', async () => {
    const cwd = folder()
    writeInto(cwd, 'shown.json', await present([first], { challenge, domain: 'other.example' }))
    const run = await runCommand(['match', 'list.json', 'shown.json', ...now], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^shown\.json: .*\n {2}- .*--domain/)
    expect(run.stderr).toContain('--challenge TEXT --domain NAME')
  })

  it('says that a domain with no challenge lets a presentation count again', async () => {
    const cwd = folder()
    writeInto(cwd, 'shown.json', await present([first], { challenge, domain: 'job.example' }))
    const match = (...asked: string[]) =>
      runCommand(['match', 'list.json', 'shown.json', '--domain', 'job.example', ...asked, ...now], { cwd })
    expect((await match()).stderr).toMatch(/^Only --domain is checked: without --challenge/)
    expect(await match('--challenge', challenge)).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('leaves out what is not valid, with its reason', async () => {
    const cwd = folder()
    writeInto(cwd, 'forged.json', { ...first, name: 'Professor' })
    const run = await runCommand(['match', 'list.json', 'forged.json', '--recipient', holder, ...now], {
      cwd,
    })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('forged.json: left out. Not valid')
    expect(run.stdout).toContain('Not enough: 0 of 1 met')
    const args = ['match', 'list.json', 'forged.json', 'none.json', '--recipient', holder, '--json', ...now]
    const { leftOut } = JSON.parse((await runCommand(args, { cwd })).stdout)
    expect(leftOut).toEqual([
      { file: 'forged.json', summary: expect.stringContaining('Not valid') },
      { file: 'none.json', summary: expect.stringContaining('none.json') },
    ])
  })

  it('ends with 66 if a file cannot be read, and 65 if the list is something else', async () => {
    const cwd = folder()
    const args = ['--recipient', holder, ...now]
    expect(
      (await runCommand(['match', 'list.json', 'badge.json', 'none.json', ...args], { cwd })).exitCode,
    ).toBe(66)
    expect((await runCommand(['match', 'badge.json', 'badge.json', ...args], { cwd })).exitCode).toBe(65)
  })

  it('names what somebody offers for a gap, and writes JSON', async () => {
    const cwd = folder()
    writeInto(cwd, 'course.json', {
      ...achievement,
      id: 'https://school.example/courses/cook',
      alignment: [{ type: ['Alignment'], targetName: 'Cook', targetUrl: 'urn:skill:cook' }],
    })
    const args = [
      'match',
      'missing.json',
      'badge.json',
      '--recipient',
      holder,
      '--opportunity',
      'course.json',
      ...now,
    ]
    const run = await runCommand(args, { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Would meet it: https://school.example/courses/cook')
    const json = await runCommand([...args, '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({
      met: false,
      have: 1,
      need: 2,
      items: [{ met: true }, { met: false, opportunities: ['https://school.example/courses/cook'] }],
    })
  })

  it.each(languages)('speaks %s', async (language) => {
    const run = await runCommand(['match', 'list.json', 'badge.json', '--lang', language, ...now], {
      cwd: folder(),
    })
    expect(run.exitCode).toBe(1)
    expect(run.stdout.split('\n')[1]).toMatch(
      language === 'nl' ? /^✗ Kent de buurt: / : /^✗ Knows the quarter: /,
    )
    expect(run.stdout.includes('it is not shown')).toBe(language === 'en')
  })
})

describe('new requirements', () => {
  const base = ['new', 'requirements', '--id', 'urn:example:job', '--language', 'nl', '--name', 'Gids']

  it('writes skills and achievements as requirements, each narrowed by the other options', async () => {
    const cwd = temporaryFolder()
    const creator = { id: 'did:web:guild.example', type: ['Profile'], name: 'Guild' }
    const named = [
      { '@language': 'nl', '@value': 'Wijkgids' },
      { '@language': 'en', '@value': 'Guide' },
    ]
    writeInto(cwd, 'guide.json', { ...achievement, name: named, creator })
    writeInto(cwd, 'cook.json', { ...achievement, name: 'Cook', inLanguage: 'en', creator })
    const args = ['--skill', 'urn:skill:lead=Leidt groepen', '--achievement', 'guide.json']
    const narrowed = ['--achievement', 'cook.json', '--issued-by', 'did:web:a.example', '--label-held']
    const more = ['--awarded-after', '2020-01-01T00:00:00Z', '--count', '2', '--out', 'list.json']
    const run = await runCommand([...base, ...args, ...narrowed, ...more], { cwd })
    expect(run).toMatchObject({ exitCode: 0 })
    const narrow = {
      ...{ issuedBy: ['did:web:a.example'], labelHeld: true },
      awardedAfter: '2020-01-01T00:00:00Z',
    }
    const asked = { achievement: { id: achievement.id, creator: creator.id }, ...narrow }
    expect(JSON.parse(readFileSync(join(cwd, 'list.json'), 'utf8'))).toEqual({
      ...{ type: 'RequirementList', id: 'urn:example:job', name: { nl: 'Gids' }, count: 2 },
      requirements: [
        {
          ...{ id: 'urn:example:job#requirement-1', name: { nl: 'Leidt groepen' } },
          anyOf: [{ skill: 'urn:skill:lead', ...narrow }],
        },
        { id: 'urn:example:job#requirement-2', name: { nl: 'Wijkgids', en: 'Guide' }, anyOf: [asked] },
        { id: 'urn:example:job#requirement-3', name: { en: 'Cook' }, anyOf: [asked] },
      ],
    })
  })

  it.each([
    [[], 'Give what is asked for: --skill <id=name>, --achievement <file>, or both'],
    [['--skill', 'urn:skill:lead'], '--skill: expected id=name'],
    [['--skill', 'urn:skill:lead=Lead', '--count', '2'], '/count'],
    [['--achievement', 'plain.json'], 'expected an achievement that names its creator in plain.json'],
  ])('refuses %j', async (args, message) => {
    const cwd = temporaryFolder()
    const { creator: _, ...plain } = achievement as { id: string; creator?: unknown }
    writeInto(cwd, 'plain.json', plain)
    const run = await runCommand([...base, ...args], { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '', stderr: expect.stringContaining(message) })
  })
})

describe('inspect of requirements', () => {
  const full = {
    ...wanted,
    count: 1,
    requirements: [
      ...wanted.requirements,
      {
        id: 'urn:example:job#cook',
        name: { en: 'Cooks' },
        optional: true,
        anyOf: [
          { skill: 'urn:skill:cook', minimum: { resultDescription: 'urn:r', value: 7, level: 3 } },
          {
            ...{ skill: 'urn:skill:chef', issuedBy: ['did:web:a.example', 'did:web:b.example'] },
            ...{ labelHeld: true, endorsedBy: { ids: ['did:web:c.example'], kind: 'school' } },
            ...{ awardedAfter: '2020-01-01T00:00:00Z', selfIssued: true },
          },
        ],
      },
    ],
  }
  const activity = {
    ...{ type: 'Activity', id: 'urn:example:playlist', languages: ['en'], tasks: [] },
    organiser: school.profile,
    ...{ name: { en: 'Playlist' }, description: { en: 'Badges' }, requires: full.requirements },
  }
  const inspect = async (document: object, ...args: string[]) => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'document.json', document)
    const run = await runCommand(['inspect', 'document.json', ...args], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    return run.stdout.replace(/ {2,}/g, ' ').replace(/[\u2068\u2069]/g, '')
  }

  it.each([
    ['a list', full],
    ['a playlist', activity],
  ])('says each requirement of %s in words', async (_, document) => {
    expect(await inspect(document)).toContain(
      [
        ' Requirements 1 of 1 must be met',
        ' “Knows the quarter” (en) / “Kent de buurt” (nl)',
        ` achievement ${achievement.id} of ${school.profile.id}`,
        ' “Cooks” (en) (optional)',
        ' skill urn:skill:cook; a result of at least 7; a level of at least 3; that of urn:r',
        ' or skill urn:skill:chef; issued by did:web:a.example, did:web:b.example; its issuer held the Quality Label when it was awarded; endorsed by did:web:c.example (“school”); awarded at 2020-01-01T00:00:00Z or later; may be issued by its holder',
        '',
      ].join('\n'),
    )
  })

  it.each(languages)('speaks %s', async (language) => {
    const said = await inspect(full, '--lang', language)
    expect(said).toContain('urn:skill:chef')
    expect(said.includes('must be met')).toBe(language === 'en')
  })

  it('says nothing of what is not a list of them', async () => {
    expect(await inspect({ ...full, requirements: [{ anyOf: 'x' }] })).not.toContain('must be met')
  })
})

const campaign = 'https://campaign.example/pledge'
const committed = `${campaign}#committed`
const achieved = `${campaign}#achieved`
const pledgeAchievement = {
  id: campaign,
  type: ['Achievement'],
  name: 'We recognise learning',
  description: 'A pledge to issue badges with evidence.',
  criteria: { narrative: 'Say how many badges you will issue.' },
  resultDescription: [committed, achieved].map((id) => ({
    id,
    type: ['ResultDescription'],
    name: 'Badges',
    resultType: 'RawScore',
  })),
}

/** A folder with a key and profile of an initiative. */
async function initiative() {
  const cwd = temporaryFolder()
  writeInto(cwd, 'campaign.json', pledgeAchievement)
  await runCommand(['keygen', '--out', 'key.json'], { cwd })
  const id = String(JSON.parse(readFileSync(join(cwd, 'key.json'), 'utf8')).id).split('#', 1)[0] as string
  const address = { type: ['Address'], addressCountryCode: 'LT' }
  writeInto(cwd, 'lab.json', { id, type: ['Profile'], name: 'Lagoon Lab', address })
  const pledge = (...args: string[]) =>
    runCommand(['pledge', 'campaign.json', '--by', 'lab.json', ...args, '--key', 'key.json', '--yes'], {
      cwd,
      now: new Date('2026-06-01T10:00:00Z'),
    })
  const tally = (...args: string[]) =>
    runCommand(
      ['tally', ...args, '--achievement', campaign, '--committed', committed, '--achieved', achieved, ...now],
      { cwd },
    )
  return { cwd, id, pledge, tally }
}

describe('pledge and tally', () => {
  it('make, replace and add up pledges', async () => {
    const { cwd, id, pledge, tally } = await initiative()
    const numbers = (first: number, second: number) => [
      '--number',
      `${committed}=${first}`,
      '--number',
      `${achieved}=${second}`,
    ]
    const old = await pledge(
      ...numbers(30, 4),
      '--id',
      'urn:p:1',
      '--valid-from',
      '2026-01-01T00:00:00Z',
      '--out',
      'old.json',
    )
    expect(old).toMatchObject({ exitCode: 0 })
    // A number that is signed was shown before.
    expect(old.stderr).toMatch(/Results +“Badges”: “?30”?\n +“Badges”: “?4”?\n/)
    expect(
      await pledge(
        ...numbers(50, 9),
        '--id',
        'urn:p:2',
        '--valid-from',
        '2026-02-01T00:00:00Z',
        '--out',
        'new.json',
      ),
    ).toMatchObject({ exitCode: 0 })
    const report = await runCommand(['verify', 'new.json', '--json', ...now], { cwd })
    expect(JSON.parse(report.stdout)).toMatchObject({ verdict: 'valid', credential: { selfIssued: true } })
    const run = await tally('old.json', 'new.json')
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: 'No vetted initiatives were named (--initiatives), so everyone counts.\n',
    })
    const wrong = `${campaign}#comitted`
    for (const [flag, ...ids] of [
      ['--committed', wrong, achieved],
      ['--achieved', committed, wrong],
    ] as const) {
      const args = ['--achievement', campaign, '--committed', ids[0], '--achieved', ids[1]]
      const mistyped = await runCommand(['tally', 'new.json', ...args, ...now], { cwd })
      expect(mistyped).toMatchObject({ exitCode: 64, stdout: '' })
      expect(mistyped.stderr).toContain(`${flag}: expected the id of a result description of the campaign`)
      expect(mistyped.stderr).toContain(committed)
    }
    expect(run.stdout).toBe(
      [
        'initiatives: 1, committed: 50, achieved: 9',
        '  LT: initiatives: 1, committed: 50, achieved: 9',
        'Not counted: urn:p:1: a newer one counts',
        '',
      ].join('\n'),
    )
    writeInto(cwd, 'vetted.json', ['did:web:other.example'])
    const vetted = await tally('new.json', '--initiatives', 'vetted.json')
    expect(vetted.stdout).toContain('initiatives: 0, committed: 0, achieved: 0\n')
    expect(vetted.stdout).toContain('Not vetted, not counted: initiatives: 1, committed: 50')
    writeInto(cwd, 'vetted.json', [id])
    expect(
      JSON.parse((await tally('new.json', '--initiatives', 'vetted.json', '--json')).stdout),
    ).toMatchObject({ initiatives: 1 })
    writeInto(cwd, 'vetted.json', [id, 'Pamario laboratorija'])
    const named = await tally('new.json', '--initiatives', 'vetted.json')
    expect(named).toMatchObject({ exitCode: 64, stdout: '' })
    expect(named.stderr).toContain(
      'each an absolute URI such as did:web:lab.example, got “Pamario laboratorija”',
    )
    const byFile = ['tally', 'new.json', '--achievement', 'campaign.json', '--committed', committed]
    const mistaken = await runCommand(byFile, { cwd })
    expect(mistaken).toMatchObject({ exitCode: 64, stdout: '' })
    expect(mistaken.stderr).toContain(
      'Expected an id, such as https://campaign.example/pledge, and not a file.',
    )
    const lost = JSON.parse((await tally('new.json', 'none.json', '--json')).stdout)
    expect(lost.leftOut).toMatchObject([{ file: 'none.json' }])
    writeInto(cwd, 'vetted.json', {})
    expect((await tally('new.json', '--initiatives', 'vetted.json')).exitCode).toBe(64)
    const none = await tally('new.json', 'none.json')
    expect(none.exitCode).toBe(66)
    expect(none.stderr).toContain('tally: ')
    expect(none.stderr).not.toContain('match')
  })

  it('ask which number is meant, and take no other than whole ones', async () => {
    const { pledge } = await initiative()
    for (const number of [
      '30',
      'urn:x=3',
      `${committed}=3.5`,
      `${committed}=-3`,
      `${committed}=9007199254740993`,
    ])
      expect(await pledge('--number', number), number).toMatchObject({ exitCode: 64 })
    const nothing = await pledge('--number', `${committed}=0`)
    expect(nothing.exitCode).toBe(64)
    expect(nothing.stderr).toContain('expected at least one number from 1 on')
  })

  it('leave a pledge unsigned without a key', async () => {
    const { cwd } = await initiative()
    const args = ['pledge', 'campaign.json', '--by', 'lab.json', '--number', `${committed}=3`]
    const run = await runCommand(args, { cwd })
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.stdout)).not.toHaveProperty('proof')
  })
})
