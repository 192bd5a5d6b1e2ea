import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url))

/** Every schema of `schemas/` by its file name, in the order of the names. */
export async function readSchemas() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, JSON.parse(texts[index])]))
}

/** `open-badge-credential.json` → `OpenBadgeCredential`. */
export function typeName(file) {
  return file
    .replace(/\.json$/, '')
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')
}

/** Every document and every shared definition by name, in the order of the names; references are by name too. */
export function collectDefinitions(schemas) {
  const definitions = {}
  for (const [file, { $defs = {}, $schema, $id, ...document }] of Object.entries(schemas)) {
    Object.assign(definitions, $defs)
    if (file !== 'common.json') definitions[typeName(file)] = document
  }
  const names = Object.keys(definitions).sort()
  return Object.fromEntries(names.map((name) => [name, mapSchema(definitions[name], referByName)]))
}

function referByName(schema) {
  return schema.$ref ? { ...schema, $ref: schema.$ref.split('#/$defs/')[1] ?? typeName(schema.$ref) } : schema
}

/** A copy of a schema in which `change` has had each subschema, innermost first. */
export function mapSchema(schema, change) {
  if (typeof schema !== 'object' || schema === null) return change(schema)
  const copy = {}
  for (const [keyword, value] of Object.entries(schema)) copy[keyword] = mapKeyword(keyword, value, change)
  return change(copy)
}

const schemaMaps = new Set(['$defs', 'properties'])
const schemaLists = new Set(['allOf', 'anyOf'])
const subschemas = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
])

function mapKeyword(keyword, value, change) {
  if (schemaMaps.has(keyword)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, schema]) => [name, mapSchema(schema, change)]),
    )
  }
  if (schemaLists.has(keyword) || (keyword === 'items' && Array.isArray(value))) {
    return value.map((schema) => mapSchema(schema, change))
  }
  if (keyword === 'additionalProperties' && typeof value === 'boolean') return value
  return subschemas.has(keyword) ? mapSchema(value, change) : value
}
