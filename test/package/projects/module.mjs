import { createSigner, generateKey, signCredential } from 'quality-label'
import { issueBatch } from 'quality-label/batch'
import manifest from 'quality-label/package.json' with { type: 'json' }
import schema from 'quality-label/schemas/achievement.json' with { type: 'json' }
import { pretendCommittee, sampleBadge, sampleLabel } from 'quality-label/testing'
import { QualityLabelError, verify } from 'quality-label/verify'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const pretend = pretendCommittee()
const label = await pretend.sign(sampleLabel(pretend), { created })
const { verdict, sections } = await verify(label, { now, trust: pretend.trust })

const signer = createSigner(await generateKey())
const issuer = { id: signer.id.split('#')[0], type: ['Profile'], name: 'Somebody' }
const badge = await signCredential(sampleBadge(issuer), signer, { created })
const badgeVerdict = (await verify(badge, { now })).verdict
const refusal = await signCredential(badge, signer, { created }).catch((error) => error)

const unsigned = sampleBadge(issuer)
const batch = issueBatch([JSON.stringify(unsigned)], signer, { created, workers: 1 })
const { value: issued } = await batch.next()
const byHand = JSON.stringify(await signCredential(unsigned, signer, { created }))
await batch.return()

console.log(
  JSON.stringify({
    version: manifest.version,
    schema: schema.$id,
    verdict,
    counted: sections.policy.counted.map(({ name }) => name),
    badgeVerdict,
    isSameInThreads: issued.credential === byHand,
    refusal: refusal instanceof QualityLabelError ? refusal.code : String(refusal),
  }),
)
