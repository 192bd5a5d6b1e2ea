import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Committee, CommitteeMember, JsonObject, Signer } from 'quality-label'
import { createSigner, didKey, didKeyVerificationMethod, importKey } from 'quality-label'

/** A file of the other dossier, whose network and committee of 2026 are the same. */
export function readLagoonLab<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../lagoon-lab/${name}`, import.meta.url), 'utf8'))
}

/** The example key of somebody in this dossier; its seed is public. */
export function exampleKey(slug: string) {
  return importKey(new Uint8Array(createHash('sha256').update(`havenlab-zuid example key: ${slug}`).digest()))
}

export const networkId = 'did:web:network.example'
export const holderId = 'did:web:havenlab-zuid.example'
export const learnerId = didKey(await exampleKey('shanelle-martina'))

/** Signs as a key of somebody's DID document. */
export async function signerOf(id: string, slug: string): Promise<Signer> {
  return createSigner(await exampleKey(slug), { id: `${id}#${slug}` })
}

/** Signs as the did:key of a root key. */
export async function rootSigner(slug: string): Promise<Signer> {
  const key = await exampleKey(slug)
  return createSigner(key, { id: didKeyVerificationMethod(key) })
}

const inOffice = { validFrom: '2023-01-01T00:00:00Z', validUntil: '2025-12-31T23:59:59Z' }

async function pastMember(slug: string, name: string, country: string, languages: string[], trio: boolean) {
  const keySlug = `${slug}-2023`
  const { publicKeyMultibase } = await exampleKey(keySlug)
  const key = { id: `${networkId}#${keySlug}`, publicKeyMultibase, ...inOffice }
  return { id: `https://network.example/members/${slug}`, name, country, languages, trio, keys: [key] }
}

/** The committee that awarded the label; its members signed with other keys than those of 2026. */
export const pastCommittee: Committee = {
  type: 'Committee',
  id: 'https://network.example/committees/2023',
  name: 'Evaluation Committee 2023 to 2025',
  network: networkId,
  quorum: 2,
  ...inOffice,
  members: [
    await pastMember('sanne-de-wit', 'Sanne de Wit', 'NL', ['nl', 'en'], true),
    await pastMember('rasa-petrauskiene', 'Rasa Petrauskienė', 'LT', ['lt', 'en'], true),
    await pastMember('nuria-puig', 'Núria Puig', 'ES', ['ca', 'es', 'en'], false),
  ],
}

export const presentCommittee = readLagoonLab<Committee>('committee.json')

/** The network's DID document: every member's key of both committees, and the key for status lists, which decides nothing. */
export async function networkDocument(): Promise<JsonObject> {
  const keyOf = ({ keys: [key] }: CommitteeMember) => key as NonNullable<typeof key>
  const members = [...pastCommittee.members, ...presentCommittee.members].map(keyOf)
  const statusKey = {
    id: `${networkId}#status`,
    publicKeyMultibase: (await exampleKey('status')).publicKeyMultibase,
  }
  return didDocument(networkId, [...members, statusKey])
}

export async function holderDocument(): Promise<JsonObject> {
  const { publicKeyMultibase } = await exampleKey('badges-2024')
  return didDocument(holderId, [{ id: `${holderId}#badges-2024`, publicKeyMultibase }])
}

function didDocument(controller: string, keys: readonly { id: string; publicKeyMultibase: string }[]) {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: controller,
    verificationMethod: keys.map(({ id, publicKeyMultibase }) => ({
      id,
      type: 'Multikey',
      controller,
      publicKeyMultibase,
    })),
    assertionMethod: keys.map(({ id }) => id),
  }
}
