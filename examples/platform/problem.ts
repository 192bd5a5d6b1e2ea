import { QualityLabelError } from 'quality-label'

/** What a request did wrong: the answer is problem details (RFC 9457), and nothing of how this program works. */
export class RequestProblem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503,
    readonly title: string,
    detail: string,
    readonly more: {
      code?: string
      errors?: readonly object[]
      headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(detail)
  }

  toJSON(): object {
    const { status, title, message } = this
    const { code, errors = [] } = this.more
    return {
      type: 'about:blank',
      status,
      title,
      detail: message,
      ...(code === undefined ? {} : { code }),
      ...(errors.length > 0 ? { errors } : {}),
    }
  }
}

export function badRequest(detail: string): RequestProblem {
  return new RequestProblem(400, 'The request cannot be used', detail)
}

export function notFound(detail: string): RequestProblem {
  return new RequestProblem(404, 'Not found', detail)
}

/** Statuses of what the stores and the library refuse; anything else is an error of this program or of what it needs. */
const statusOf: Readonly<Record<string, 409 | 422>> = {
  BATCH_TAKEN: 409,
  ID_TAKEN: 409,
  STATUS_CHANGES_REFUSED: 422,
}

/** Returns the problem that a request is answered with; the caller must not see an unexpected error. */
export function toProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (isCutOff(error)) return badRequest('The request ended before its body')
  const status = error instanceof QualityLabelError ? statusOf[error.code] : undefined
  if (!(error instanceof QualityLabelError) || status === undefined)
    return new RequestProblem(500, 'Internal error', 'The request could not be answered')
  const changes = error.details['changes']
  return new RequestProblem(status, 'The request was refused', error.message, {
    code: error.code,
    ...(Array.isArray(changes) ? { errors: changes as object[] } : {}),
  })
}

/** What Node throws while it reads a body whose connection has ended; the error of a lost database has another message. */
function isCutOff(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === 'ECONNRESET' && message === 'aborted'
}

export function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw badRequest(`Expected ${name} to be an object`)
}

/** Rejects unknown members: the caller of an ignored one would expect its effect. */
export function assertKnown(object: object, name: string, known: readonly string[]): void {
  const unknown = Object.keys(object).find((member) => !known.includes(member))
  if (unknown !== undefined)
    throw badRequest(`Expected only ${known.join(', ')} in ${name}, got ${unknown.slice(0, 80)}`)
}

export function asTexts(value: unknown, name: string, most: number): string[] {
  const isList = Array.isArray(value) && value.length > 0 && value.length <= most
  if (isList && value.every((each) => typeof each === 'string' && each.length <= 4096))
    return value as string[]
  throw badRequest(`Expected ${name} to be a list of 1 to ${most} texts`)
}
