import { equalBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import type { PhraseKey } from '../problems/phrases/en'
import { isStrictPoint } from './is-strict-encoding'
import { decodePublicMultikey } from './multikey'
import { decodePublicJwk } from './public-jwk'

/** Which kinds of key are looked for in documents, and how they are told. */
export interface KeyReader<K> {
  /** The key of a Multikey text, in its one spelling; `undefined` for any other text. */
  multikey(text: string): K | undefined
  /** The key of a JWK; `undefined` for any other kind. */
  jwk(jwk: JsonObject): K | undefined
  isSame(a: K, b: K): boolean
  /** Why a key must not be used although it can be read. */
  weakness(key: K): PhraseKey | undefined
  /** What is said of a key of another kind: in a document, as did:key, as did:jwk. */
  otherKind: { document: PhraseKey; didKey: PhraseKey; didJwk: PhraseKey }
}

/** Ed25519 alone, as Data Integrity here asks for; 32 bytes. */
export const ed25519KeyReader: KeyReader<Uint8Array> = {
  multikey: (text) => orNothing(() => decodePublicMultikey(text)),
  jwk: (jwk) => orNothing(() => decodePublicJwk(jwk)),
  isSame: equalBytes,
  weakness: (key) => (isStrictPoint(key) ? undefined : 'methodWeakKey'),
  otherKind: { document: 'methodNotEd25519', didKey: 'methodDidKey', didJwk: 'methodDidJwk' },
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
