const { createSigner, generateKey, signCredential } = require('quality-label')
const { issueBatch } = require('quality-label/batch')
const manifest = require('quality-label/package.json')
const schema = require('quality-label/schemas/achievement.json')
const { pretendCommittee, sampleBadge, sampleLabel } = require('quality-label/testing')
const { QualityLabelError, verify } = require('quality-label/verify')

async function main() {
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
}

main()
