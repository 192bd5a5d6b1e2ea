import { mapSchema } from './read-schemas.mjs'

/** All that `src/schema/compile-schema.ts` can judge. */
const known = new Set([
  ...['type', 'const', 'enum', 'allOf', 'if', 'then', 'choose'],
  ...['minimum', 'maximum', 'minLength', 'pattern', 'format', 'extensible'],
  ...['minItems', 'additionalItems', 'items', 'containsOne', 'uniqueItems'],
  ...['minProperties', 'required', 'propertyNames', 'properties', 'requireOne', 'additionalProperties'],
])

/**
 * A validator schema with its keywords in the order in which they are judged, and each reference as the name alone.
 *
 * The JSON types are names too: `{ "type": "string" }` is written `"string"`.
 *
 * @param groups - Keywords in the order of ajv, by the JSON type they are for (`ajv.RULES.rules`).
 * @throws {Error} If there is a keyword that is not judged.
 */
export function writeCompactly(schema, groups) {
  return mapSchema(schema, (part) => shorten(part, groups))
}

function shorten(schema, groups) {
  if (typeof schema !== 'object' || schema === null) return schema
  const keywords = Object.keys(schema)
  if (keywords.length === 1 && typeof (schema.$ref ?? schema.type) === 'string')
    return schema.$ref ?? schema.type
  const unknown = keywords.find((keyword) => !known.has(keyword))
  if (unknown !== undefined)
    throw new Error(`Cannot write ${JSON.stringify(schema)}: ${unknown} is not judged`)
  const place = placesOf(schema, groups)
  const ordered = keywords.sort((a, b) => place.indexOf(a) - place.indexOf(b))
  return Object.fromEntries(ordered.map((name) => [name, operand(name, schema[name], groups)]))
}

// A choice holds a schema for each JSON type; whatever else holds schemas has been gone through.
function operand(keyword, value, groups) {
  if (keyword !== 'choose') return value
  return Object.fromEntries(
    Object.entries(value).map(([type, branch]) => [type, writeCompactly(branch, groups)]),
  )
}

// ajv looks at the type first, unless further keywords are for that one type: then where it comes to those.
function placesOf(schema, groups) {
  const places = groups.flatMap(({ type, rules }) => {
    const names = rules.map(({ keyword }) => keyword).filter((name) => name !== 'type')
    return type === schema.type && names.some((name) => name in schema) ? ['type', ...names] : names
  })
  return places.includes('type') ? places : ['type', ...places]
}
