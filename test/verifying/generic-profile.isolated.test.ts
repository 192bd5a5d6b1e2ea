import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { codesOf } from '../support/credentials'
import { alumniCredential, contexts, degreeCredential, issuer, now, sealGeneric } from '../support/generic'

const alumni = await sealGeneric(alumniCredential())

afterEach(() => {
  vi.doUnmock('@digitalbazaar/vc')
  vi.doUnmock('@digitalbazaar/data-integrity')
  vi.resetModules()
})

/** The report of a `verify` that is loaded afresh, with the packages as they are replaced then. */
async function judgeAfresh(input: object) {
  vi.resetModules()
  const { verify } = await import('../../src/verifying/verify')
  return verify(JSON.stringify(input), { now, contexts })
}

describe('verify() and the second check by @digitalbazaar/vc', () => {
  it('leaves undecided what @digitalbazaar/vc does not confirm', async () => {
    vi.doMock('@digitalbazaar/vc', () => ({
      verifyCredential: async () => ({ verified: false, error: new Error('not as we read it') }),
    }))
    const report = await judgeAfresh(alumni)
    expect(report.sections.integrity.proofs).toMatchObject([{ verdict: 'indeterminate', signature: 'valid' }])
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('SECOND_CHECK_FAILED')
    expect(report.sections.integrity.reason).toMatch(
      /@digitalbazaar\/vc rejects it: \u2068“not as we read it”/,
    )
  })

  it('leaves undecided what could not be checked twice', async () => {
    vi.doMock('@digitalbazaar/vc', () => {
      throw new Error('not installed')
    })
    const report = await judgeAfresh(alumni)
    expect([report.verdict, report.sections.integrity.verdict]).toEqual(['indeterminate', 'indeterminate'])
    expect(codesOf(report, 'indeterminate')).toContain('SECOND_CHECK_MISSING')
    expect(report.verified).toBeUndefined()
  })

  it('asks of each link what it is over: the document with the proofs it follows, and with no other', async () => {
    const asked: unknown[] = []
    vi.doMock('@digitalbazaar/data-integrity', async (original) => {
      const real = await original<typeof import('@digitalbazaar/data-integrity')>()
      class Watched extends real.DataIntegrityProof {
        override createVerifyData(options: { document: { proof?: unknown } }) {
          asked.push(options.document.proof)
          return super.createVerifyData(options)
        }
      }
      return { DataIntegrityProof: Watched }
    })
    const unsigned = degreeCredential()
    const craft = async (changes: JsonObject, previous: JsonObject[] = []) =>
      (await sealGeneric(unsigned, { changes, previous, by: issuer.signer }))['proof'] as JsonObject
    const first = await craft({ id: 'urn:uuid:1' })
    const second = await craft({ id: 'urn:uuid:2', previousProof: 'urn:uuid:1' }, [first])
    const report = await judgeAfresh({ ...unsigned, proof: [first, second] })
    expect(report.verdict).toBe('valid')
    expect(asked).toEqual([undefined, [first]])
  })
})
