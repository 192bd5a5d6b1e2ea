import { createSigner, didKey, generateKey, signCredential, verify } from 'quality-label'
import { sampleBadge } from 'quality-label/testing'
import { readTrustBundle, validate, verify as verifyAlone } from 'quality-label/verify'
import { badge, bundle, now, root } from './story.js'

/**
 * Does in a host what most users do: verifies the demo's badge with its trust file, signs and verifies a badge, and checks a shape.
 *
 * @returns What came out, on one line; `run-host.mjs` compares it with what it must be.
 */
export async function runProgram() {
  const trust = await readTrustBundle(bundle, { now, root: JSON.parse(root) })
  const demo = await verifyAlone(badge, { now, trust })
  const changed = { ...JSON.parse(badge), name: 'Another name' }
  const refused = await verify(changed, { now, trust })

  const key = await generateKey()
  const issuer = { id: didKey(key), type: ['Profile'], name: 'Harbour School' }
  const signed = await signCredential(sampleBadge(issuer), createSigner(key), { created: now })
  const own = await verify(signed, { now })

  const results = {
    demo: demo.verdict,
    held: demo.label?.now?.held,
    refused: refused.verdict,
    own: own.verdict,
    shape: validate(JSON.parse(badge)).valid,
    wrongShape: validate({ ...signed, validFrom: 'May' }).valid,
  }
  return `quality-label ${JSON.stringify(results)}`
}
