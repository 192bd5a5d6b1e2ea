import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { encodePublicMultikey } from '../keys/multikey'
import type { TrustRoot } from '../model/generated/documents'
import { checkJcsProof } from '../securing/jcs-proof'

/** Multikeys of everybody whose proof on a document holds, each once. */
export function signingKeys(document: object): ReadonlySet<string> {
  const proofs = toArray((document as JsonObject)['proof']).filter(isJsonObject)
  const keys = proofs.flatMap((proof, index) => {
    const { publicKey } = checkJcsProof(document as JsonObject, proof, `/proof/${index}`)
    return publicKey ? [encodePublicMultikey(publicKey)] : []
  })
  return new Set(keys)
}

/** How many distinct keys of a root are among some signers. */
export function countRootKeys(root: TrustRoot, signers: ReadonlySet<string>): number {
  return root.keys.filter(({ publicKeyMultibase }) => signers.has(publicKeyMultibase)).length
}
