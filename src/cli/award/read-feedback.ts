import type { LanguageMap } from '../../index'
import { usageError } from '../command-error'

/**
 * Reads what to improve, by language, from the values of `--feedback`: `en=Add a plan`.
 *
 * @throws {CommandError} 64 if one has another form, or a language is there twice.
 */
export function readFeedback(values: readonly string[] | undefined): LanguageMap | undefined {
  if (values === undefined) return undefined
  const texts = values.map((value) => {
    const split = value.indexOf('=')
    const [language, text] = [value.slice(0, split), value.slice(split + 1)]
    if (split > 0 && text !== '') return [language, text] as const
    throw usageError(`--feedback: expected language=text, such as en="Add a plan", got ${value}`)
  })
  const twice = texts.find(([language], index) => texts.findIndex(([each]) => each === language) < index)
  if (twice) throw usageError(`--feedback: expected each language once, got ${twice[0]} twice`)
  return Object.fromEntries(texts)
}
