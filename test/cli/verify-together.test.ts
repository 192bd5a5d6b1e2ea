import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CommandRun } from './support/run-command'
import { runCommand, temporaryFolder } from './support/run-command'

const cwd = temporaryFolder()
const read = (file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'))
const write = (file: string, text: string) => writeFileSync(join(cwd, file), text)
const lines = (...files: string[]) => files.map((file) => JSON.stringify(read(file))).join('\n')

const command = (line: string, now?: Date): Promise<CommandRun> =>
  runCommand(line.split('|'), { cwd, ...(now ? { now } : {}) })

async function run(line: string, now?: Date): Promise<string> {
  const result = await command(line, now)
  expect(result, line).toMatchObject({ exitCode: 0 })
  return result.stdout
}

// What is verified was made before.
const made = (line: string) => run(line, new Date(Date.now() - 60_000))

const endorse = (out: string, about: string, more = '') =>
  made(`endorse|${about}|--endorser|town.json|--key|town.key.json|--comment|${out}${more}|--out|${out}`)

beforeAll(async () => {
  for (const name of ['issuer', 'town', 'stranger']) {
    await made(`keygen|--out|${name}.key.json`)
    const [did] = read(`${name}.key.json`).id.split('#')
    await made(`new|profile|--id|${did}|--name|${name}|--out|${name}.json`)
  }
  const { id } = read('town.json')
  await made(
    'new|achievement|--id|urn:example:guide|--name|Guide|--description|Guides|--criteria|Lead|--creator|issuer.json|--out|achievement.json',
  )
  await made(
    'badge|achievement.json|--issuer|issuer.json|--recipient|urn:example:ona|--valid-from|2026-01-01T00:00:00Z|--created|2026-01-01T00:00:00Z|--key|issuer.key.json|--out|badge.json',
  )
  await made('badge|--renew|badge.json|--key|issuer.key.json|--out|renewed.json')
  await made(
    `status|create|--id|https://n.example/1|--issuer|${id}|--purpose|revocation|--key|town.key.json|--out|list.json`,
  )
  await endorse('good.json', 'badge.json')
  await endorse('withdrawn.json', 'achievement.json', '|--status-list|list.json|--index|7')
  await endorse(
    'ended.json',
    'badge.json',
    '|--valid-from|2026-01-01T00:00:00Z|--valid-until|2026-02-01T00:00:00Z',
  )
  await made('withdraw|withdrawn.json|--status-list|list.json|--key|town.key.json|--yes')
  await made('acknowledge|ended.json|--by|stranger.json|--key|stranger.key.json|--out|by-stranger.json')
  write('all.ndjson', lines('good.json', 'withdrawn.json'))
  write('lines.json', lines('good.json', 'withdrawn.json'))
  write('badges.ndjson', lines('badge.json'))
  write('spread.ndjson', JSON.stringify(read('good.json'), null, 2))
})

describe('verify --endorsement', () => {
  it('takes from a collection what is about the badge, and asks no more of the issuer for it', async () => {
    const printed = await run('verify|badge.json|--endorsement|all.ndjson|--status-list|list.json')
    expect(printed).toMatch(/✔ .town. <did:key:\S+> \(separate, bound/)
    expect(printed).toMatch(/✘ .town. <did:key:\S+> \(separate, bound/)
    expect(printed).not.toContain('The issuer is not known')
    const other = await run('verify|renewed.json|--endorsement|all.ndjson|--status-list|list.json')
    expect(other).toContain('Endorsements')
  })

  it.each([
    ['issuer.json', 'found a document of the kind profile'],
    ['badge.json', 'found a credential (badge)'],
    ['issuer.key.json', 'found a secret key. Send a secret key to no one'],
    ['list.json', 'found a status list'],
    [
      'lines.json',
      'line 2, column 1; a file with one value on each line is NDJSON, and its name ends in .ndjson',
    ],
    ['badges.ndjson', 'expected an endorsement in badges.ndjson, line 1, found a credential (badge)'],
    ['spread.ndjson', 'it has one JSON document over several lines'],
  ])('refuses %s and says what it is', async (file, message) => {
    const result = await command(`verify|badge.json|--endorsement|${file}`)
    expect(result).toMatchObject({ exitCode: 64, stdout: '', stderr: expect.stringContaining(message) })
    expect(result.stderr).not.toContain(read('issuer.key.json').secretKeyMultibase ?? 'z')
  })

  it('says what is wrong with an endorsement before what is wrong with its acknowledgement', async () => {
    const printed = await run('verify|badge.json|--endorsement|ended.json|--endorsement|by-stranger.json')
    const said = printed.slice(printed.lastIndexOf('Endorsements'))
    expect(said).toMatch(/✘ [^\n]+\n {6}Not valid: [^\n]*expired/i)
    expect(said).toMatch(/acknowledges the\s+endorsement, which does not count/)
  })
})

describe('verify of several files', () => {
  it('counts in one line the endorsements that are withdrawn', async () => {
    const line = 'verify|badge.json|--endorsement|all.ndjson|--status-list|list.json|--brief'
    expect(await run(line)).toContain('Endorsements: 2 (valid: 1, withdrawn: 1)')
    expect(await run('verify|badge.json|--endorsement|good.json|--brief')).not.toContain('Endorsements')
  })

  it.each([
    [
      'badge.json|renewed.json',
      'It takes the place of badge.json',
      { file: 'renewed.json', supersedes: { file: 'badge.json' } },
    ],
    [
      'renewed.json|badge.json',
      'renewed.json takes its place',
      { file: 'badge.json', supersededBy: { file: 'renewed.json' } },
    ],
  ])('tells of %s which takes the place of the other', async (files, told, expected) => {
    for (const more of ['', '|--brief']) {
      const printed = await run(`verify|${files}${more}`)
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(told)
      expect(printed).toContain('(valid: 2, superseded: 1)')
    }
    const [first, second] = (await run(`verify|${files}|--json`))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).not.toHaveProperty('supersedes')
    expect(second).toMatchObject(expected)
  })

  it('takes no file for a renewal whose signature is not right, and none for one of itself', async () => {
    write('forged.json', JSON.stringify({ ...read('renewed.json'), validFrom: '2026-06-01T00:00:00Z' }))
    const { stdout } = await command('verify|badge.json|forged.json|badge.json|--brief')
    expect(stdout).not.toContain('place')
  })

  it('names the folders within a folder, which are not read', async () => {
    for (const folder of ['badges/older', 'badges/.hidden']) mkdirSync(join(cwd, folder), { recursive: true })
    write('badges/one.json', JSON.stringify(read('badge.json')))
    const { stderr } = await command('verify|badges|--brief')
    expect(stderr).toBe(`Not read, as they are folders within a folder: ${join('badges', 'older')}\n`)
  })

  it('names the lines in a file that is named as JSON, and the one document in a file of lines', async () => {
    expect((await command('verify|lines.json')).stdout).toContain('its name ends in .ndjson')
    const spread = await command('verify|spread.ndjson')
    expect(spread).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('over several lines') })
  })
})

describe('endorse', () => {
  it('says of an achievement without a creator that no one can check whose it is', async () => {
    write('plain.json', JSON.stringify({ ...read('achievement.json'), creator: undefined }))
    const line = (file: string) =>
      `endorse|${file}|--endorser|town.json|--key|town.key.json|--comment|Good|--out|of-plain.json`
    expect((await command(line('plain.json'))).stderr).toContain('The achievement names no creator')
    expect((await command(line('achievement.json'))).stderr).not.toContain('names no creator')
  })
})

describe('verify --email', () => {
  it('is not known, and --recipient is named', async () => {
    const { exitCode, stderr } = await command('verify|badge.json|--email|ona@example.org')
    expect(exitCode).toBe(64)
    expect(stderr).toContain('Did you mean --recipient?')
  })
})

describe('issue --batch', () => {
  it('refuses one document over several lines with one error', async () => {
    const result = await command('issue|--batch|spread.ndjson|--key|issuer.key.json')
    expect(result).toMatchObject({ exitCode: 65, stdout: '' })
    expect(result.stderr.match(/over several lines/g)).toHaveLength(1)
    expect(result.stderr).not.toContain('spread.ndjson:2')
  })
})

describe('verify of many files', () => {
  it('prints of each what it prints of it as the only one, in their order', async () => {
    const files = ['badge.json', 'good.json', 'renewed.json', 'issuer.json', 'good.json']
    const options = '--endorsement|all.ndjson|--status-list|list.json|--now|2027-01-01T00:00:00Z|--json'
    const alone = await Promise.all(files.map((file) => command(`verify|${file}|${options}`)))
    const withoutRenewal = (text: string) => {
      const { supersedes: _, supersededBy: __, ...line } = JSON.parse(text)
      return line
    }
    const together = await command(`verify|${files.join('|')}|${options}`)
    expect(together.stdout.trimEnd().split('\n').map(withoutRenewal)).toEqual(
      alone.map(({ stdout }) => withoutRenewal(stdout)),
    )
  })
})
