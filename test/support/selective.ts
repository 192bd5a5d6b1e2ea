import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { generate } from '@digitalbazaar/ecdsa-multikey'
import {
  createDiscloseCryptosuite,
  createSignCryptosuite,
  createVerifyCryptosuite,
} from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import type { DocumentLoader } from '@digitalbazaar/vc'
import { derive, issue, verifyCredential } from '@digitalbazaar/vc'
import { ContextSet } from '../../src/canonical/terms/context-set'
import type { JsonObject } from '../../src/core/json'
import { findPublished } from '../../src/keys/find-published'
import { findContext } from '../../src/model/contexts/find-context'
import { sampleBadge } from '../../src/testing'

export const created = '2026-05-18T12:00:00Z'
export const now = '2026-11-22T02:00:00Z'

/** An issuer of selective disclosures, with a key made for this run. */
export interface SelectiveIssuer {
  id: string
  method: string
  publicKeyMultibase: string
  signer: object
}

/** @param controller - A did:key of the key itself unless given. */
export async function selectiveIssuer(
  controller?: string,
  curve: 'P-256' | 'P-384' = 'P-256',
): Promise<SelectiveIssuer> {
  const key = await generate({ curve })
  const { publicKeyMultibase } = (await key.export({ publicKey: true })) as { publicKeyMultibase: string }
  key.controller = controller ?? `did:key:${publicKeyMultibase}`
  key.id = `${key.controller}#${publicKeyMultibase}`
  return { id: key.controller, method: key.id, publicKeyMultibase, signer: key.signer() }
}

/** Required properties of a well-formed badge, and properties that an issuer makes mandatory. */
export const mandatoryPointers = ['/id', '/issuer', '/name', '/validFrom', '/validUntil']
/** What the holder shows beside it, for a badge that is whole. */
export const selectivePointers = [
  '/credentialSubject/id',
  '/credentialSubject/achievement/id',
  '/credentialSubject/achievement/name',
  '/credentialSubject/achievement/description',
  '/credentialSubject/achievement/criteria',
]

/** A badge with more than anybody must be shown. */
export function richBadge(issuer: { id: string }): JsonObject {
  const badge = sampleBadge(
    { id: issuer.id, type: ['Profile'], name: 'Pretend school' },
    { validUntil: '2029-05-18T12:00:00Z' },
  ) as unknown as JsonObject
  const subject = badge['credentialSubject'] as JsonObject
  return {
    ...badge,
    credentialSubject: {
      ...subject,
      activityStartDate: '2026-01-10T09:00:00Z',
      role: 'Guide',
      creditsEarned: 3,
      result: [
        { type: ['Result'], value: 'A' },
        { type: ['Result'], value: 'B' },
      ],
    },
    evidence: [
      {
        id: 'https://organiser.example/evidence/1',
        type: ['Evidence'],
        name: 'Three walks',
        narrative: 'Led *three* walks: "old town", harbour, park.',
      },
      {
        id: 'https://organiser.example/evidence/2',
        type: ['Evidence'],
        name: 'A report',
      },
    ],
  }
}

/** Offline, with the pinned contexts, those of a set, and every did:key. */
export function loaderOf(
  contexts = ContextSet.pinned,
  documents: ReadonlyMap<string, JsonObject> = new Map(),
) {
  const load: DocumentLoader = async (url) => {
    const document = findContext(url) ?? contexts.suppliedBody(url) ?? findPublished(url, documents)
    if (!document) throw new Error(`Not at hand: ${url}`)
    return { contextUrl: null, documentUrl: url, document: structuredClone(document) }
  }
  return load
}

export interface BaseOptions {
  mandatory?: readonly string[]
  date?: string
  documentLoader?: DocumentLoader
  /** Members that are put into the proof before it is signed. */
  changes?: JsonObject
}

/** A base proof, as issuers of `@digitalbazaar/vc` make it. */
export async function signBase(
  credential: JsonObject,
  { signer }: SelectiveIssuer,
  {
    mandatory = mandatoryPointers,
    date = created,
    documentLoader = loaderOf(),
    changes = {},
  }: BaseOptions = {},
): Promise<JsonObject> {
  const cryptosuite = createSignCryptosuite({ mandatoryPointers: mandatory })
  const suite = new DataIntegrityProof({ signer, cryptosuite, date })
  Object.assign(suite, { proof: changes })
  return issue({ credential: structuredClone(credential), suite, documentLoader, now: new Date(created) })
}

/** What a holder shows of a credential with a base proof. */
export function disclose(
  base: JsonObject,
  pointers: readonly string[] = selectivePointers,
  documentLoader = loaderOf(),
): Promise<JsonObject> {
  const cryptosuite = createDiscloseCryptosuite({ selectivePointers: pointers })
  const suite = new DataIntegrityProof({ cryptosuite })
  return derive({ verifiableCredential: structuredClone(base), suite, documentLoader })
}

/** Checks whether the stock packages accept a derived credential. */
export async function stockAccepts(credential: JsonObject, documentLoader = loaderOf()): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() })
  const { verified } = await verifyCredential({
    credential: structuredClone(credential),
    suite,
    documentLoader,
    now: new Date(now),
  })
  return verified
}
