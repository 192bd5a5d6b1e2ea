import { readdirSync, writeFileSync } from 'node:fs'
import { validate } from 'quality-label'
import { describe, expect, it } from 'vitest'
import { buildHavenlabZuid } from '../../examples/havenlab-zuid/build'
import { exampleKey } from '../../examples/havenlab-zuid/people'
import { havenlabZuidFolder, readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'

const files = await buildHavenlabZuid()
if (process.env['UPDATE_EXAMPLES']) {
  for (const [name, document] of Object.entries(files)) {
    writeFileSync(new URL(name, havenlabZuidFolder), JSON.stringify(document))
  }
}

const readme = readHavenlabZuidText('README.md')

describe('examples/havenlab-zuid', () => {
  it('holds the files that its program makes, and no other', () => {
    const committed = readdirSync(havenlabZuidFolder).filter((name) => name.endsWith('.json'))
    expect(committed.sort()).toEqual(Object.keys(files).sort())
  })

  it.each(Object.keys(files))('has %s as its program makes it', (name) => {
    expect(JSON.stringify(readHavenlabZuid(name))).toBe(JSON.stringify(files[name]))
  })

  it.each(Object.keys(files).filter((name) => !name.includes('.did.')))('has %s in its shape', (name) => {
    const { shape, problems } = validate(files[name])
    expect(shape).toBeDefined()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has the label and the trust mark in the shapes of theirs', () => {
    expect(validate(files['label.json'], 'label').problems).toEqual([])
    expect(validate(files['trust-mark.json'], 'trustMark').problems).toEqual([])
  })

  it('tells of every file and every key in its README', async () => {
    for (const name of Object.keys(files)) {
      const told = name.startsWith('wijkgids.') ? 'wijkgids.*.json' : name
      expect(readme).toContain(`\`${told}\``)
    }
    const slugs = [...readme.matchAll(/^\| `([a-z0-9-]+)` +\| `did:/gm)].map((match) => match[1] as string)
    expect(slugs.length).toBeGreaterThanOrEqual(9)
    const known = JSON.stringify(Object.values(files))
    for (const slug of slugs) expect(known, slug).toContain((await exampleKey(slug)).publicKeyMultibase)
  })
})
