import type { Assessment, CheckCode, LabelApplication, LabelScheme } from '../../model/generated/documents'
import { assertSameScheme, combineAssessments, confirmIndicators, hasText } from './combine-assessments'
import { evaluatedScheme } from './renewal-scheme'

/** A criterion or an indicator that a check of the award rule looks at, and whether it is as the check requires. */
export interface AwardPart {
  /** Id of the criterion or indicator. */
  id: string
  met: boolean
}

/** What each check of the award rule looks at, in the order of the scheme. */
export type AwardParts = Readonly<Record<CheckCode, AwardPart[]>>

/**
 * Lists what each check of the award rule looks at, so that people see what is short and not only how much.
 *
 * @throws {RangeError} As `evaluateAwardRule`.
 */
export function listAwardParts(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): AwardParts {
  const { formal, answers } = combineAssessments(scheme, application, assessments)
  const { minimumLevel } = scheme.rule
  const evaluated = evaluatedScheme(scheme, application)
  return {
    FORM_COMPLETE: listForm(evaluated, application),
    FORMAL_ALL: formal.map(({ criterion, met }) => ({ id: criterion, met })),
    EVIDENCE_ALL: listEvidence(evaluated, application),
    ANSWERS_MIN_LEVEL: answers.map(({ criterion, level }) => ({ id: criterion, met: level >= minimumLevel })),
    INDICATORS_MIN_SHARE: confirmIndicators(evaluated, application, assessments),
  }
}

/**
 * Lists what is looked at of an application that no one has assessed yet: the parts of its form, and its evidence.
 *
 * @param application - With the structure of its kind.
 * @throws {RangeError} If it is under another scheme, or another version of it.
 */
export function listFormParts(
  scheme: LabelScheme,
  application: LabelApplication,
): Pick<AwardParts, 'FORM_COMPLETE' | 'EVIDENCE_ALL'> {
  assertSameScheme(scheme, application)
  const evaluated = evaluatedScheme(scheme, application)
  return {
    FORM_COMPLETE: listForm(evaluated, application),
    EVIDENCE_ALL: listEvidence(evaluated, application),
  }
}

function listForm(scheme: LabelScheme, { formal, answers, indicators }: LabelApplication): AwardPart[] {
  const declarations = firstOf(formal)
  const texts = firstOf(answers)
  const entered = new Set(indicators.map(({ indicator }) => indicator))
  return [
    ...scheme.formalCriteria.map(({ id }) => {
      const declaration = declarations.get(id)
      return {
        id,
        met: declaration !== undefined && (declaration.met || hasText(declaration.explanation)),
      }
    }),
    ...scheme.qualityCriteria.map(({ id }) => ({
      id,
      met: Object.values(texts.get(id)?.text ?? {}).some(hasText),
    })),
    ...scheme.indicators.map(({ id }) => ({ id, met: entered.has(id) })),
  ]
}

function listEvidence(scheme: LabelScheme, application: LabelApplication): AwardPart[] {
  const given = new Set(application.evidence.map(({ id }) => id))
  const declared = firstOf([...application.formal, ...application.answers])
  return [...scheme.formalCriteria, ...scheme.qualityCriteria]
    .filter(({ evidenceRequired }) => evidenceRequired)
    .map(({ id }) => {
      const references = declared.get(id)?.evidence ?? []
      return { id, met: references.length > 0 && references.every((reference) => given.has(reference)) }
    })
}

/** The first item about each criterion: an application that no one has assessed may have one twice. */
function firstOf<T extends { criterion: string }>(items: readonly T[]): Map<string, T> {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(item.criterion)) first.set(item.criterion, item)
  return first
}
