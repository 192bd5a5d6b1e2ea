import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JsonObject, JsonValue } from 'quality-label'
import { digestNode, validate, verify } from 'quality-label'
import { describe, expect, it } from 'vitest'
import { buildSharedBadge } from '../../examples/shared-badge/build'
import { runCommand } from '../cli/support/run-command'
import { stockVerify } from '../securing/stock'
import { markdownBlocks } from '../support/markdown-blocks'
import { expectOfficiallyValid } from '../support/official-schemas'
import { commandLines } from '../support/pages'
import { describeWithVectors } from '../support/vectors'

const folder = new URL('../../examples/shared-badge/', import.meta.url)
const files = await buildSharedBadge()
if (process.env['UPDATE_EXAMPLES']) {
  for (const [name, document] of Object.entries(files))
    writeFileSync(new URL(name, folder), JSON.stringify(document))
}

const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const readme = textOf('README.md')
const now = '2026-10-10T12:00:00Z'
const partners = ['endorsement-city.json', 'endorsement-college.json', 'endorsement-union.json']
const authorities = ['authority-school.json', 'authority-museum.json']

const judge = (badge: string | object, more: object = {}) =>
  verify(typeof badge === 'string' ? textOf(badge) : badge, {
    now,
    authorities: authorities.map(textOf),
    endorsements: partners.map(textOf),
    statusLists: [{ credential: textOf('status-list.json') }],
    ...more,
  })

describe('examples/shared-badge', () => {
  it('holds the files that its program makes, and no other, and tells of each', () => {
    const committed = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(committed.sort()).toEqual(Object.keys(files).sort())
    for (const name of committed) expect(readme).toContain(`\`${name}\``)
  })

  it.each(Object.keys(files))('has %s as its program makes it, in its shape', (name) => {
    expect(JSON.stringify(JSON.parse(textOf(name)))).toBe(JSON.stringify(files[name]))
    const shape = name.startsWith('authority') ? 'authority' : undefined
    expect(validate(files[name], shape)).toMatchObject({ valid: true, problems: [] })
  })

  it('binds every partner and every authority to one digest of the achievement', async () => {
    const achievement = JSON.parse(textOf('achievement.json')) as JsonObject
    const context = (files['badge-school.json'] as JsonObject)['@context']
    const digest = await digestNode(achievement, context as JsonValue)
    for (const name of [...partners, ...authorities])
      expect(files[name]).toMatchObject({
        relatedResource: [{ id: achievement['id'], digestMultibase: digest }],
      })
  })

  it('lets the badge of the school be verified: by whom it was made, endorsed and issued', async () => {
    const report = await judge('badge-school.json', { policy: { authority: 'required' } })
    expect(report).toMatchObject({
      verdict: 'valid',
      authority: {
        creator: { name: 'Guild of City Guides' },
        content: 'same',
        atAward: { held: 'yes' },
        now: { held: 'yes' },
        credential: 'https://guild.example/authorities/school',
      },
    })
    expect(report.endorsements).toHaveLength(3)
    for (const endorsement of report.endorsements)
      expect(endorsement).toMatchObject({ verdict: 'valid', binding: 'id+digest' })
  })

  it('shows that the authority of the museum ended before its badge', async () => {
    expect(await judge('badge-museum.json')).toMatchObject({
      verdict: 'valid',
      authority: { atAward: { held: 'no' } },
    })
    expect(await judge('badge-museum.json', { policy: { authority: 'required' } })).toMatchObject({
      verdict: 'invalid',
    })
  })

  it('shows nothing where the authority is of somebody else', async () => {
    const others = { authorities: [textOf('authority-museum.json')] }
    expect(await judge('badge-school.json', others)).toMatchObject({
      verdict: 'valid',
      authority: { state: 'notShown' },
    })
  })

  it('has commands in its README that answer so', async () => {
    const [block] = markdownBlocks(readme).filter(({ language }) => language === 'sh')
    const lines = commandLines(block as never)
    expect(lines).toHaveLength(2)
    for (const { words, exitCode } of lines)
      expect(await runCommand(words.slice(2), { cwd: fileURLToPath(folder) })).toMatchObject({ exitCode })
  })
})

describeWithVectors('examples/shared-badge beside other programs', () => {
  it.each([...authorities, ...partners])('has %s as the official schemas take it', (name) => {
    const document = files[name] as JsonObject
    const kind = name.startsWith('authority') ? 'badge' : 'endorsement'
    expectOfficiallyValid({ ...document, proof: [document['proof']] }, kind)
  })

  it.each(partners)('has %s as @digitalbazaar/vc takes it', async (name) => {
    expect(await stockVerify(files[name] as object, { now })).toMatchObject({ verified: true })
  })
})
