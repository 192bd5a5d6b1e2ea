import type { Problem } from 'quality-label'
import { QualityLabelError, validate } from 'quality-label'
import { RequestProblem } from '../problem'

type ShapeName = NonNullable<Parameters<typeof validate>[1]>

const title = 'The request was refused'

/**
 * Runs what the library decides about documents of a request, and answers what it refuses with 422: with the code of the library, and where it
 * says them, the places in the document.
 */
export async function orRefuse<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

/** Returns a document of a request, if it is what its kind is. */
export function readUsable<T>(document: unknown, shape: ShapeName): T {
  const { valid, problems } = validate(document, shape)
  if (!valid) throw refuseBy(problems)
  return document as T
}

/** Makes the answer to a document in which problems were found. */
export function refuseBy(problems: readonly Problem[]): RequestProblem {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const told = errors.length > 0 ? errors : problems
  const [first] = told
  return new RequestProblem(422, title, first?.title ?? 'The document cannot be used', {
    ...(first === undefined ? {} : { code: first.code }),
    errors: told.slice(0, 100).map(({ code, detail, pointer }) => ({ code, detail, pointer })),
  })
}

function refusalOf(error: unknown): RequestProblem | undefined {
  if (error instanceof QualityLabelError) {
    const errors = lists.flatMap((name) => toErrors(error.details[name]))
    return new RequestProblem(422, title, error.message, { code: error.code, errors })
  }
  // What it calls an argument is a document of the request here; any other error begins otherwise.
  const isArgument = error instanceof TypeError || error instanceof RangeError
  if (isArgument && error.message.startsWith('Cannot ')) return new RequestProblem(422, title, error.message)
  return undefined
}

/** Members of `details` in which the library lists what it found. */
const lists = ['problems', 'findings', 'unmet', 'faults']

function toErrors(list: unknown): object[] {
  if (!Array.isArray(list)) return []
  return list.slice(0, 100).map((each: string | Problem) => {
    if (typeof each === 'string') return /^[A-Z_]+$/.test(each) ? { code: each } : { detail: each }
    const { code, detail, pointer } = each
    return { code, ...(detail === undefined ? {} : { detail }), pointer }
  })
}
