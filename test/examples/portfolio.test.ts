import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { holdingsOf, readTrustBundle, validate, verifyPresentation } from 'quality-label'
import { describe, expect, it } from 'vitest'
import { learnerId } from '../../examples/havenlab-zuid/people'
import { buildPortfolio } from '../../examples/portfolio/build'
import { readHavenlabZuid } from '../support/havenlab-zuid'

const folder = new URL('../../examples/portfolio/', import.meta.url)
const files = await buildPortfolio()
if (process.env['UPDATE_EXAMPLES']) {
  for (const [name, document] of Object.entries(files))
    writeFileSync(new URL(name, folder), JSON.stringify(document))
}

const now = '2026-11-25T12:00:00Z'
const trust = readTrustBundle(readHavenlabZuid('trust-bundle-2026-11-01.json'), {
  root: readHavenlabZuid('trust-root.json') as never,
  now,
})

describe('examples/portfolio', () => {
  it('holds the files that its program makes, and no other, and tells of each', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8')
    const committed = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(committed.sort()).toEqual(Object.keys(files).sort())
    for (const name of committed) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(files[name]))
      expect(validate(files[name]).problems).toEqual([])
      expect(readme).toContain(`\`${name}\``)
    }
  })

  it('shows whose it is, what others confirmed, and what is her own word', async () => {
    const report = await verifyPresentation(files['portfolio.json'] as object, { now, trust })
    expect(report).toMatchObject({ verdict: 'valid', holder: learnerId, problems: [] })
    expect(report.credentials.map(({ about }) => about)).toEqual(['holder', 'holder', 'holder'])
    expect(holdingsOf(report)).toMatchObject([
      { about: 'proven', selfIssued: true },
      { about: 'proven', selfIssued: false, issuerKnown: true, label: 'held' },
      { about: 'proven', selfIssued: true },
    ])
  })

  it('links in its page what it shows', async () => {
    const { credentials } = await verifyPresentation(files['portfolio.json'] as object, { now })
    const [page, ...shown] = credentials.map(({ report }) => report)
    const subject = page?.verified?.credentialSubject as { narrative?: string } | undefined
    const narrative = subject?.narrative ?? ''
    const linked = [...narrative.matchAll(/\]\(([^)]+)\)/g)].map(([, id]) => id)
    expect(linked).toEqual(shown.map(({ credential }) => credential.id))
  })
})
