import { QualityLabelError } from '../../core/errors'
import type { JsonLimits } from '../../core/parse-json'
import { writeJson } from '../../core/write-json'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'

/**
 * Copies an input, so that it cannot change during verification: bytes as they are, an object as it is written now.
 *
 * @returns In place of what cannot even be asked what it is, such as a revoked proxy or bytes that were given away, a value that is
 *   refused like any other that JSON cannot carry.
 */
export function ownInput(
  input: string | Uint8Array | object,
  limits: Partial<JsonLimits> = {},
): string | Uint8Array | object {
  if (typeof input === 'string') return input
  try {
    return input instanceof Uint8Array ? new Uint8Array(input) : writeJson(input, 'read JSON', limits)
  } catch (error) {
    return error instanceof QualityLabelError ? refusing(error) : unreadable
  }
}

// Said when it is read, as a finding.
function refusing(error: QualityLabelError): object {
  return {
    toJSON(): never {
      throw error
    },
  }
}

const unreadable = {
  toJSON(): never {
    throw new TypeError('The input cannot be read')
  },
}

/** Returns the finding about a text that could not be read: larger than the limit, which may be raised, or damaged. */
export function unreadableInput({ code, message, details }: QualityLabelError): Finding {
  const { pointer, maxInputBytes } = details
  if (code === 'INPUT_TOO_LARGE' && typeof maxInputBytes === 'number')
    return { code, pointer: '', params: { limit: maxInputBytes } }
  return {
    code: 'PARSING_ERROR',
    pointer: typeof pointer === 'string' ? pointer : '',
    params: { reason: plain(message) },
  }
}
