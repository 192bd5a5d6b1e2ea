import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import type { ShapeName } from './shape-names'

const official = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_'
const own = 'https://w3id.org/quality-label/schemas/'

// The official schemas are judged by ours, which accept and refuse the same.
const shapeOfSchema: Readonly<Record<string, ShapeName>> = {
  [`${official}achievementcredential_schema.json`]: 'badge',
  [`${official}anyachievementcredential_schema.json`]: 'badge',
  [`${official}endorsementcredential_schema.json`]: 'endorsement',
  [`${own}open-badge-credential.json`]: 'badge',
  [`${own}endorsement-credential.json`]: 'endorsement',
  [`${own}quality-label.json`]: 'label',
  [`${own}trust-mark.json`]: 'trustMark',
}
const knownTypes = new Set(['1EdTechJsonSchemaValidator2019', 'JsonSchema'])

/** The shape that stands for a schema which a credential names; `undefined` where the schema is not at hand. */
export function shapeNamedBy(entry: JsonValue): ShapeName | undefined {
  const { id, type } = schemaMembers(entry)
  if (typeof id !== 'string' || !Object.hasOwn(shapeOfSchema, id)) return undefined
  return toArray(type).some((name) => knownTypes.has(toText(name))) ? shapeOfSchema[id] : undefined
}

/** Members of an entry of `credentialSchema`, which may be written as its id alone. */
export function schemaMembers(entry: JsonValue): JsonObject {
  return isJsonObject(entry) ? entry : { id: entry }
}
