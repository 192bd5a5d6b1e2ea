import type { JsonObject } from '../../core/json'
import { loadPart } from '../../core/load-part'
import type { GatedNode } from '../../gate/gated-node'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { CheckedProof, ProofCheckContext } from '../../securing/check-proof'
import { checkProof } from '../../securing/check-proof'
import { isSelectiveProof } from '../../securing/cryptosuites'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { ProofEntry } from '../facts/credential-facts'
import { issuerId, proofEntries } from '../facts/credential-facts'
import { tellDisclosure } from '../facts/disclosed-in-part'
import type { VerifySettings } from '../options/verify-options'
import type { ProofReport } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'
import { checkChain } from './check-chain'
import type { LinkedProof } from './linked-proof'
import { needsLinks, textOfProof } from './linked-proof'
import { listedKey } from './listed-key'
import type { HashedDocument } from './signed-bytes'
import { hashSigned, hashWhole } from './signed-bytes'
import { weighProofs } from './weigh-proofs'
import { writeProofReport } from './write-proof-report'

/** What proofs are over, and the JWT that is one. */
export interface ProvenParts {
  given: JsonObject
  signed?: GatedNode
  jwt?: ParsedJwt | undefined
}

export interface IntegrityOutcome extends SectionOutcome {
  proofs: ProofReport[]
  /** Proofs that hold and whose key is the issuer's; the only ones a policy counts. */
  good: CheckedProof[]
  /** Every proof as it was checked, in the document's order. */
  checked: CheckedProof[]
  /** SHA-256 over the canonical document without its proofs; absent where it could not be taken. */
  documentHash?: Uint8Array
}

/**
 * Checks every proof of a document against its issuer. The JWT that it came in is the first of its proofs.
 *
 * @see VC Data Integrity 1.0, section 4.5 (proof sets and chains): https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function checkIntegrity(
  { given: document, signed, jwt }: ProvenParts,
  settings: VerifySettings,
): Promise<IntegrityOutcome> {
  const entries = proofEntries(document)
  const enveloping = jwt ? [await checkEnvelope(jwt, document, settings)] : []
  if (entries.length === 0) {
    return jwt
      ? summarise(enveloping, { given: document, jwt }, settings)
      : failed([{ code: 'PROOF_MISSING', pointer: '' }])
  }
  const hashed = await hashWhole(document, signed, settings)
  if ('code' in hashed) return failed([hashed])
  const seen = new Map<string, CheckedProof>()
  const checked: CheckedProof[] = enveloping
  const proven: HashedDocument = { document, documentHash: hashed.hash, jcsHashes: new Map() }
  const linked = await linkEntries(entries, document, settings)
  for (const entry of linked) {
    // A single proof has no copies.
    const text = linked.length === 1 ? '' : textOfProof(entry.proof)
    const first = seen.get(text)
    const result = first ? repeat(first, entry) : await checkEntry(entry, proven, settings)
    seen.set(text, first ?? result)
    checked.push(result)
  }
  const links = new Map(linked.map((entry) => [entry.proof, entry.previous]))
  checkChain(checked, links)
  if (settings.contexts.areSuppliedIn(document)) {
    const { checkByHost } = await loadPart('the second check', () => import('./check-by-host'))
    // The host reads only embedded proofs; a JWT signs its text as it is.
    await checkByHost(document, checked.slice(jwt ? 1 : 0), links, settings)
  }
  const outcome = summarise(checked, { given: document, jwt }, settings)
  const findings = [...outcome.findings, ...tellDisclosure(document, outcome.good)]
  return { ...outcome, findings, documentHash: hashed.hash }
}

async function checkEnvelope(
  jwt: ParsedJwt,
  credential: JsonObject,
  { documents, missing, now, clockSkewSeconds }: VerifySettings,
): Promise<CheckedProof> {
  const { checkJwt } = await loadPart('JWTs', () => import('../../securing/check-jwt'))
  const expectedController = issuerId(credential)
  return checkJwt(jwt, { credential, expectedController, documents, missing, now, clockSkewSeconds })
}

async function linkEntries(
  entries: readonly ProofEntry[],
  document: JsonObject,
  settings: VerifySettings,
): Promise<LinkedProof[]> {
  if (!entries.some(needsLinks)) return entries.map((entry) => ({ ...entry, previous: [], isBound: false }))
  const { linkProofs } = await loadPart('chains of proofs', () => import('./link-proofs'))
  return linkProofs(entries, document, issuerId(document), settings)
}

function repeat(first: CheckedProof, { proof, pointer }: LinkedProof): CheckedProof {
  const findings = first.findings.map((finding) => ({
    ...finding,
    pointer: pointer + finding.pointer.slice(first.pointer.length),
  }))
  return { ...first, proof, pointer, findings: [...findings, { code: 'PROOF_REPEATED', pointer }] }
}

async function checkEntry(
  linked: LinkedProof,
  proven: HashedDocument,
  settings: VerifySettings,
): Promise<CheckedProof> {
  const { proof, pointer, unread, isBound } = linked
  if (unread) return { proof, pointer, keyBound: isBound, findings: unread }
  const { document } = proven
  const hashed = await hashSigned(linked, proven, settings)
  if ('code' in hashed) return { proof, pointer, keyBound: false, findings: [{ ...hashed, pointer }] }
  const { contexts, documents, missing, now, clockSkewSeconds, work, committees } = settings
  const issuer = issuerId(document)
  const check: ProofCheckContext = {
    pointer,
    documentHash: hashed.hash,
    context: document['@context'] ?? [],
    contexts,
    expectedController: issuer,
    documents,
    missing,
    listedKey: listedKey(proof['verificationMethod'], issuer, committees),
    now,
    clockSkewSeconds,
    work,
  }
  if (!isSelectiveProof(proof)) return checkProof(proof, check)
  const { checkSelectiveProof } = await loadPart(
    'selective disclosures',
    () => import('./check-selective-proof'),
  )
  return checkSelectiveProof(proof, document, check, settings)
}

function summarise(
  checked: CheckedProof[],
  { given, jwt }: ProvenParts,
  settings: VerifySettings,
): IntegrityOutcome {
  const { good, findings } = weighProofs(checked, issuerId(given))
  const total = checked.length
  return {
    findings,
    whenValid: say('integrityValid', { count: good.length, total }),
    proofs: checked.map((result) => writeProofReport(result, settings, jwt)),
    good,
    checked,
  }
}

function failed(findings: Finding[]): IntegrityOutcome {
  return { findings, proofs: [], good: [], checked: [] }
}
