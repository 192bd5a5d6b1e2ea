import type { JsonObject } from '../../src/core/json'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import type { Signer } from '../../src/keys/signer'
import { createSigner } from '../../src/keys/signer'
import type { TrustBundle, TrustRoot } from '../../src/model/generated/documents'
import { createJcsProof } from '../../src/securing/create-proof'
import { pretendCommittee, pretendKey } from '../../src/testing'
import type { TrustBundleInput } from '../../src/trust/build-trust-bundle'
import { buildTrustBundle } from '../../src/trust/build-trust-bundle'
import { buildTrustRoot } from '../../src/trust/build-trust-root'

/** An instant at which the sample bundle is current. */
export const now = '2026-10-10T12:00:00Z'
const created = '2026-10-01T09:30:00Z'

/** A root key by its name: real, and known to everybody. */
export function rootKey(name: string) {
  return pretendKey(`root ${name}`)
}

export function rootSigner(name: string) {
  const key = rootKey(name)
  return createSigner(key, { id: didKeyVerificationMethod(key) })
}

/** An unsigned root of named keys. */
export function sampleRoot(
  names: readonly string[] = ['aino', 'bela', 'cleo'],
  options: { threshold?: number; version?: number; id?: string } = {},
): TrustRoot {
  return buildTrustRoot({
    id: 'https://network.example/trust/root',
    threshold: 2,
    keys: names.map((name) => ({ publicKeyMultibase: rootKey(name).publicKeyMultibase, name })),
    ...options,
  })
}

export async function signRoot(root: TrustRoot, names: readonly string[]): Promise<TrustRoot> {
  let signed = root
  for (const name of names) signed = await sealTrust(signed, rootSigner(name))
  return signed
}

/** An unsigned bundle of 2026-10-01 with the pretend committee. */
export function sampleBundle(changes: Partial<TrustBundleInput> = {}): TrustBundle {
  const { committee, didDocument, network } = pretendCommittee()
  return buildTrustBundle({
    id: 'https://network.example/trust/bundle',
    version: 7,
    issuedAt: '2026-10-01T09:00:00Z',
    expiresAt: '2027-04-01T00:00:00Z',
    roots: [sampleRoot()],
    networks: [{ id: network.id, name: network.name }],
    committees: [committee],
    didDocuments: [didDocument] as unknown as TrustBundleInput['didDocuments'] & object,
    register: [
      {
        label: 'urn:example:label',
        holder: 'did:web:holder.example',
        network: network.id,
        events: [{ type: 'issued', at: '2026-05-18T12:00:00Z', validUntil: '2029-05-18T12:00:00Z' }],
      },
    ],
    ...changes,
  })
}

export async function signBundle(
  bundle: TrustBundle,
  names: readonly string[] = ['aino', 'bela'],
): Promise<TrustBundle> {
  let signed = bundle
  for (const name of names) signed = await sealTrust(signed, rootSigner(name))
  return signed
}

/** Adds one more proof to a document, by any signer: also one that `signTrustBundle` refuses. */
export async function sealTrust<T extends TrustRoot | TrustBundle>(document: T, signer: Signer): Promise<T> {
  const proof = await createJcsProof(document as unknown as JsonObject, signer, { created })
  return { ...document, proof: [...(document.proof ?? []), proof] } as T
}
