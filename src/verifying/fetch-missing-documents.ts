import type { JsonObject } from '../core/json'
import { gateDocument } from '../gate/gate-document'
import { dataModelOf } from '../model/contexts/data-model'
import { checkJwtHeader } from '../securing/check-jwt-header'
import { checkProofMembers } from '../securing/check-proof-members'
import { suiteOfProof } from '../securing/cryptosuites'
import type { ParsedJwt } from '../securing/parse-jwt'
import { methodOfKeyId } from '../securing/resolve-jwt-key'
import { issuerId, proofEntries } from './check-integrity'
import type { Fetch } from './fetch-bytes'
import { fetchControllers } from './fetch-controllers'
import { readInput } from './read-input'
import type { VerifySettings } from './verify-options'
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
  const found = new Set<string>()
  if (!collect(input, settings, 0, found)) return []
  for (const endorsement of settings.endorsements) collect(endorsement, settings, 1, found)
  return [...found]
}

/** @returns Whether the document came through the gate. */
function collect(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  depth: number,
  found: Set<string>,
): boolean {
  const { document, jwt } = readInput(input, settings.limits)
  const gated = document && gateDocument(document, settings.contexts).gated
  if (!document || !gated) return false
  if (isIssuerMissing(document, jwt, settings)) found.add(issuerId(document))
  if (depth >= maxEndorsementDepth) return true
  for (const { endorsement } of gated.endorsements) collect(endorsement, settings, depth + 1, found)
  return true
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
