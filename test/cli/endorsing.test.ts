import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validate } from '../../src/index'
import { runCommand, temporaryFolder } from './support/run-command'

const cwd = temporaryFolder()
const read = (file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'))

/** Runs a command line that must succeed, its options separated by `|` in place of quotation marks. */
async function run(line: string): Promise<string> {
  const result = await runCommand(line.split('|'), { cwd })
  expect(result, line).toMatchObject({ exitCode: 0 })
  return result.stdout
}

beforeAll(async () => {
  for (const name of ['issuer', 'town']) {
    await run(`keygen|--out|${name}.key.json`)
    const { id = '' } = read(`${name}.key.json`)
    const did = id.split('#')[0]
    await run(`new|profile|--id|${did}|--name|${name}|--out|${name}.json`)
  }
  await run(
    'new|achievement|--id|urn:example:guide|--name|Wijkgids|--description|Guides|--criteria|Guide a group|--out|achievement.json',
  )
})

describe('endorse, acknowledge and embed', () => {
  it('answer a request, with standards and uses, and distinguish the three models', async () => {
    await run(
      'new|request|--by|issuer.json|--about|achievement.json|--message|en=Please endorse it|--message|nl=Graag|--ask|UseInContext|--language|nl|--expires-at|2999-01-01T00:00:00Z|--out|request.json',
    )
    expect(validate(read('request.json'), 'endorsementRequest')).toMatchObject({ valid: true })
    await run(
      'endorse|--request|request.json|--endorser|town.json|--key|town.key.json|--comment|Erkend|--alignment|http://data.europa.eu/esco/skill/1=Guide visitors|--use|Telt mee|--interest|Wij betalen|--out|endorsement.json',
    )
    expect(read('endorsement.json')).toMatchObject({
      inLanguage: 'nl',
      credentialSubject: { id: 'urn:example:guide' },
      evidence: [
        { genre: 'StandardsAlignment', alignment: [{ targetName: 'Guide visitors' }] },
        { genre: 'UseInContext', narrative: 'Telt mee' },
        { genre: 'Interest' },
      ],
    })
    await run(
      'acknowledge|endorsement.json|--by|issuer.json|--key|issuer.key.json|--out|acknowledgement.json',
    )
    await run('embed|achievement.json|endorsement.json|--out|endorsed.json')
    const badge = (achievement: string, out: string) =>
      run(
        `badge|${achievement}|--issuer|issuer.json|--recipient|did:key:z6MkeWSK7MaEHZJmxrd6xCjo55Jx4pGbmZwuBrn7Gjxqjp2u|--key|issuer.key.json|--out|${out}`,
      )
    await badge('achievement.json', 'badge.json')
    await badge('endorsed.json', 'agreed.json')
    expect(await run('verify|agreed.json')).toMatch(/✔ .town. <did:key:\S+> \(embedded, /)
    const pushed = await run(
      'verify|badge.json|--endorsement|endorsement.json|--endorsement|acknowledgement.json',
    )
    expect(pushed).toMatch(/separate, [^\n]+\n +Acknowledged by did:key:\S+ since 20/)
    expect(await run('verify|badge.json|--endorsement|endorsement.json')).not.toContain('Acknowledged')
  })

  it('acknowledge shows the words of the endorser, and says by whom it counts unless they are about that party', async () => {
    const endorse = 'endorse|achievement.json|--endorser|town.json|--key|town.key.json|--comment|Well done'
    await run(`${endorse}|--out|words.json`)
    await run(`${endorse}|--jwt|--out|words.jwt`)
    const acknowledge = (file: string) =>
      runCommand(['acknowledge', file, '--by', 'issuer.json', '--key', 'issuer.key.json'], { cwd })
    for (const file of ['words.json', 'words.jwt']) {
      const { stderr } = await acknowledge(file)
      expect(stderr).toMatch(/will be acknowledged:\n[\s\S]*Well done[\s\S]*This will be signed:/)
      expect(stderr).toMatch(/It counts only if .*did:key:.* created the achievement .*urn:example:guide/)
    }
    await run('endorse|issuer.json|--endorser|town.json|--key|town.key.json|--comment|Good|--out|party.json')
    expect((await acknowledge('party.json')).stderr).not.toContain('It counts only if')
  })

  it('withdraw says of an endorsement without an entry how the next one gets one', async () => {
    await run('endorse|issuer.json|--endorser|town.json|--key|town.key.json|--comment|Good|--out|final.json')
    const { exitCode, stderr } = await runCommand(['withdraw', 'final.json'], { cwd })
    expect(exitCode).toBe(65)
    expect(stderr).toContain('It holds until its end: what you issue next gets an entry with --status-list')
  })

  it.each<[string, string, number, RegExp]>([
    [
      'neither a file nor a request',
      'endorse|--endorser|town.json|--key|town.key.json|--comment|x',
      64,
      /either a file or --request/,
    ],
    [
      'an acknowledgement of what is not an endorsement',
      'acknowledge|achievement.json|--by|issuer.json|--key|issuer.key.json',
      65,
      /expected an endorsement/,
    ],
    [
      'an endorsement in something else',
      'embed|town.json|endorsement.json',
      65,
      /the subject of endorsement\.json, found none in target/,
    ],
    [
      'a request without a language',
      'new|request|--by|issuer.json|--about|achievement.json|--message|Please|--expires-at|2999-01-01T00:00:00Z',
      64,
      /--message: expected a language and a text/,
    ],
    [
      'a request that has ended',
      'new|request|--by|issuer.json|--about|achievement.json|--message|en=x|--expires-at|2020-01-01T00:00:00Z',
      64,
      /\/expiresAt/,
    ],
  ])('refuse %s', async (_name, line, exitCode, message) => {
    const result = await runCommand(line.split('|'), { cwd })
    expect(result).toMatchObject({ exitCode, stderr: expect.stringMatching(message) })
  })
})
