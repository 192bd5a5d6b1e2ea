import { isPlainIri } from '../canonical/n-quads-terms'
import { isJsonObject, isPlainObject } from '../core/json'
import { quoteText, typeOf } from '../core/quote-text'
import { resolveMethod } from '../keys/did-document'
import type { KeyChoice } from '../keys/method-key'
import { everyKey } from '../keys/method-key'
import type { SignatureAlgorithm } from '../keys/public-key'
import { algorithmOfKind, signatureAlgorithms } from '../keys/public-key'
import type { Signer } from '../keys/signer'

/**
 * Returns the signers of embedded proofs as a list.
 *
 * @throws {TypeError} If there is none, or one is not a `Signer` for Ed25519, or its id cannot be a verification method.
 */
export function readSigners(signers: Signer | readonly Signer[], action = 'sign'): readonly Signer[] {
  const all = Array.isArray(signers) ? (signers as readonly Signer[]) : [signers as Signer]
  if (all.length === 0) throw new TypeError(`Cannot ${action}: expected at least one signer, got none`)
  for (const signer of all) {
    assertSigner(signer, action)
    // A P-256 signature has 64 bytes too, and would look like an Ed25519 one.
    if (signer.algorithm !== 'Ed25519')
      throw misuse(action, 'a signer with algorithm Ed25519', otherAlgorithm(signer))
    assertMethod(signer.id, signer.algorithm, action)
  }
  return all
}

/**
 * Checks that a value is a signer for JWTs.
 *
 * @throws {TypeError} If it is not a `Signer`, or its id names a key of another algorithm.
 * @throws {RangeError} If its algorithm is not Ed25519, ES256 or RS256.
 */
export function assertJwtSigner(signer: Signer): void {
  assertSigner(signer, 'sign')
  const { id, algorithm } = signer
  if (!signatureAlgorithms.includes(algorithm)) {
    const expected = `a signer with algorithm ${signatureAlgorithms.join(', ')}`
    throw new RangeError(`Cannot sign: expected ${expected}, got ${nameAlgorithm(algorithm)}`)
  }
  // Any id other than a URL with a fragment has a meaning only in the issuer's document.
  if (id.startsWith('did:') || id.includes('#', 1)) assertMethod(id, algorithm, 'sign')
}

function assertSigner(signer: unknown, action: string): asserts signer is Signer {
  const { id, algorithm, sign } = (isJsonObject(signer) ? signer : {}) as Partial<Signer>
  if (typeof id === 'string' && id !== '' && typeof sign === 'function') return
  // Keys have `algorithm` and `sign` too, but no id under which a verifier finds them.
  const isKey = algorithm !== undefined && typeof sign === 'function'
  const found = isKey ? 'a key; make a signer of it with createSigner(key, { id })' : nameSigner(signer)
  throw misuse(action, 'signer to be a Signer with id, algorithm and sign', found)
}

// A key can be passed in place of a signer: no content of it is shown.
function nameSigner(signer: unknown): string {
  if (Array.isArray(signer)) return 'a list'
  return isPlainObject(signer) ? 'an object without them' : typeOf(signer)
}

// Names of algorithms are shorter than any key.
function nameAlgorithm(algorithm: unknown): string {
  return typeof algorithm === 'string' && /^[\w-]{1,12}$/.test(algorithm) ? algorithm : typeOf(algorithm)
}

// Reading a did:key takes as long as a signature, and the same signers sign repeatedly.
const usable = new Set<string>()
const mostRemembered = 256

function assertMethod(id: string, algorithm: SignatureAlgorithm, action: string): void {
  const key = `${algorithm} ${id}`
  if (usable.has(key)) return
  const { state } = resolveMethod(id, new Map(), keysOf(algorithm))
  if (!isPlainIri(id) || state === 'unusable' || state === 'notFound')
    throw misuse(action, 'signer.id to be a DID URL with a fragment that can name its key', quoteText(id))
  if (usable.size >= mostRemembered) usable.clear()
  usable.add(key)
}

/** Returns the choice of keys for one algorithm. */
function keysOf(algorithm: SignatureAlgorithm): KeyChoice {
  const kinds = everyKey.kinds.filter((kind) => algorithmOfKind[kind] === algorithm)
  return { ...everyKey, kinds }
}

function otherAlgorithm({ algorithm }: Signer): string {
  const isForJwts = signatureAlgorithms.includes(algorithm)
  return isForJwts
    ? `${algorithm}, which signs only JWTs; use signAsJwt, or a key made with generateKey()`
    : nameAlgorithm(algorithm)
}

function misuse(action: string, expected: string, got: string): TypeError {
  return new TypeError(`Cannot ${action}: expected ${expected}, got ${got}`)
}
