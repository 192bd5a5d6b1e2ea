import { clean } from '../../describing/clean-text'
import type { Problem } from '../../index'
import type { FailedItem } from '../../issuing/batch/index'
import { detailOfOtherKey, otherKeyHint } from '../say-signing-error'

/** What is wrong at one place of an item, and what to do. */
export interface Complaint {
  code: string
  pointer: string
  detail: string
  hint: string
}

const hints: Readonly<Record<string, string>> = {
  CONTROLLER_NOT_ISSUER: otherKeyHint,
  ALREADY_SIGNED: 'Take the line out, or add a proof to that credential with sign.',
  ID_REPEATED: 'Give it an id of its own, or take one of the two lines out.',
  CONTEXT_NOT_PINNED: 'Use the contexts of the Open Badges specification.',
  INPUT_TOO_LARGE: 'Check that each credential is on a line of its own.',
  UTF8_INVALID: 'Save the file as UTF-8.',
}

/** What is wrong with an item, each place once. */
export function complaintsOf({ error }: FailedItem, lineOf: (index: number) => number): Complaint[] {
  const { code, details, message } = error
  const problems = details['problems'] as Problem[] | undefined
  if (problems !== undefined) {
    return problems.map(({ code, pointer, title, detail, hint }) => ({
      code,
      pointer,
      detail: `${title}. ${detail}`,
      hint,
    }))
  }
  const pointer = typeof details['pointer'] === 'string' ? details['pointer'] : ''
  const hint = hints[code] ?? 'Correct the line: each holds one unsigned credential as JSON.'
  if (code === 'CONTROLLER_NOT_ISSUER') return [{ code, pointer, detail: detailOfOtherKey(error), hint }]
  return [{ code, pointer, detail: sayDetail(code, message, details, lineOf), hint }]
}

// An item knows nothing of the lines around it: its first line is the only one, and another item is another line.
function sayDetail(
  code: string,
  message: string,
  details: FailedItem['error']['details'],
  lineOf: (index: number) => number,
): string {
  const { first } = details
  if (code === 'ID_REPEATED' && typeof first === 'number') {
    return `Line ${lineOf(first)} has the same id and says something else`
  }
  return message.replace(/ at line 1, column (\d+)$/, ' at column $1')
}

const mostShown = 5

/** The complaints about an item as lines for people: where, what is wrong, what to do. */
export function sayFailure(file: string, line: number, complaints: readonly Complaint[]): string[] {
  const shown = complaints.slice(0, mostShown)
  const rest = complaints.length - shown.length
  return [
    ...shown.flatMap(({ pointer, detail, hint }) => [
      `${clean(file)}:${line}  ${clean(pointer) || '(the whole line)'}`,
      `    ${clean(detail)}`,
      `    ${clean(hint)}`,
    ]),
    ...(rest > 0 ? [`    and ${rest} more problems in this line`] : []),
  ]
}
