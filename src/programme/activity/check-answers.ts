import { composeText } from '../../core/compose-text'
import { copyGiven } from '../../core/copy-given'
import { matchesDigest } from '../../core/digest'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { assertArguments } from '../../core/read-options'
import { isVisible } from '../../core/written-text'
import type { FromJson } from '../../model/from-json'
import type { AnswerFile, FormAnswer, Question } from '../../model/generated/documents'
import { isHttpUrl } from '../../model/is-uri'
import { plainMediaType } from '../../model/media-type'
import { formParts } from '../../schema/form-validators'
import { ownParts } from '../input/own-document'
import { requireParts } from '../input/require-structure'

/** What can be wrong with an answer to a question of a form. */
export type AnswerCode =
  | 'ANSWER_MISSING'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_NOT_A_CHOICE'
  | 'ANSWER_NOT_A_LINK'
  | 'ANSWER_UNKNOWN'
  | 'ANSWER_REPEATED'
  | 'FILE_TYPE_REFUSED'
  | 'FILE_TOO_LARGE'
  | 'FILE_WITHOUT_DIGEST'

/** Something to change in the answers to a form. */
export interface AnswerProblem {
  code: AnswerCode
  /** JSON pointer into the list of answers; empty for an answer that is not in it. */
  pointer: string
  /** Id of the question. */
  question: string
  /** What the form asks for, such as the highest number of words. */
  expected?: number | readonly string[]
  /** What was counted or chosen; never the text of an answer. */
  found?: number | string
}

type Found = Omit<AnswerProblem, 'question'>

const action = 'check answers'

/**
 * Checks the answers to a form, before they are submitted.
 *
 * Characters are counted as Unicode code points of the composed text (NFC), and words between white space. An answer in which nothing can be seen counts
 * as missing. A file needs the digest of its bytes (SHA-256 multihash in multibase), because it can be exchanged otherwise.
 *
 * @returns One entry for each mistake, in the order of the answers, then questions without an answer; none if the form is complete.
 * @throws {TypeError | RangeError} If a question or an answer does not have the structure of its kind; the message names it. The question of
 *   an answer may be any text.
 */
export function checkAnswers(
  form: readonly FromJson<Question>[],
  answers: readonly FromJson<FormAnswer>[],
): AnswerProblem[] {
  const questions = ownParts<Question>(action, 'form', form, formParts.question)
  return findProblems(questions, ownAnswers(action, answers))
}

/**
 * Copies answers that have the structure of their kind, except that a question may be any text: answers come from a browser, and one to a
 * question that is not asked is a problem of its own.
 */
export function ownAnswers(action: string, answers: readonly FromJson<FormAnswer>[]): FormAnswer[] {
  assertArguments(action, 'a list', { answers })
  const copy = copyGiven(action, 'answers', answers) as unknown[]
  requireParts(action, 'answers', copy.map(askedByUri), formParts.answer)
  return copy as FormAnswer[]
}

function askedByUri(answer: unknown): unknown {
  const isText = isJsonObject(answer) && typeof answer['question'] === 'string'
  return isText ? { ...answer, question: 'urn:question' } : answer
}

/** As `checkAnswers`, for a form and answers that have the structure of their kinds. */
export function findProblems(form: readonly Question[], answers: readonly FormAnswer[]): AnswerProblem[] {
  const questions = new Map(form.map((question) => [question.id, question]))
  const answered = new Set<string>()
  const problems = answers.flatMap((answer, index) => {
    const found = problemsOf(answer, questions.get(answer.question), answered, `/${index}`)
    answered.add(answer.question)
    return found.map((problem): AnswerProblem => ({ ...problem, question: answer.question }))
  })
  const missing = form.filter(({ id, required }) => required && !answered.has(id))
  return [
    ...problems,
    ...missing.map(({ id }): AnswerProblem => ({ code: 'ANSWER_MISSING', pointer: '', question: id })),
  ]
}

function problemsOf(
  answer: FormAnswer,
  question: Question | undefined,
  answered: ReadonlySet<string>,
  pointer: string,
): Found[] {
  if (question === undefined) return [{ code: 'ANSWER_UNKNOWN', pointer: appendPointer(pointer, 'question') }]
  if (answered.has(question.id))
    return [{ code: 'ANSWER_REPEATED', pointer: appendPointer(pointer, 'question') }]
  const place = appendPointer(pointer, 'value')
  if (isBlank(answer.value)) return question.required ? [{ code: 'ANSWER_MISSING', pointer: place }] : []
  return checkOfKind[question.kind](answer.value, question, place)
}

function isBlank(value: FormAnswer['value']): boolean {
  return typeof value === 'string' ? !isVisible(value) : Array.isArray(value) && value.length === 0
}

type CheckValue = (value: FormAnswer['value'], question: Question, pointer: string) => Found[]

const checkOfKind: Readonly<Record<Question['kind'], CheckValue>> = {
  text: (value, { maxWords, maxCharacters }, pointer) => {
    if (typeof value !== 'string') return [{ code: 'ANSWER_MISSING', pointer }]
    const text = value.trim()
    return [
      ...tooLong(text.split(/\s+/u).length, maxWords, pointer),
      ...tooLong(countCharacters(text), maxCharacters, pointer),
    ]
  },
  choice: (value, question, pointer) =>
    typeof value === 'string'
      ? choicesProblems([value], question, pointer, () => pointer)
      : [{ code: 'ANSWER_NOT_A_CHOICE', pointer, expected: choicesOf(question) }],
  choices: (value, question, pointer) =>
    Array.isArray(value)
      ? choicesProblems(value, question, pointer)
      : [{ code: 'ANSWER_NOT_A_CHOICE', pointer, expected: choicesOf(question) }],
  link: (value, _, pointer) =>
    typeof value === 'string' && isHttpUrl(value) ? [] : [{ code: 'ANSWER_NOT_A_LINK', pointer }],
  file: (value, question, pointer) =>
    isJsonObject(value)
      ? fileProblems(value as unknown as AnswerFile, question, pointer)
      : [{ code: 'FILE_WITHOUT_DIGEST', pointer }],
}

function tooLong(found: number, expected: number | undefined, pointer: string): Found[] {
  return expected !== undefined && found > expected
    ? [{ code: 'ANSWER_TOO_LONG', pointer, expected, found }]
    : []
}

function choicesOf({ choices = [] }: Question): string[] {
  return choices.map(({ id }) => id)
}

function choicesProblems(
  chosen: readonly string[],
  question: Question,
  pointer: string,
  placeOf: (index: number) => string = (index) => appendPointer(pointer, index),
): Found[] {
  const expected = choicesOf(question)
  const known = new Set(expected)
  const before = new Set<string>()
  return chosen.flatMap((found, index): Found[] => {
    const isRepeated = before.has(found)
    before.add(found)
    if (isRepeated) return [{ code: 'ANSWER_REPEATED', pointer: placeOf(index), found }]
    return known.has(found) ? [] : [{ code: 'ANSWER_NOT_A_CHOICE', pointer: placeOf(index), expected, found }]
  })
}

function countCharacters(text: string): number {
  const { composed, joiners } = composeText(text)
  return Array.from(composed).length - joiners
}

function fileProblems(file: AnswerFile, { mediaTypes, maxBytes }: Question, pointer: string): Found[] {
  const { mediaType, sizeBytes, digestMultibase } = file
  const type = plainMediaType(mediaType)
  const isAccepted =
    type !== undefined && (mediaTypes === undefined || mediaTypes.some((range) => isInRange(type, range)))
  const at = (name: keyof AnswerFile) => appendPointer(pointer, name)
  return [
    ...(isAccepted
      ? []
      : [
          {
            code: 'FILE_TYPE_REFUSED' as const,
            pointer: at('mediaType'),
            ...(mediaTypes && { expected: mediaTypes }),
            found: mediaType,
          },
        ]),
    ...(maxBytes === undefined || sizeBytes <= maxBytes
      ? []
      : [
          { code: 'FILE_TOO_LARGE' as const, pointer: at('sizeBytes'), expected: maxBytes, found: sizeBytes },
        ]),
    // Undefined means that a verifier could not check a digest of this form.
    ...(digestMultibase !== undefined && matchesDigest(digestMultibase, '') !== undefined
      ? []
      : [{ code: 'FILE_WITHOUT_DIGEST' as const, pointer: at('digestMultibase') }]),
  ]
}

/** Whether a media type is one that is accepted, such as `image/png`, or of a family, such as `image/*`. Case does not count. */
function isInRange(mediaType: string, range: string): boolean {
  const [type, wanted] = [mediaType.toLowerCase(), range.toLowerCase()]
  return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted
}
