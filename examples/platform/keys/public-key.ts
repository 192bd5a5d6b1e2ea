import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'
import { exportKey, importKey } from 'quality-label'

/**
 * Returns the Ed25519 key of a verification method: the one that a did:key is, or the one in the issuer's DID document.
 *
 * @throws {TypeError | QualityLabelError} If there is none, or it is of another kind.
 */
export async function readPublicKey(method: string, didDocument?: object): Promise<KeyObject> {
  const [, ofDidKey] = /^did:key:(z[^#]+)#\1$/.exec(method) ?? []
  const material = ofDidKey ?? materialIn(didDocument, method)
  if (material === undefined)
    throw new TypeError(`Cannot read public key: the DID document of the issuer does not have ${method}`)
  return createPublicKey(await exportKey(await importKey(material, { algorithm: 'Ed25519' }), 'pem'))
}

function materialIn(didDocument: object | undefined, method: string): unknown {
  const { verificationMethod } = (didDocument ?? {}) as { verificationMethod?: unknown }
  if (!Array.isArray(verificationMethod)) return undefined
  const found = verificationMethod.find((each) => each?.id === method)
  return found?.publicKeyMultibase ?? found?.publicKeyJwk
}
