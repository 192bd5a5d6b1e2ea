import type { Instant } from '../core/instant'
import { compareInstants, isInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { PhraseKey } from '../problems/phrases/en'
import type { Phrase } from '../problems/phrases/phrase'
import { say } from '../problems/phrases/phrase'
import { keyDidOf, readKeyDid } from './key-did'
import type { KeyChoice } from './method-key'
import { chosenKey, ed25519Keys, readMethods } from './method-key'
import { readPublicMultikey } from './multikey'
import type { Ed25519PublicKey, PublicKey } from './public-key'
import { weaknessOf } from './public-key'
import type { Revocations } from './revocations'
import { revocationsIn } from './revocations'

/** Result of looking up a verification method in the supplied documents. */
export type MethodResolution<K extends PublicKey = PublicKey> =
  | ResolvedMethod<K>
  /** No document of the controller was supplied; a Multikey in the fragment is a candidate without an owner. */
  | { state: 'unresolved'; controller: string; candidateKey?: K }
  /** The controller's document does not list the method. */
  | { state: 'notFound'; controller: string }
  /** The document lists the key in a form that is not supported, so nothing is known against it. */
  | { state: 'unread'; controller: string; form: string }
  /** The method cannot be used. */
  | { state: 'unusable'; controller: string; reason: Phrase; candidateKey?: K }

export interface ResolvedMethod<K extends PublicKey = PublicKey> {
  state: 'resolved'
  /** DID or URL of the document that lists the method; the method names it as its controller. */
  controller: string
  publicKey: K
  /** Whether the document lists the method under `assertionMethod`. */
  forAssertion: boolean
  /** Whether the document lists the method under `authentication`. */
  forAuthentication: boolean
  /** End of validity of the key: the earlier of `revoked` and `expires`; `xsd:dateTimeStamp`. */
  endsAt?: string
  /** When the key was revoked, if it is or will be: no earlier than `endsAt`; `xsd:dateTimeStamp`. */
  revokedAt?: string
}

/**
 * Returns the key for checking a signature, if there is one.
 *
 * A key without an owner still shows whether the signature is over this document.
 */
export function usableKey<K extends PublicKey>(resolution: MethodResolution<K>): K | undefined {
  if (resolution.state === 'resolved') return resolution.publicKey
  return 'candidateKey' in resolution ? resolution.candidateKey : undefined
}

/**
 * Finds a verification method of an Ed25519 key in DID or controller documents; fetches nothing.
 *
 * @param id - DID URL or URL with a fragment.
 * @param documents - Supplied documents, by their `id`.
 * @see Controlled Identifiers 1.0, section 3.3: https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function resolveVerificationMethod(
  id: string,
  documents: ReadonlyMap<string, JsonObject>,
): MethodResolution<Ed25519PublicKey> {
  return resolveMethod(id, documents, ed25519Keys)
}

/** As `resolveVerificationMethod`, for the keys that a choice accepts. */
export function resolveMethod<K extends PublicKey>(
  id: string,
  documents: ReadonlyMap<string, JsonObject>,
  choice: KeyChoice<K>,
): MethodResolution<K> {
  const [controller = '', fragment = ''] = id.split('#', 2)
  if (controller === '' || fragment === '' || id.split('#').length !== 2) {
    const candidateKey = keyDidOf(id)?.form === 'didKey' ? ownKeyOf(id, choice) : undefined
    const reason = say('methodFragment')
    return { state: 'unusable', controller, reason, ...(candidateKey ? { candidateKey } : {}) }
  }
  if (keyDidOf(controller)) return resolveKeyDid(controller, fragment, choice)
  if (documents.has(controller)) return findInDocument(id, controller, documents, choice)
  const candidateKey = chosenKey(readPublicMultikey(fragment), 'multikey', choice)
  return { state: 'unresolved', controller, ...(candidateKey ? { candidateKey } : {}) }
}

/** Returns the ids of the methods that a controller lists for assertions; for a did:key or did:jwk, its only one. */
export function assertionMethodIds(
  controller: string,
  documents: ReadonlyMap<string, JsonObject>,
): readonly string[] {
  const own = keyDidOf(controller)
  return own ? [`${controller}#${own.fragment}`] : [...methodsOf(controller, documents).forAssertion]
}

function resolveKeyDid<K extends PublicKey>(
  controller: string,
  fragment: string,
  choice: KeyChoice<K>,
): MethodResolution<K> {
  const own = keyDidOf(controller)
  const publicKey = ownKeyOf(controller, choice)
  if (!own || !publicKey) return unusable(controller, choice.otherKind[own?.form ?? 'document'])
  if (fragment !== own.fragment) return { state: 'notFound', controller }
  const weakness = weaknessOf(publicKey)
  // It is there for both relationships.
  return weakness
    ? unusable(controller, weakness)
    : resolved(controller, publicKey, { forAssertion: true, forAuthentication: true })
}

function ownKeyOf<K extends PublicKey>(did: string, choice: KeyChoice<K>): K | undefined {
  return chosenKey(readKeyDid(did), keyDidOf(did)?.form === 'didKey' ? 'multikey' : 'jwk', choice)
}

/**
 * Finds a method by its id in the document of its controller.
 *
 * @param documents - Documents that include the controller's.
 */
export function findInDocument<K extends PublicKey>(
  id: string,
  controller: string,
  documents: ReadonlyMap<string, JsonObject>,
  choice: KeyChoice<K>,
): MethodResolution<K> {
  const methods = methodsOf(controller, documents)
  const answers = methods.answers.get(choice) ?? new Map<string, MethodResolution>()
  methods.answers.set(choice, answers)
  // Stored for this choice, and so with its kind of key.
  const known = answers.get(id) as MethodResolution<K> | undefined
  const answer = known ?? resolveListed(id, controller, methods, choice)
  answers.set(id, answer)
  return answer
}

function resolveListed<K extends PublicKey>(
  id: string,
  controller: string,
  { byId, forAssertion, forAuthentication, revocations: revocationsOf }: ListedMethods,
  choice: KeyChoice<K>,
): MethodResolution<K> {
  const found = byId.get(id) ?? []
  if (found.length === 0) return { state: 'notFound', controller }
  if (found.some((entry) => entry['controller'] !== controller))
    return unusable(controller, 'methodController')
  const read = readMethods(found, choice)
  if ('otherForm' in read) return { state: 'unread', controller, form: read.otherForm }
  if ('fault' in read) return unusable(controller, read.fault)
  // All of them contain one key.
  const revocations = [...givenEnds(found, 'revoked'), ...revocationsOf.of(found[0] as JsonObject)]
  const ends = [...givenEnds(found, 'expires'), ...revocations]
  if (!ends.every(isInstantText)) return unusable(controller, 'methodEnd')
  const [endsAt, revokedAt] = [earliest(ends), earliest(revocations as string[])]
  const forPurposes = { forAssertion: forAssertion.has(id), forAuthentication: forAuthentication.has(id) }
  return resolved(controller, read.key, forPurposes, { endsAt, revokedAt })
}

function givenEnds(methods: readonly JsonObject[], member: 'revoked' | 'expires'): JsonValue[] {
  return methods
    .map((method) => method[member])
    .filter((end): end is JsonValue => end !== undefined && end !== null)
}

/** Methods of a document, by absolute id. */
interface ListedMethods {
  byId: ReadonlyMap<string, JsonObject[]>
  forAssertion: ReadonlySet<string>
  forAuthentication: ReadonlySet<string>
  revocations: Revocations
  /** Results of lookups, by the choice of keys: thousands of methods can have one id. */
  answers: Map<object, Map<string, MethodResolution>>
}

const listed = new WeakMap<ReadonlyMap<string, JsonObject>, Map<string, ListedMethods>>()

// A document can list a hundred thousand methods, and each proof needs one. Cached for the documents of one call, which do not change.
function methodsOf(controller: string, documents: ReadonlyMap<string, JsonObject>): ListedMethods {
  const controllers = listed.get(documents) ?? new Map<string, ListedMethods>()
  const methods = controllers.get(controller) ?? listMethods(controller, documents.get(controller) ?? {})
  listed.set(documents, controllers.set(controller, methods))
  return methods
}

function listMethods(controller: string, document: JsonObject): ListedMethods {
  const byId = new Map<string, JsonObject[]>()
  const assertion = toArray(document['assertionMethod'])
  const authentication = toArray(document['authentication'])
  for (const method of [...toArray(document['verificationMethod']), ...assertion, ...authentication]) {
    if (!isJsonObject(method) || typeof method['id'] !== 'string') continue
    const id = absolute(controller, method['id'])
    const known = byId.get(id)
    if (known) known.push(method)
    else byId.set(id, [method])
  }
  const forAssertion = idsOf(assertion, controller)
  const forAuthentication = idsOf(authentication, controller)
  return { byId, forAssertion, forAuthentication, revocations: revocationsIn(document), answers: new Map() }
}

function idsOf(entries: readonly JsonValue[], controller: string): Set<string> {
  const ids = entries.map((entry) => (isJsonObject(entry) ? entry['id'] : entry))
  return new Set(ids.flatMap((id) => (typeof id === 'string' ? [absolute(controller, id)] : [])))
}

function absolute(controller: string, reference: string): string {
  return reference.startsWith('#') ? `${controller}${reference}` : reference
}

function resolved<K extends PublicKey>(
  controller: string,
  publicKey: K,
  forPurposes: Pick<ResolvedMethod, 'forAssertion' | 'forAuthentication'>,
  { endsAt, revokedAt }: { endsAt?: string | undefined; revokedAt?: string | undefined } = {},
): MethodResolution<K> {
  return {
    state: 'resolved',
    controller,
    publicKey,
    ...forPurposes,
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(revokedAt === undefined ? {} : { revokedAt }),
  }
}

function unusable(controller: string, reason: PhraseKey): MethodResolution<never> {
  return { state: 'unusable', controller, reason: say(reason) }
}

function isInstantText(value: JsonValue): value is string {
  return typeof value === 'string' && isInstant(value)
}

function earliest(instants: string[]): string | undefined {
  return [...instants].sort((a, b) =>
    compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant),
  )[0]
}
