import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import type { CommandRun, RunOptions } from './support/run-command'
import { runCommand, temporaryFolder } from './support/run-command'

const cwd = temporaryFolder()
const read = (file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'))
const write = (file: string, text: string) => writeFileSync(join(cwd, file), text)
const skill = 'http://data.europa.eu/esco/skill/1'
const arabic = 'تعترف البلدية بهذه الشارة وترحب بمن يحملها في كل حي من أحياء المدينة'

/** Runs a command line, its options separated by `|` in place of quotation marks. */
const command = (line: string, options: RunOptions = {}): Promise<CommandRun> =>
  runCommand(line.split('|'), { cwd, ...options })

async function run(line: string, options?: RunOptions): Promise<string> {
  const result = await command(line, options)
  expect(result, line).toMatchObject({ exitCode: 0 })
  return result.stdout
}

const endorse = (who: string, out: string, more: string) =>
  run(`endorse|achievement.json|--endorser|${who}.json|--key|${who}.key.json|${more}|--out|${out}`)

beforeAll(async () => {
  for (const name of ['issuer', 'town', 'school']) {
    await run(`keygen|--out|${name}.key.json`)
    const [did] = read(`${name}.key.json`).id.split('#')
    await run(`new|profile|--id|${did}|--name|${name}|--out|${name}.json`)
  }
  await run(
    'new|achievement|--id|urn:example:guide|--name|Wijkgids|--description|Guides|--criteria|Lead a walk|--out|plain.json',
  )
  write('achievement.json', JSON.stringify({ ...read('plain.json'), creator: read('issuer.json') }))
  await run(
    `status|create|--id|https://school.example/status/1|--issuer|${read('school.json').id}|--purpose|revocation|--key|school.key.json|--out|list.json`,
  )
  await endorse(
    'town',
    'nl.json',
    `--comment|Erkend|--language|nl|--alignment|${skill}=Guide visitors|--use|Telt mee|--interest|Wij betalen`,
  )
  await endorse('town', 'ar.json', `--comment|${arabic}|--language|ar`)
  await endorse('school', 'withdrawn.json', '--comment|Good|--status-list|list.json|--index|7')
  await endorse(
    'school',
    'ended.json',
    '--comment|Old|--valid-from|2026-01-01T00:00:00Z|--valid-until|2026-02-01T00:00:00Z',
  )
  await run('withdraw|withdrawn.json|--status-list|list.json|--key|school.key.json|--yes')
  await run('acknowledge|nl.json|--by|issuer.json|--key|issuer.key.json|--out|acknowledgement.json')
  await run('embed|achievement.json|ar.json|--out|endorsed.json')
  await run(
    'badge|endorsed.json|--issuer|issuer.json|--recipient|did:key:z6MkeWSK7MaEHZJmxrd6xCjo55Jx4pGbmZwuBrn7Gjxqjp2u|--key|issuer.key.json|--out|badge.json',
  )
  const collection = ['nl', 'ar', 'withdrawn', 'ended', 'acknowledgement'].map((name) => read(`${name}.json`))
  const foreign = { type: ['EndorsementCredential'], credentialSubject: { id: 'urn:example:other' } }
  write('all.ndjson', [...collection, foreign].map((one) => JSON.stringify(one)).join('\n'))
  write('all.json', JSON.stringify([...collection, foreign]))
})

const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const all = '--endorsement|all.ndjson|--status-list|list.json'

describe('digest', () => {
  it('says of a badge who endorses it, on what terms, and what does not count', async () => {
    const printed = await run(`digest|badge.json|${all}`)
    const story = [
      'Endorsements of “Wijkgids” <urn:uuid:',
      '✔ Valid: “Wijkgids”',
      'Endorsements that count: 2',
      'Endorsers: kind not known: 1',
      '✔ “town” <did:key:',
      'About the achievement, since 20',
      '! Your trust material does not name the endorser.',
      'Withdrawn\n    – “school” <did:key:',
      'Not counted\n    – “school” <did:key:',
      'The credential has expired (EXPIRED)',
    ]
    let place = 0
    for (const text of story) {
      place = printed.indexOf(text, place)
      expect(place, text).toBeGreaterThan(-1)
    }
    expect(printed).toContain(`Agreed: the issuer embedded it in what it signed.\n    About the achievement`)
    expect(printed).toMatch(
      /Acknowledged: [^\n]+\n[^\n]+\n {4}“Erkend” \(“nl”\)\n {4}Standards: “Guide visitors” <http:\/\/data\.europa\.eu\/esco\/skill\/1>\n {4}What it counts for: “Telt mee”\n {4}Own interest: “Wij betalen”\n/,
    )
  })

  it('takes a collection as lines or as an array, and passes over what is about something else', async () => {
    const lines = await run(`digest|badge.json|${all}|--json|--now|${tomorrow}`)
    const array = await run(
      `digest|badge.json|--endorsement|all.json|--status-list|list.json|--json|--now|${tomorrow}`,
    )
    expect(array).toBe(lines)
    const { entries, withdrawn, notCounted, verdict } = JSON.parse(lines)
    expect([verdict, entries.length, withdrawn.length, notCounted.length]).toEqual(['valid', 2, 1, 1])
  })

  it('says that the endorser and the party that it is about endorse each other, where both are shown', async () => {
    const mutual = 'The endorser and the party that it is about endorse each other.'
    await run(
      'badge|achievement.json|--issuer|school.json|--recipient|did:key:z6MkeWSK7MaEHZJmxrd6xCjo55Jx4pGbmZwuBrn7Gjxqjp2u|--out|sourced.json',
    )
    const { credentialSubject, ...unsigned } = read('sourced.json')
    const sourced = { ...unsigned, credentialSubject: { ...credentialSubject, source: read('town.json') } }
    write('sourced.json', JSON.stringify(sourced))
    await run('sign|sourced.json|--key|school.key.json|--yes|--out|sourced.json')
    await run(
      'endorse|town.json|--endorser|issuer.json|--key|issuer.key.json|--comment|A good town|--out|favour.json',
    )
    expect(await run('digest|sourced.json|--endorsement|nl.json|--endorsement|favour.json')).toContain(mutual)
    expect(await run('digest|sourced.json|--endorsement|nl.json')).not.toContain(mutual)
  })

  it('finds in a collection the acknowledgement of an endorsement that was given beside it', async () => {
    write('acknowledgements.ndjson', JSON.stringify(read('acknowledgement.json')))
    const given = await run(
      'digest|achievement.json|--endorsement|nl.json|--endorsement|acknowledgements.ndjson|--json',
    )
    expect(JSON.parse(given).entries).toMatchObject([{ model: 'pushed' }])
  })

  it('shows a learner an achievement before anybody earned it', async () => {
    const printed = await run(`digest|achievement.json|${all}|--for|learner`)
    expect(printed).toContain(
      'Endorsements of “Wijkgids” <urn:example:guide>\n\n  Endorsements that count: 2',
    )
  })

  it.each<[string, number]>([
    ['--language|ar', 1],
    ['--skill|http://data.europa.eu/esco/skill/1', 1],
    ['--acknowledged|--for|employer', 2],
    ['--kind|municipality', 0],
    ['--level|local', 0],
  ])('filters by %s', async (filter, count) => {
    const { exitCode, stdout } = await command(`digest|badge.json|${all}|${filter}|--json`)
    expect(JSON.parse(stdout).entries).toHaveLength(count)
    expect(exitCode).toBe(count === 0 ? 2 : 0)
  })

  it('isolates a comment that runs from right to left, at the width of the terminal', async () => {
    const printed = await run('digest|badge.json|--language|ar', { columns: 80 })
    const lines = printed.split('\n').filter((line) => /[\u0600-\u06ff]/.test(line))
    expect(lines.length).toBeGreaterThanOrEqual(1)
    for (const line of lines) expect(line).toMatch(/^ {4}\u2068[^\u2066-\u2069]+\u2069/)
    const plain = stripVTControlCharacters(printed)
      .replace(/[\u2068\u2069]/g, '')
      .split('\n')
    // A did:key is one word, which no line breaks.
    expect(plain.filter((line) => line.length > 80 && !line.includes('did:key:'))).toEqual([])
  })

  it.each(languages.filter((language) => language !== 'en'))('speaks %s', async (language) => {
    const printed = await run(`digest|badge.json|${all}|--lang|${language}`)
    for (const text of ['Endorse', 'Agreed', 'Acknowledged', 'About', 'Withdrawn', 'interest', 'since'])
      expect(printed).not.toContain(text)
  })

  it('ends with the verdict of a badge, for whose endorsements no one should look then', async () => {
    write('forged.json', JSON.stringify({ ...read('badge.json'), name: 'Another' }))
    const forged = await command(`digest|forged.json|${all}`)
    expect(forged).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('✘ Not valid') })
    expect(forged.stdout).not.toContain('Agreed')
    const { proof: _, ...unsigned } = read('badge.json')
    write(
      'unknown.json',
      JSON.stringify({ ...unsigned, issuer: { ...unsigned.issuer, id: 'did:web:who.example' } }),
    )
    expect(await command('digest|unknown.json')).toMatchObject({ exitCode: 1 })
  })

  it('counts one that cannot be read as none', async () => {
    write('broken.json', '{"type":["EndorsementCredential"]}')
    const { exitCode, stdout } = await command('digest|achievement.json|--endorsement|broken.json')
    expect(exitCode).toBe(2)
    expect(stdout).toContain('Endorsements that count: 0')
    expect(stdout).toContain('Not counted')
  })

  it.each<[string, string, number, RegExp]>([
    ['a target of another kind', 'digest|other.json', 65, /expected a badge, an achievement or a profile/],
    [
      'an achievement for an employer',
      'digest|achievement.json|--for|employer',
      65,
      /expected a badge, for --for employer/,
    ],
    ['another reader', 'digest|badge.json|--for|parent', 64, /learner, employer/],
    [
      'a missing collection',
      'digest|badge.json|--endorsement|none.ndjson',
      66,
      /--endorsement: Cannot read none.ndjson/,
    ],
    [
      'a line that is no JSON',
      'digest|badge.json|--endorsement|bad.ndjson',
      64,
      /--endorsement: bad.ndjson, line 2: /,
    ],
    [
      'an entry that is a number',
      'digest|badge.json|--endorsement|numbers.json',
      64,
      /in numbers.json, entry 1/,
    ],
  ])('refuses %s', async (_name, line, exitCode, message) => {
    write('bad.ndjson', '{"type":"EndorsementCredential"}\nx')
    write('numbers.json', '[7]')
    write('other.json', '{"type":"Other"}')
    const result = await command(line)
    expect(result).toMatchObject({ exitCode, stderr: expect.stringMatching(message) })
  })
})

describe('trust add --endorsement', () => {
  it('publishes endorsements, which digest and verify take from the bundle, with kind and level of the endorser', async () => {
    await run('trust|init|--root-id|https://n.example/root|--key|Office=issuer.key.json|--root-out|root.json')
    await run(
      'trust|init|--root|root.json|--id|https://n.example/bundle|--expires-at|2999-01-01T00:00:00Z|--out|bundle.json',
    )
    const town = { id: read('town.json').id, name: 'Our Town', kind: 'municipality', level: 'local' }
    write('endorser.json', JSON.stringify(town))
    await run(
      `trust|add|bundle.json|--issuer|${read('issuer.json').id}=Issuer|--endorser|endorser.json|--endorsement|all.ndjson|--endorsement|nl.json|--out|bundle.json`,
    )
    await run('trust|sign|bundle.json|--key|issuer.key.json|--yes|--out|bundle.json')
    expect(read('bundle.json').endorsements).toHaveLength(6)
    expect(await run('trust|show|bundle.json')).toMatch(/^Endorsements +6$/m)
    const trust = '--trust|bundle.json|--trust-root|root.json|--status-list|list.json'
    const printed = await run(`digest|badge.json|${trust}|--kind|municipality`)
    expect(printed).toContain('Endorsers: municipality: 1')
    expect(printed).toContain('✔ Our Town (municipality, local)')
    expect(await run(`verify|badge.json|${trust}`)).toContain('published in the trust material')
  })

  it.each([
    ['badge.json', /--endorsement: expected an endorsement in badge.json, found a credential/],
    ['bad.ndjson', /--endorsement: /],
  ])('refuses %s', async (file, message) => {
    write('bad.ndjson', '{}\nx')
    const result = await command(`trust|add|bundle.json|--endorsement|${file}`)
    expect(result).toMatchObject({ exitCode: 64, stderr: expect.stringMatching(message) })
  })
})
