import { QualityLabelError } from '../core/errors'
import type { Phrase } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { english, putIntoWords } from '../problems/words'

/** Error of a JWT that is not written as it should be: in English, as every error, with the finding that a report says in its language. */
export class MalformedJwt extends QualityLabelError {
  readonly #finding: Finding

  constructor(expected: Phrase, found: Phrase) {
    const details = { expected: putIntoWords(expected, english), found: putIntoWords(found, english) }
    super('JWT_MALFORMED', `Cannot read JWT: expected ${details.expected}, found ${details.found}`, {
      details,
    })
    this.#finding = { code: 'JWT_MALFORMED', pointer: '', params: { expected, found } }
  }

  /** What a report says of it. */
  get finding(): Finding {
    return this.#finding
  }
}
