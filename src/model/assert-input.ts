import { assertBounded } from '../core/assert-bounded'
import { isInstant } from '../core/instant'
import type { JsonValue } from '../core/json'
import { toArray } from '../core/json'
import { isLanguageObject, isTagged, readLanguageValue } from '../core/language-value'
import { bundleJsonLimits, mostDepth } from '../core/parse-json'
import { showValue } from '../core/quote-text'
import type { TextInLanguages } from './generated/documents'
import { isHttpUrl, isUri } from './is-uri'

/** Bounds on the arguments of a builder: far more than could be signed, but not without end. */
const limits = { ...bundleJsonLimits, maxDepth: mostDepth }

/**
 * Guards for the arguments of one builder; each message names the field, what was expected and what came.
 *
 * A value of another JavaScript type is a `TypeError`, a value of the right type that cannot be used a `RangeError`.
 *
 * @param action - What cannot be done, such as `build evidence`.
 * @param given - All arguments that are JSON.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP` if they are past every bound: what follows may walk through them.
 */
export function inputGuards(action: string, given?: unknown) {
  assertBounded(given, action, limits)
  const refuse = (field: string, expected: string, got: unknown): never => {
    const message = `Cannot ${action}: expected ${field} to be ${expected}, got ${showValue(got)}`
    throw typeof got === 'string' || typeof got === 'number'
      ? new RangeError(message)
      : new TypeError(message)
  }
  const matching =
    (isGood: (value: string) => boolean, expected: string) => (field: string, value: unknown) =>
      typeof value === 'string' && isGood(value) ? value : refuse(field, expected, value)
  const text = matching(isText, 'a text that is not blank')
  return {
    refuse,
    text,
    /** A text, or the same in one language or several. */
    texts: (field: string, value: unknown): TextInLanguages =>
      typeof value === 'string' || !areTexts(value)
        ? text(field, value)
        : (structuredClone(value) as TextInLanguages),
    uri: matching(isUri, 'an absolute URI'),
    httpUrl: matching(isHttpUrl, 'an absolute http(s) URL'),
    instant: matching(isInstant, 'an instant with a time zone'),
    language: matching(isLanguageTag, 'a BCP 47 language tag'),
    email: matching(isEmail, 'an e-mail address'),
  }
}

export type InputGuards = ReturnType<typeof inputGuards>

/** The guarded value, or `undefined` where none was given. */
export function optional<T>(
  guard: (field: string, value: unknown) => T,
  field: string,
  value: unknown,
): T | undefined {
  return value === undefined ? undefined : guard(field, value)
}

/** Whether a text is a language tag as Open Badges writes them: language, script and region alone. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(text)
}

/** Whether a value is a language value object, or a list of some in different languages. */
function areTexts(value: unknown): boolean {
  const texts = toArray(value as JsonValue).map((entry) =>
    isLanguageObject(entry) ? readLanguageValue(entry) : undefined,
  )
  const languages = new Set(texts.map((entry) => entry?.language))
  return (
    texts.length > 0 &&
    languages.size === texts.length &&
    texts.every((entry) => entry && isTagged(entry) && isText(entry.text))
  )
}

// A lone surrogate has no UTF-8 form, so nothing could be signed over it.
function isText(text: string): boolean {
  return /\S/u.test(text) && !/\p{Surrogate}/u.test(text)
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text) && isText(text)
}
