import { createHash, createPublicKey } from 'node:crypto'
import { base58 } from '@scure/base'
import canonicalize from 'canonicalize'
import createProcessor from 'jsonld'
import type { JsonObject } from '../../../src/core/json'
import { stockLoader } from '../../securing/stock'
import { proofsOf } from '../../support/credentials'
import { openJwt } from '../../support/jwt'

export type RawAlgorithm = 'EdDSA' | 'ES256' | 'RS256'

/** What a signature is over, for programs that know signatures and no credentials. */
export interface RawSignature {
  alg: RawAlgorithm
  /** The bytes that were signed. */
  data: Buffer
  signature: Buffer
  /** SPKI, DER. */
  publicKey: Buffer
}

/**
 * The signatures of a credential with the bytes under them, worked out without this package's code: `jsonld` and `canonicalize` make
 * the canonical form, Node the hashes.
 */
export async function rawSignatures(text: string, documents: readonly object[]): Promise<RawSignature[]> {
  if (!text.startsWith('{')) return [rawJwt(text)]
  const document = JSON.parse(text) as JsonObject
  const { proof: _, ...content } = document
  return Promise.all(
    proofsOf(document).map(async ({ proofValue, ...options }) => ({
      alg: 'EdDSA' as const,
      data: Buffer.concat(await hashesOf(content, options, documents as JsonObject[])),
      signature: decodeMultibase(String(proofValue)),
      publicKey: publicKeyOf(String(options['verificationMethod']), documents as JsonObject[]),
    })),
  )
}

/** The DER of a key in a JWK. */
export function spkiOf(jwk: object): Buffer {
  return createPublicKey({ key: jwk as never, format: 'jwk' }).export({ type: 'spki', format: 'der' })
}

function rawJwt(text: string): RawSignature {
  const [header, payload, signature] = text.split('.')
  const { alg, kid } = openJwt(text).header as { alg: RawAlgorithm; kid: string }
  return {
    alg,
    data: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(String(signature), 'base64url'),
    publicKey: publicKeyOf(kid, []),
  }
}

// VC-DI-EdDSA 1.0, sections 3.2.4 and 3.3.4: the hash of the options, then that of the document.
async function hashesOf(
  content: JsonObject,
  options: JsonObject,
  documents: JsonObject[],
): Promise<Buffer[]> {
  const isJcs = options['cryptosuite'] === 'eddsa-jcs-2022'
  const context = content['@context'] === undefined ? {} : { '@context': content['@context'] }
  const parts = [{ ...context, ...options }, content]
  const texts = parts.map((part) => (isJcs ? canonicalize(part) : canonize(part, documents)))
  return (await Promise.all(texts)).map((part) => createHash('sha256').update(String(part)).digest())
}

function canonize(document: object, documents: JsonObject[]): Promise<string> {
  return createProcessor().canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base: null,
    safe: true,
    documentLoader: stockLoader(documents) as never,
  })
}

function decodeMultibase(text: string): Buffer {
  return Buffer.from(base58.decode(text.slice(1)))
}

/** The key of a method, as DER. */
export function publicKeyOf(method: string, documents: JsonObject[]): Buffer {
  const [did = '', fragment = ''] = method.split('#')
  if (did.startsWith('did:jwk:')) {
    return spkiOf(JSON.parse(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString()))
  }
  const listed = documents
    .flatMap(({ verificationMethod }) => verificationMethod as JsonObject[])
    .find(({ id }) => id === method)
  // The two bytes before the key say that it is one of Ed25519.
  const bytes = decodeMultibase(String(listed?.['publicKeyMultibase'] ?? fragment)).subarray(2)
  return spkiOf({ kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') })
}
