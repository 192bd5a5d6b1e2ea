import type { QualityLabelError } from '../../core/errors'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'

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
