import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from 'quality-label'
import { validate } from 'quality-label'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CommandRun } from '../cli/support/run-command'
import { runCommand, temporaryFolder } from '../cli/support/run-command'
import { stockVerify } from '../securing/stock'
import { markdownBlocks } from '../support/markdown-blocks'
import { expectOfficiallyValid } from '../support/official-schemas'
import { commandLines } from '../support/pages'
import { describeWithVectors } from '../support/vectors'

const now = new Date('2026-11-30T12:00:00Z')
const stories = { job: ['match'], campaign: ['tally'] }

interface Told {
  cwd: string
  /** What the verbs at which the story aims said, in their order. */
  said: string[]
  read(name: string): JsonObject
}

/** Runs each line of a story in a copy of its folder, to the end. */
async function tell(name: string, aims: readonly string[]): Promise<Told> {
  const cwd = temporaryFolder()
  const folder = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url))
  for (const file of readdirSync(folder)) writeFileSync(join(cwd, file), readFileSync(join(folder, file)))
  const text = readFileSync(join(folder, 'story.sh'), 'utf8')
  const said: string[] = []
  for (const { words, exitCode } of commandLines({ language: 'sh', text, line: 1 })) {
    const [program, , verb = '', ...args] = words
    if (program === 'mkdir') mkdirSync(join(cwd, words.at(-1) as string))
    if (program !== 'npx') continue
    const run: CommandRun = await runCommand([verb, ...args], { cwd, now })
    expect(run.exitCode, `${words.join(' ')}\n${run.stdout}${run.stderr}`).toBe(exitCode)
    if (aims.includes(verb)) said.push(run.stdout.replace(/[\u2068\u2069]/g, '').trimEnd())
  }
  return { cwd, said, read: (file) => JSON.parse(readFileSync(join(cwd, file), 'utf8')) }
}

describe.each(Object.entries(stories))('examples/%s/story.sh', (name, aims) => {
  let told: Told
  beforeAll(async () => {
    told = await tell(name, aims)
  })
  const folder = new URL(`../../examples/${name}/`, import.meta.url)
  const readme = readFileSync(new URL('README.md', folder), 'utf8')

  it('says what the README shows', () => {
    const shown = markdownBlocks(readme).filter(({ language }) => language === 'text')
    expect(told.said).toEqual(shown.map(({ text }) => text))
    expect(told.said.length).toBeGreaterThan(0)
  })

  it('begins with files in their shapes, of which the README tells', () => {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      expect(readme).toContain(`\`${file}\``)
      // Results and the list of vetted initiatives are parts of others, and have no shape of their own.
      if (/\.result\.json$|^vetted/.test(file)) continue
      expect(validate(told.read(file)), file).toMatchObject({ valid: true, problems: [] })
    }
  })

  describeWithVectors('and other verifiers', () => {
    it('makes badges that all of them accept', async () => {
      const files = readdirSync(told.cwd, { recursive: true }).map(String)
      const documents = files.filter((file) => file.endsWith('.did.json')).map(told.read)
      const badges = files
        .filter((file) => file.endsWith('.json'))
        .map(told.read)
        .filter(({ type }) => Array.isArray(type) && type.includes('OpenBadgeCredential'))
      expect(badges.length).toBeGreaterThanOrEqual(6)
      for (const badge of badges) {
        const { proof, ...unsigned } = badge
        expect(proof).toBeDefined()
        expectOfficiallyValid(unsigned, 'badge')
        const verified = await stockVerify(badge, { documents, now: '2026-11-30T12:00:00Z' })
        expect(verified, `${badge['id']}: ${JSON.stringify(verified.error)}`).toMatchObject({
          verified: true,
        })
      }
    })
  })
})
