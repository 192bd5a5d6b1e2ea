import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { assertArguments } from '../../core/read-options'
import type { OpenBadgeCredential } from '../../model/generated/documents'
import { describeProblem } from '../../problems/describe-problem'
import type { Problem } from '../../problems/problem'
import { checkAndHash } from '../../securing/check-and-hash'
import { buildUpgraded } from './build-upgraded'
import { checkRevocation, readOwnRevocation } from './check-revocation'
import { checkSignature } from './check-signature'
import { checkExpiry, refuseFuture, refuseInvalid, refuseRevoked } from './check-standing'
import { findParts } from './find-parts'
import type { Ledger } from './ledger'
import { proposeEndorsements } from './map-endorsements'
import { readSource } from './read-source'
import { refusal } from './refuse-upgrade'
import type { UpgradeOptions } from './upgrade-options'
import { readUpgradeOptions } from './upgrade-options'
import type { UpgradeOutcome } from './upgrade-report'

/**
 * Converts a badge of Open Badges 2.0 (or 1.x) to an unsigned credential of 3.0, and reports what happened to every value.
 *
 * Nothing is fetched: supply the documents to which the badge refers, by their addresses. The same arguments give the same credential.
 *
 * @param input - The assertion as an object, JSON text or bytes; a signed badge as compact JWS; or the PNG or SVG into
 *   which either is baked.
 * @returns The credential, what happened to every property, and what is known of the old badge's signature and revocation.
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 * @throws {QualityLabelError} `UPGRADE_NOT_AN_ASSERTION`, `UPGRADE_DOCUMENT_MISSING`, `UPGRADE_MEMBER_REQUIRED`,
 *   `UPGRADE_VALUE_INVALID`, `UPGRADE_REVOKED`, `UPGRADE_NOT_YET_ISSUED`, `UPGRADE_EXPIRED`, `UPGRADE_SIGNATURE_INVALID` or `UPGRADE_HOSTED_COPY_DIFFERS`,
 *   with `details.document` and `details.pointer`; or as `extract` and `parseJson` for what cannot be read.
 * @see Open Badges 3.0 Implementation Guide, Migrating from OB 2.0
 */
export async function upgradeFromOpenBadges2(
  input: string | Uint8Array | object,
  options: UpgradeOptions,
): Promise<UpgradeOutcome> {
  assertArguments('upgrade', 'text, a Uint8Array or a parsed object', { input })
  const settings = readUpgradeOptions(options)
  const read = await readSource(input, settings)
  // A revoked badge can have little more than an id, so the revocation is reported before missing properties.
  const own = readOwnRevocation(read.assertion)
  if (own) refuseRevoked(own, settings)
  const parts = findParts(read)
  const revocation = own ?? checkRevocation(read, parts)
  refuseRevoked(revocation, settings)
  const signature = await checkSignature(read, parts)
  refuseInvalid(signature, settings)
  const credential = buildUpgraded(parts, settings)
  refuseFuture(credential, parts.assertion, settings)
  const expired = checkExpiry(credential, parts.assertion, settings)
  await assertSignable(credential, read.ledger)
  const endorsementProposals = proposeEndorsements(read, parts, credential)
  const accounts = read.ledger.close()
  const notes = read.notes.map((note) => describeProblem(note))
  const report = { version: read.version, signature, revocation, expired, notes, ...accounts }
  return { credential, report, endorsementProposals }
}

/**
 * Rejects a credential that cannot be signed; the error names the place in the sources of the first fault.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` with `details.problems`; their pointers are pointers into the credential.
 */
export async function assertSignable(credential: OpenBadgeCredential, ledger: Ledger): Promise<void> {
  try {
    await checkAndHash(credential as unknown as JsonObject, [])
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const problems = (error.details['problems'] ?? []) as Problem[]
    const [problem] = problems
    const pointer = problem?.pointer ?? ''
    const why = problem ? `${problem.title}. ${problem.detail}` : error.message
    const source = ledger.sourceOf(pointer) ?? { document: 'the credential, by an option', pointer }
    throw refusal('UPGRADE_VALUE_INVALID', `what Open Badges 3.0 can carry (${why})`, source, { problems })
  }
}
