import { mapSchema } from './read-schemas.mjs'

/**
 * Schemas that accept the same values as the published definitions, in keywords whose errors are exact.
 *
 * Alternatives become what they mean: a choice by JSON type (so that only the matching branch is checked), one of several properties,
 * or a list of values that a pattern extends. Any other alternative is rejected, so that no vague error can appear. A schema within a
 * definition becomes a separate definition, one for all places with the same schema.
 *
 * @returns Definitions by name: the published ones, then those within them.
 */
export function toValidatorSchemas(definitions) {
  const parts = new Map()
  const asPart = (schema) => {
    if (hasOnly(schema, ['$ref'])) return schema
    const text = JSON.stringify(schema)
    if (!parts.has(text)) parts.set(text, { ...schema, $id: `part${parts.size}` })
    return { $ref: parts.get(text).$id }
  }
  const toParts = (schema) => withParts(toExactKeywords(withoutAnnotations(schema), definitions), asPart)
  const named = Object.entries(definitions).map(([name, schema]) => ({
    ...mapSchema(schema, toParts),
    $id: name,
  }))
  return [...named, ...parts.values()]
}

/** The definition in which each pattern stands. */
export function namePatterns(definitions) {
  const names = {}
  for (const [name, definition] of Object.entries(definitions)) {
    for (const pattern of patternsIn(definition)) names[pattern] ??= name
  }
  return names
}

function patternsIn(schema) {
  const patterns = []
  mapSchema(schema, (subschema) => {
    if (subschema?.pattern) patterns.push(subschema.pattern)
    return subschema
  })
  return patterns
}

function withoutAnnotations(schema) {
  if (typeof schema === 'boolean') return schema
  const { title, description, ...assertions } = schema
  return assertions
}

function toExactKeywords(schema, definitions) {
  const { contains, anyOf, ...rest } = schema
  if (contains) return { ...rest, containsOne: listedValues(contains, schema) }
  return anyOf ? { ...rest, ...toExactAlternatives(anyOf, schema, definitions) } : schema
}

// Keywords of which ajv writes out little, in place of those of which it writes out much (validator-keywords.mjs).
function withParts(schema, asPart) {
  if (schema === false) return { absent: true }
  const { properties, additionalProperties, propertyNames, choose, ...rest } = asObject(schema, asPart)
  return {
    ...withItems(withConditions(rest, asPart), asPart),
    ...(choose ? withChoice(choose, asPart) : {}),
    ...(propertyNames ? { names: asPart(propertyNames) } : {}),
    ...(properties ? { properties: mapValues(properties, asPart) } : {}),
    ...(additionalProperties ? { values: asPart(additionalProperties) } : {}),
  }
}

// Nearly every definition is of one kind, and one keyword says it.
function asObject(schema, asPart) {
  const { type, properties, required = [], additionalProperties, ...rest } = schema
  if (type !== 'object' || !properties || (additionalProperties ?? false) !== false) return schema
  const closed = additionalProperties === false
  return { ...rest, object: { properties: mapValues(properties, asPart), required, closed } }
}

function withConditions({ if: condition, then: consequence, else: alternative, ...rest }, asPart) {
  if (!condition) return rest
  return { ...rest, when: [condition, consequence, alternative].filter(Boolean).map(asPart) }
}

function withItems({ items, additionalItems, ...rest }, asPart) {
  if (!items) return rest
  if (!Array.isArray(items)) return { ...rest, each: asPart(items) }
  return { ...rest, tuple: [additionalItems ?? {}, ...items].map(asPart) }
}

function withChoice(choose, asPart) {
  const [[type, one], [other, many], ...more] = Object.entries(choose)
  if (other === 'array' && more.length === 0 && many.each) {
    const [word] = many.containsOne ?? []
    if (hasOnly(one, ['type', 'const']) && one.const === word && many.containsOne.length === 1)
      return { typeWord: word }
    const check = asPart(one)
    if (hasOnly(many, ['type', 'each']) && many.each.$ref === check.$ref)
      return { oneOrMany: { type, check } }
  }
  return { choose }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function toExactAlternatives(branches, schema, definitions) {
  if (branches.every((branch) => hasOnly(branch, ['required']) && branch.required.length === 1)) {
    return { requireOne: branches.flatMap((branch) => branch.required) }
  }
  const [values, pattern] = branches
  if (hasOnly(values, ['enum']) && hasOnly(pattern, ['pattern']) && schema.type === 'string') {
    return { extensible: { values: values.enum, pattern: pattern.pattern } }
  }
  return { choose: branchesByType(branches, schema, definitions) }
}

function branchesByType(branches, schema, definitions) {
  const types = branches.map((branch) => jsonType(branch, definitions))
  if (types.includes(undefined) || new Set(types).size !== types.length) {
    throw new Error(`Cannot tell alternatives apart by type: ${JSON.stringify(schema)}`)
  }
  return Object.fromEntries(branches.map((branch, index) => [types[index], branch]))
}

function listedValues(contains, schema) {
  if (hasOnly(contains, ['const'])) return [contains.const]
  if (hasOnly(contains, ['enum'])) return contains.enum
  throw new Error(`Cannot list what to contain: ${JSON.stringify(schema)}`)
}

function hasOnly(schema, keywords) {
  const names = Object.keys(schema)
  return names.length === keywords.length && keywords.every((keyword) => names.includes(keyword))
}

function jsonType(schema, definitions) {
  return schema.$ref ? jsonType(definitions[schema.$ref], definitions) : schema.type
}
