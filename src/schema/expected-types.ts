import { isJsonObject } from '../core/json'
import { parsePointer } from '../core/json-pointer'
import { quoteText } from '../core/quote-text'
import type { Phrase } from '../problems/phrases/phrase'
import { listNames, plain } from '../problems/phrases/phrase'
import { anyOf } from './expectations'
import type { Check, ShapeError, ShapeErrors } from './shape-error'

// A reader needs no more, and each costs a search in the errors.
const mostPlaces = 20

/**
 * Finds which types are required where a type is missing or has the wrong JSON type, so that the message can name them.
 *
 * @returns Words by the pointer of the `type`, such as `"VerifiableCredential" and "OpenBadgeCredential" or "AchievementCredential"`.
 */
export function expectedTypes(
  errors: readonly ShapeError[],
  document: unknown,
  validator: Check,
): ReadonlyMap<string, Phrase> {
  const places = [...new Set(errors.flatMap(placeOfType))].slice(0, mostPlaces)
  if (places.length === 0) return new Map()
  const asked: ShapeErrors = []
  // An empty list lacks every required type, so the errors about it name them all.
  validator(withEmptyLists(document, places.map(parsePointer)), asked)
  return new Map(
    places.flatMap((place) => {
      const words = inWords(place, asked)
      return words ? [[place, words]] : []
    }),
  )
}

/** Returns the path of the type that an error is about. */
export function placeOfType(error: ShapeError): string[] {
  const { keyword, params, instancePath } = error
  if (keyword === 'required') return params.missingProperty === 'type' ? [`${instancePath}/type`] : []
  return (keyword === 'type' || keyword === 'choose') && instancePath.endsWith('/type') ? [instancePath] : []
}

function inWords(place: string, asked: readonly ShapeError[]): Phrase | undefined {
  const lists = asked.flatMap((error) => {
    if (error.instancePath !== place) return []
    if (error.keyword === 'containsOne') return [error.params.allowedValues]
    return error.keyword === 'const' ? [[String(error.params.allowedValue)]] : []
  })
  const words = new Map(
    lists.map((values) => [values.join(), anyOf(values.map((value) => plain(quoteText(value))))]),
  )
  const [first, ...others] = words.values()
  return first && others.length > 0 ? listNames([first, ...others]) : first
}

/** Copies a value, with an empty list at each path. A part on several paths is copied once: it may be most of a large document. */
function withEmptyLists(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return []
  const within = new Map<string, string[][]>()
  for (const [name = '', ...rest] of paths) within.set(name, [...(within.get(name) ?? []), rest])
  if (Array.isArray(value)) {
    return value.map((entry, index) => {
      const rest = within.get(String(index))
      return rest ? withEmptyLists(entry, rest) : entry
    })
  }
  if (!isJsonObject(value)) return value
  const changed = [...within].map(([name, rest]) => [name, withEmptyLists(value[name], rest)])
  return { ...value, ...Object.fromEntries(changed) }
}
