import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { MethodResolution, ResolvedMethod } from '../keys/did-document'
import { assertionMethodIds, findInDocument, resolveMethod } from '../keys/did-document'
import { everyKey } from '../keys/method-key'
import { isSameKey, readBarePublicJwk } from '../keys/public-jwk'
import type { PublicKey } from '../keys/public-key'
import { say } from '../problems/phrases/phrase'
import { algorithmNamesOf } from './jwt-algorithms'

/** The key of a JWT, from its header and the issuer's document. */
export interface JwtKey {
  /** The verification method; if the header names none, the one that was found, or the issuer. */
  id: string
  resolution: MethodResolution
  /** Whether the header contains a key that the issuer's document does not list. */
  isForeign: boolean
}

/**
 * Finds the key of a JWT in its issuer's document: by `kid`, by `jwk`, or because only one fits.
 *
 * A key that is only in the header is a candidate: it shows whether the signature is over this content, but not whose key it is.
 *
 * @param header - A header that `checkJwtHeader` accepted.
 */
export function resolveJwtKey(
  header: JsonObject,
  issuer: string,
  documents: ReadonlyMap<string, JsonObject>,
): JwtKey {
  const { kid, jwk, alg } = header
  const shown = isJsonObject(jwk) ? readBarePublicJwk(jwk) : undefined
  if (typeof kid === 'string') return byId(methodOfKeyId(kid, issuer), shown, issuer, documents)
  const ids = assertionMethodIds(issuer, documents)
  if (ids.length === 0 && !documents.has(issuer)) return unresolved(issuer, issuer, shown)
  const found = ids
    .map((id) => ({ id, resolution: resolveMethod(id, documents, everyKey) }))
    .filter(isResolved)
    .filter(({ resolution }) => resolution.controller === issuer)
  return shown ? byShownKey(shown, found, issuer) : byElimination(String(alg), found, issuer)
}

/**
 * Returns the verification method that a `kid` names: a URL as written, anything else as a fragment of the issuer.
 *
 * A did:key or did:jwk without fragment names its one method: such a DID can have no other. Any other DID may list several.
 */
export function methodOfKeyId(kid: string, issuer: string): string {
  if (kid.startsWith('#')) return `${issuer}${kid}`
  if (/^did:(?:key|jwk):[^#]+$/.test(kid)) return assertionMethodIds(kid, new Map())[0] ?? kid
  return /^[a-z][a-z0-9+.-]*:/i.test(kid) ? kid : `${issuer}#${kid}`
}

interface FoundMethod {
  id: string
  resolution: ResolvedMethod
}

function byId(
  id: string,
  shown: PublicKey | undefined,
  issuer: string,
  documents: ReadonlyMap<string, JsonObject>,
): JwtKey {
  const resolution = resolveById(id, issuer, documents)
  if (!shown || resolution.state === 'notFound' || resolution.state === 'unread')
    return { id, resolution, isForeign: false }
  if (resolution.state === 'resolved')
    return { id, resolution, isForeign: !isSameKey(resolution.publicKey, shown) }
  return { id, resolution: { ...resolution, candidateKey: shown }, isForeign: false }
}

function resolveById(
  id: string,
  issuer: string,
  documents: ReadonlyMap<string, JsonObject>,
): MethodResolution {
  // In Open Badges 3.0 a kid may be the URL of a JWK. It is the issuer's key if the issuer's document lists it under that URL.
  if (!/^https?:[^#]*$/i.test(id)) return resolveMethod(id, documents, everyKey)
  return documents.has(issuer)
    ? findInDocument(id, issuer, documents, everyKey)
    : { state: 'unresolved', controller: issuer }
}

function byShownKey(shown: PublicKey, found: readonly FoundMethod[], issuer: string): JwtKey {
  const same = found.filter(({ resolution }) => isSameKey(resolution.publicKey, shown))
  // The JWT does not show which of the ids of its key was meant, so the one that ends first counts.
  const [first] = same.sort((a, b) => compareEnds(a.resolution.endsAt, b.resolution.endsAt))
  return first ? { ...first, isForeign: false } : { ...unresolved(issuer, issuer, shown), isForeign: true }
}

function byElimination(alg: string, found: readonly FoundMethod[], issuer: string): JwtKey {
  const fitting = found.filter(({ resolution }) =>
    algorithmNamesOf(resolution.publicKey).some((name) => name === alg),
  )
  const [only] = fitting
  if (only && fitting.length === 1) return { ...only, isForeign: false }
  const reason = say('methodNotNamed', { alg })
  return { id: issuer, resolution: { state: 'unusable', controller: issuer, reason }, isForeign: false }
}

function unresolved(id: string, controller: string, candidateKey: PublicKey | undefined): JwtKey {
  return {
    id,
    resolution: { state: 'unresolved', controller, ...(candidateKey ? { candidateKey } : {}) },
    isForeign: false,
  }
}

function isResolved(entry: { id: string; resolution: MethodResolution }): entry is FoundMethod {
  return entry.resolution.state === 'resolved'
}

function compareEnds(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant)
}
