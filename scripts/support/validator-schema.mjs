import { mapSchema } from './read-schemas.mjs'

/**
 * A schema that accepts the same values as the published one, in keywords whose errors are exact.
 *
 * Alternatives become what they mean: a choice by JSON type (so that only the branch meant is judged), one of several
 * members, or a list of values open to a pattern. What fits none of these is refused, so that no vague error can appear.
 */
export function toValidatorSchema(name, definitions) {
  return {
    ...mapSchema(definitions[name], (schema) => toExactKeywords(withoutAnnotations(schema), definitions)),
    $id: name,
  }
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
