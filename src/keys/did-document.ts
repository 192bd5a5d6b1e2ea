import type { Instant } from '../core/instant'
import { compareInstants, isInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { showsSecret } from '../model/shows-secret'
import type { PhraseKey } from '../problems/phrases/en'
import type { Phrase } from '../problems/phrases/phrase'
import { say } from '../problems/phrases/phrase'
import { didJwkFragment, readDidJwk } from './did-jwk'
import type { KeyReader } from './key-reader'
import { ed25519KeyReader } from './key-reader'
import { holdsTwoKeys, otherFormOf, readMethodKey } from './method-key'

/** What the documents at hand say about a verification method. */
export type MethodResolution<K = Uint8Array> =
  | ResolvedMethod<K>
  /** No document of the controller is at hand; a Multikey in the fragment is a candidate that binds to nobody. */
  | { state: 'unresolved'; controller: string; candidateKey?: K }
  /** The controller's document does not list the method. */
  | { state: 'notFound'; controller: string }
  /** The document lists the key in a form that is not read: nothing is known against it. */
  | { state: 'unread'; controller: string; form: string }
  /** The method cannot be used at all. */
  | { state: 'unusable'; controller: string; reason: Phrase; candidateKey?: K }

export interface ResolvedMethod<K = Uint8Array> {
  state: 'resolved'
  /** DID or URL of the document that lists the method and that the method names as its controller. */
  controller: string
  /** 32 bytes for Ed25519. */
  publicKey: K
  /** Whether the document lists the method under `assertionMethod`. */
  forAssertion: boolean
  /** From when the key no longer holds: the earlier of `revoked` and `expires`; `xsd:dateTimeStamp`. */
  endsAt?: string
}

const didKeyPrefix = 'did:key:'
const didJwkPrefix = 'did:jwk:'

/**
 * Finds a verification method of an Ed25519 key in DID or controller documents; fetches nothing.
 *
 * @param id - DID URL or URL with a fragment.
 * @param documents - Documents at hand, by their `id`.
 * @see Controlled Identifiers 1.0, section 3.3: https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function resolveVerificationMethod(
  id: string,
  documents: ReadonlyMap<string, JsonObject>,
): MethodResolution {
  return resolveMethod(id, documents, ed25519KeyReader)
}

/** As `resolveVerificationMethod`, for whatever kinds of key a reader knows. */
export function resolveMethod<K>(
  id: string,
  documents: ReadonlyMap<string, JsonObject>,
  reader: KeyReader<K>,
): MethodResolution<K> {
  const [controller = '', fragment = ''] = id.split('#', 2)
  if (controller === '' || fragment === '' || id.split('#').length !== 2) {
    const candidateKey = didKeyOf(id, reader)
    const reason = say('methodFragment')
    return { state: 'unusable', controller, reason, ...(candidateKey ? { candidateKey } : {}) }
  }
  if (controller.startsWith(didKeyPrefix)) return resolveDidKey(controller, fragment, reader)
  if (controller.startsWith(didJwkPrefix)) return resolveDidJwk(controller, fragment, reader)
  if (documents.has(controller)) return findInDocument(id, controller, documents, reader)
  const candidateKey = reader.multikey(fragment)
  return { state: 'unresolved', controller, ...(candidateKey ? { candidateKey } : {}) }
}

/** Ids of the methods that a controller means for assertions: of a did:key and did:jwk, its only one. */
export function assertionMethodIds(
  controller: string,
  documents: ReadonlyMap<string, JsonObject>,
): readonly string[] {
  if (controller.startsWith(didKeyPrefix)) return [`${controller}#${controller.slice(didKeyPrefix.length)}`]
  if (controller.startsWith(didJwkPrefix)) return [`${controller}#${didJwkFragment}`]
  return [...methodsOf(controller, documents).forAssertion]
}

function resolveDidKey<K>(controller: string, fragment: string, reader: KeyReader<K>): MethodResolution<K> {
  const publicKey = didKeyOf(controller, reader)
  if (!publicKey) return unusable(controller, reader.otherKind.didKey)
  if (controller !== `${didKeyPrefix}${fragment}`) return { state: 'notFound', controller }
  return resolved(controller, publicKey, true, reader)
}

// The did:key method, section 3: the DID is the Multikey, in its one spelling.
function didKeyOf<K>(did: string, reader: KeyReader<K>): K | undefined {
  return did.startsWith(didKeyPrefix) ? reader.multikey(did.slice(didKeyPrefix.length)) : undefined
}

function resolveDidJwk<K>(controller: string, fragment: string, reader: KeyReader<K>): MethodResolution<K> {
  const jwk = readDidJwk(controller)
  const publicKey = jwk && reader.jwk(jwk)
  if (!publicKey) return unusable(controller, reader.otherKind.didJwk)
  if (fragment !== didJwkFragment) return { state: 'notFound', controller }
  return resolved(controller, publicKey, true, reader)
}

/**
 * Finds a method by its id in the document of its controller.
 *
 * @param documents - One of them is the controller's.
 */
export function findInDocument<K>(
  id: string,
  controller: string,
  documents: ReadonlyMap<string, JsonObject>,
  reader: KeyReader<K>,
): MethodResolution<K> {
  const methods = methodsOf(controller, documents)
  const answers = methods.answers.get(reader) ?? new Map<string, MethodResolution<unknown>>()
  methods.answers.set(reader, answers)
  // Put there for this reader, and so with its kind of key.
  const known = answers.get(id) as MethodResolution<K> | undefined
  const answer = known ?? resolveListed(id, controller, methods, reader)
  answers.set(id, answer)
  return answer
}

function resolveListed<K>(
  id: string,
  controller: string,
  { byId, forAssertion }: ListedMethods,
  reader: KeyReader<K>,
): MethodResolution<K> {
  const found = byId.get(id) ?? []
  const [method] = found
  if (!method) return { state: 'notFound', controller }
  if (found.some((entry) => entry['controller'] !== controller))
    return unusable(controller, 'methodController')
  if (found.some(showsSecret)) return unusable(controller, 'methodShowsSecret')
  const form = otherFormOf(method)
  if (form !== undefined && found.every((entry) => otherFormOf(entry) === form))
    return { state: 'unread', controller, form }
  if (found.some(holdsTwoKeys) || (found.length > 1 && !sameKeys(found, reader)))
    return unusable(controller, 'methodTwoKeys')
  const publicKey = readMethodKey(method, reader)
  if (!publicKey) return unusable(controller, reader.otherKind.document)
  const ends = found
    .flatMap((entry) => [entry['revoked'], entry['expires']])
    .filter((end) => end !== undefined && end !== null)
  if (!ends.every(isInstantText)) return unusable(controller, 'methodEnd')
  return resolved(controller, publicKey, forAssertion.has(id), reader, earliest(ends))
}

/** What a document lists, by absolute id. */
interface ListedMethods {
  byId: ReadonlyMap<string, JsonObject[]>
  forAssertion: ReadonlySet<string>
  /** What each method that was asked for came to, by the reader of its key: thousands may have one id. */
  answers: Map<object, Map<string, MethodResolution<unknown>>>
}

const listed = new WeakMap<ReadonlyMap<string, JsonObject>, Map<string, ListedMethods>>()

// A document may list a hundred thousand methods, and each proof asks for one. Kept with the documents of one call: they do not change in it.
function methodsOf(controller: string, documents: ReadonlyMap<string, JsonObject>): ListedMethods {
  const controllers = listed.get(documents) ?? new Map<string, ListedMethods>()
  const methods = controllers.get(controller) ?? listMethods(controller, documents.get(controller) ?? {})
  listed.set(documents, controllers.set(controller, methods))
  return methods
}

function listMethods(controller: string, document: JsonObject): ListedMethods {
  const byId = new Map<string, JsonObject[]>()
  const forAssertion = new Set<string>()
  const assertionMethods = toArray(document['assertionMethod'])
  for (const method of [...toArray(document['verificationMethod']), ...assertionMethods]) {
    if (!isJsonObject(method) || typeof method['id'] !== 'string') continue
    const id = absolute(controller, method['id'])
    const known = byId.get(id)
    if (known) known.push(method)
    else byId.set(id, [method])
  }
  for (const entry of assertionMethods) {
    const id = isJsonObject(entry) ? entry['id'] : entry
    if (typeof id === 'string') forAssertion.add(absolute(controller, id))
  }
  return { byId, forAssertion, answers: new Map() }
}

function absolute(controller: string, reference: string): string {
  return reference.startsWith('#') ? `${controller}${reference}` : reference
}

function resolved<K>(
  controller: string,
  publicKey: K,
  forAssertion: boolean,
  reader: KeyReader<K>,
  endsAt?: string,
): MethodResolution<K> {
  // Refused here too, so that the report blames the key and not the signature.
  const weakness = reader.weakness(publicKey)
  if (weakness) return unusable(controller, weakness)
  return {
    state: 'resolved',
    controller,
    publicKey,
    forAssertion,
    ...(endsAt === undefined ? {} : { endsAt }),
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

function sameKeys<K>(methods: JsonObject[], reader: KeyReader<K>): boolean {
  const [first, ...rest] = methods.map((method) => readMethodKey(method, reader))
  return first !== undefined && rest.every((key) => key !== undefined && reader.isSame(key, first))
}
