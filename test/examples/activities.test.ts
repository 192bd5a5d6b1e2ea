import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Activity, JsonObject, OpenBadgeCredential, Participation, Problem } from 'quality-label'
import { listPersonalData, progressOf, validate } from 'quality-label'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder } from '../cli/support/run-command'
import { stockVerify } from '../securing/stock'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

const folder = fileURLToPath(new URL('../../examples/activities/', import.meta.url))
const cwd = temporaryFolder()
const now = new Date('2026-10-10T12:00:00Z')

const quality = async (line: string, options: object = {}) =>
  runCommand(line.split(' '), { cwd, now, ...options })
const read = <T = JsonObject>(name: string): T => JSON.parse(readFileSync(join(cwd, name), 'utf8'))

interface Dossier {
  issuer: string
  did: string
  languages: string[]
  earnedAt: string
  confirmed: RegExp
  public: string[]
  private: string[]
}

const dossiers: Record<string, Dossier> = {
  'label-interest': {
    issuer: 'network.json',
    did: 'did:web:network.example',
    languages: ['en', 'lt'],
    earnedAt: '2026-01-16T10:00:00Z',
    confirmed: /organisers \(1\)|organizatoriai \(1\)/,
    public: ['We want employers to trust our badges', 'lagoon-lab.example'],
    private: [
      'Rūta',
      '+370',
      'To learn more',
      'Please say',
      'urn:uuid:1b0d6f52',
      'urn:uuid:7f5f2f6e',
      'urn:uuid:0d2c8a31',
    ],
  },
  'open-badge': {
    issuer: 'network.json',
    did: 'did:web:network.example',
    languages: ['en', 'it'],
    earnedAt: '2026-02-03T18:20:00Z',
    confirmed: /by the participant|da chi partecipa/,
    public: ['20 min', 'recognition'],
    private: ['A picture that says', 'urn:uuid:9a1f5a0e', 'urn:uuid:7f5f2f6e'],
  },
  wijkgids: {
    issuer: 'havenlab.json',
    did: 'did:web:havenlab.example',
    languages: ['nl', 'en', 'pap', 'ka', 'ar', 'pt-BR'],
    earnedAt: '2026-09-28T20:00:00Z',
    confirmed: /\(2\)/,
    public: ['De oude haven', 'De groep op de kade', 'zQm'],
    private: ['mother', 'hospital', 'mind the traffic', 'urn:uuid:1b0d6f52', 'urn:uuid:7f5f2f6e'],
  },
}

beforeAll(async () => {
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(cwd, name))
  for (const [name, { did }] of Object.entries(dossiers)) {
    await quality(`keygen --id ${did}#key --out ${name}.key.json`)
    await quality(`did make --id ${did} --key ${name}.key.json --out ${name}.did.json`)
  }
})

describe.each(Object.entries(dossiers))('examples/activities: %s', (name, dossier) => {
  const documents = `${name}.activity.json --participation ${name}.participation.json --issuer ${dossier.issuer}`
  const badgeIn = async (language: string) => {
    const out = `${name}.${language}.json`
    // A badge of another id is not written over.
    rmSync(join(cwd, out), { force: true })
    const run = await quality(
      `award ${documents} --email ona@example.org --language ${language} --out ${out}`,
    )
    expect(run.exitCode, run.stderr).toBe(0)
    return read<OpenBadgeCredential>(out)
  }

  it('has files in their shapes, and every instant of its log is a state', () => {
    for (const shape of ['activity', 'participation'] as const)
      expect(validate(read(`${name}.${shape}.json`))).toMatchObject({ shape, valid: true, problems: [] })
    const activity = read<Activity>(`${name}.activity.json`)
    const log = read<Participation>(`${name}.participation.json`)
    for (const { at } of log.events) expect(() => progressOf(activity, log, { at })).not.toThrow()
    expect(progressOf(activity, log, { at: now })).toMatchObject({
      state: 'earned',
      earnedAt: dossier.earnedAt,
    })
  })

  it.each(dossier.languages)(
    'becomes a badge in %s that says how it was confirmed, and nothing private',
    async (language) => {
      const badge = await badgeIn(language)
      const text = JSON.stringify(badge)
      expect(badge.awardedDate).toBe(dossier.earnedAt)
      expect(text).toMatch(dossier.confirmed)
      for (const words of dossier.public) expect(text).toContain(words)
      for (const words of dossier.private) expect(text).not.toContain(words)
      const { related } = badge.credentialSubject.achievement
      expect([related].flat().map((each) => each?.inLanguage)).toEqual(
        dossier.languages.filter((other) => other !== language),
      )
      expect(listPersonalData(badge).every(({ linkable, kind }) => !linkable || kind === 'file')).toBe(true)
    },
  )

  it.each(dossier.languages)('is signed and verified in %s', async (language) => {
    const badge = await badgeIn(language)
    const signed = `${name}.${language}.signed.json`
    const sign = await quality(`sign ${name}.${language}.json --key ${name}.key.json --yes --out ${signed}`)
    expect(sign.exitCode, sign.stderr).toBe(0)
    const verify = await quality(
      `verify ${signed} --did-document ${name}.did.json --recipient ona@example.org --json`,
    )
    expect(verify.exitCode, verify.stdout).toBe(0)
    const report = JSON.parse(verify.stdout)
    expect(report.problems.filter(({ severity }: Problem) => severity !== 'note')).toEqual([])
    expect(report).toMatchObject({
      verdict: 'valid',
      verified: { inLanguage: language, name: badge.name },
    })
  })
})

describe('examples/activities: stadsgids', () => {
  const line =
    'award stadsgids.activity.json --participation stadsgids.participation.json --issuer havenlab.json --yes'
  const documents = '--did-document open-badge.did.json --did-document wijkgids.did.json'
  const held = '--holding held.wijkgids.json --holding held.open-badge.json'
  const ona = '--recipient did:example:ona'

  beforeAll(async () => {
    for (const [name, language] of [
      ['wijkgids', 'ar'],
      ['open-badge', 'it'],
      ['label-interest', 'lt'],
    ] as const) {
      const { issuer, did } = dossiers[name] as Dossier
      // Both dossiers of the network have the same DID, and so one key.
      const key = did === 'did:web:network.example' ? 'open-badge' : name
      const run = await quality(
        `award ${name}.activity.json --participation ${name}.participation.json --issuer ${issuer} ${ona} --language ${language} --yes --out held.${name}.unsigned.json`,
      )
      expect(run.exitCode, run.stderr).toBe(0)
      const signed = await quality(
        `sign held.${name}.unsigned.json --key ${key}.key.json --yes --out held.${name}.json`,
      )
      expect(signed.exitCode, signed.stderr).toBe(0)
    }
  })

  it('is awarded for two badges, each in any of its languages', async () => {
    for (const shape of ['activity', 'participation'] as const)
      expect(validate(read(`stadsgids.${shape}.json`))).toMatchObject({ shape, valid: true, problems: [] })
    const run = await quality(`${line} ${ona} ${held} ${documents} --out stadsgids.json`)
    expect(run.exitCode, run.stderr).toBe(0)
    const badge = read<OpenBadgeCredential>('stadsgids.json')
    expect(badge).toMatchObject({ name: 'Stadsgids', awardedDate: '2026-09-28T20:00:00Z' })
    expect(badge.credentialSubject.achievement.achievementType).toBe('LearningProgram')
    await quality('sign stadsgids.json --key wijkgids.key.json --yes --out stadsgids.signed.json')
    const verify = await quality(`verify stadsgids.signed.json ${documents} ${ona}`)
    expect(verify.exitCode, verify.stdout).toBe(0)
  })

  it('is awarded by the date of the second badge, and not for the optional one', async () => {
    const run = await quality(
      `${line} ${ona} --holding held.wijkgids.json --holding held.label-interest.json ${documents} --out none.json`,
    )
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('Not enough: 1 of 2 met\n✓ Neighbourhood guide: met by urn:uuid:')
    expect(run.stderr).toContain('✗ What is an Open Badge?: not met')
    expect(run.stderr).toMatch(/✓ Interest in the label.*\(optional\): met by/)
    expect(run.stderr).not.toContain('0 of 0')
    expect(run.stderr).toContain('expected 2 requirements met, found 1')
    expect(readdirSync(cwd)).not.toContain('none.json')
    const early = await quality(`${line} ${ona} ${held} ${documents} --at 2026-09-28T19:59:59Z`)
    expect(early.exitCode).toBe(1)
  })

  it('counts only badges of the recipient, or of whom --held-by names', async () => {
    // Whose address it is, no badge for a DID says.
    for (const [other, exitCode, advice] of [
      ['--recipient did:example:eve', 1, '--held-by ADDRESS'],
      ['--email ona@example.org', 2, 'Ask the holder'],
    ] as const) {
      const run = await quality(`${line} ${other} ${held} ${documents}`)
      expect(run.exitCode).toBe(exitCode)
      expect(run.stderr).toMatch(
        /held\.wijkgids\.json: left out\.[\s\S]*\n {2}- [\s\S]*held\.open-badge\.json: left out\./,
      )
      expect(run.stderr).toContain(advice)
      expect(run.stderr).not.toContain('--recipient ')
    }
    const run = await quality(
      `${line} --email ona@example.org --held-by did:example:ona ${held} ${documents} --out by-mail.json`,
    )
    expect(run.exitCode, run.stderr).toBe(0)
  })

  it('takes no badge by trust: not a forged, an unknown, or an unreadable one', async () => {
    const forged = { ...read('held.open-badge.json'), name: 'Professor' }
    writeFileSync(join(cwd, 'forged.json'), JSON.stringify(forged))
    const one = `${line} ${ona} --holding held.wijkgids.json`
    const run = await quality(`${one} --holding forged.json ${documents}`)
    expect(run).toMatchObject({ exitCode: 1 })
    expect(run.stderr).toContain('forged.json: left out. Not valid')
    const unknown = await quality(
      `${one} --holding held.open-badge.json --did-document wijkgids.did.json --out none.json`,
    )
    expect(unknown).toMatchObject({ exitCode: 2 })
    const none = await quality(`${line} ${ona} ${held} --holding nothing.json ${documents} --out none.json`)
    expect(none.exitCode).toBe(66)
    expect(readdirSync(cwd)).not.toContain('none.json')
  })

  it('takes a presentation that the participant signed for this', async () => {
    await quality('keygen --out ona.key.json')
    const did = (read('ona.key.json')['id'] as string).split('#')[0] as string
    for (const name of ['wijkgids', 'open-badge']) {
      await quality(
        `award ${name}.activity.json --participation ${name}.participation.json --issuer ${dossiers[name]?.issuer} --recipient ${did} --yes --out own.${name}.unsigned.json`,
      )
      await quality(`sign own.${name}.unsigned.json --key ${name}.key.json --yes --out own.${name}.json`)
    }
    const shown = await quality(
      'present own.wijkgids.json own.open-badge.json --key ona.key.json --challenge n-1 --out shown.json',
    )
    expect(shown.exitCode, shown.stderr).toBe(0)
    const asked = `${line} --recipient ${did} --holding shown.json ${documents}`
    const right = await quality(`${asked} --challenge n-1 --out shown.badge.json`)
    expect(right.exitCode, right.stderr).toBe(0)
    const old = await quality(`${asked} --challenge n-2`)
    expect(old.exitCode).toBe(1)
    expect(old.stderr).toMatch(/shown\.json: left out\..*challenge/)
    const bare = await quality(`${asked.replace('shown.json', 'own.wijkgids.json')} --challenge n-1`)
    expect(bare.stderr).toMatch(/own\.wijkgids\.json: left out\./)
  })

  it('says that an option is of no use without --holding', async () => {
    const run = await quality(`${line} ${ona} --challenge n-1`)
    expect(run).toMatchObject({ exitCode: 64 })
    expect(run.stderr).toContain('--challenge: expected --holding beside it')
  })
})

describeWithVectors('the badges of examples/activities and other verifiers', () => {
  it.each(Object.entries(dossiers))('are accepted: %s', async (name, { languages, issuer }) => {
    for (const language of languages) {
      const [unsigned, signed] = [`${name}.${language}.stock.json`, `${name}.${language}.signed.json`]
      const documents = `${name}.activity.json --participation ${name}.participation.json --issuer ${issuer}`
      await quality(`award ${documents} --recipient did:example:ona --language ${language} --out ${unsigned}`)
      await quality(`sign ${unsigned} --key ${name}.key.json --yes --out ${signed}`)
      const badge = read(signed)
      expectOfficiallyValid(read(unsigned), 'badge')
      const verified = await stockVerify(badge, {
        documents: [read(`${name}.did.json`)],
        now: '2026-10-10T12:00:00Z',
      })
      expect(verified, JSON.stringify(verified.error)).toMatchObject({ verified: true })
    }
  })
})

describe('award', () => {
  const line =
    'award wijkgids.activity.json --participation wijkgids.participation.json --issuer havenlab.json --recipient did:example:ona'

  it('says what is awaited, and ends with 1', async () => {
    const early = await quality(`${line} --at 2026-09-21T12:00:00Z --out early.json`)
    expect(early.exitCode).toBe(1)
    expect(early.stderr).toContain('Not yet earned: 1 of 2 tasks are done')
    expect(early.stderr).toMatch(
      /Lead a walk.*: done\n.*Tell the story.*: a review is awaited\n.*Draw a route.*: evidence is awaited/,
    )
    expect(early.stderr).toContain('Cannot award activity: expected 2 tasks done, found 1')
    const dutch = await quality(`${line} --at 2026-09-21T12:00:00Z --lang nl`)
    expect(dutch.stderr).toMatch(/Leid een wandeling.*: gedaan/)
    expect(readdirSync(cwd)).not.toContain('early.json')
  })

  it('lists what the badge says of a person, and asks before it writes', async () => {
    const asked: string[] = []
    const ask = (answer: string) => async (question: string) => {
      asked.push(question)
      return answer
    }
    const no = await quality(`${line} --out asked.json`, { ask: ask('no') })
    expect(no.exitCode).toBe(77)
    expect(no.stderr).toMatch(/The badge says of its recipient:\n.*an identifier.*\n.*did:example:ona/)
    expect(readdirSync(cwd)).not.toContain('asked.json')
    const yes = await quality(`${line} --out asked.json`, { ask: ask('yes') })
    expect(yes).toMatchObject({ exitCode: 0 })
    expect(yes.stderr).toMatch(/not signed: .*: quality-label sign asked\.json --key KEY --out asked\.json\n/)
    const without = await quality(`${line} --yes --out unasked.json`, { ask: ask('no') })
    expect(without.exitCode).toBe(0)
    expect(asked).toEqual(['Award this badge? yes/no ', 'Award this badge? yes/no '])
  })

  it('takes a locale as the language that it means', async () => {
    await quality(`${line} --language pt_BR --out locale.json`)
    expect(read('locale.json')).toMatchObject({ inLanguage: 'pt-BR', name: 'Guia do bairro' })
  })

  it.each([
    [`${line} --language fr`, 65, 'expected language to be one of nl, en'],
    [
      line.replace('--recipient did:example:ona', ''),
      64,
      'expected --recipient <id>, --email <address>, or both',
    ],
    [line.replace('wijkgids.part', 'open-badge.part'), 65, 'participation.activity'],
    [line.replace('award wijkgids', 'award open-badge'), 65, 'participation.activity'],
    [
      line.replace('--issuer havenlab', '--issuer wijkgids.activity'),
      64,
      '--issuer: expected a document of the shape profile',
    ],
  ])('refuses %s', async (args, exitCode, message) => {
    const run = await quality(args.trim())
    expect(run.stderr).toContain(message)
    expect(run.exitCode).toBe(exitCode)
  })
})

describe('new activity, validate and inspect', () => {
  it('write and describe an activity', async () => {
    const made = await runCommand(
      [
        ...[
          'new',
          'activity',
          '--id',
          'urn:example:walk',
          '--organiser',
          'havenlab.json',
          '--language',
          'en',
        ],
        ...['--name', 'Guide', '--description', 'Leads', '--task', 'Lead a walk', '--review', 'peers=2'],
        ...['--accepts', 'text,photo', '--workload', 'PT20M', '--tag', 'heritage', '--out', 'made.json'],
      ],
      { cwd, now },
    )
    expect(made.exitCode, made.stderr).toBe(0)
    expect(read('made.json')).toMatchObject({
      tasks: [
        { id: 'urn:example:walk#task-1', accepts: ['text', 'photo'], review: { by: 'peers', count: 2 } },
      ],
      tags: ['heritage'],
      workload: 'PT20M',
    })
    expect((await quality('validate made.json')).exitCode).toBe(0)
    const { stdout } = await quality('inspect made.json')
    expect(stdout).toMatch(/Activity/)
    expect(stdout).toMatch(/Organiser.*Havenlab/)
    expect(stdout).toMatch(/Tasks.*Lead a walk/)
    expect((await quality('inspect wijkgids.participation.json')).stdout).toMatch(/Events +6/)
  })

  it('says that an activity without a task is claimed, and refuses other reviewers', async () => {
    const line =
      'new activity --id urn:example:a --organiser havenlab.json --language en --name A --description A'
    expect((await quality(line)).stderr).toContain('by claiming it')
    expect(await quality(`${line} --task A --review parents=2`)).toMatchObject({ exitCode: 64 })
    expect(await quality(`${line} --task A --review self=2`)).toMatchObject({ exitCode: 64 })
    expect((await quality(`${line} --task A --accepts dance`)).stderr).toContain('/tasks/0/accepts/0')
  })
})
