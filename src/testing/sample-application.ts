import type { KindsOf } from '../core/kinds'
import { required, unchecked, wholeNumber } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type {
  Assessment,
  LabelApplication,
  LabelScheme,
  NamedEvidence,
  NamedProfile,
} from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'

const evidenceId = 'https://organiser.example/evidence/training.pdf'
const evidence: NamedEvidence = {
  id: evidenceId,
  type: ['Evidence'],
  name: 'Training record',
}

/** Properties of an application that a test can change. */
export interface SampleApplicationOptions {
  applicant: NamedProfile
  /** Number of indicators, from the first on, that are checked and confirmed; all by default. */
  indicatorsChecked?: number
  /** Level that evaluators give to every answer; 4 by default. */
  level?: number
}

const levelKinds = { level: wholeNumber(0) }
const kinds = {
  ...levelKinds,
  applicant: required(unchecked<NamedProfile>()),
  indicatorsChecked: wholeNumber(0),
} satisfies KindsOf<SampleApplicationOptions>

/** Makes a complete application under a scheme, with the evidence that the scheme requires, submitted on 2026-03-02. */
export function sampleApplication(scheme: LabelScheme, options: SampleApplicationOptions): LabelApplication {
  requireStructure('make application', 'scheme', scheme, shapes.scheme)
  const { applicant, indicatorsChecked: checked = scheme.indicators.length } = readOptions(
    'make application',
    options,
    kinds,
  )
  return {
    type: 'LabelApplication',
    id: 'https://network.example/applications/QL-2026-0001',
    reference: 'QL-2026-0001',
    scheme: scheme.id,
    schemeVersion: scheme.version,
    applicant,
    country: 'LT',
    languages: ['lt', 'en'],
    submittedAt: '2026-03-02T09:00:00Z',
    formal: scheme.formalCriteria.map(({ id, evidenceRequired }) => ({
      criterion: id,
      met: true,
      ...(evidenceRequired ? { evidence: [evidenceId] } : {}),
    })),
    answers: scheme.qualityCriteria.map(({ id }) => ({
      criterion: id,
      text: { en: 'Two mentors review every submission.', lt: 'Kiekvieną darbą peržiūri du mentoriai.' },
    })),
    indicators: scheme.indicators.map(({ id }, index) => ({ indicator: id, checked: index < checked })),
    evidence: [evidence],
  }
}

/** Makes one evaluator's assessment that agrees with the application, dated 2026-04-20. */
export function sampleAssessment(
  scheme: LabelScheme,
  application: LabelApplication,
  evaluator: string,
  options: Pick<SampleApplicationOptions, 'level'> = {},
): Assessment {
  requireStructure('make assessment', 'scheme', scheme, shapes.scheme)
  requireStructure('make assessment', 'application', application, shapes.application)
  assertArguments('make assessment', 'a text', { evaluator })
  const { level = 4 } = readOptions('make assessment', options, levelKinds)
  return {
    type: 'Assessment',
    id: `${application.id}/assessments/1`,
    application: application.id,
    evaluator,
    assessedAt: '2026-04-20T09:00:00Z',
    formal: scheme.formalCriteria.map(({ id }) => ({ criterion: id, met: true })),
    answers: scheme.qualityCriteria.map(({ id }) => ({ criterion: id, level })),
    indicators: application.indicators.map(({ indicator, checked }) => ({ indicator, met: checked })),
    recommendation: 'issue',
  }
}
