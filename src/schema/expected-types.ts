import { isJsonObject } from '../core/json'
import { parsePointer } from '../core/json-pointer'
import { quoteText } from '../core/quote-text'
import { joinWith } from './expectations'
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
): ReadonlyMap<string, string> {
  const places = [...new Set(errors.flatMap(placeOfType))].slice(0, mostPlaces)
  if (places.length === 0) return new Map()
  const asked: ShapeErrors = []
  // An empty list lacks every required type, so the errors about it name them all.
  validator(withEmptyLists(document, places.map(parsePointer)), asked)
  return new Map(places.map((place) => [place, inWords(place, asked)]))
}

/** Returns the path of the type that an error is about. */
export function placeOfType(error: ShapeError): string[] {
  const { keyword, params, instancePath } = error
  if (keyword === 'required') return params.missingProperty === 'type' ? [`${instancePath}/type`] : []
  return (keyword === 'type' || keyword === 'choose') && instancePath.endsWith('/type') ? [instancePath] : []
}

function inWords(place: string, asked: readonly ShapeError[]): string {
  const lists = asked.flatMap((error) => {
    if (error.instancePath !== place) return []
    if (error.keyword === 'containsOne') return [error.params.allowedValues]
    return error.keyword === 'const' ? [[error.params.allowedValue]] : []
  })
  const words = lists.map((values) => joinWith('or', values.map(quoteText)))
  return joinWith('and', [...new Set(words)])
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
