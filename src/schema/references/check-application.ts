import type { Assessment, LabelApplication } from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique, makeFinding, placeEach, placeMembers } from './make-finding'

/** Checks that an application has each item once, and contains the evidence that it refers to. */
export function checkApplication(application: LabelApplication): Finding[] {
  const ids = application.evidence.map((evidence) => ({ id: String(evidence.id) }))
  return [
    ...checkUnique(placeMembers(ids, 'id', '/evidence')),
    ...checkCriteria(application),
    ...checkEvidence(application, new Set(ids.map(({ id }) => id))),
  ]
}

/** Checks that an assessment rates each criterion and indicator once. */
export function checkAssessment(assessment: Assessment): Finding[] {
  return checkCriteria(assessment)
}

interface Judged {
  formal: { criterion: string }[]
  answers: { criterion: string }[]
  indicators: { indicator: string }[]
}

function checkCriteria({ formal, answers, indicators }: Judged): Finding[] {
  return [
    ...checkUnique(placeMembers(formal, 'criterion', '/formal')),
    ...checkUnique(placeMembers(answers, 'criterion', '/answers')),
    ...checkUnique(placeMembers(indicators, 'indicator', '/indicators')),
  ]
}

function checkEvidence(application: LabelApplication, known: ReadonlySet<string>): Finding[] {
  return (['formal', 'answers', 'indicators'] as const).flatMap((part) =>
    application[part].flatMap(({ evidence }, index) =>
      placeEach(evidence, `/${part}/${index}/evidence`)
        .filter(({ value }) => !known.has(value))
        .map(({ value, pointer }) =>
          makeFinding('REFERENCE_DANGLING', pointer, say('expectEvidenceId'), value),
        ),
    ),
  )
}
