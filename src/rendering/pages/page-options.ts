import type { Kind } from '../../core/kinds'
import { passing } from '../../core/kinds'
import { isWellFormedTag } from '../../core/language-tag'

/** The language of a page, BCP 47. */
export const languageTag: Kind<string> = passing(
  'a language tag such as nl',
  (value) => typeof value === 'string' && isWellFormedTag(value),
)
