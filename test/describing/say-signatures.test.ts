import { describe, expect, it } from 'vitest'
import { saySignatures } from '../../src/describing/report/say-signatures'
import { englishSpeech } from '../../src/describing/speech'
import type { RegisterEntry, TrustRoot } from '../../src/model/generated/documents'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import { verify } from '../../src/verifying/verify'
import { readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'

const voice = { ...englishSpeech, sayName: (name: string) => name, sayHint: () => '' }
const now = '2026-10-10T12:00:00Z'

/** The lines on the signature of a badge whose issuer's label has further events. */
async function linesWith(...events: RegisterEntry['events']): Promise<string> {
  const root = readHavenlabZuid<TrustRoot>('trust-root.json')
  const trust = readTrustBundle(readHavenlabZuidText('trust-bundle-2026-10-01.json'), { root, now })
  const [entry, ...others] = trust.register as [RegisterEntry, ...RegisterEntry[]]
  const register = [{ ...entry, events: [...entry.events, ...events] }, ...others]
  const report = await verify(readHavenlabZuidText('badge-2026-09-30.json'), {
    now,
    trust: { ...trust, register },
  })
  expect(report.sections.integrity.verdict).toBe('valid')
  return saySignatures(report, voice)
    .map(({ text }) => text)
    .join('\n')
}

describe('saySignatures()', () => {
  it.each([
    ['suspended', 'Suspended when the badge was awarded'],
    ['withdrawn', 'Withdrawn when the badge was awarded'],
  ] as const)('says at a right signature that the label of its signer was %s', async (type, told) => {
    const lines = await linesWith({ type, at: '2026-09-01T00:00:00Z' })
    expect(lines).toContain(`The signature is right, but the label of its signer was not active: ${told}`)
  })

  it('says nothing of the label where it was held at the award', async () => {
    expect(await linesWith()).not.toContain('label')
    expect(await linesWith({ type: 'suspended', at: '2026-10-09T00:00:00Z' })).not.toContain('label')
  })
})
