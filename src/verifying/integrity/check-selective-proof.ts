import { canonizeUnder } from '../../canonical/canonize'
import { fitsGeneralProcessor, maxCharacters, maxValues } from '../../canonical/fits-general-processor'
import { equalBytes } from '../../core/bytes'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { sha256 } from '../../core/sha256'
import { isWorkLimit } from '../../core/work-budget'
import { resolveMethod, usableKey } from '../../keys/did-document'
import { p256Multikeys } from '../../keys/method-key'
import { writePublicMultikey } from '../../keys/multikey'
import { multikeyContextUrl } from '../../model/contexts/context-urls'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { BindingContext } from '../../securing/check-binding'
import { checkBinding } from '../../securing/check-binding'
import type { CheckedProof, ProofCheckContext } from '../../securing/check-proof'
import { checkProofMembers, malformed } from '../../securing/check-proof-members'
import { checkProofOptions } from '../../securing/check-proof-options'
import { hashProofOptions } from '../../securing/hash-data'
import type { SdProofValue } from '../../securing/read-sd-proof-value'
import { readSdProofValue } from '../../securing/read-sd-proof-value'
import type { SdStatements } from '../../securing/sd-statements'
import { sdStatementsOf } from '../../securing/sd-statements'
import { describeUsedKey } from '../../securing/used-key'
import type { VerifySettings } from '../options/verify-options'
import { verdictOf } from '../outcome/section'
import type { SelectiveAnswer, SelectiveReading } from './ask-selective-suite'
import { askSelectiveSuite } from './ask-selective-suite'

/**
 * Checks ONE derived proof by `ecdsa-sd-2023`: by our own rules all that is not arithmetic, by the suite of Digital Bazaar its signatures.
 *
 * What the suite reads in the document must be what we read in it, statement by statement; else nothing is believed.
 *
 * @see VC-DI-ECDSA 1.0, section 3.5.10: https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023
 */
export async function checkSelectiveProof(
  proof: JsonObject,
  document: JsonObject,
  check: ProofCheckContext,
  settings: VerifySettings,
): Promise<CheckedProof> {
  const { pointer } = check
  const members = [...checkProofMembers(proof, pointer), ...checkPrevious(proof, pointer)]
  if (members.length > 0) return { proof, pointer, keyBound: false, findings: members }
  const { resolution, binding } = resolveSelectiveKey(proof, check)
  const findings = [...checkProofOptions(proof, check), ...binding]
  const result: CheckedProof = { proof, pointer, keyBound: binding.length === 0, findings }
  const value = readSdProofValue(proof, pointer)
  if ('code' in value) findings.push(value)
  const publicKey = usableKey(resolution)
  if ('code' in value || !publicKey) return result
  const publicKeyMultibase = writePublicMultikey(publicKey)
  const method = methodOf(proof, resolution.controller, publicKeyMultibase)
  const { signatureValid, finding, statements } = await checkSignatures(
    proof,
    document,
    value,
    method,
    check,
    settings,
  )
  // What the host says of a key that is not bound here is said already.
  if (finding && (signatureValid !== true || verdictOf(findings) === 'valid')) findings.push(finding)
  return {
    ...result,
    ...describeUsedKey(publicKey, resolution),
    ...(statements ? { statements } : {}),
    ...(signatureValid === undefined ? {} : { signatureValid }),
  }
}

// The suite knows of no chain: it would leave out the proof that this one follows.
function checkPrevious(proof: JsonObject, pointer: string): Finding[] {
  if (proof['previousProof'] === undefined) return []
  const place = appendPointer(pointer, 'previousProof')
  return [malformed(place, say('expectNoPrevious'), say('foundOne'))]
}

/** What the key of a proof is checked against. */
export type KeyCheck = BindingContext & Pick<ProofCheckContext, 'pointer' | 'documents'>

/** Finds the P-256 key of a proof, and checks that it is a current key of the issuer. */
export function resolveSelectiveKey(proof: JsonObject, check: KeyCheck) {
  const method = proof['verificationMethod'] as string
  const resolution = resolveMethod(method, check.documents, p256Multikeys)
  const place = appendPointer(check.pointer, 'verificationMethod')
  return { resolution, binding: checkBinding(resolution, method, check, place) }
}

function methodOf(proof: JsonObject, controller: string, publicKeyMultibase: string): JsonObject {
  const id = proof['verificationMethod'] as string
  return { '@context': multikeyContextUrl, id, type: 'Multikey', controller, publicKeyMultibase }
}

async function checkSignatures(
  proof: JsonObject,
  document: JsonObject,
  value: SdProofValue,
  method: JsonObject,
  check: ProofCheckContext,
  settings: VerifySettings,
): Promise<SelectiveAnswer & { statements?: SdStatements }> {
  const { pointer } = check
  try {
    const reading = await read(proof, document, value, check)
    if (reading) {
      const answer = await askSelectiveSuite({ proof, pointer, document, reading, method, settings })
      return { ...answer, statements: reading.statements }
    }
    const params = { verificationMethod: method['id'] as string }
    return { signatureValid: false, finding: { code: 'PROOF_VERIFICATION_ERROR', pointer, params } }
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    const params = { reason: plain(error.message) }
    return { finding: { code: 'PROOF_TRANSFORMATION_ERROR', pointer, params } }
  }
}

/** What the suite must find in the document and its proof; `undefined` where the proof is over another number of statements. */
async function read(
  proof: JsonObject,
  document: JsonObject,
  value: SdProofValue,
  { context, contexts, documentHash, work }: ProofCheckContext,
): Promise<(SelectiveReading & { statements: SdStatements }) | undefined> {
  if (!fitsGeneralProcessor(document)) {
    const most = `at most ${maxValues} values and ${maxCharacters} characters under a proof by ecdsa-sd-2023`
    throw new QualityLabelError('WORK_LIMIT_EXCEEDED', `Cannot canonicalise: expected ${most}`)
  }
  const { proof: _, ...unsecured } = document
  const canonical = await canonizeUnder(unsecured, contexts, work)
  // What is handed on was read at the gate; the statements that are signed must be those.
  if (!equalBytes(sha256(canonical), documentHash)) {
    throw new QualityLabelError(
      'CANONICALIZATION_FAILED',
      'Cannot canonicalise: expected one reading, got two',
    )
  }
  const statements = sdStatementsOf(canonical, value)
  return (
    statements && {
      value,
      nonMandatory: statements.nonMandatory,
      statements,
      mandatoryHash: sha256(statements.mandatory.join('')),
      proofHash: await hashProofOptions(proof, context, contexts),
    }
  )
}
