import type { JsonValue } from '../core/json'
import { toArray } from '../core/json'
import type { Kind } from '../core/kinds'
import { passing } from '../core/kinds'
import { formatTag, isWellFormedTag } from '../core/language-tag'
import { isLanguageObject, isTagged, readLanguageValue } from '../core/language-value'
import type { TextInLanguages } from './generated/documents'
import { isHttpUrl, isUri } from './is-uri'

/** Makes a kind for texts that pass a test. */
function textOf(expected: string, passes: (text: string) => boolean): Kind<string> {
  return passing(expected, (value) => typeof value === 'string' && passes(value))
}

export const words = textOf('a text that is not blank', isText)

export const uri = textOf('an absolute URI', isUri)

export const httpUrl = textOf('an absolute http(s) URL', isHttpUrl)

/** A language; a locale such as `pt_BR`, as platforms write it, is read as the tag `pt-BR`. */
export const language: Kind<string> = { expected: 'a BCP 47 language tag', read: readLanguageTag }

export const email = textOf('an e-mail address', isEmail)

/** A text, or texts by language; read as a copy. */
export const texts: Kind<TextInLanguages> = {
  expected: words.expected,
  read: (value) =>
    typeof value === 'string' || !areTexts(value)
      ? words.read(value)
      : (structuredClone(value) as TextInLanguages),
}

/** Checks whether a text has the form of an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text) && isText(text)
}

/** Checks whether a text is a language tag of Open Badges: only language, script and region. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(text)
}

/** Returns the language tag of Open Badges that a text means: `pt_BR` and `pt-br` are `pt-BR`. */
export function readLanguageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (isLanguageTag(value)) return value
  const tag = value.replaceAll('_', '-')
  return isWellFormedTag(tag) && isLanguageTag(formatTag(tag)) ? formatTag(tag) : undefined
}

/** Checks whether a value is a language value object, or a list of them in different languages. */
function areTexts(value: unknown): boolean {
  const entries = toArray(value as JsonValue).map((entry) =>
    isLanguageObject(entry) ? readLanguageValue(entry) : undefined,
  )
  const languages = new Set(entries.map((entry) => entry?.language))
  return (
    entries.length > 0 &&
    languages.size === entries.length &&
    entries.every((entry) => entry && isTagged(entry) && isText(entry.text))
  )
}

// A lone surrogate has no UTF-8 form, so nothing could be signed over it.
function isText(text: string): boolean {
  return /\S/u.test(text) && !/\p{Surrogate}/u.test(text)
}
