import { isJsonObject } from '../../core/json'
import { isLanguageTag } from '../../model/document-kinds'
import type { Source } from './source'

/**
 * Reads the language of a badge object: its `@language`, or the language of its context.
 *
 * @returns `undefined` if it has no language that Open Badges 3.0 can write.
 * @see Open Badges 2.0, Internationalization
 */
export function takeLanguage(node: Source, to: string): string | undefined {
  const source = declared(node)
  if (!source) return undefined
  const tag = typeof source.value === 'string' ? normalise(source.value) : undefined
  if (tag === undefined) source.lose('wrongType')
  else if (tag === source.value) source.keep(to)
  else source.change('languageTagged', to)
  return tag
}

function declared(node: Source): Source | undefined {
  const own = node.get('@language')
  if (own.isGiven) return own
  const contexts = node.get('@context').items()
  const inner = contexts.filter(({ value }) => isJsonObject(value)).map((context) => context.get('@language'))
  return inner.find(({ isGiven }) => isGiven)
}

/** Writes `pt_BR`, `en-us` and `SR-latn` as `pt-BR`, `en-US` and `sr-Latn`. */
function normalise(language: string): string | undefined {
  const [first = '', ...rest] = language.trim().split(/[-_]/)
  const parts = rest.map((part) =>
    part.length === 4 ? part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
  )
  const tag = [first.toLowerCase(), ...parts].join('-')
  return isLanguageTag(tag) ? tag : undefined
}
