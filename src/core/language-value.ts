import type { JsonObject, JsonValue } from './json'
import { isJsonObject, toArray } from './json'
import { formatTag, isWellFormedTag } from './language-tag'
import { assertArguments, assertAwaited } from './read-options'

/** A text in a language, as `readLanguageValue` returns it. */
export interface TextInLanguage {
  text: string
  /** In lower case; absent if the text has no language. */
  language: string | undefined
  direction: 'ltr' | 'rtl' | undefined
}

/** Checks whether a value is meant as a language value object, valid or not. */
export function isLanguageObject(value: JsonValue | undefined): value is JsonObject {
  return isJsonObject(value) && Object.hasOwn(value, '@value')
}

const members = new Set(['@value', '@language', '@direction'])

/**
 * Reads a language value object: `@value` is a text, `@language` a language tag, `@direction` is `ltr` or `rtl`; the last two are
 * optional.
 *
 * @returns `undefined` for anything else.
 * @see VCDM 2.0, section 11.1: https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction
 */
export function readLanguageValue(value: JsonObject): TextInLanguage | undefined {
  const { '@value': text, '@language': language, '@direction': direction } = value
  if (typeof text !== 'string' || !Object.keys(value).every((member) => members.has(member))) return undefined
  if (language !== undefined && (typeof language !== 'string' || !isWellFormedTag(language))) return undefined
  if (direction !== undefined && direction !== 'ltr' && direction !== 'rtl') return undefined
  return { text, language: language?.toLowerCase(), direction }
}

/** Checks whether a text has a language or a direction. With neither, the object is a second form of a string. */
export function isTagged({ language, direction }: TextInLanguage): boolean {
  return language !== undefined || direction !== undefined
}

/** Writes a text in a language in its only form as an object. */
export function writeLanguageValue({ text, language, direction }: TextInLanguage): JsonObject {
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': formatTag(language) }),
    ...(direction === undefined ? {} : { '@direction': direction }),
  }
}

/**
 * Chooses the text of a name or description for a reader: in their language, else in English, else without a language, else the first.
 *
 * @param value - A text, a language value object or a list of them; anything else has no text.
 * @param language - Language tag of the reader, such as `nl`; texts with further subtags match it.
 */
export function textFor(value: unknown, language: string): string | undefined {
  assertAwaited('find text', { value })
  assertArguments('find text', 'a text', { language })
  if (typeof value === 'string') return value
  if (Array.isArray(value)) assertArguments('find text', 'a list', { value })
  const texts = toArray(value as JsonValue | undefined).flatMap((entry) => {
    const read = isLanguageObject(entry) ? readLanguageValue(entry) : undefined
    return read ? [read] : []
  })
  const range = language.toLowerCase()
  const found =
    texts.find((entry) => isIn(entry, range)) ??
    texts.find((entry) => isIn(entry, 'en')) ??
    texts.find((entry) => entry.language === undefined) ??
    texts[0]
  return found?.text
}

// RFC 4647, section 3.3.1 (basic filtering): https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1
function isIn({ language = '' }: TextInLanguage, range: string): boolean {
  return language === range || language.startsWith(`${range}-`)
}
