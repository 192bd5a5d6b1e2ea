import { compile } from 'json-schema-to-typescript'
import { collectDefinitions, mapSchema, readSchemas } from '../support/read-schemas.mjs'

const banner = `/**
 * The documents as types, generated from schemas/ by scripts/generate.mjs: change the schemas instead.
 */`

/** Types of every document and definition, each once, under the name of its schema. */
export default async function generateTypes() {
  const definitions = withoutChoices(collectDefinitions(await readSchemas()))
  for (const [name, definition] of Object.entries(definitions))
    definitions[name] = toTypeSchema(name, definition)
  const types = await compile({ title: 'Documents', $defs: definitions }, 'Documents', {
    additionalProperties: true,
    bannerComment: banner,
    format: true,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  })
  // The root only carries the definitions; nothing is a "Documents".
  const content = types.replace(/export interface Documents \{[^}]*\}\n*/, '')
  return { 'src/model/generated/documents.ts': tidy(content) }
}

/** Definitions in which a choice by `if` between two documents is the one that `else` names: what is built, not what is read too. */
function withoutChoices(definitions) {
  const built = new Map(Object.entries(definitions).map(([name, { else: other }]) => [name, other?.$ref]))
  const follow = (schema) => (built.get(schema.$ref) ? { ...schema, $ref: built.get(schema.$ref) } : schema)
  const kept = Object.entries(definitions).filter(([name]) => built.get(name) === undefined)
  return Object.fromEntries(kept.map(([name, definition]) => [name, mapSchema(definition, follow)]))
}

function toTypeSchema(name, definition) {
  return { ...mapSchema(definition, describeForTypes), title: name }
}

/** Leaves of a schema what a type can say; the rest is for the validators. */
function describeForTypes(schema) {
  if (schema === false) return { tsType: 'undefined' }
  if (schema === true) return {}
  const {
    title,
    contains,
    if: condition,
    then,
    else: otherwise,
    propertyNames,
    minProperties,
    ...rest
  } = schema
  // A reference with neighbours would become a second type of the same content.
  if (rest.$ref) return { $ref: `#/$defs/${rest.$ref}` }
  if (Array.isArray(rest.items)) return { description: rest.description, tsType: 'Context[]' }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template literal type.
  if (rest.pattern?.startsWith('^ext:')) return { tsType: '`ext:${string}`' }
  return nameRequired(dropConstraints(rest))
}

// `anyOf` over required members and `allOf` over `contains` say nothing that a type could.
function dropConstraints(schema) {
  const { anyOf, allOf, minItems, ...rest } = schema
  const kept = { ...rest }
  const branches = (anyOf ?? []).filter((branch) => !isOnly(branch, 'required'))
  if (branches.length > 0) {
    delete kept.type
    kept.anyOf = branches
  }
  const parts = (allOf ?? []).filter((part) => Object.keys(part).length > 0)
  if (parts.length > 0) kept.allOf = parts
  return kept
}

// Narrowing a document makes members required that only the wider document describes.
function nameRequired(schema) {
  if (schema.type !== 'object' || !schema.required) return schema
  const unnamed = schema.required.filter((name) => schema.properties?.[name] === undefined)
  const properties = Object.fromEntries(unnamed.map((name) => [name, { tsType: 'unknown' }]))
  return { ...schema, properties: { ...properties, ...schema.properties } }
}

function isOnly(schema, keyword) {
  return Object.keys(schema).every((key) => key === keyword)
}

// What refers to a definition, as the tool notes it, tells a reader nothing.
const provenance = /(?:\n \*)?\n \* This interface was referenced by[^\n]*\n \* via the `definition`[^\n]*/g

function tidy(types) {
  const content = types.replace(provenance, '').replace(/\/\*\*\n \*\/\n/g, '')
  return `${content.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
