import type { Signer } from 'quality-label'
import { didKeyVerificationMethod, importKey } from 'quality-label'

/** Two calls of a KMS or an HSM, with the key that they are about. */
export interface KeyService {
  /** Gives the public key as SPKI in DER. */
  publicKey(): Promise<Uint8Array>
  /** Signs the message itself, not a digest of it, by Ed25519: 64 bytes. */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** Makes a signer from a service; `id` is that of the key in the issuer's DID document. */
export async function signerOf(service: KeyService, id?: string): Promise<Signer> {
  const base64 = Buffer.from(await service.publicKey()).toString('base64')
  const pem = `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`
  const key = await importKey(pem, { algorithm: 'Ed25519' })
  return {
    id: id ?? didKeyVerificationMethod(key),
    algorithm: 'Ed25519',
    sign: (bytes) => service.sign(bytes),
  }
}
