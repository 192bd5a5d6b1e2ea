import { digestedMediaType, digestNode } from '../canonical/digest-node'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { instant, object, required, text, unchecked } from '../core/kinds'
import { textFor } from '../core/language-value'
import { assertArguments, readOptions } from '../core/read-options'
import type { SaidMore } from '../gate/find-said-more'
import type { GatedDocument } from '../gate/gate-document'
import { gateDocument, refuseSaidMore } from '../gate/gate-document'
import type { InputGuards } from '../model/assert-input'
import { inputGuards, optional } from '../model/assert-input'
import type { FromJson } from '../model/from-json'
import type {
  Achievement,
  CredentialStatus,
  EndorsementCredential,
  OpenBadgeCredential,
  Profile,
  ProfileReference,
  TextInLanguages,
} from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { severityOf } from '../problems/severity'
import { ownDocument } from '../securing/own-document'
import { badgeContexts, issuerProfile, nodeId, requireOrder, requireStatusEntry } from './credential-parts'

/** Target of an endorsement: a label or badge, an achievement or activity, or an organiser. */
export type EndorsementTarget = OpenBadgeCredential | Achievement | Profile

/** What `buildEndorsement` takes: who endorses, what, and from when. */
export interface EndorsementOptions {
  /** URI of the endorsement. */
  id: string
  /** Profile of the endorser. */
  endorser: FromJson<Profile>
  target: FromJson<EndorsementTarget>
  /** `@context` of the document that contains the target; by default its own, or that of a label. */
  targetContext?: JsonValue | undefined
  /** The endorser's statement about the target, in Markdown. */
  comment: string
  /** By default made from the names of endorser and target. */
  name?: TextInLanguages | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  validUntil?: string | Date | undefined
  /** Entry of a status list with purpose `revocation`, `suspension` or `message`. */
  credentialStatus?: CredentialStatus | undefined
}

const kinds = {
  id: required(text),
  endorser: required(unchecked<Profile>()),
  target: required(object as Kind<EndorsementTarget>),
  targetContext: unchecked<JsonValue>(),
  comment: required(text),
  name: unchecked<TextInLanguages>(),
  language: text,
  validFrom: required(instant),
  validUntil: instant,
  credentialStatus: unchecked<CredentialStatus>(),
} satisfies KindsOf<EndorsementOptions>

type ReadEndorsementOptions = MembersOf<typeof kinds>

/**
 * Builds an unsigned endorsement by a third party, bound to the present content of the target.
 *
 * `relatedResource` contains the target's digest, made by `digestNode`. Proofs and endorsements that are added to the target do not
 * change the digest; any other change makes the endorsement invalid.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the endorser is the target, its issuer, creator or holder.
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` or `SHAPE_INVALID`, if the target cannot be read in one way only; or as `canonize`.
 * @see Open Badges 3.0, EndorsementCredential
 */
export async function buildEndorsement(options: EndorsementOptions): Promise<EndorsementCredential> {
  const read = readOptions('build endorsement', options, kinds)
  // The target is bounded while it is copied: each of its properties is read once.
  const guards = inputGuards('build endorsement', { ...read, target: undefined })
  const { endorser, validFrom, validUntil, credentialStatus } = read
  assertArguments('build endorsement', 'an object', { endorser })
  const id = guards.uri('target.id', read.target.id)
  const { digest, gated, target } = await readTarget(read)
  requireThirdParty(guards, endorser, id, gated)
  if (read.id === id) guards.refuse('id', 'another than that of the target', id)
  // Its digest would cover only that place, and no verifier would accept it for the whole target.
  if (gated.partial.has('')) guards.refuse('target', 'described only at its root', id)
  if (validUntil !== undefined) requireOrder(guards, ['validFrom', validFrom], ['validUntil', validUntil])
  return withoutEmpty<EndorsementCredential>({
    '@context': badgeContexts(),
    id: guards.uri('id', read.id),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: issuerProfile(guards, 'endorser', endorser),
    name: guards.texts('name', read.name ?? bothNames({ ...read, target })),
    inLanguage: optional(guards.language, 'language', read.language),
    validFrom,
    validUntil,
    credentialSubject: {
      id,
      type: ['EndorsementSubject'],
      endorsementComment: guards.text('comment', read.comment),
    },
    relatedResource: [{ id, digestMultibase: digest, mediaType: digestedMediaType }],
    credentialStatus:
      credentialStatus &&
      requireStatusEntry(guards, credentialStatus, ['revocation', 'suspension', 'message']),
  })
}

function bothNames({ endorser, target, language = 'en' }: ReadEndorsementOptions): string {
  return [endorser.name, target.name]
    .map((name) => textFor(name, language))
    .filter(Boolean)
    .join(' – ')
}

const notPinned: ReadonlySet<string> = new Set(['CONTEXT_NOT_PINNED', 'CONTEXT_UNKNOWN', 'CONTEXT_INLINE'])

/**
 * Reads the target through the gate and makes its digest: the endorsement must be about what every reader sees.
 *
 * Its context can be the caller's or its own. A context that is not pinned could rename its properties.
 */
async function readTarget(options: ReadEndorsementOptions): Promise<{
  digest: string
  gated: GatedDocument
  target: EndorsementTarget
}> {
  const given = options.target as JsonObject
  const context = options.targetContext ?? given['@context'] ?? badgeContexts()
  const { document: target } = ownDocument({ ...given, '@context': context }, 'build endorsement')
  const outcome = gateDocument(target)
  // Values that JSON-LD cannot carry are reported first, because they make the gate reject it.
  const digest = outcome.findings.some(({ code }) => notPinned.has(code))
    ? ''
    : await digestNode(target, target['@context'] as JsonValue)
  const { gated } = outcome
  if (!gated || gated.saidMore.length > 0) throw refusedTarget(outcome.findings, gated?.saidMore ?? [])
  return { digest, gated, target: target as unknown as EndorsementTarget }
}

function refusedTarget(found: readonly Finding[], saidMore: readonly SaidMore[]): QualityLabelError {
  const problems = [...found, ...refuseSaidMore(saidMore)]
    .filter((finding) => severityOf(finding) !== 'note')
    .map((finding) => describeProblem(finding))
  const [first] = problems
  const code = notPinned.has(first?.code ?? '') ? 'CONTEXT_NOT_PINNED' : 'SHAPE_INVALID'
  const message = `Cannot build endorsement: ${first?.title} in target at ${first?.pointer || 'the root'}. ${first?.detail}`
  return new QualityLabelError(code, message, { details: { problems, pointer: first?.pointer ?? '' } })
}

/** Requires that the endorser is not the target, its issuer, creator or holder. */
function requireThirdParty(
  guards: InputGuards,
  endorser: Profile,
  targetId: string,
  { document, occurrences }: GatedDocument,
): void {
  const made = occurrences
    .filter((node) => node.id === targetId)
    .flatMap(({ properties }) => properties)
    .filter(({ term }) => term === 'creator' || term === 'credentialSubject')
    .flatMap(({ values }) => values.map((value) => (typeof value === 'object' ? value.id : undefined)))
  const owners = [targetId, nodeId(document['issuer'] as ProfileReference | undefined), ...made]
  if (owners.includes(endorser.id)) {
    guards.refuse('endorser.id', 'another than the target, its issuer, creator or holder', endorser.id)
  }
}
