import type { JsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import { checkStructure } from '../../schema/check-structure'
import { everyShape } from '../../schema/every-shape'
import type { ShapeName } from '../../schema/shape-names'
import type { CertificationFinding } from './certification-finding'
import { asUndecided } from './certification-finding'
import { certificationSectionIds } from './certification-report'
import { checkOfPlace } from './check-of-place'

/** Checks a credential against the JSON Schema of its kind; each finding belongs to the check of its place. */
export function checkMembers(document: JsonObject, shape: ShapeName): CertificationFinding[] {
  // Version 3.0 final is under data model 2.0, so the differences of an older badge are reported.
  const structure = checkStructure(document, everyShape[shape], '2.0')
  const findings = [...structure, ...checkSubjectReferences(document, shape, structure)]
  return findings.flatMap((finding) =>
    finding.code === 'PROBLEMS_OMITTED' ? omitted(finding) : [{ check: checkOfPlace(finding), finding }],
  )
}

// They are within the subject, and can be read only if its structure is right.
function checkSubjectReferences(
  document: JsonObject,
  shape: ShapeName,
  structure: readonly Finding[],
): Finding[] {
  const isUnsafe = structure.some((finding) => {
    const { code, pointer } = finding
    if (code === 'PROBLEMS_OMITTED' || checkOfPlace(finding) === 'subject') return true
    return pointer.startsWith('/credentialSubject') || finding.missing?.includes('credentialSubject')
  })
  return isUnsafe ? [] : (everyShape[shape].references?.(document) ?? [])
}

// The omitted findings can be about any place, so no check has passed.
function omitted(finding: Finding): CertificationFinding[] {
  return certificationSectionIds
    .filter((check) => check !== 'file')
    .map((check) => ({ check, finding: asUndecided(finding) }))
}
