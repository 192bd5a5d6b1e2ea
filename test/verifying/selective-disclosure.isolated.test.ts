import { describe, expect, it, vi } from 'vitest'
import { codesOf } from '../support/credentials'
import { disclose, now, richBadge, selectiveIssuer, signBase } from '../support/selective'

const suiteName = '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
const issuer = await selectiveIssuer()
const base = await signBase(richBadge(issuer), issuer)
const derived = await disclose(base)

describe('verify() without the packages for ecdsa-sd-2023', () => {
  it.each([
    [[suiteName], suiteName],
    [['@digitalbazaar/data-integrity'], '@digitalbazaar/data-integrity'],
    [[suiteName, '@digitalbazaar/vc'], `${suiteName}, @digitalbazaar/vc`],
  ])('leaves the proof undecided and names %s', async (absent, named) => {
    vi.resetModules()
    for (const name of absent) {
      vi.doMock(name, () => {
        throw new Error('not installed')
      })
    }
    const fresh = await import('../../src/verifying/verify')
    const report = await fresh.verify(JSON.stringify(derived), { now })
    const changed = await fresh.verify(JSON.stringify({ ...derived, proof: base['proof'] }), { now })
    for (const name of absent) vi.doUnmock(name)
    vi.resetModules()
    expect([report.verdict, report.sections.integrity.verdict]).toEqual(['indeterminate', 'indeterminate'])
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'notChecked', keyBinding: 'bound' }])
    const told = report.problems.find(({ code }) => code === 'SUITE_NOT_INSTALLED')
    expect(told?.detail).toContain(`not installed here: ${named}.`)
    expect(told?.hint).toContain(`Install ${named}`)
    expect(report.verified).toBeUndefined()
    expect(codesOf(changed, 'error')).toEqual(['PROOF_IS_BASE'])
  })
})

describe('verify() with a suite that reads something else', () => {
  it.each([
    ['en', 'it reads other statements than this library'],
    ['de', 'es liest andere Aussagen als diese Bibliothek'],
  ])('leaves the proof undecided and says so in %s', async (language, reason) => {
    vi.resetModules()
    vi.doMock(suiteName, async (importOriginal) => {
      const real = await importOriginal<typeof import('@digitalbazaar/ecdsa-sd-2023-cryptosuite')>()
      const suite = real.createVerifyCryptosuite()
      return {
        ...real,
        createVerifyCryptosuite: (): typeof suite => ({
          ...suite,
          createVerifyData: async (options) => ({
            ...(await suite.createVerifyData(options)),
            nonMandatory: [],
          }),
        }),
      }
    })
    const fresh = await import('../../src/verifying/verify')
    const report = await fresh.verify(JSON.stringify(derived), { now, language })
    vi.doUnmock(suiteName)
    vi.resetModules()
    expect(codesOf(report, 'indeterminate')).toContain('SUITE_UNDECIDED')
    expect(report.problems.find(({ code }) => code === 'SUITE_UNDECIDED')?.detail).toContain(reason)
  })
})
