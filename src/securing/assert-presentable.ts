import type { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { gateDocument, mostProofs } from '../gate/gate-document'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { isDeciding } from '../problems/severity'
import { checkShape } from '../schema/check-shape'
import { detectShape } from '../schema/detect-shape'
import { isForm } from '../schema/is-form'
import { sayFound } from '../schema/quote-found'
import { shapeByName } from '../schema/shape-by-name'
import { faultsOfProofs } from './assert-proofs'
import { checkJwtClaims } from './check-jwt-claims'
import { checkJwtHeader } from './check-jwt-header'
import { credentialOfJwt } from './jwt-claims'
import { parseJwt } from './parse-jwt'
import { openEnvelope } from './presented-credential'

const action = 'sign presentation'

/**
 * Checks that a credential is signed and that a verifier can read it. Checks no signature and no date: those take the documents of its
 * issuer, and an instant.
 *
 * @param pointer - Its place in the presentation.
 * @returns The credential, out of its envelope and its JWT.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems`; `JWT_MALFORMED` and others as `parseJwt`.
 */
export function assertPresentable(presented: JsonValue, pointer: string, contexts: ContextSet): JsonObject {
  const opened = openEnvelope(presented)
  if (typeof opened === 'string') {
    const jwt = parseJwt(opened)
    const credential = credentialOfJwt(jwt)
    refuse([...checkJwtHeader(jwt.header), ...checkJwtClaims(jwt, credential)], pointer)
    assertReadable(credential, pointer, contexts)
    return credential
  }
  const credential = isJsonObject(opened) ? opened : {}
  const proofs = toArray<unknown>(credential['proof'])
  if (proofs.length === 0) refuse([{ code: 'PROOF_MISSING', pointer: '' }], pointer)
  refuse(faultsOfProofs(proofs, credential, mostProofs(credential, contexts)), pointer)
  assertReadable(credential, pointer, contexts)
  return credential
}

function assertReadable(credential: JsonObject, pointer: string, contexts: ContextSet): void {
  const { gated, findings } = gateDocument(credential, contexts.withInlineOf(credential))
  if (!gated) refuse(findings, pointer)
  const detected = detectShape(credential)
  const isBadge = detected === 'badge' || detected === 'endorsement'
  const shape = isBadge ? detected : contexts.isGeneric ? 'credential' : undefined
  if (shape === undefined)
    refuse(
      [{ code: 'SHAPE_UNKNOWN', pointer: '/type', params: { found: sayFound(credential['type']) } }],
      pointer,
    )
  else
    refuse(
      checkShape(credential, shapeByName[shape]).filter((finding) => !isForm(finding, credential)),
      pointer,
    )
}

function refuse(findings: readonly Finding[], pointer: string): void {
  const deciding = findings.filter(isDeciding)
  const problems = deciding.map((finding) =>
    describeProblem({ ...finding, pointer: pointer + finding.pointer }),
  )
  const [first] = problems
  if (!first) return
  const message = `Cannot ${action}: ${first.title} at ${first.pointer}. ${first.detail}`
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems, pointer: first.pointer } })
}
