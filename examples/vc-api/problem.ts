/** What a request did wrong: the answer is problem details (RFC 9457), and nothing of how this program works. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    /** Of the library, where it found several: `{ type, title, detail, code, pointer }`. */
    readonly errors: readonly object[] = [],
  ) {
    super(detail)
  }

  toJSON(): object {
    const { status, title, message, errors } = this
    return { type: 'about:blank', status, title, detail: message, ...(errors.length > 0 ? { errors } : {}) }
  }
}

export function badRequest(detail: string, errors: readonly object[] = []): RequestProblem {
  return new RequestProblem(400, 'The request cannot be used', detail, errors)
}

export function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw badRequest(`Expected ${name} to be an object`)
}

/** Options that nobody here knows are refused: one that is ignored would promise what is not done. */
export function assertKnown(object: object, name: string, known: readonly string[]): void {
  const unknown = Object.keys(object).find((member) => !known.includes(member))
  if (unknown !== undefined)
    throw badRequest(`Expected ${name} to have ${known.join(', ')} alone, got ${unknown.slice(0, 80)}`)
}

export function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw badRequest(`Expected ${name} to be a text`)
}
