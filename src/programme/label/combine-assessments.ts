import { quoteUnlessPlain } from '../../core/quote-text'
import { assertArguments } from '../../core/read-options'
import { isVisible } from '../../core/written-text'
import type {
  AnswerOutcome,
  Assessment,
  FormalOutcome,
  IndicatorCount,
  LabelApplication,
  LabelScheme,
} from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { indexById } from '../input/index-by-id'
import { requireStructure } from '../input/require-structure'
import { evaluatedScheme } from './renewal-scheme'

const action = 'evaluate award rule'

/** Combined result of all assessments of one application. */
export interface CombinedAssessments {
  formal: FormalOutcome[]
  answers: AnswerOutcome[]
  indicators: IndicatorCount
}

/**
 * Combines the assessments of an application: keeps what all of them confirm, and the lowest level that any of them gives.
 *
 * A formal criterion is met if the applicant declared it met, or explained why not, and every assessment confirms it. An indicator
 * counts if the applicant checked it and every assessment confirms it. Of an application that renews a label, only the criteria and
 * indicators of `scheme.renewal` are looked at.
 *
 * @throws {RangeError} If a document does not have the structure of its kind (a scheme needs indicators), if there is no assessment,
 *   or if an assessment is for another application or scheme, has an item twice or leaves one out.
 */
export function combineAssessments(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): CombinedAssessments {
  assertStructure(scheme, application, assessments)
  assertSameMatter(scheme, application, assessments)
  const evaluated = evaluatedScheme(scheme, application)
  return {
    formal: combineFormal(evaluated, application, assessments),
    answers: combineAnswers(evaluated, application, assessments),
    indicators: countIndicators(evaluated, application, assessments),
  }
}

function assertStructure(scheme: LabelScheme, application: LabelApplication, assessments: unknown): void {
  requireStructure(action, 'scheme', scheme, shapes.scheme)
  requireStructure(action, 'application', application, shapes.application)
  assertArguments(action, 'a list', { assessments })
  for (const [index, assessment] of (assessments as unknown[]).entries()) {
    requireStructure(action, `assessments[${index}]`, assessment, shapes.assessment)
  }
}

/** @throws {RangeError} If an application is under another scheme, or another version of it. */
export function assertSameScheme(scheme: LabelScheme, application: LabelApplication): void {
  expect(
    application.scheme === scheme.id,
    `application.scheme to be ${quoteUnlessPlain(scheme.id)}`,
    application.scheme,
  )
  expect(
    application.schemeVersion === scheme.version,
    `application.schemeVersion to be ${quoteUnlessPlain(scheme.version)}`,
    application.schemeVersion,
  )
}

function assertSameMatter(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): void {
  assertSameScheme(scheme, application)
  expect(assessments.length > 0, 'assessments to hold at least one assessment', 'none')
  for (const [index, { application: assessed }] of assessments.entries()) {
    expect(
      assessed === application.id,
      `assessments[${index}].application to be ${quoteUnlessPlain(application.id)}`,
      assessed,
    )
  }
}

function combineFormal(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): FormalOutcome[] {
  const ids = scheme.formalCriteria.map(({ id }) => id)
  const declared = indexById('application.formal', application.formal, ({ criterion }) => criterion, ids)
  const confirmed = assessments.map((assessment, index) =>
    indexAll(`assessments[${index}].formal`, assessment.formal, ({ criterion }) => criterion, ids),
  )
  return ids.map((criterion) => {
    const declaration = declared.get(criterion)
    const claimed =
      declaration !== undefined && (declaration.met === true || hasText(declaration.explanation))
    return { criterion, met: claimed && confirmed.every((findings) => findings.get(criterion)?.met === true) }
  })
}

function combineAnswers(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): AnswerOutcome[] {
  const ids = scheme.qualityCriteria.map(({ id }) => id)
  indexById('application.answers', application.answers, ({ criterion }) => criterion, ids)
  const levels = scheme.scale.map(({ level }) => level)
  const rated = assessments.map((assessment, index) => {
    const field = `assessments[${index}].answers`
    for (const { level } of assessment.answers) {
      expect(levels.includes(level), `${field} to give levels of the scale (${levels.join(', ')})`, level)
    }
    return indexAll(field, assessment.answers, ({ criterion }) => criterion, ids)
  })
  return ids.map((criterion) => ({
    criterion,
    level: Math.min(...rated.map((findings) => findings.get(criterion)?.level ?? Number.NEGATIVE_INFINITY)),
  }))
}

function countIndicators(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): IndicatorCount {
  const confirmed = confirmIndicators(scheme, application, assessments)
  return { checked: confirmed.filter(({ met }) => met).length, total: confirmed.length }
}

/** Returns each indicator of a scheme, and whether the applicant checked it and every assessment confirms it. */
export function confirmIndicators(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): { id: string; met: boolean }[] {
  const ids = scheme.indicators.map(({ id }) => id)
  const declared = indexById(
    'application.indicators',
    application.indicators,
    ({ indicator }) => indicator,
    ids,
  )
  const confirmed = assessments.map((assessment, index) =>
    indexAll(`assessments[${index}].indicators`, assessment.indicators, ({ indicator }) => indicator, ids),
  )
  return ids.map((id) => ({
    id,
    met: declared.get(id)?.checked === true && confirmed.every((findings) => findings.get(id)?.met === true),
  }))
}

/** As `indexById`, but requires an item for every known id. */
function indexAll<T>(
  field: string,
  items: readonly T[],
  idOf: (item: T) => string,
  ids: readonly string[],
): Map<string, T> {
  const index = indexById(field, items, idOf, ids)
  const missing = ids.find((id) => !index.has(id))
  expect(missing === undefined, `${field} to assess ${quoteUnlessPlain(missing ?? '')}`, 'nothing about it')
  return index
}

function expect(holds: boolean, expected: string, got: string | number): void {
  if (!holds)
    throw new RangeError(
      `Cannot ${action}: expected ${expected}, got ${typeof got === 'string' ? quoteUnlessPlain(got) : got}`,
    )
}

/** Checks whether a value is a text that people see. */
export function hasText(text: unknown): boolean {
  return typeof text === 'string' && isVisible(text)
}
