import type { JsonObject } from '../core/json'
import { isWorkLimit, WorkBudget } from '../core/work-budget'
import type { GatedDocument } from '../gate/gate-document'
import { gateDocument } from '../gate/gate-document'
import { dataModelOf } from '../model/contexts/data-model'
import { checkJwtHeader } from '../securing/check-jwt-header'
import { checkProofMembers } from '../securing/check-proof-members'
import { suiteOfProof } from '../securing/cryptosuites'
import type { ParsedJwt } from '../securing/parse-jwt'
import { methodOfKeyId } from '../securing/resolve-jwt-key'
import { issuerId } from './check-integrity'
import type { Fetch } from './fetch-bytes'
import { fetchControllers } from './fetch-controllers'
import { proofEntries } from './link-proofs'
import { readInput } from './read-input'
import type { VerifySettings } from './verify-options'
import type { VerifyScope } from './verify-scope'
import { maxEndorsementDepth } from './verify-scope'

/**
 * The settings with the documents that a judgement will ask for and the caller did not hand in.
 *
 * Documents at hand always come first. Nothing is fetched for a credential that is refused already as it is written.
 */
export async function fetchMissingDocuments(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  fetch: Fetch,
): Promise<VerifySettings> {
  const { documents, missing, network } = await fetchControllers(missingControllers(input, settings), fetch)
  return { ...settings, documents: new Map([...documents, ...settings.documents]), missing, network }
}

/** Issuers of the credential and of its endorsements whose documents are not at hand, in the order in which they are met. */
function missingControllers(input: string | Uint8Array | object, settings: VerifySettings): string[] {
  const search: Search = { settings, work: new WorkBudget(), found: new Set() }
  if (!collect(input, search, { depth: 0 })) return []
  for (const endorsement of settings.endorsements) collect(endorsement, search, { depth: 1 })
  return [...search.found]
}

interface Search {
  settings: VerifySettings
  /** Apart from that of the judgement: a document that exceeds it will there too. */
  work: WorkBudget
  found: Set<string>
}

/** @returns Whether the document came through the gate. */
function collect(
  input: string | Uint8Array | object,
  { settings, work, found }: Search,
  { depth, isPart }: VerifyScope,
): boolean {
  const { document, jwt, characters } = readInput(input, settings.limits)
  if (!isPart) work.allow(characters)
  const gated = document && tryGate(document, settings, work)
  if (!document || !gated) return false
  if (isIssuerMissing(document, jwt, settings)) found.add(issuerId(document))
  if (depth >= maxEndorsementDepth) return true
  const scope = { depth: depth + 1, isPart: true }
  for (const { endorsement } of gated.endorsements) collect(endorsement, { settings, work, found }, scope)
  return true
}

function tryGate(
  document: JsonObject,
  { contexts }: VerifySettings,
  work: WorkBudget,
): GatedDocument | undefined {
  try {
    return gateDocument(document, contexts, work).gated
  } catch (error) {
    if (isWorkLimit(error)) return undefined
    throw error
  }
}

// Only for a proof that would be judged by it: anybody can name any address as a controller.
function isIssuerMissing(
  document: JsonObject,
  jwt: ParsedJwt | undefined,
  settings: VerifySettings,
): boolean {
  const issuer = issuerId(document)
  // A did:key and a did:jwk are their own documents.
  if (issuer === '' || issuer.startsWith('did:key:') || issuer.startsWith('did:jwk:')) return false
  if (settings.documents.has(issuer)) return false
  if (jwt && isSignedAs(issuer, jwt)) return true
  return proofEntries(document).some(
    ({ proof, pointer }) =>
      suiteOfProof(proof, dataModelOf(document['@context'])) !== undefined &&
      checkProofMembers(proof, pointer).length === 0 &&
      String(proof['verificationMethod']).startsWith(`${issuer}#`),
  )
}

// Without a kid, or with the address of a key alone, it is the issuer's document that tells whose the key is.
function isSignedAs(issuer: string, { header }: ParsedJwt): boolean {
  if (checkJwtHeader(header).length > 0) return false
  const { kid } = header
  if (typeof kid !== 'string') return true
  const method = methodOfKeyId(kid, issuer)
  return method.startsWith(`${issuer}#`) || /^https?:[^#]*$/i.test(method)
}
