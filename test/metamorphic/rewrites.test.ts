import { afterAll, describe, expect, it } from 'vitest'
import { createVerifier } from '../../src/verifying/create-verifier'
import type { EndorsementReport, VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { isWhole, oneIn } from '../support/runs'
import { everyRewrite } from './every-rewrite'
import type { Specimen } from './good-credentials'
import { badCredentials, goodCredentials } from './good-credentials'
import type { Rewrite } from './rewrite'

const step = oneIn(199, 41)

const counts = new Map<string, { tried: number; accepted: number }>()

function rewritesOf({ credential }: Specimen): Rewrite[] {
  const all = everyRewrite(credential)
  const seen = new Map<string, number>()
  return all.filter(({ kind }) => {
    const index = seen.get(kind) ?? 0
    seen.set(kind, index + 1)
    return index % step === 0
  })
}

/** Whether what a report hands on as valid is what the original's does. */
function isSame(report: VerificationReport, original: VerificationReport): boolean {
  if (report.verdict === 'valid' && !isEqual(report.verified, original.verified)) return false
  return report.endorsements
    .filter(({ verdict }) => verdict === 'valid')
    .every((endorsement) => original.endorsements.some((other) => isSameEndorsement(endorsement, other)))
}

function isSameEndorsement(a: EndorsementReport, b: EndorsementReport): boolean {
  const facts = ({ id, endorser, target, binding, comment, report }: EndorsementReport) => ({
    id,
    endorser,
    target: target.id,
    binding,
    comment,
    verified: report.verified,
  })
  return b.verdict === 'valid' && isEqual(facts(a), facts(b)) && isSame(a.report, b.report)
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}

async function judge({ credential, options, verdict }: Specimen): Promise<string[]> {
  const own = JSON.stringify(credential)
  const original = await verify(own, options)
  const verifier = await createVerifier(options)
  expect(original.verdict).toBe(verdict)
  const fooled: string[] = []
  for (const { kind, pointer, write } of rewritesOf({ credential, options, verdict, name: '' })) {
    const text = write()
    if (text === undefined) continue
    const report = await verify(text, options)
    // It has met all rewrites before this one, and the original beside each of them.
    const remembered = [await verifier(text), await verifier(own)]
    expect(remembered.map((each) => JSON.stringify(each))).toEqual(
      [report, original].map((each) => JSON.stringify(each)),
    )
    const count = counts.get(kind) ?? { tried: 0, accepted: 0 }
    counts.set(kind, count)
    count.tried += 1
    if (report.verdict === 'valid') count.accepted += 1
    const isFooled = verdict !== 'valid' && report.verdict === 'valid'
    if (isFooled || !isSame(report, original)) fooled.push(`${kind} ${pointer} ${text}`)
  }
  return fooled
}

describe('verify() and a single change at any place', async () => {
  it.each(await goodCredentials())(
    'never accepts another content, after any rewrite of the $name',
    { timeout: 600_000 },
    async (specimen) => {
      expect(await judge(specimen)).toEqual([])
    },
  )

  it.each(await badCredentials())(
    'never accepts the $name, after any rewrite',
    { timeout: 600_000 },
    async (specimen) => {
      expect(await judge(specimen)).toEqual([])
    },
  )

  it('accepts those that change only the spelling, so that the others are refused for a reason', () => {
    const accepted = (kind: string) => counts.get(kind)?.accepted
    const spellings = ['escape', 'reorder members', 'white space', 'respell']
    for (const kind of isWhole ? [...spellings, 'reorder', 'wrap', 'unwrap', 'add'] : spellings) {
      expect([kind, accepted(kind)]).toEqual([kind, expect.any(Number)])
      expect(accepted(kind)).toBeGreaterThan(0)
    }
    for (const kind of ['duplicate key', 'renumber', 'comment', 'move to keyword']) {
      expect([kind, accepted(kind)]).toEqual([kind, 0])
    }
  })

  afterAll(() => {
    const tried = [...counts.values()].reduce((sum, count) => sum + count.tried, 0)
    const accepted = [...counts.values()].reduce((sum, count) => sum + count.accepted, 0)
    console.info(`${tried} rewrites, ${accepted} of them accepted with the same content`)
  })
})
