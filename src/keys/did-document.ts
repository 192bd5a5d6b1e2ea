import type { Instant } from '../core/instant'
import { compareInstants, isInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { PhraseKey } from '../model/problems/phrases/en'
import type { Phrase } from '../model/problems/phrases/phrase'
import { say } from '../model/problems/phrases/phrase'
import { didJwkFragment, readDidJwk } from './did-jwk'
import type { KeyReader } from './key-reader'
import { ed25519KeyReader } from './key-reader'
import { showsSecretOf } from './public-key'

/** What the documents at hand say about a verification method. */
export type MethodResolution<K = Uint8Array> =
  | ResolvedMethod<K>
  /** No document of the controller is at hand; a Multikey in the fragment is a candidate that binds to nobody. */
  | { state: 'unresolved'; controller: string; candidateKey?: K }
  /** The controller's document does not list the method. */
  | { state: 'notFound'; controller: string }
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

const secretMembers = ['secretKeyMultibase', 'secretKeyJwk', 'privateKeyMultibase', 'privateKeyJwk']

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
  const document = documents.get(controller)
  if (document) return findInDocument(id, controller, document, reader)
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
  const document = documents.get(controller)
  const ids = document ? listedForAssertion(controller, document) : []
  return [...new Set(ids)].filter((id) => typeof id === 'string')
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

/** Finds a method by its id in the document of its controller. */
export function findInDocument<K>(
  id: string,
  controller: string,
  document: JsonObject,
  reader: KeyReader<K>,
): MethodResolution<K> {
  const embedded = toArray(document['assertionMethod']).filter(isJsonObject)
  const methods = [...toArray(document['verificationMethod']).filter(isJsonObject), ...embedded]
  const found = methods.filter((method) => absolute(controller, method['id']) === id)
  const [method] = found
  if (!method) return { state: 'notFound', controller }
  if (found.length > 1 && !sameKeys(found, reader)) return unusable(controller, 'methodTwoKeys')
  if (found.some((entry) => entry['controller'] !== controller))
    return unusable(controller, 'methodController')
  if (found.some(showsSecret)) return unusable(controller, 'methodShowsSecret')
  const publicKey = methodKey(method, reader)
  if (!publicKey) return unusable(controller, reader.otherKind.document)
  const ends = found
    .flatMap((entry) => [entry['revoked'], entry['expires']])
    .filter((end) => end !== undefined && end !== null)
  if (!ends.every(isInstantText)) return unusable(controller, 'methodEnd')
  const forAssertion = listedForAssertion(controller, document).includes(id)
  return resolved(controller, publicKey, forAssertion, reader, earliest(ends))
}

function listedForAssertion(controller: string, document: JsonObject): unknown[] {
  return toArray(document['assertionMethod']).map((entry) =>
    absolute(controller, isJsonObject(entry) ? entry['id'] : entry),
  )
}

function absolute(controller: string, reference: unknown): unknown {
  return typeof reference === 'string' && reference.startsWith('#') ? `${controller}${reference}` : reference
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
  const [first, ...rest] = methods.map((method) => methodKey(method, reader))
  return first !== undefined && rest.every((key) => key !== undefined && reader.isSame(key, first))
}

// Controlled Identifiers 1.0, sections 2.2.2 and 2.2.3: a published key has no secret half; with one, anybody can sign.
function showsSecret(method: JsonObject): boolean {
  const { publicKeyJwk } = method
  const inJwk = isJsonObject(publicKeyJwk) && showsSecretOf(publicKeyJwk)
  return inJwk || secretMembers.some((member) => Object.hasOwn(method, member))
}

function methodKey<K>(method: JsonObject, reader: KeyReader<K>): K | undefined {
  const { type, publicKeyMultibase, publicKeyJwk } = method
  const isMultikey = type === 'Multikey' || type === 'Ed25519VerificationKey2020'
  if (isMultikey && typeof publicKeyMultibase === 'string') return reader.multikey(publicKeyMultibase)
  const isJwk = type === 'JsonWebKey' || type === 'JsonWebKey2020'
  return isJwk && isJsonObject(publicKeyJwk) ? reader.jwk(publicKeyJwk) : undefined
}
