import { isJsonObject } from '../core/json'
import { parsePointer } from '../core/json-pointer'
import { quoteText } from '../core/quote-text'
import { joinWith } from './expectations'
import type { Check, ShapeError, ShapeErrors } from './shape-error'

// Of more nobody reads, and each is written into the document.
const mostPlaces = 20

/**
 * Finds out which types are asked for wherever a type is missing or of the wrong JSON type, so that the message can name them.
 *
 * @returns By the pointer of the `type`, in words: `"VerifiableCredential" and "OpenBadgeCredential" or "AchievementCredential"`.
 */
export function expectedTypes(
  errors: readonly ShapeError[],
  document: unknown,
  validator: Check,
): ReadonlyMap<string, string> {
  const places = [...new Set(errors.flatMap(placeOfType))].slice(0, mostPlaces)
  if (places.length === 0) return new Map()
  // An empty list has none of the types, and each check of it says which.
  const probe = places.reduce((changed, place) => withEmptyList(changed, parsePointer(place)), document)
  const asked: ShapeErrors = []
  validator(probe, asked)
  return new Map(places.map((place) => [place, inWords(place, asked)]))
}

/** The pointer of the type that an error is about. */
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

function withEmptyList(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return []
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === name ? withEmptyList(entry, rest) : entry))
  return isJsonObject(value) ? { ...value, [name]: withEmptyList(value[name], rest) } : value
}
