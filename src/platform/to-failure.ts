import { QualityLabelError } from '../core/errors'
import type { ItemFailure } from './stores'

const longestMessage = 2000

/** Writes the error of an item as data that every database can keep. */
export function toFailure(error: unknown): ItemFailure {
  if (!(error instanceof QualityLabelError)) {
    const reason = error instanceof Error ? error.message : String(error)
    return { code: 'ITEM_UNUSABLE', message: keepable(reason), pointer: '' }
  }
  const { code, message, details } = error
  const pointer = details['pointer']
  return {
    code,
    message: keepable(message),
    ...(typeof pointer === 'string' ? { pointer: keepable(pointer) } : {}),
  }
}

// A database refuses NUL, and a lone surrogate has no UTF-8 form.
function keepable(text: string): string {
  return text.slice(0, longestMessage).replace(/\0|\p{Surrogate}/gu, '\ufffd')
}
