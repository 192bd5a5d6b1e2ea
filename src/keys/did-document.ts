import { equalBytes } from '../core/bytes'
import type { Instant } from '../core/instant'
import { compareInstants, isInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { PhraseKey } from '../model/problems/phrases/en'
import type { Phrase } from '../model/problems/phrases/phrase'
import { say } from '../model/problems/phrases/phrase'
import { didJwkFragment, parseDidJwk } from './did-jwk'
import { parseDidKey } from './did-key'
import { isStrictPoint } from './is-strict-encoding'
import { decodePublicMultikey } from './multikey'
import { decodePublicJwk } from './public-jwk'

/** What the documents at hand say about a verification method. */
export type MethodResolution =
  | ResolvedMethod
  /** No document of the controller is at hand; a Multikey in the fragment is a candidate that binds to nobody. */
  | { state: 'unresolved'; controller: string; candidateKey?: Uint8Array }
  /** The controller's document does not list the method. */
  | { state: 'notFound'; controller: string }
  /** The method cannot be used at all. */
  | { state: 'unusable'; controller: string; reason: Phrase; candidateKey?: Uint8Array }

export interface ResolvedMethod {
  state: 'resolved'
  /** DID or URL of the document that lists the method and that the method names as its controller. */
  controller: string
  /** 32 bytes. */
  publicKey: Uint8Array
  /** Whether the document lists the method under `assertionMethod`. */
  forAssertion: boolean
  /** From when the key no longer holds: the earlier of `revoked` and `expires`; `xsd:dateTimeStamp`. */
  endsAt?: string
}

const secretMembers = ['secretKeyMultibase', 'secretKeyJwk', 'privateKeyMultibase', 'privateKeyJwk']

/**
 * Finds a verification method in DID or controller documents; fetches nothing.
 *
 * @param id - DID URL or URL with a fragment.
 * @param documents - Documents at hand, by their `id`.
 * @see Controlled Identifiers 1.0, section 3.3: https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function resolveVerificationMethod(
  id: string,
  documents: ReadonlyMap<string, JsonObject>,
): MethodResolution {
  const [controller = '', fragment = ''] = id.split('#', 2)
  if (controller === '' || fragment === '' || id.split('#').length !== 2) {
    const candidateKey = parseDidKey(id)
    const reason = say('methodFragment')
    return { state: 'unusable', controller, reason, ...(candidateKey ? { candidateKey } : {}) }
  }
  if (controller.startsWith('did:key:')) return resolveDidKey(controller, fragment)
  if (controller.startsWith('did:jwk:')) return resolveDidJwk(controller, fragment)
  const document = documents.get(controller)
  if (document) return findInDocument(id, controller, document)
  const candidateKey = fragmentKey(fragment)
  return { state: 'unresolved', controller, ...(candidateKey ? { candidateKey } : {}) }
}

function resolveDidKey(controller: string, fragment: string): MethodResolution {
  const publicKey = parseDidKey(controller)
  if (!publicKey) return unusable(controller, 'methodDidKey')
  if (controller !== `did:key:${fragment}`) return { state: 'notFound', controller }
  return resolved(controller, publicKey, true)
}

function resolveDidJwk(controller: string, fragment: string): MethodResolution {
  const publicKey = parseDidJwk(controller)
  if (!publicKey) return unusable(controller, 'methodDidJwk')
  if (fragment !== didJwkFragment) return { state: 'notFound', controller }
  return resolved(controller, publicKey, true)
}

function findInDocument(id: string, controller: string, document: JsonObject): MethodResolution {
  const absolute = (reference: unknown) =>
    typeof reference === 'string' && reference.startsWith('#') ? `${controller}${reference}` : reference
  const embedded = toArray(document['assertionMethod']).filter(isJsonObject)
  const methods = [...toArray(document['verificationMethod']).filter(isJsonObject), ...embedded]
  const found = methods.filter((method) => absolute(method['id']) === id)
  const [method] = found
  if (!method) return { state: 'notFound', controller }
  if (found.length > 1 && !sameKeys(found)) return unusable(controller, 'methodTwoKeys')
  if (found.some((entry) => entry['controller'] !== controller))
    return unusable(controller, 'methodController')
  if (found.some(showsSecret)) return unusable(controller, 'methodShowsSecret')
  const publicKey = methodKey(method)
  if (!publicKey) return unusable(controller, 'methodNotEd25519')
  const listed = toArray(document['assertionMethod']).map((entry) =>
    absolute(isJsonObject(entry) ? entry['id'] : entry),
  )
  const ends = found
    .flatMap((entry) => [entry['revoked'], entry['expires']])
    .filter((end) => end !== undefined && end !== null)
  if (!ends.every(isInstantText)) return unusable(controller, 'methodEnd')
  const endsAt = earliest(ends)
  return resolved(controller, publicKey, listed.includes(id), endsAt)
}

function resolved(
  controller: string,
  publicKey: Uint8Array,
  forAssertion: boolean,
  endsAt?: string,
): MethodResolution {
  // Refused here too, so that the report blames the key and not the signature.
  if (!isStrictPoint(publicKey)) return unusable(controller, 'methodWeakKey')
  return {
    state: 'resolved',
    controller,
    publicKey,
    forAssertion,
    ...(endsAt === undefined ? {} : { endsAt }),
  }
}

function unusable(controller: string, reason: PhraseKey): MethodResolution {
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

function sameKeys(methods: JsonObject[]): boolean {
  const [first, ...rest] = methods.map(methodKey)
  return first !== undefined && rest.every((key) => key !== undefined && equalBytes(key, first))
}

// Controlled Identifiers 1.0, sections 2.2.2 and 2.2.3: a published key has no secret half; with one, anybody can sign.
function showsSecret(method: JsonObject): boolean {
  const { publicKeyJwk } = method
  const inJwk = isJsonObject(publicKeyJwk) && Object.hasOwn(publicKeyJwk, 'd')
  return inJwk || secretMembers.some((member) => Object.hasOwn(method, member))
}

function methodKey(method: JsonObject): Uint8Array | undefined {
  const { type, publicKeyMultibase, publicKeyJwk } = method
  try {
    if (
      (type === 'Multikey' || type === 'Ed25519VerificationKey2020') &&
      typeof publicKeyMultibase === 'string'
    ) {
      return decodePublicMultikey(publicKeyMultibase)
    }
    if ((type === 'JsonWebKey' || type === 'JsonWebKey2020') && isJsonObject(publicKeyJwk)) {
      return decodePublicJwk(publicKeyJwk)
    }
  } catch {
    return undefined
  }
  return undefined
}

function fragmentKey(fragment: string): Uint8Array | undefined {
  try {
    return decodePublicMultikey(fragment)
  } catch {
    return undefined
  }
}
