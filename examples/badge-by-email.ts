/**
 * For an issuer whose learners have e-mail addresses: a badge that has only a hash of the address, and a learner who finds it by any of
 * several addresses.
 *
 * Usage: badge-by-email.js ADDRESS
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Achievement, Key, OpenBadgeCredential, VerificationReport } from 'quality-label'
import {
  buildAchievement,
  buildBadge,
  buildIdentity,
  createSigner,
  didKey,
  emailVariants,
  generateKey,
  signCredential,
  verify,
} from 'quality-label'

const achievement: Achievement = buildAchievement({
  id: 'https://school.example/badges/harbour-walk',
  name: 'Harbour walk',
  description: 'Plans and leads a walk through the harbour.',
  criteria: 'Lead a walk for visitors.',
})

/** Issues a badge about an address, with a salt of its own. */
export async function issueTo(email: string, key: Key, at: string): Promise<OpenBadgeCredential> {
  const salt = randomBytes(16).toString('hex')
  const badge = buildBadge({
    id: `urn:uuid:${randomUUID()}`,
    issuer: { id: didKey(key), type: ['Profile'], name: 'Harbour School' },
    achievement,
    recipient: { identifier: [buildIdentity({ email, salt })] },
    validFrom: at,
  })
  return signCredential(badge, createSigner(key), { created: at })
}

/** Verifies a badge, and that it is about one of the addresses of a learner. */
export function receive(
  badge: object,
  addresses: readonly string[],
  now: string,
): Promise<VerificationReport> {
  return verify(badge, { now, recipient: { identifier: addresses.flatMap(emailVariants) } })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , address = 'rasa@example.org'] = process.argv
  const now = new Date().toISOString()
  const badge = await issueTo(address, await generateKey(), now)
  const report = await receive(badge, [address], now)
  console.log(`${report.verdict}: ${report.recipient?.reason}`)
}
