import type { JsonObject } from '../core/json'
import { say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { checkShape } from '../schema/check-shape'
import { detectShape } from '../schema/detect-shape'
import type { ShapeName } from '../schema/shape-names'
import { profileOf } from './profile-of'
import type { SectionOutcome } from './section'
import type { ShapesOf } from './shapes-of'
import type { VerifySettings } from './verify-options'

/**
 * Checks that a document has the shape of a credential; what the gate noted stands beside.
 *
 * @param document - As it was given, but with each node whole and without what says nothing.
 * @param shapes - Of that document; under contexts that were handed in, one that is no badge and no endorsement is any credential.
 */
export function checkDocumentShape(
  document: JsonObject,
  shapes: ShapesOf,
  notes: readonly Finding[],
  settings: VerifySettings,
): SectionOutcome {
  const isGeneric = profileOf(document, settings) === 'generic'
  const shape = shapeOf(document, isGeneric)
  if (shape === undefined) {
    const params = { found: JSON.stringify(document['type'] ?? null).slice(0, 120) }
    return { findings: [...notes, { code: 'SHAPE_UNKNOWN', pointer: '/type', params }] }
  }
  const findings = shapes(shape).map(tolerateUnidentified)
  return {
    findings: [...notes, ...findings],
    whenValid: say(isGeneric ? 'shapeValidGeneric' : 'shapeValid', { shape }),
  }
}

// Under other contexts than ours any credential is one; what the data model asks is asked of each.
function shapeOf(document: JsonObject, isGeneric: boolean): ShapeName | undefined {
  const shape = detectShape(document)
  if (shape === 'badge' || shape === 'endorsement') return shape
  return isGeneric ? 'credential' : undefined
}

/** Why the gate refused a document, and what else is wrong with its shape: each mistake once. */
export function withShapeFindings(document: JsonObject, refused: Finding[]): Finding[] {
  const shape = detectShape(document)
  if (!shape || !isReadable(refused)) return refused
  const isKnown = (pointer: string) => refused.some((finding) => isOneInTheOther(finding.pointer, pointer))
  return [...refused, ...checkShape(document, shape).filter((finding) => !isKnown(finding.pointer))]
}

// Real issuers leave it out: such a badge is authentic and current, and about nobody in particular.
function tolerateUnidentified(finding: Finding): Finding {
  return finding.code === 'SUBJECT_UNIDENTIFIED' ? { ...finding, severity: 'warning' } : finding
}

// Under contexts that are not pinned no word of the document means anything certain.
function isReadable(refused: readonly Finding[]): boolean {
  return !refused.some(
    ({ code }) => code === 'CONTEXT_NOT_PINNED' || code === 'CONTEXT_ORDER' || code === 'DATA_MODEL_1_1',
  )
}

function isOneInTheOther(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}
