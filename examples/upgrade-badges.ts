/**
 * For an archive of badges: converts a badge of Open Badges 2.0, as a platform exports it, to a signed credential of 3.0.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JsonObject, Profile, Signer } from 'quality-label'
import { signCredential } from 'quality-label'
import { pretendIssuer } from 'quality-label/testing'
import { upgradeFromOpenBadges2 } from 'quality-label/upgrade'

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`upgrade-ob2/${name}.json`, import.meta.url), 'utf8'))

/** The badge of the example, signed anew, and what was lost on the way. */
export async function upgradeBadge(issuer: Profile, signer: Signer, now: string) {
  const documents = Object.fromEntries(
    ['badge-class', 'issuer'].map(read).map((document) => [String(document['id']), document]),
  )
  const id = 'urn:example:upgraded:1'
  const { credential, report } = await upgradeFromOpenBadges2(read('assertion'), {
    id,
    issuer,
    documents,
    now,
  })
  const signed = await signCredential(credential, signer, { created: now })
  return { signed, lost: report.lost.map(({ pointer, words }) => `${pointer}: ${words}`) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { profile, signer } = pretendIssuer()
  const { signed, lost } = await upgradeBadge(profile, signer, '2026-11-22T00:00:00Z')
  console.log(JSON.stringify(signed, null, 2))
  console.log(lost.join('\n'))
}
