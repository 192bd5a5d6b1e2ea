import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportKey, validate } from '../../src/index'
import { dossierFile, exampleKey, memberKeyFile } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const now = new Date('2026-04-14T12:00:00Z')

function office() {
  const cwd = temporaryFolder()
  const run = (...args: string[]) => runCommand(['new', ...args], { cwd, now })
  const made = async (...args: string[]) => {
    const done = await run(...args)
    expect(done).toMatchObject({ exitCode: 0 })
    return JSON.parse(done.stdout)
  }
  const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
  return { cwd, run, made, read }
}

const scheme = ['--scheme', dossierFile('scheme.json')]

describe('new scheme and new application', () => {
  it('set how many sign and how many assess, within what a scheme can have', async () => {
    const { made, run } = office()
    const args = ['scheme', '--id', 'https://net.example/s/1', '--issuer', 'did:web:net.example=Net']
    const before = await made(...args)
    const written = await made(...args, '--quorum', '2', '--evaluators', '3')
    expect(written.committee).toEqual({ ...before.committee, quorum: 2, evaluators: 3 })
    expect(validate(written, 'scheme').valid).toBe(true)
    expect(await run(...args, '--quorum', '0')).toMatchObject({ exitCode: 64, stdout: '' })
    expect(await run(...args, '--quorum', '99')).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('/committee/quorum'),
    })
  })

  it('take evidence by address and from files', async () => {
    const { cwd, made, run } = office()
    writeInto(cwd, 'evidence.json', [
      { id: 'urn:example:plan', type: ['Evidence'], name: 'Plan' },
      { kind: 'text', id: 'urn:example:text', text: 'We meet each month.' },
    ])
    const args = ['application', ...scheme, '--applicant', dossierFile('organiser.json')]
    const applicant = [...args, '--reference', 'QL-2026-0042', '--country', 'LT', '--language', 'lt']
    const evidence = ['--evidence', 'https://lab.example/badges', '--evidence', 'evidence.json']
    const application = await made(...applicant, ...evidence)
    expect(validate(application, 'application').valid).toBe(true)
    expect(application.evidence).toMatchObject([
      { id: 'https://lab.example/badges', genre: 'Link' },
      { id: 'urn:example:plan', name: 'Plan' },
      { id: 'urn:example:text', narrative: 'We meet each month.' },
    ])
    const missing = await run(...applicant, '--evidence', 'none.json')
    expect(missing).toMatchObject({ exitCode: 66, stderr: expect.stringContaining('--evidence') })
  })
})

describe('new achievement', () => {
  it('writes an achievement, and refuses one without criteria or with an id that is not a URI', async () => {
    const { made, run } = office()
    const texts = ['--name', 'Guide', '--description', 'Leads a walk.']
    const achievement = await made(
      ...['achievement', '--id', 'https://lab.example/badges/guide', ...texts],
      ...['--criteria', 'Lead a walk.', '--tag', 'walks', '--language', 'en'],
    )
    expect(validate(achievement, 'achievement').valid).toBe(true)
    expect(achievement).toMatchObject({
      name: 'Guide',
      criteria: { narrative: 'Lead a walk.' },
      tag: ['walks'],
    })
    const creator = await run(
      ...['achievement', '--id', 'https://lab.example/badges/guide', ...texts, '--criteria', 'Lead a walk.'],
      ...['--creator', 'did:web:guild.example=Guild'],
    )
    expect(JSON.parse(creator.stdout)).toMatchObject({
      creator: { id: 'did:web:guild.example', name: 'Guild' },
    })
    const incomplete = await run('achievement', '--id', 'https://lab.example/badges/guide', ...texts)
    expect(incomplete).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('--criteria') })
    const named = await run('achievement', '--id', 'guide', ...texts, '--criteria', 'Lead a walk.')
    expect(named).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('id') })
  })

  it('describes the numbers that badges state, of which pledge takes one', async () => {
    const { made, run } = office()
    const base = ['achievement', '--id', 'https://c.example/1', '--name', 'C', '--description', 'C']
    const achievement = await made(
      ...base,
      '--criteria',
      'C',
      '--result',
      'committed=a = b',
      '--result',
      'done=B',
    )
    expect(validate(achievement, 'achievement').valid).toBe(true)
    expect(achievement['resultDescription']).toEqual([
      {
        id: 'https://c.example/1#committed',
        type: ['ResultDescription'],
        name: 'a = b',
        resultType: 'RawScore',
      },
      { id: 'https://c.example/1#done', type: ['ResultDescription'], name: 'B', resultType: 'RawScore' },
    ])
    for (const wrong of ['committed', '=B', 'a b=B', 'a='])
      expect((await run(...base, '--criteria', 'C', '--result', wrong)).stderr).toContain(
        'Expected name=text',
      )
  })
})

describe('new profile', () => {
  it('writes a profile, and refuses an id that is not a URI', async () => {
    const { made, run } = office()
    const profile = await made(
      'profile',
      '--id',
      'did:web:lab.example',
      '--name',
      'Lab',
      '--url',
      'https://lab.example/',
    )
    expect(validate(profile, 'profile').valid).toBe(true)
    expect(profile).toMatchObject({ id: 'did:web:lab.example', name: 'Lab' })
    expect((await run('profile', '--id', 'lab', '--name', 'Lab')).exitCode).toBe(64)
  })

  it('writes an address, by whose country a tally adds up', async () => {
    const { made, run } = office()
    const base = ['profile', '--id', 'did:web:lab.example', '--name', 'Lab']
    const profile = await made(...base, '--country', 'lt', '--locality', 'Klaipėda')
    expect(validate(profile, 'profile').valid).toBe(true)
    expect(profile['address']).toEqual({
      type: ['Address'],
      addressCountryCode: 'LT',
      addressLocality: 'Klaipėda',
    })
    const wrong = await run(...base, '--country', 'Lithuania')
    expect(wrong).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('a code of two letters') })
  })
})

describe('new member and new committee', () => {
  const network = 'did:web:network.example'
  const memberOf = (slug: string, key: string) => [
    ...['member', '--id', `https://network.example/members/${slug}`, '--name', slug, '--key', key],
  ]

  async function committee() {
    const place = office()
    for (const slug of ['sanne-de-wit', 'rasa-petrauskiene', 'jovana-ilic']) {
      writeInto(place.cwd, `${slug}.key.json`, await memberKeyFile(slug))
      const options = ['--language', 'en', '--country', 'NL', '--trio', '--out', `${slug}.json`]
      expect((await place.run(...memberOf(slug, `${slug}.key.json`), ...options)).exitCode).toBe(0)
    }
    const members = ['sanne-de-wit', 'rasa-petrauskiene'].flatMap((slug) => ['--member', `${slug}.json`])
    const args = ['committee', '--id', 'https://network.example/committees/2026', '--name', 'Committee 2026']
    const run = await place.run(
      ...args,
      '--network',
      network,
      '--quorum',
      '2',
      ...members,
      '--out',
      'committee.json',
    )
    expect(run).toMatchObject({ exitCode: 0 })
    return place
  }

  it('write a committee with the public halves of keys, and no secret', async () => {
    const { read } = await committee()
    const made = read('committee.json')
    expect(validate(made, 'committee').valid).toBe(true)
    expect(made).toMatchObject({ network, quorum: 2, validFrom: '2026-04-14T12:00:00Z' })
    expect(made.members[0]).toEqual({
      id: 'https://network.example/members/sanne-de-wit',
      name: 'sanne-de-wit',
      country: 'NL',
      languages: ['en'],
      trio: true,
      keys: [
        {
          id: 'did:web:network.example#sanne-de-wit',
          publicKeyMultibase: exampleKey('sanne-de-wit').publicKeyMultibase,
        },
      ],
    })
    expect(JSON.stringify(made)).not.toContain('secret')
  })

  it('refuse with --scheme a committee that decide would refuse, and name all that is wrong', async () => {
    const { cwd, run, read } = await committee()
    const scheme = JSON.parse(readFileSync(dossierFile('scheme.json'), 'utf8'))
    writeInto(cwd, 'scheme.json', scheme)
    const [rasa] = [read('rasa-petrauskiene.json')]
    writeInto(cwd, 'plain.json', { ...rasa, trio: false })
    const line = [
      ...['committee', '--id', 'https://network.example/committees/2027', '--name', 'Committee'],
      ...[
        '--network',
        scheme.issuer.id,
        '--member',
        'plain.json',
        '--quorum',
        '1',
        '--scheme',
        'scheme.json',
      ],
    ]
    const refused = await run(...line)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toMatch(
      /expected a committee of 3 to 5 members in office, found 1; and with at least 1 of the coordination trio, found 0; and with a quorum in 3..3, found 1\. What changes that: new committee --member, new member --trio, new committee --quorum/,
    )
    const members = ['sanne-de-wit', 'rasa-petrauskiene', 'jovana-ilic'].flatMap((slug) => [
      '--member',
      `${slug}.json`,
    ])
    const good = [...line.slice(0, 7), ...members, '--quorum', '3', '--scheme', 'scheme.json']
    expect((await run(...good)).exitCode).toBe(0)
  })

  it('keep the file of another committee, unless it is taken over', async () => {
    const { run, read } = await committee()
    const before = read('committee.json')
    const line = (id: string, quorum: string) => [
      ...['committee', '--id', id, '--name', 'Committee', '--network', network, '--quorum', quorum],
      ...['--member', 'sanne-de-wit.json', '--member', 'rasa-petrauskiene.json', '--out', 'committee.json'],
    ]
    for (const [id, quorum] of [
      ['https://network.example/committees/2027', '2'],
      [before.id, '1'],
    ]) {
      const refused = await run(...line(id, quorum as string))
      expect(refused.exitCode).toBe(73)
      expect(refused.stderr).toContain('it holds the committee https://network.example/committees/2026')
      expect(read('committee.json')).toEqual(before)
    }
    expect((await run(...line(before.id, '2'))).exitCode).toBe(0)
  })

  it('end one edition and make the next, in which one member left and another came', async () => {
    const { run, read, made } = await committee()
    const end = '2027-01-01T00:00:00Z'
    await run('committee', '--from', 'committee.json', '--valid-until', end, '--out', 'committee.json')
    expect(read('committee.json')).toMatchObject({ validFrom: '2026-04-14T12:00:00Z', validUntil: end })
    const next = await made(
      ...['committee', '--from', 'committee.json', '--id', 'https://network.example/committees/2027'],
      ...['--valid-from', end, '--without', 'https://network.example/members/sanne-de-wit'],
      ...['--member', 'jovana-ilic.json'],
    )
    expect(validate(next, 'committee').valid).toBe(true)
    expect(next).toMatchObject({ id: 'https://network.example/committees/2027', validFrom: end, quorum: 2 })
    expect(next).not.toHaveProperty('validUntil')
    expect(next.members.map(({ name }: { name: string }) => name)).toEqual([
      'rasa-petrauskiene',
      'jovana-ilic',
    ])
  })

  it('keep the earlier keys of a member who has another, with an end, in the same edition', async () => {
    const { run, read, cwd, made } = await committee()
    const [id, lost] = ['https://network.example/members/sanne-de-wit', `${network}#sanne-de-wit`]
    const next = { ...(await memberKeyFile('jovana-ilic')), id: `${network}#sanne-2` }
    writeInto(cwd, 'sanne-2.key.json', next)
    await run(...memberOf('sanne-de-wit', 'sanne-2.key.json'), '--out', 'sanne-2.json')
    const change = ['committee', '--from', 'committee.json', '--member', 'sanne-2.json']
    const end = '2026-11-01T00:00:00Z'
    const same = await made(...change, '--end-key', lost, '--ended-at', end)
    expect(validate(same, 'committee').valid).toBe(true)
    expect(same.members[0]).toMatchObject({
      id,
      keys: [{ id: lost, validUntil: end }, { id: `${network}#sanne-2` }],
    })
    const other = await made(...change, '--id', 'https://network.example/committees/2027')
    expect(other.members[0].keys).toHaveLength(1)
    expect(read('committee.json').members[0].keys).toHaveLength(1)
  })

  it.each<[string, string[], string]>([
    [
      'with the end of a key that it does not have',
      ['committee', '--from', 'committee.json', '--end-key', 'did:web:network.example#efisio'],
      '--end-key: expected one of ',
    ],
    [
      'with an end of no key',
      ['committee', '--from', 'committee.json', '--ended-at', '2026-11-01T00:00:00Z'],
      '--ended-at: expected --end-key <key>',
    ],
    [
      'without a name',
      ['committee', '--id', 'urn:x:1', '--network', network, '--quorum', '1'],
      'expected --name',
    ],
    [
      'without members',
      ['committee', '--id', 'urn:x:1', '--name', 'x', '--network', network, '--quorum', '1'],
      '/members',
    ],
    [
      'without someone who is not in it',
      ['committee', '--from', 'committee.json', '--without', 'urn:x:2'],
      '--without: expected one of',
    ],
    [
      'with a member that is another file',
      ['committee', '--from', 'committee.json', '--member', 'committee.json'],
      '--member: expected a member, as new member writes it in committee.json; ',
    ],
    [
      'of the same id without one of its members',
      ['committee', '--from', 'committee.json', '--without', 'https://network.example/members/sanne-de-wit'],
      'found it without https://network.example/members/sanne-de-wit. Labels that it issued',
    ],
    [
      'of the same id with one more member',
      ['committee', '--from', 'committee.json', '--member', 'jovana-ilic.json'],
      'found it with https://network.example/members/jovana-ilic.',
    ],
    [
      'of the same id with another quorum',
      ['committee', '--from', 'committee.json', '--quorum', '1'],
      'quorum 1 in place of 2. Labels that it issued would be counted by others. Give the next edition an --id',
    ],
    [
      'from another file',
      ['committee', '--from', 'sanne-de-wit.json'],
      '--from: expected a document of the shape committee',
    ],
  ])('refuse a committee %s', async (_, args, message) => {
    const { run } = await committee()
    const refused = await run(...args)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain(message)
  })

  it.each([
    ['an id that is not a URI', ['--id', 'sanne'], '/id'],
    ['the name of a country', ['--id', 'urn:x:1', '--country', 'Lithuania'], '/country'],
  ])('refuse a member with %s', async (_, args, place) => {
    const { run } = await committee()
    const refused = await run('member', '--name', 'Sanne', '--key', 'sanne-de-wit.key.json', ...args)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain(
      `Cannot write member: expected a member, as new member writes it; ${place}: `,
    )
  })

  it('refuse an evaluator who is not of the committee, where one is given', async () => {
    const { run } = await committee()
    const args = ['assessment', dossierFile('application.json'), '--scheme', dossierFile('scheme.json')]
    const by = (id: string) => run(...args, '--evaluator', id, '--committee', 'committee.json')
    const refused = await by('https://network.example/members/nobody')
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain('--evaluator: expected a member of the committee: https://')
    expect(await run(...args, '--evaluator', 'rasa')).toMatchObject({ exitCode: 64, stdout: '' })
    expect(await by('https://network.example/members/rasa-petrauskiene')).toMatchObject({ exitCode: 0 })
  })

  it('refuse a key without an id', async () => {
    const { cwd, run } = office()
    const { publicKeyMultibase } = await exportKey(exampleKey('sanne-de-wit'), 'multikey')
    writeInto(cwd, 'key.json', { type: 'Multikey', publicKeyMultibase })
    const refused = await run(...memberOf('x', 'key.json'))
    expect(refused.exitCode).toBe(64)
    expect(refused.stderr).toContain('keygen --id')
  })
})

describe('new scheme', () => {
  it('takes --version for that of the scheme, not of the program', async () => {
    const id = 'https://n.example/schemes/label/2'
    const args = ['scheme', '--id', id, '--issuer', 'did:web:n.example=Our Network', '--version', '2.1']
    const made = await runCommand(['new', ...args])
    expect(JSON.parse(made.stdout)).toMatchObject({ id, version: '2.1' })
  })

  it('writes a scheme under another id and issuer, in the languages asked for', async () => {
    const { made, run } = office()
    const id = 'https://n.example/schemes/label/1'
    const args = ['scheme', '--id', id, '--issuer', 'did:web:n.example=Our Network']
    const own = await made(...args)
    expect(validate(own, 'scheme').valid).toBe(true)
    expect(own).toMatchObject({
      id,
      version: '1',
      issuer: { id: 'did:web:n.example', name: 'Our Network' },
      languages: ['en'],
    })
    expect(JSON.stringify(own)).not.toContain('network.example')
    expect(JSON.stringify(own)).not.toContain('"lt"')
    const both = await made(...args, '--language', 'lt', '--language', 'en')
    expect(validate(both, 'scheme').valid).toBe(true)
    expect(Object.keys(both.name)).toEqual(['lt', 'en'])
    const odd = await run(...args, '--language', 'fi')
    expect(odd.exitCode).toBe(64)
    expect(odd.stderr).toContain('expected en or lt, got fi')
  })
})

describe('new application and new assessment', () => {
  const applicant = ['--applicant', dossierFile('organiser.json')]
  const application = [
    'application',
    ...scheme,
    ...applicant,
    '--reference',
    'QL-2026-0041',
    '--country',
    'LT',
    '--language',
    'lt',
  ]

  it('write a form in which nothing is claimed, and of which assess says what is missing', async () => {
    const { cwd, made, run } = office()
    const form = await made(...application)
    expect(validate(form, 'application').valid).toBe(true)
    expect(form.indicators.some(({ checked }: { checked: boolean }) => checked)).toBe(false)
    writeInto(cwd, 'application.json', form)
    const evaluator = ['--evaluator', 'https://network.example/members/rasa-petrauskiene']
    await run(
      'assessment',
      'application.json',
      ...scheme,
      ...evaluator,
      '--confirm',
      'all',
      '--out',
      'rasa.json',
    )
    const assess = await runCommand(['assess', 'application.json', ...scheme, '--assessment', 'rasa.json'], {
      cwd,
    })
    expect(assess.exitCode).toBe(1)
    expect(assess.stdout).toContain('✘ Form: 20 of 28 parts are complete')
  })

  const assessment = [
    ...['assessment', dossierFile('application.json'), ...scheme],
    ...['--evaluator', 'https://network.example/members/rasa-petrauskiene'],
  ]
  const levels = ['issuing-practice=4', 'standard-training=3', 'improvement-plan=5'].flatMap((level) => [
    '--level',
    level,
  ])

  it('applies again with what an earlier application says, under an id, reference and date of its own', async () => {
    const { made, run } = office()
    const before = ['application', '--from', dossierFile('application.json')]
    const again = await made(
      ...before,
      '--reference',
      'QL-2027-0007',
      '--evidence',
      'https://lab.example/new.pdf',
    )
    const first = JSON.parse(readFileSync(dossierFile('application.json'), 'utf8'))
    const { id, evidence, ...rest } = again
    const { id: firstId, evidence: firstEvidence, ...firstRest } = first
    expect(rest).toEqual({ ...firstRest, reference: 'QL-2027-0007', submittedAt: '2026-04-14T12:00:00Z' })
    expect(id).not.toBe(firstId)
    expect(evidence).toHaveLength(firstEvidence.length + 1)
    expect(await run(...before, '--reference', first.reference)).toMatchObject({ exitCode: 64, stdout: '' })
    const odd = await run(...before, '--reference', 'x', '--country', 'LT')
    expect(odd.stderr).toContain('--country means nothing with --from')
    const none = await run('application', '--reference', 'x', '--country', 'LT')
    expect(none.stderr).toContain('expected --scheme, --applicant, --language, or --from <file>')
  })

  it('confirm what the applicant claims, but for what is denied', async () => {
    const { made } = office()
    const options = [
      '--confirm',
      'all',
      '--deny',
      'purpose',
      ...levels,
      '--recommend',
      'issue',
      '--feedback',
      'en=More',
    ]
    const found = await made(...assessment, ...options)
    expect(validate(found, 'assessment').valid).toBe(true)
    expect(found).toMatchObject({
      recommendation: 'issue',
      feedback: { en: 'More' },
      assessedAt: '2026-04-14T12:00:00Z',
    })
    expect(found.answers.map(({ level }: { level: number }) => level)).toEqual([4, 3, 5])
    const met = found.indicators.filter((each: { met: boolean }) => each.met)
    // 17 are claimed in the dossier.
    expect(met).toHaveLength(16)
    expect(found.formal.every((each: { met: boolean }) => each.met)).toBe(true)
  })

  it('confirm nothing on their own: not met, the lowest level, not yet issued', async () => {
    const { made, run } = office()
    const found = await made(...assessment)
    expect(found.recommendation).toBe('notYetIssued')
    expect(found.answers.map(({ level }: { level: number }) => level)).toEqual([1, 1, 1])
    expect([...found.formal, ...found.indicators].some((each) => each.met)).toBe(false)
    expect((await run(...assessment)).stderr).toContain('Without a level, so the lowest (1)')
  })

  it.each([
    [['--confirm', 'purposes'], '--confirm: expected one of'],
    [['--deny', 'nothing'], '--deny: expected one of'],
    [['--level', 'issuing-practice=6'], 'a level of the scale (1, 2, 3, 4, 5)'],
    [['--level', '4'], '--level: expected id=level'],
    [['--level', 'purpose=4'], '--level: expected one of issuing-practice'],
    [['--recommend', 'yes'], 'Expected issue, not-yet-issued'],
  ])('refuse %j', async (options, message) => {
    const { run } = office()
    const refused = await run(...assessment, ...options)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain(message)
  })
})

describe('new activity', () => {
  const activity = [
    ...['activity', '--id', 'https://lab.example/activities/talk', '--organiser', 'did:web:lab.example=Lab'],
    ...['--language', 'en', '--name', 'Talk', '--description', 'A talk.', '--task', 'Be there'],
  ]

  it('writes a task that an organiser confirms, or one that a code confirms, which has no review', async () => {
    const { made } = office()
    const [reviewed, claimed] = [await made(...activity), await made(...activity, '--accepts', 'claim')]
    expect(reviewed.tasks).toMatchObject([{ accepts: ['text'], review: { by: 'organisers', count: 1 } }])
    expect(claimed.tasks).toMatchObject([{ accepts: ['claim'] }])
    expect(claimed.tasks[0]).not.toHaveProperty('review')
    expect([validate(reviewed), validate(claimed)]).toMatchObject([{ valid: true }, { valid: true }])
  })

  it('writes tasks that are confirmed in different ways', async () => {
    const { tasks } = await office().made(
      ...[...activity, '--task', 'Tell it', '--task', 'Show it', '--accepts', 'claim'],
      ...['--accepts', 'text', '--accepts', 'photo,video', '--review', 'self', '--review', 'peers=2'],
    )
    expect(tasks).toEqual([
      expect.not.objectContaining({ review: expect.anything() }),
      expect.objectContaining({ accepts: ['text'], review: { by: 'self' } }),
      expect.objectContaining({ accepts: ['photo', 'video'], review: { by: 'peers', count: 2 } }),
    ])
  })

  it.each([
    [['--accepts', 'text', '--accepts', 'claim'], '--accepts: expected one, or one for each task (1), got 2'],
    [['--review', 'self', '--review', 'self'], 'one for each task that no code confirms (1), got 2'],
    [['--accepts', 'claim,text'], '--accepts: expected only claim'],
    [['--accepts', 'claim', '--review', 'self'], '--review: expected none with --accepts claim'],
  ])('refuses %j', async (options, message) => {
    const refused = await office().run(...activity, ...options)
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain(message)
  })
})
