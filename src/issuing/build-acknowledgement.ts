import { looksLikeJwt } from '../core/compact-jws'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { input, instant, required, text, unchecked } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { FromJson } from '../model/from-json'
import type { EndorsementCredential, Profile, ProfileReference } from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { credentialOfJwt } from '../securing/jwt-claims'
import { parseJwt } from '../securing/parse-jwt'
import { nodeId } from './credential-parts'
import { readEndorsed } from './read-endorsed'
import type { StatusEntries } from './status-entries'
import { bothNames, writeEndorsement } from './write-endorsement'

/** What `buildAcknowledgement` takes: the endorsement, and who acknowledges it. */
export interface AcknowledgementOptions {
  /** URI of the acknowledgement. */
  id: string
  /** The endorsement as it was signed: JSON, or a JWT as text. */
  endorsement: FromJson<EndorsementCredential> | string
  /**
   * Profile of who acknowledges. It counts only if that is the issuer of the endorsed badge, the creator of the endorsed achievement, or
   * the endorsed profile.
   */
  by: FromJson<Profile>
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  validUntil?: string | Date | undefined
  /** Markdown. */
  comment?: string | undefined
  /** Language of the comment, BCP 47. */
  language?: string | undefined
  /** Entry of a status list with purpose `revocation`, `suspension` or `message`, or several; without one it cannot be withdrawn. */
  credentialStatus?: FromJson<StatusEntries> | undefined
}

const kinds = {
  id: required(text),
  endorsement: required(input),
  by: required(unchecked<Profile>()),
  validFrom: required(instant),
  validUntil: instant,
  comment: text,
  language: text,
  credentialStatus: unchecked<StatusEntries>(),
} satisfies KindsOf<AcknowledgementOptions>

const action = 'build acknowledgement'

/**
 * Builds an unsigned acknowledgement: an endorsement of an endorsement, by which an issuer says that it knows what was pushed to it.
 *
 * It is bound to the id and the content of the endorsement. Neither signature nor status of the endorsement is checked: use
 * `verifyEndorsements` first.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the endorser would acknowledge its own endorsement.
 * @throws {QualityLabelError} `JWT_MALFORMED`, or as `buildEndorsement`.
 * @see Open Badges 3.0, EndorsementCredential
 */
export async function buildAcknowledgement(options: AcknowledgementOptions): Promise<EndorsementCredential> {
  const read = readOptions(action, options, kinds)
  const guards = inputGuards(action, { ...read, endorsement: undefined })
  const { by, endorsement: given } = read
  assertArguments(action, 'an object', { by })
  const { digest, target } = await readEndorsed(action, readGiven(given))
  requireStructure(action, 'endorsement', target, shapes.endorsement)
  const endorsement = target as unknown as EndorsementCredential
  const endorser = nodeId(endorsement.issuer as ProfileReference)
  if (by.id === endorser) guards.refuse('by.id', 'another than the endorser', by.id)
  return writeEndorsement(guards, {
    ...read,
    party: 'by',
    endorser: by,
    target: { id: guards.uri('endorsement.id', endorsement.id), digest },
    name: bothNames(by.name, endorsement.name, read.language),
  })
}

function readGiven(given: string | Uint8Array | object): JsonObject {
  if (typeof given === 'string' && looksLikeJwt(given)) return credentialOfJwt(parseJwt(given))
  if (isJsonObject(given)) return given
  assertArguments(action, 'an object', { endorsement: given })
  return given as JsonObject
}
