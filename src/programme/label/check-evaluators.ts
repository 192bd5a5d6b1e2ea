import { parseInstant } from '../../core/instant'
import type { KindsOf } from '../../core/kinds'
import { instant, isListOf, notText, required, unchecked } from '../../core/kinds'
import { isWithinPeriod } from '../../core/period'
import { readOptions } from '../../core/read-options'
import { mayBeUnderDid, personOf } from '../../core/same-person'
import type { FromJson } from '../../model/from-json'
import type {
  Committee,
  CommitteeMember,
  LabelApplication,
  LabelScheme,
} from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { ownStructure } from '../input/own-document'

/**
 * Why people may not evaluate an application together.
 *
 * `EVALUATOR_NOT_IN_OFFICE`: not at the instant at which they evaluate. `EVALUATOR_OF_APPLICANT`: belongs to the applicant.
 * `EVALUATORS_COUNT`: more or fewer than the scheme asks for. `EVALUATORS_NOT_NEAR`: none has the country or a language of the applicant.
 */
export type EvaluatorCode =
  | 'EVALUATOR_NOT_MEMBER'
  | 'EVALUATOR_NOT_IN_OFFICE'
  | 'EVALUATOR_REPEATED'
  | 'EVALUATOR_OF_APPLICANT'
  | 'EVALUATORS_COUNT'
  | 'EVALUATORS_NOT_NEAR'

/** A reason why people may not evaluate an application. */
export interface EvaluatorFinding {
  code: EvaluatorCode
  /** Place in the list of evaluators, such as `/1`; `''` is the whole list. */
  pointer: string
  /** Id of the person, where it is about one. */
  evaluator?: string
}

/** What `checkEvaluators` takes: the application, the committee, and who should evaluate it. */
export interface EvaluatorOptions {
  scheme: FromJson<LabelScheme>
  application: FromJson<LabelApplication>
  committee: FromJson<Committee>
  /** Ids of members. */
  evaluators: readonly string[]
  /** When they evaluate: `xsd:dateTimeStamp` or Date. */
  at: string | Date
  /** Ids of people who belong to the applicant and so must not evaluate it. */
  applicantMembers?: readonly string[] | undefined
}

const action = 'check evaluators'
/** A list of ids of people. */
export const listOfIds = notText<readonly string[]>('a list of ids', (value) =>
  isListOf(value, (item) => typeof item === 'string'),
)
const kinds = {
  scheme: required(unchecked<LabelScheme>()),
  application: required(unchecked<LabelApplication>()),
  committee: required(unchecked<Committee>()),
  evaluators: required(listOfIds),
  at: required(instant),
  applicantMembers: listOfIds,
} satisfies KindsOf<EvaluatorOptions>

/**
 * Checks before anyone assesses an application that its evaluators may: as many distinct members in office as the scheme asks for, at
 * least one with the country or a language of the applicant, and no one who belongs to the applicant. `decide` asks the same.
 *
 * A person belongs to the applicant if they are the applicant, if their id is a DID URL or path under its DID, in any spelling, or if they are listed
 * in `applicantMembers`.
 *
 * @returns Every reason against them, in the order of the evaluators; none if they may evaluate.
 * @throws {TypeError | RangeError} If an option cannot be used, or a document does not have the structure of its kind.
 */
export function checkEvaluators(options: EvaluatorOptions): EvaluatorFinding[] {
  const { evaluators, at, ...read } = readOptions(action, options, kinds)
  return findAgainst({
    ...read,
    scheme: ownStructure(action, 'scheme', read.scheme, shapes.scheme),
    application: ownStructure(action, 'application', read.application, shapes.application),
    committee: ownStructure(action, 'committee', read.committee, shapes.committee),
    evaluators: evaluators.map((id) => ({ id, at })),
  })
}

/** What speaks against evaluators is found in: each with the instant at which they evaluate. */
export interface DatedEvaluators {
  scheme: LabelScheme
  application: LabelApplication
  committee: Committee
  evaluators: readonly { id: string; at: string }[]
  applicantMembers?: readonly string[] | undefined
}

/** As `checkEvaluators`, of documents with the structure of their kinds. */
export function findAgainst(options: DatedEvaluators): EvaluatorFinding[] {
  const { scheme, application, committee, evaluators, applicantMembers = [] } = options
  // Of an id in two entries, the first.
  const members = new Map([...committee.members].reverse().map((member) => [member.id, member]))
  const belongs = new Set([application.applicant.id, ...applicantMembers].map(personOf))
  const seen = new Set<string>()
  const found = evaluators.flatMap(({ id, at }, index) => {
    const [member, person, moment] = [members.get(id), personOf(id), parseInstant(at)]
    const isInOffice = [committee, member ?? {}].every((period) => isWithinPeriod(period, moment))
    const codes: [EvaluatorCode, boolean][] = [
      ['EVALUATOR_NOT_MEMBER', member === undefined],
      ['EVALUATOR_NOT_IN_OFFICE', member !== undefined && !isInOffice],
      ['EVALUATOR_REPEATED', seen.has(person)],
      ['EVALUATOR_OF_APPLICANT', belongs.has(person) || mayBeUnderDid(id, application.applicant.id)],
    ]
    seen.add(person)
    return codes
      .filter(([, isFound]) => isFound)
      .map(([code]) => ({ code, pointer: `/${index}`, evaluator: id }))
  })
  const together: EvaluatorCode[] = []
  if (evaluators.length !== scheme.committee.evaluators) together.push('EVALUATORS_COUNT')
  const known = evaluators.map(({ id }) => members.get(id)).filter((member) => member !== undefined)
  if (!known.some((member) => isNear(application, member))) together.push('EVALUATORS_NOT_NEAR')
  return [...found, ...together.map((code) => ({ code, pointer: '' }))]
}

function isNear(application: LabelApplication, { country, languages = [] }: CommitteeMember): boolean {
  const spoken = new Set(application.languages.map(primaryLanguage))
  return (
    country === application.country || languages.some((language) => spoken.has(primaryLanguage(language)))
  )
}

/** Returns `pt` for `pt-BR`: people with one language understand each other across regions and scripts. */
function primaryLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}
