import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { from as multikeyFrom } from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue, signPresentation } from '@digitalbazaar/vc'
import type { AcceptedContext, SuppliedContext } from '../../src/canonical/read-supplied-contexts'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import { encodeHex } from '../../src/core/bytes'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { sha256 } from '../../src/core/sha256'
import { exportKey } from '../../src/keys/export-key'
import type { Signer } from '../../src/keys/signer'
import { multikeyContextUrl } from '../../src/model/contexts/context-urls'
import { findContext } from '../../src/model/contexts/find-context'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer } from '../../src/testing'

export const v2 = 'https://www.w3.org/ns/credentials/v2'
export const examplesUrl = 'https://www.w3.org/ns/credentials/examples/v2'
export const schoolUrl = 'https://school.example/contexts/v1'

export const created = '2026-05-18T12:00:00Z'
export const now = '2026-11-22T02:00:00Z'

export const issuer = pretendIssuer()
export const stranger = pretendIssuer('Pretend stranger')

/** A context as it would be published, with its hash. */
export function published(url: string, context: JsonValue): AcceptedContext {
  const body = JSON.stringify({ '@context': context }, null, 2)
  return { url, body, sha256: encodeHex(sha256(body)) }
}

export const examples = published(examplesUrl, { '@vocab': 'https://www.w3.org/ns/credentials/examples#' })

const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Coercions, sets, lists, scoped contexts, a prefix and protection: what contexts of real schools say. */
export const schoolTerms = {
  '@version': 1.1,
  '@protected': true,
  sch: 'https://school.example/vocab#',
  DegreeCredential: 'sch:DegreeCredential',
  Degree: {
    '@id': 'sch:Degree',
    '@context': { '@protected': true, grade: { '@id': 'sch:grade', '@type': `${xsd}integer` } },
  },
  degree: 'sch:degree',
  school: { '@id': 'sch:school', '@type': '@id' },
  course: { '@id': 'sch:course', '@container': '@set' },
  step: { '@id': 'sch:step', '@container': '@list' },
  graduated: { '@id': 'sch:graduated', '@type': `${xsd}date` },
  mentor: { '@id': 'sch:mentor', '@context': { nickname: 'sch:nickname' } },
}

export const school = published(schoolUrl, schoolTerms)

export const contexts: readonly SuppliedContext[] = [examples, school]

function setOf(contexts: readonly AcceptedContext[]): ContextSet {
  return new ContextSet(contexts.map(({ url, body }) => readSuppliedTable(url, JSON.parse(String(body)))))
}

/** Signs any document, well-formed or not, by `eddsa-rdfc-2022`. */
export async function sealGeneric(
  document: JsonObject,
  {
    by = issuer.signer,
    contexts = [examples, school],
    changes = {},
    previous = [],
  }: {
    by?: Signer
    contexts?: readonly AcceptedContext[]
    changes?: JsonObject
    previous?: JsonObject[]
  } = {},
): Promise<JsonObject> {
  const { proof, ...unsecured } = document
  const set = setOf(contexts)
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: by.id,
    proofPurpose: 'assertionMethod',
    ...changes,
  }
  const hash = await hashDocument(unsecured, previous, set)
  const data = combineHashes(await hashProofOptions(options, unsecured['@context'] as JsonValue, set), hash)
  const made = { ...options, proofValue: encodeMultibase(await by.sign(data)) }
  return { ...unsecured, proof: proof === undefined ? made : ([...[proof].flat(), made] as JsonValue) }
}

/** The example of W3C: every word that no context defines is one of the example vocabulary. */
export function alumniCredential(): JsonObject {
  return {
    '@context': [v2, examplesUrl],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: issuer.profile.id,
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  }
}

/** A degree under a context of its own, with all that such a context may say. */
export function degreeCredential(): JsonObject {
  return {
    '@context': [v2, schoolUrl],
    id: 'urn:uuid:2d6ab1fc-4f3f-4a3c-9a2d-1f0f4e6c8d10',
    type: ['VerifiableCredential', 'DegreeCredential'],
    name: 'Degree',
    issuer: { id: issuer.profile.id, name: 'Pretend school' },
    validFrom: '2026-05-18T12:00:00Z',
    validUntil: '2029-05-18T12:00:00Z',
    credentialSubject: {
      id: 'did:example:learner',
      degree: {
        type: 'Degree',
        name: 'Bachelor of Arts',
        grade: 2,
        school: 'https://school.example/',
        graduated: '2026-05-01',
        course: ['Drawing', 'Painting'],
        step: ['applied', 'studied', 'graduated'],
        mentor: { id: 'did:example:mentor', nickname: 'M' },
      },
    },
  }
}

/** Signs a presentation under any contexts with the unmodified `@digitalbazaar/vc`. */
export async function stockPresent(
  presentation: JsonObject,
  by: PretendIssuer,
  { challenge, domain }: { challenge: string; domain: string },
): Promise<JsonObject> {
  const { signer, documentLoader } = await stockParts(by, [examples])
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: created })
  return signPresentation({
    presentation: structuredClone(presentation),
    suite,
    challenge,
    domain,
    documentLoader,
  })
}

async function stockParts(by: PretendIssuer, contexts: readonly AcceptedContext[]) {
  const names = { includeSecret: true, id: by.signer.id, controller: by.profile.id } as const
  const exported = { '@context': multikeyContextUrl, ...(await exportKey(by.key, 'multikey', names)) }
  const set = setOf(contexts)
  const documentLoader = async (url: string) => {
    const document = findContext(url) ?? set.suppliedBody(url)
    if (!document) throw new Error(`Not at hand: ${url}`)
    return { contextUrl: null, documentUrl: url, document: structuredClone(document) }
  }
  return { signer: (await multikeyFrom(exported)).signer(), documentLoader }
}

/** Issues with the unmodified `@digitalbazaar/vc`, as its users do. */
export async function stockIssue(
  credential: JsonObject,
  contexts: readonly AcceptedContext[],
): Promise<JsonObject> {
  const { signer, documentLoader } = await stockParts(issuer, contexts)
  return issue({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ signer, cryptosuite, date: created }),
    documentLoader,
    now: new Date(created),
  })
}
