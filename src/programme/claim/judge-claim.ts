import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { withoutUndefined } from '../../core/json'
import type { Kind } from '../../core/kinds'
import { instant, object, objectOf, required, unchecked, wholeNumber } from '../../core/kinds'
import { hasBegun } from '../../core/period'
import { readOptions, refuse } from '../../core/read-options'
import { mayBeSamePerson, personOf } from '../../core/same-person'
import { uri } from '../../model/document-kinds'
import type { FromJson } from '../../model/from-json'
import type { ClaimOffer } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { ownShape } from '../input/own-document'
import { codeCharacters, stepAt } from './claim-code'
import { assertClaimSecret } from './claim-secret'
import type { ReadCode } from './read-code'
import { claimCodeKind, readCode } from './read-code'

/** A claim that was granted. */
export interface Claim {
  /** Id of the offer. */
  offer: string
  /** Id of the task that is claimed, if the offer is of one. */
  task?: string
  claimant: string
  /** Number of the card, of a single code. */
  serial?: number
  at: string
}

/** Why a claim is not granted. */
export type ClaimRefusal =
  | 'CLAIM_NOT_OPEN'
  | 'CLAIM_CLOSED'
  | 'CLAIM_CODE_WRONG'
  | 'CLAIM_REPEATED'
  | 'CLAIM_CODE_USED'
  | 'CLAIM_LIMIT_REACHED'

/** What a platform knows of earlier claims of one offer. */
export interface EarlierClaims {
  /** How many were ever granted, also those that were taken back. */
  count: number
  /** That of the claimant in any spelling, if there is one: the one that was stored with the first key in `unique`. */
  byClaimant?: Claim | undefined
  /** That with the card whose number the code has (`claimSerial`), if there is one. */
  bySerial?: Claim | undefined
}

/** What `judgeClaim` takes. */
export interface JudgeClaimOptions {
  offer: FromJson<ClaimOffer>
  /** As for `claimCode`. */
  secret: Uint8Array
  /** As the claimant typed or scanned it. */
  code: string
  /** Id of the account that the platform has authenticated, a URI. An address that somebody typed is not one. */
  claimant: string
  /** Instant of the claim: `xsd:dateTimeStamp` or Date. */
  at: string | Date
  previous: EarlierClaims
}

/** Whether a claim is granted. */
export type ClaimJudgement =
  | {
      granted: true
      claim: Claim
      /** Keys that the database of the platform has to store with the claim, each in a unique index. */
      unique: string[]
    }
  | {
      granted: false
      code: ClaimRefusal
      /** The earlier claim of the same claimant, of `CLAIM_REPEATED`; absent if it is under another spelling of the id. */
      earlier?: Claim
    }

const action = 'check claim'
// The claim ends in the log of a participant, whose id is a URI; and no URI has the bar of the keys.
const claimant: Kind<string> = {
  ...uri,
  expected: 'an absolute URI for the account of who claims, such as urn:uuid:… or did:…',
}

const kinds = {
  offer: required(object),
  secret: required(unchecked<Uint8Array>()),
  code: required(claimCodeKind),
  claimant: required(claimant),
  at: required(instant),
  previous: required(
    objectOf({
      count: required(wholeNumber(0)),
      byClaimant: object as Kind<Claim>,
      bySerial: object as Kind<Claim>,
    }),
  ),
}

/**
 * Tells whether a claim is granted: by the time, the code, then earlier claims. Someone without a right code learns nothing of those.
 *
 * Two requests at once see the same earlier claims, so the database has the last word: store the claim with each of the keys `unique` in a
 * unique index, and where one of them is there already, read the claim that has it and call this again. An id of a claimant is one in all spellings
 * that may be of one person: without case, query and fragment.
 *
 * @returns The claim, or why it is not granted. A text that is not a code is a wrong code.
 * @throws {TypeError | RangeError} If an option cannot be used, or an earlier claim is of another offer, claimant or card; no message has
 *   anything of the secret or the code.
 */
export function judgeClaim(options: JudgeClaimOptions): ClaimJudgement {
  const { offer: given, secret, code, claimant, at, previous } = readOptions(action, options, kinds)
  assertClaimSecret(action, secret)
  const offer = ownShape<ClaimOffer>(action, 'offer', given, shapes.claimOffer)
  const read = readCode(code)
  requireOwn(offer, claimant, read?.serial, previous)
  const now = parseInstant(at) as Instant
  // Both ends belong to the time in which an offer is open.
  if (!hasBegun(offer.opensAt, now)) return refused('CLAIM_NOT_OPEN')
  if (compareInstants(parseInstant(offer.closesAt) as Instant, now) < 0) return refused('CLAIM_CLOSED')
  if (read === undefined || !isRight(secret, offer, read, now)) return refused('CLAIM_CODE_WRONG')
  if (previous.byClaimant)
    return { ...refused('CLAIM_REPEATED'), ...ownEarlier(previous.byClaimant, claimant) }
  if (previous.bySerial) return refused('CLAIM_CODE_USED')
  if (previous.count >= offer.limit) return refused('CLAIM_LIMIT_REACHED')
  return grant(offer, read, claimant, at, previous.count)
}

function refused(code: ClaimRefusal): ClaimJudgement & { granted: false } {
  return { granted: false, code }
}

/** The earlier claim for its own claimant: what else the row of a database has stays out, and so does a claim under another spelling. */
function ownEarlier({ offer, task, claimant, serial, at }: Claim, asking: string): { earlier?: Claim } {
  if (claimant !== asking) return {}
  return { earlier: withoutUndefined({ offer, task, claimant, serial, at }) as Claim }
}

function isRight(
  secret: Uint8Array,
  offer: ClaimOffer,
  { serial, characters }: ReadCode,
  now: Instant,
): boolean {
  if ((serial !== undefined) !== (offer.codes === 'single')) return false
  if (serial !== undefined && (serial < 1 || serial > offer.limit)) return false
  const counters = offer.codes === 'rotating' ? stepsAt(offer, now) : [serial ?? 0]
  // Every code is compared, so that the time tells nothing of which one it was.
  const matches = counters.map((counter) => isSame(codeCharacters(secret, offer, counter), characters))
  return matches.includes(true)
}

/** The present step of rotating codes, and the one before: who scans a code needs some time until it is sent. */
function stepsAt(offer: ClaimOffer, now: Instant): number[] {
  const step = stepAt(offer, now)
  return [step, step - 1]
}

/** Compares two codes of 16 characters in a time that does not depend on where they differ. */
function isSame(a: string, b: string): boolean {
  let difference = 0
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}

function grant(
  { id, task, codes }: ClaimOffer,
  { serial }: ReadCode,
  claimant: string,
  at: string,
  count: number,
): ClaimJudgement {
  const claim: Claim = {
    offer: id,
    ...(task !== undefined && { task }),
    claimant,
    ...(serial !== undefined && { serial }),
    at,
  }
  // The bar is in no URI, so no two offers and no two kinds of key can be taken for each other.
  const last = codes === 'single' ? `serial|${serial}` : `place|${count + 1}`
  return { granted: true, claim, unique: [`${id}|claimant|${personOf(claimant)}`, `${id}|${last}`] }
}

// What is not a text, such as an object without a prototype, cannot be compared.
function isOf(earlier: unknown, claimant: string): boolean {
  return typeof earlier === 'string' && mayBeSamePerson(earlier, claimant)
}

/** A claim of somebody else, in the wrong place, would refuse an honest claimant and say who the other is. */
function requireOwn(
  { id }: ClaimOffer,
  claimant: string,
  serial: number | undefined,
  { byClaimant, bySerial }: EarlierClaims,
): void {
  for (const [name, claim] of Object.entries({ byClaimant, bySerial }))
    if (claim !== undefined && claim.offer !== id)
      refuse(action, `previous.${name}.offer`, `the id of the offer (${id})`, claim.offer)
  if (byClaimant !== undefined && !isOf(byClaimant.claimant, claimant))
    refuse(action, 'previous.byClaimant', 'a claim of the claimant', byClaimant)
  if (bySerial !== undefined && (serial === undefined || bySerial.serial !== serial))
    refuse(action, 'previous.bySerial', 'a claim with the card that the code is of', bySerial)
}
