import { isJsonObject } from '../../core/json'
import { readLanguageTag } from '../../model/document-kinds'
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
  const tag = typeof source.value === 'string' ? readLanguageTag(source.value.trim()) : undefined
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
