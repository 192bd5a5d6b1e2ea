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

/** What can be endorsed: a label or badge, an achievement or activity, an organiser. */
export type EndorsementTarget = OpenBadgeCredential | Achievement | Profile

export interface EndorsementOptions {
  /** URI of the endorsement. */
  id: string
  /** Who endorses. */
  endorser: FromJson<Profile>
  target: FromJson<EndorsementTarget>
  /** `@context` of the document that the target stands in; its own, or that of a label, unless given. */
  targetContext?: JsonValue | undefined
  /** What the endorser says of the target, in Markdown. */
  comment: string
  /** Both names unless given. */
  name?: TextInLanguages | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  /** `xsd:dateTimeStamp` or Date; so is the end. */
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
 * Builds a third party's endorsement, unsigned, bound to what the target says now.
 *
 * `relatedResource` carries the target's digest, that of `digestNode`: adding proofs or endorsements to the target leaves the
 * endorsement standing, any other change does not.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the endorser is the target, its issuer, creator or holder.
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` or `SHAPE_INVALID`, if the target cannot be read in one way only; or as `canonize`.
 * @see Open Badges 3.0, EndorsementCredential
 */
export async function buildEndorsement(options: EndorsementOptions): Promise<EndorsementCredential> {
  const read = readOptions('build endorsement', options, kinds)
  // The target is counted while it is copied: each of its members is read once.
  const guards = inputGuards('build endorsement', { ...read, target: undefined })
  const { endorser, validFrom, validUntil, credentialStatus } = read
  assertArguments('build endorsement', 'an object', { endorser })
  const id = guards.uri('target.id', read.target.id)
  const { digest, gated, target } = await readTarget(read)
  requireThirdParty(guards, endorser, id, gated)
  if (read.id === id) guards.refuse('id', 'another than that of the target', id)
  // Its digest would be of the one place alone, and no verifier would accept it for the whole.
  if (gated.partial.has('')) guards.refuse('target', 'all that it says of itself at its root', id)
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
 * A target as it came through the gate, and its digest: what is endorsed must be what every reader sees.
 *
 * Its context may be the caller's, or its own; a context that is not pinned could rename what it says.
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
  // What it cannot say in JSON-LD is reported first: it is why the gate would refuse it.
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

/** Nobody endorses what is their own. */
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
