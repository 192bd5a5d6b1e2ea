import type { JsonObject } from '../core/json'
import type { Kind, KindsOf } from '../core/kinds'
import { instant, list, text, wholeNumber } from '../core/kinds'
import { readAs, readOptions } from '../core/read-options'
import type { Key } from '../keys/key'
import type { Signer } from '../keys/signer'
import { createSigner } from '../keys/signer'
import { didContextUrl, multikeyContextUrl } from '../model/contexts/context-urls'
import type { Committee, NamedProfile } from '../model/generated/documents'
import type { Secured, SignOptions } from '../securing/add-proof'
import { signCredential, signKinds } from '../securing/add-proof'
import { mergeProofs } from '../securing/merge-proofs'
import type { TrustMaterial } from '../trust/trust-material'
import { pretendKey } from './pretend-key'

/** Options of `pretendCommittee`; each has a default. */
export interface PretendCommitteeOptions {
  /** Number of members; 5 by default. */
  size?: number
  /** Number of members who must sign; by default the smallest majority. */
  quorum?: number
  /** DID of the network; its keys differ from those of any other network. */
  network?: string
  /** Start of the period of the committee and its keys; 2020 by default. */
  validFrom?: string | Date
}

/** A member of a pretend committee, with a key whose secret everyone knows. */
export interface PretendMember {
  id: string
  name: string
  key: Key<'Ed25519'>
  /** Signs under the network's DID, as `network#member-1` and so on. */
  signer: Signer
}

/** Options of the signatures of a pretend committee. */
export interface PretendSignOptions extends SignOptions {
  /** Indexes of the members who sign, from 0; by default as many as the quorum requires. */
  by?: readonly number[]
}

/** A committee that signs real proofs, with all that a verifier needs to verify them. */
export interface PretendCommittee {
  network: NamedProfile & { name: string }
  committee: Committee
  /** DID document of the network: every member's key under `assertionMethod`. */
  didDocument: JsonObject
  members: readonly PretendMember[]
  /** The committee and the DID document, as `verify` takes them. */
  trust: Required<Pick<TrustMaterial, 'committees' | 'didDocuments'>>
  /** Signs a separate copy for each member and merges the copies, as a real committee does. */
  sign<T extends object>(credential: T, options: PretendSignOptions): Promise<Secured<T>>
}

const names = ['Aino Halla', 'Benedek Szűcs', 'Céline Morvan', 'Δανάη Ρήγα', 'Эльдар Назаров']
const maxSize = 100

const kinds = {
  size: wholeNumber(1, maxSize),
  quorum: wholeNumber(1, maxSize),
  network: text,
  validFrom: instant,
} satisfies KindsOf<PretendCommitteeOptions>

const pretendSignKinds = {
  ...signKinds,
  by: list as Kind<readonly number[]>,
} satisfies KindsOf<PretendSignOptions>

/**
 * Makes a committee with fixed keys: the same options give the same bytes.
 *
 * @throws {RangeError} If `size` is not an integer in 1..100, or `quorum` is not an integer in 1..size.
 * @throws {TypeError} If `network` is not a DID.
 */
export function pretendCommittee(options: PretendCommitteeOptions = {}): PretendCommittee {
  const {
    size = 5,
    quorum = Math.floor(size / 2) + 1,
    network: did = 'did:web:network.example',
    validFrom = '2020-01-01T00:00:00Z',
  } = readOptions('make committee', options, kinds)
  readAs('make committee', 'quorum', wholeNumber(1, size), quorum)
  const network = { id: did, type: ['Profile'] as ['Profile'], name: 'Pretend network' }
  const members = Array.from({ length: size }, (_, index) => pretendMember(did, index))
  const committee = describeCommittee(did, quorum, validFrom, members)
  const didDocument = describeDid(did, members)
  return {
    network,
    committee,
    didDocument,
    members,
    trust: { committees: [committee], didDocuments: [didDocument] },
    sign: async (credential, options) => {
      const { by = firstOf(quorum), ...signOptions } = readOptions('sign', options, pretendSignKinds)
      return signApart(credential, by, members, signOptions)
    },
  }
}

function pretendMember(did: string, index: number): PretendMember {
  const slug = `member-${index + 1}`
  const id = `${did}#${slug}`
  const key = pretendKey(id)
  return {
    id: `urn:example:pretend:${slug}`,
    name: names[index] ?? `Member ${index + 1}`,
    key,
    signer: createSigner(key, { id }),
  }
}

function describeCommittee(
  network: string,
  quorum: number,
  validFrom: string,
  members: readonly PretendMember[],
): Committee {
  return {
    type: 'Committee',
    id: 'urn:example:pretend:committee',
    name: 'Pretend committee',
    network,
    quorum,
    validFrom,
    members: members.map(({ id, name, key, signer }) => ({
      id,
      name,
      country: 'LT',
      languages: ['en', 'lt'],
      trio: true,
      keys: [{ id: signer.id, publicKeyMultibase: key.publicKeyMultibase, validFrom }],
    })),
  }
}

function describeDid(did: string, members: readonly PretendMember[]): JsonObject {
  return {
    '@context': [didContextUrl, multikeyContextUrl],
    id: did,
    verificationMethod: members.map(({ key, signer }) => ({
      id: signer.id,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.publicKeyMultibase,
    })),
    assertionMethod: members.map(({ signer }) => signer.id),
  }
}

async function signApart<T extends object>(
  credential: T,
  by: readonly number[],
  members: readonly PretendMember[],
  options: SignOptions,
): Promise<Secured<T>> {
  const signers = by.map((index) => {
    const member = members[index]
    if (!member) throw new RangeError(`Cannot sign: expected by in 0..${members.length - 1}, got ${index}`)
    return member.signer
  })
  const copies = await Promise.all(signers.map((signer) => signCredential(credential, signer, options)))
  return mergeProofs<T>(copies)
}

function firstOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
