import type { Instant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { writePublicMultikey } from '../keys/multikey'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { checkJcsProof } from '../securing/check-jcs-proof'
import { hashJcsDocument } from '../securing/jcs-hash-data'
import { maxRootProofs } from '../securing/proof-limits'

/**
 * Returns the Multikeys of all proofs on a bundle or a root that are valid at an instant, each once.
 *
 * @param roots - Proofs that name keys of these roots are checked first: anyone can add other proofs before them.
 */
export function signingKeys(
  document: TrustBundle | TrustRoot,
  now: Instant,
  roots: readonly TrustRoot[] = [],
): ReadonlySet<string> {
  const all = toArray<unknown>(document.proof).filter(isJsonObject)
  const names = new Set<unknown>(
    roots.flatMap(({ keys }) => keys.map(({ publicKeyMultibase: key }) => `did:key:${key}#${key}`)),
  )
  const isByRoot = (proof: JsonObject) => names.has(proof['verificationMethod'])
  const others = all.filter((proof) => !isByRoot(proof))
  const proofs = [...all.filter(isByRoot), ...others].slice(0, maxRootProofs)
  const documentHash = hashJcsDocument(document as unknown as JsonObject)
  const keys = proofs.flatMap((proof, index) => {
    const { publicKey } = checkJcsProof(proof, { pointer: `/proof/${index}`, documentHash, now })
    return publicKey ? [writePublicMultikey(publicKey)] : []
  })
  return new Set(keys)
}

/** Counts the distinct keys of a root among signers. */
export function countRootKeys({ keys }: TrustRoot, signers: ReadonlySet<string>): number {
  return new Set(keys.map((key) => key.publicKeyMultibase).filter((key) => signers.has(key))).size
}
