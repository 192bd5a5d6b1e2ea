import type { JsonObject } from '../../core/json'
import { toArray } from '../../core/json'
import { isWorkLimit, WorkBudget } from '../../core/work-budget'
import type { GatedDocument } from '../../gate/gate-document'
import { gateDocument } from '../../gate/gate-document'
import { dataModelOf } from '../../model/contexts/data-model'
import { statusListOf } from '../../schema/read-status-entry'
import { checkJwtHeader } from '../../securing/check-jwt-header'
import { checkProofMembers } from '../../securing/check-proof-members'
import { suiteOfProof } from '../../securing/cryptosuites'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { methodOfKeyId } from '../../securing/resolve-jwt-key'
import { issuerId, proofEntries } from '../facts/credential-facts'
import { readInput } from '../input/read-input'
import type { Fetch } from '../options/fetch-option'
import type { VerifySettings } from '../options/verify-options'
import { maxStatusEntries } from '../status/check-status'
import type { VerifyScope } from '../subject/subject'
import { maxEndorsementDepth } from '../subject/subject'
import { authorityClaims } from '../trust/authority-claims'
import { findAuthorities } from '../trust/find-authorities'
import { fetchControllers } from './fetch-controllers'
import { fetchStatusLists } from './fetch-status-lists'

/** What a presentation of the closed shape says of who signed it. */
export interface SignedClaim {
  presentation: JsonObject
  signer: string
}

/**
 * Returns the settings with the documents and status lists that a verification needs and the caller did not supply.
 *
 * What the caller supplied always comes first. Nothing is fetched for a credential that is refused already as it is written.
 */
export async function fetchMissingDocuments(
  inputs: readonly (string | Uint8Array | object)[],
  settings: VerifySettings,
  fetch: Fetch,
  claim?: SignedClaim,
): Promise<VerifySettings> {
  const { controllers, lists } = findMissing(inputs, settings, claim)
  const [fetched, status] = await Promise.all([
    fetchControllers([...controllers], fetch, settings),
    fetchStatusLists([...lists], fetch, settings, settings.checkedAt),
  ])
  return {
    ...settings,
    documents: new Map([...fetched.documents, ...settings.documents]),
    missing: fetched.missing,
    fetchedFrom: fetched.addresses,
    statusLists: settings.statusLists.with(status.lists, status.missing),
    network: [...new Set([...fetched.network, ...status.network])],
  }
}

/** Finds what the credential, its endorsements and the authority to issue it need and the caller did not supply, in the order in which it is met. */
function findMissing(
  inputs: readonly (string | Uint8Array | object)[],
  settings: VerifySettings,
  claim: SignedClaim | undefined,
): Pick<Search, 'controllers' | 'lists'> {
  const search: Omit<Search, 'work'> = { settings, controllers: new Set(), lists: new Set() }
  // Each with work of its own, as it is verified: a costly one leaves no other without what it needs.
  const collectOne = (input: Input) => collect(input, { ...search, work: new WorkBudget() }, { depth: 0 })
  const collectSupplied = (input: Input) =>
    collect(input, { ...search, work: WorkBudget.ofSupplied() }, { depth: 1 })
  if (claim && hasProofOf(claim.signer, claim.presentation) && isDocumentMissing(claim.signer, settings))
    search.controllers.add(claim.signer)
  const documents = inputs.map(collectOne).filter((each) => each)
  if (inputs.length > 0 && documents.length === 0) return search
  for (const { input } of settings.endorsements) collectSupplied(input)
  const authorities = documents.flatMap((document) => {
    const [issued, ...others] = document ? authorityClaims(document) : []
    return issued && others.length === 0 ? findAuthorities(issued, settings) : []
  })
  for (const authority of new Set(authorities.map(({ input }) => input))) collectSupplied(authority)
  return search
}

type Input = string | Uint8Array | object

interface Search {
  settings: VerifySettings
  /** Of one document. Separate from that of the verification: a document that exceeds this one exceeds that one too. */
  work: WorkBudget
  /** Issuers whose documents are missing. */
  controllers: Set<string>
  /** Addresses of status lists that are missing. */
  lists: Set<string>
}

/** @returns The document as it came through the gate; `undefined` where it did not. */
function collect(
  input: string | Uint8Array | object,
  search: Search,
  { depth, isPart }: VerifyScope,
): JsonObject | undefined {
  const { settings, work } = search
  const { document, jwt, characters } = readInput(input, settings.limits)
  if (!isPart) work.allow(characters)
  const gated = document && tryGate(document, settings, work)
  if (!document || !gated) return undefined
  if (isSignedByIssuer(document, jwt)) {
    const issuer = issuerId(document)
    if (isDocumentMissing(issuer, settings)) search.controllers.add(issuer)
    addLists(gated.document, search)
  }
  if (depth >= maxEndorsementDepth) return gated.document
  const scope = { depth: depth + 1, isPart: true }
  for (const { endorsement } of gated.endorsements) collect(endorsement, search, scope)
  return gated.document
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

function isDocumentMissing(issuer: string, { documents }: VerifySettings): boolean {
  // A did:key and a did:jwk are their own documents.
  return !issuer.startsWith('did:key:') && !issuer.startsWith('did:jwk:') && !documents.has(issuer)
}

// As many entries as are checked name no more lists than are asked for.
function addLists({ credentialStatus }: JsonObject, { settings, lists }: Search): void {
  for (const entry of toArray(credentialStatus).slice(0, maxStatusEntries)) {
    const address = statusListOf(entry)
    if (address !== undefined && !settings.statusLists.has(address)) lists.add(address)
  }
}

// Only for a proof that would be checked: a stranger can name any address.
function isSignedByIssuer(document: JsonObject, jwt: ParsedJwt | undefined): boolean {
  const issuer = issuerId(document)
  if (issuer === '') return false
  if (jwt && isSignedAs(issuer, jwt)) return true
  return hasProofOf(issuer, document)
}

function hasProofOf(signer: string, document: JsonObject): boolean {
  return proofEntries(document).some(
    ({ proof, pointer }) =>
      suiteOfProof(proof, dataModelOf(document['@context'])) !== undefined &&
      checkProofMembers(proof, pointer).length === 0 &&
      String(proof['verificationMethod']).startsWith(`${signer}#`),
  )
}

// Without a kid, or with only the address of a key, the issuer's document says whose the key is.
function isSignedAs(issuer: string, { header }: ParsedJwt): boolean {
  if (checkJwtHeader(header).length > 0) return false
  const { kid } = header
  if (typeof kid !== 'string') return true
  const method = methodOfKeyId(kid, issuer)
  return method.startsWith(`${issuer}#`) || /^https?:[^#]*$/i.test(method)
}
