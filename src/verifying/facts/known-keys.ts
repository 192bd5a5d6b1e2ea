import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { assertionMethodIds, resolveMethod } from '../../keys/did-document'
import { everyKey } from '../../keys/method-key'
import { writePublicMultikey } from '../../keys/multikey'
import { writePublicJwk } from '../../keys/public-jwk'
import type { Committee } from '../../model/generated/documents'
import type { CheckedProof } from '../../securing/check-proof'

/** The key that a proof was checked with, in the one form that its kind has. */
type ShownKey = Pick<CheckedProof, 'publicKeyMultibase' | 'publicKeyJwk'>

/** What shows the keys of a party. */
interface KeySources {
  documents: ReadonlyMap<string, JsonObject>
  committees: readonly Committee[]
}

/**
 * Returns the public keys of a party that its id, the supplied documents or the committees of the trust material show, each as the text of
 * `keyTexts`.
 *
 * Keys of every supported kind are found, however they are written, also such as are not meant for assertions, and those of members who
 * left. A party whose document was not supplied can have others.
 */
export function knownKeys(id: string, { documents, committees }: KeySources): string[] {
  if (id.startsWith('did:key:')) return [id.slice('did:key:'.length)]
  return [...keysInDocument(id, documents), ...keysInCommittees(id, committees)]
}

function keysInCommittees(id: string, committees: readonly Committee[]): string[] {
  return committees
    .filter(({ network }) => network === id)
    .flatMap(({ members }) => members.flatMap(({ keys }) => keys))
    .map(({ publicKeyMultibase }) => publicKeyMultibase)
}

function keysInDocument(id: string, documents: ReadonlyMap<string, JsonObject>): string[] {
  const listed = toArray(documents.get(id)?.['verificationMethod']).filter(isJsonObject)
  const ids = [...assertionMethodIds(id, documents), ...listed.map((method) => String(method['id']))]
  return ids.flatMap((method) => {
    const resolution = resolveMethod(method, documents, everyKey)
    if (resolution.state !== 'resolved') return []
    const publicKeyMultibase = writePublicMultikey(resolution.publicKey)
    return keyTexts(
      publicKeyMultibase === undefined
        ? { publicKeyJwk: writePublicJwk(resolution.publicKey) }
        : { publicKeyMultibase },
    )
  })
}

/** The key of a proof as one text, by which two are the same key: its Multikey, or of an RSA key its JWK. */
export function keyTexts({ publicKeyMultibase, publicKeyJwk }: ShownKey): string[] {
  if (publicKeyMultibase !== undefined) return [publicKeyMultibase]
  return publicKeyJwk === undefined ? [] : [JSON.stringify(publicKeyJwk)]
}
