import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { assertionMethodIds, resolveVerificationMethod } from '../keys/did-document'
import { encodePublicMultikey } from '../keys/multikey'

/**
 * Public keys of a party, as far as its id or the documents at hand show them: `publicKeyMultibase` texts.
 *
 * A did:key shows its key in its own text, of whatever kind; of other ids, Ed25519 keys are found, also such as are not meant for assertions.
 */
export function knownKeys(id: string, documents: ReadonlyMap<string, JsonObject>): string[] {
  if (id.startsWith('did:key:')) return [id.slice('did:key:'.length)]
  const listed = toArray(documents.get(id)?.['verificationMethod']).filter(isJsonObject)
  const ids = [...assertionMethodIds(id, documents), ...listed.map((method) => String(method['id']))]
  return ids.flatMap((method) => {
    const resolution = resolveVerificationMethod(method, documents)
    return resolution.state === 'resolved' ? [encodePublicMultikey(resolution.publicKey)] : []
  })
}
