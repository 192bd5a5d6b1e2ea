import { QualityLabelError } from '../core/errors'
import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { instant, object, required, text, unchecked } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type { GatedDocument } from '../gate/gate-document'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import type { EndorsementContent } from '../model/endorsement-content'
import { endorsementContent, evidenceOfContent } from '../model/endorsement-content'
import type { FromJson } from '../model/from-json'
import type {
  Achievement,
  EndorsementCredential,
  EndorsementRequest,
  OpenBadgeCredential,
  Profile,
  TextInLanguages,
} from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { ownersOf } from './owners-of'
import { readEndorsed } from './read-endorsed'
import type { StatusEntries } from './status-entries'
import { bothNames, writeEndorsement } from './write-endorsement'

/** Target of an endorsement: a label or badge, an achievement or activity, or an organiser. */
export type EndorsementTarget = OpenBadgeCredential | Achievement | Profile

/** What `buildEndorsement` takes: who endorses, what, and from when. */
export interface EndorsementOptions {
  /** URI of the endorsement. */
  id: string
  /** Profile of the endorser. */
  endorser: FromJson<Profile>
  /** What is endorsed, whole; left out where `request` has it. */
  target?: FromJson<EndorsementTarget> | undefined
  /** `@context` of the document that contains the target; by default its own, or that of a label. */
  targetContext?: JsonValue | undefined
  /** Request that this answers: gives the target, its context and the language. Refused if `validFrom` is later than its `expiresAt`. */
  request?: FromJson<EndorsementRequest> | undefined
  /** The endorser's statement about the target, in Markdown. */
  comment: string
  /** What the endorser says beyond the comment, such as standards or uses; written as evidence of the endorsement. */
  content?: EndorsementContent | undefined
  /** By default made from the names of endorser and target. */
  name?: TextInLanguages | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  validUntil?: string | Date | undefined
  /** Entry of a status list with purpose `revocation`, `suspension` or `message`, or several of distinct purposes. */
  credentialStatus?: FromJson<StatusEntries> | undefined
}

const kinds = {
  id: required(text),
  endorser: required(unchecked<Profile>()),
  target: object as Kind<EndorsementTarget>,
  targetContext: unchecked<JsonValue>(),
  request: object as Kind<EndorsementRequest>,
  comment: required(text),
  content: endorsementContent,
  name: unchecked<TextInLanguages>(),
  language: text,
  validFrom: required(instant),
  validUntil: instant,
  credentialStatus: unchecked<StatusEntries>(),
} satisfies KindsOf<EndorsementOptions>

type ReadEndorsementOptions = MembersOf<typeof kinds>

const action = 'build endorsement'

/**
 * Builds an unsigned endorsement by a third party, bound to the present content of the target.
 *
 * `relatedResource` contains the target's digest, made by `digestNode`. Proofs and endorsements that are added to the target do not
 * change the digest; any other change makes the endorsement invalid. `content` becomes evidence of the endorsement, which
 * `readEndorsementContent` reads.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the endorser is the target, its issuer, creator or holder.
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` or `SHAPE_INVALID`, if the target cannot be read in one way only;
 *   `ENDORSEMENT_REQUEST_EXPIRED`; or as `canonize`.
 * @see Open Badges 3.0, EndorsementCredential
 */
export async function buildEndorsement(options: EndorsementOptions): Promise<EndorsementCredential> {
  const read = readOptions(action, options, kinds)
  // The target is bounded while it is copied: each of its properties is read once.
  const guards = inputGuards(action, { ...read, target: undefined, request: undefined })
  const { endorser, content = {} } = read
  assertArguments(action, 'an object', { endorser })
  const { target: given, targetContext, language } = targetOf(guards, read)
  const id = guards.uri('target.id', given['id'])
  const { digest, gated, target } = await readEndorsed(action, given, targetContext)
  requireThirdParty(guards, endorser, id, gated)
  // Its digest would cover only that place, and no verifier would accept it for the whole target.
  if (gated.partial.has('')) guards.refuse('target', 'described only at its root', id)
  return writeEndorsement(guards, {
    ...read,
    party: 'endorser',
    target: { id, digest },
    name: read.name ?? bothNames(endorser.name, target['name'], language),
    language,
    evidence: evidenceOfContent(guards, content),
  })
}

interface AskedTarget {
  target: JsonObject
  targetContext: JsonValue | undefined
  language: string | undefined
}

/** Returns what is endorsed, from the options or from the request. */
function targetOf(guards: InputGuards, read: ReadEndorsementOptions): AskedTarget {
  const { target, targetContext, request, language, validFrom } = read
  if (!request) {
    if (!target) return guards.refuse('target', 'an object, or request to be given', target)
    return { target: target as JsonObject, targetContext, language }
  }
  if (target) guards.refuse('target', 'left out, as request has it', target.id)
  requireStructure(action, 'request', request, shapes.endorsementRequest)
  requireOpen(request, validFrom)
  return {
    target: request.target as JsonObject,
    targetContext: targetContext ?? (request.targetContext as JsonValue | undefined),
    language: language ?? request.language,
  }
}

function requireOpen({ id, expiresAt }: EndorsementRequest, validFrom: string): void {
  // The schema of the request requires an instant.
  if (compareInstants(parseInstant(validFrom) as Instant, parseInstant(expiresAt) as Instant) <= 0) return
  throw new QualityLabelError(
    'ENDORSEMENT_REQUEST_EXPIRED',
    `Cannot ${action}: expected validFrom to be no later than the end of the request (${expiresAt}), got ${validFrom}`,
    { details: { request: id, expiresAt } },
  )
}

/** Requires that the endorser is not the target, its issuer, creator or holder. */
function requireThirdParty(
  guards: InputGuards,
  endorser: Profile,
  targetId: string,
  gated: GatedDocument,
): void {
  if (!ownersOf(targetId, gated).includes(endorser.id)) return
  guards.refuse('endorser.id', 'another than the target, its issuer, creator or holder', endorser.id)
}
