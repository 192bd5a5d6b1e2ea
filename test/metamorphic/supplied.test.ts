import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { verify } from '../../src/verifying/verify'
import { verifyPresentation } from '../../src/verifying/verify-presentation'
import { isWhole, oneIn } from '../support/runs'
import { everyRewrite } from './every-rewrite'
import { endorsedAndAuthorised, supplied } from './good-credentials'

const step = oneIn(199, 41)

/** What a report tells, fact by fact; a fact that is not shown is not there. */
type Told = Record<string, unknown>

const { now, own, awarded, presentation } = await endorsedAndAuthorised()
const [endorsement, acknowledgement, authority] = (await supplied()).map(({ credential }) => credential) as [
  JsonObject,
  JsonObject,
  JsonObject,
]

async function endorsedWith(...endorsements: (string | object)[]): Promise<Told> {
  const report = await verify(own, { now, endorsements })
  expect(report.verdict).toBe('valid')
  const valid = report.endorsements.filter(({ verdict }) => verdict === 'valid')
  return Object.fromEntries(
    valid.flatMap(({ report: { verified }, content, comment, acknowledgement: { state } }, index) => [
      [`endorsement ${index}`, { verified, content, comment }],
      ...(state === 'none' ? [] : [[`acknowledgement ${index}`, state]]),
    ]),
  )
}

async function awardedWith(input: string | object): Promise<Told> {
  const report = await verify(awarded, { now, authorities: [input] })
  expect(report.verdict).toBe('valid')
  const { authority: told } = report
  return told?.atAward.held === 'yes' ? { held: [told.content, told.report?.verified] } : {}
}

async function presentedAs(input: string | object): Promise<Told> {
  const asked = { now, challenge: 'c-1', domain: 'https://employer.example' }
  const { verdict, holder, credentials } = await verifyPresentation(input, asked)
  if (verdict !== 'valid') return {}
  return { presented: [holder, credentials.map(({ about, report: { verified } }) => [about, verified])] }
}

it.each<[string, JsonObject, number, (input: string | object) => Promise<Told>]>([
  ['endorsement', endorsement, 2, (input) => endorsedWith(input, acknowledgement)],
  ['acknowledgement', acknowledgement, 2, (input) => endorsedWith(endorsement, input)],
  ['authority', authority, 1, awardedWith],
  ['presentation', presentation, 1, presentedAs],
])(
  'tells nothing else after any rewrite of the %s',
  { timeout: 600_000 },
  async (_, document, facts, tell) => {
    const original = await tell(document)
    expect(Object.keys(original)).toHaveLength(facts)
    const seen = new Map<string, number>()
    const counts = { tried: 0, less: 0 }
    for (const { kind, pointer, write } of everyRewrite(document)) {
      const index = seen.get(kind) ?? 0
      seen.set(kind, index + 1)
      const text = index % step === 0 ? write() : undefined
      if (text === undefined) continue
      const told = await tell(text)
      counts.tried += 1
      if (Object.keys(told).length < facts) counts.less += 1
      for (const [fact, value] of Object.entries(told))
        expect(value, `${fact} after ${kind} at ${pointer}: ${text}`).toEqual(original[fact])
    }
    expect(counts.tried).toBeGreaterThan(20)
    // Rewrites that say the same leave it as it is, and others do not.
    expect(counts.less).toBeGreaterThan(0)
    if (isWhole) expect(counts.less).toBeLessThan(counts.tried)
  },
)
