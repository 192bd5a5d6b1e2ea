/** Problem types that W3C defines for what a request holds; anything else is `about:blank`, whose title says all. */
export const problemTypes = {
  parsing: 'https://w3id.org/security#PARSING_ERROR',
  malformed: 'https://w3id.org/security#MALFORMED_VALUE_ERROR',
  range: 'https://w3id.org/security#RANGE_ERROR',
  proof: 'https://w3id.org/security#PROOF_VERIFICATION_ERROR',
  cryptographic: 'https://w3id.org/security#CRYPTOGRAPHIC_SECURITY_ERROR',
  status: 'https://w3id.org/security#STATUS_RETRIEVAL_ERROR',
} as const

/** What a request did wrong: the answer is problem details (RFC 9457), and nothing of how this program works. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    /** Of the library, where it found several: `{ type, title, detail, code, pointer }`. */
    readonly errors: readonly object[] = [],
    readonly type: string = 'about:blank',
    /** Header fields that the answer needs, such as `Allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }

  toJSON(): object {
    const { type, status, title, message, errors } = this
    return { type, status, title, detail: message, ...(errors.length > 0 ? { errors } : {}) }
  }
}

export function badRequest(detail: string, errors: readonly object[] = []): RequestProblem {
  return new RequestProblem(400, 'The request cannot be used', detail, errors, problemTypes.malformed)
}

export function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw badRequest(`Expected ${name} to be an object`)
}

/** Rejects unknown options: the caller of an ignored one would expect its effect. */
export function assertKnown(object: object, name: string, known: readonly string[]): void {
  const unknown = Object.keys(object).find((member) => !known.includes(member))
  if (unknown !== undefined)
    throw badRequest(`Expected ${name} to have ${known.join(', ')} alone, got ${unknown.slice(0, 80)}`)
}

export function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw badRequest(`Expected ${name} to be a text`)
}

/** A text or a list of texts, as Data Integrity has `domain`. */
export function optionalTexts(value: unknown, name: string): string | string[] | undefined {
  if (!Array.isArray(value)) return optionalText(value, name)
  const texts = value.map((each) => optionalText(each, `each of ${name}`) ?? '')
  if (texts.length > 0 && texts.length <= 16 && !texts.includes('')) return texts
  throw badRequest(`Expected ${name} to be a text or up to 16 texts`)
}

/**
 * Whether two values hold the same texts; one text is a set of one.
 *
 * @see VC Data Integrity 1.0, section 4.4, step 8 (expected domain): https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export function isSameSet(given: unknown, expected: unknown): boolean {
  const [some, others] = [new Set([given].flat()), new Set([expected].flat())]
  return some.size === others.size && [...some].every((each) => others.has(each))
}
