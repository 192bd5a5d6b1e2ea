import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import { valueAtPointer } from '../core/json-pointer'
import type { Finding } from '../problems/problem'
import { linkTerms } from './form-terms'
import type { ShapeName } from './shape-names'

// Open Badges 3.0 publishes each schema for JSON and for JSON-LD.
const officialPattern =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json(?:-ld)?\/ob_v3p0_(?:any)?(achievement|endorsement)credential_schema\.json$/
const own = 'https://w3id.org/quality-label/schemas/'
const shapeOfOwn: Readonly<Record<string, ShapeName>> = {
  [`${own}open-badge-credential.json`]: 'badge',
  [`${own}endorsement-credential.json`]: 'endorsement',
  [`${own}quality-label.json`]: 'label',
  [`${own}trust-mark.json`]: 'trustMark',
}
const knownTypes = new Set(['1EdTechJsonSchemaValidator2019', 'JsonSchema'])

/** The shape that stands for a schema which a credential names; `undefined` where the schema is not known. */
export function shapeNamedBy(entry: JsonValue): ShapeName | undefined {
  const { id, type } = schemaMembers(entry)
  if (typeof id !== 'string' || !toArray(type).some((name) => knownTypes.has(toText(name)))) return undefined
  const [, kind] = officialPattern.exec(id) ?? []
  if (kind !== undefined) return kind === 'achievement' ? 'badge' : 'endorsement'
  return Object.hasOwn(shapeOfOwn, id) ? shapeOfOwn[id] : undefined
}

/** Whether an entry names a schema of 1EdTech. */
export function isOfficialSchema(entry: JsonValue): boolean {
  return officialPattern.test(toText(schemaMembers(entry)['id']))
}

/**
 * Checks whether a finding of a shape is one of the schema that a credential names, and not only of this library.
 *
 * No JSON Schema follows references. The official ones ask for no `id` or `identifier` of the subject, for nothing in criteria, and take
 * any text as an address, the empty one too.
 */
export function isAskedBySchema(finding: Finding, isOfficial: boolean, document: JsonObject): boolean {
  const { code, pointer, missing } = finding
  if (code === 'REFERENCE_DANGLING' || (code === 'MEMBER_REQUIRED' && !missing)) return false
  if (!isOfficial) return true
  if (code === 'VALUE_FORMAT')
    return (
      !linkTerms.has(pointer.slice(pointer.lastIndexOf('/') + 1)) && valueAtPointer(document, pointer) !== ''
    )
  return code !== 'SUBJECT_UNIDENTIFIED' && (code !== 'MEMBER_REQUIRED' || missing?.length === 1)
}

/** Members of an entry of `credentialSchema`, which may be written as its id alone. */
export function schemaMembers(entry: JsonValue): JsonObject {
  return isJsonObject(entry) ? entry : { id: entry }
}
