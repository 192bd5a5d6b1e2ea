import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import { valueAtPointer } from '../core/json-pointer'
import type { Finding } from '../problems/problem'
import { linkTerms } from './form-terms'
import type { CredentialShapeName } from './shape-names'

// Open Badges 3.0 publishes each schema for JSON and for JSON-LD.
const officialPattern =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json(?:-ld)?\/ob_v3p0_(?:any)?(achievement|endorsement)credential_schema\.json$/
const own = 'https://w3id.org/quality-label/schemas/'
const shapeOfOwn: Readonly<Record<string, CredentialShapeName>> = {
  [`${own}open-badge-credential.json`]: 'badge',
  [`${own}endorsement-credential.json`]: 'endorsement',
  [`${own}quality-label.json`]: 'label',
  [`${own}trust-mark.json`]: 'trustMark',
  [`${own}authority-to-issue.json`]: 'authority',
}
const knownTypes = new Set(['1EdTechJsonSchemaValidator2019', 'JsonSchema'])

/** Returns the shape for a schema that a credential names; `undefined` if the schema is unknown. */
export function shapeNamedBy(entry: JsonValue): CredentialShapeName | undefined {
  const { id, type } = schemaMembers(entry)
  if (typeof id !== 'string' || !toArray(type).some((name) => knownTypes.has(toText(name)))) return undefined
  const [, kind] = officialPattern.exec(id) ?? []
  if (kind !== undefined) return kind === 'achievement' ? 'badge' : 'endorsement'
  return Object.hasOwn(shapeOfOwn, id) ? shapeOfOwn[id] : undefined
}

/** Returns whether an entry names a schema of 1EdTech. */
export function isOfficialSchema(entry: JsonValue): boolean {
  return officialPattern.test(toText(schemaMembers(entry)['id']))
}

/**
 * Returns whether the schema that a credential names reports a finding too, not only the stricter shape of this library.
 *
 * JSON Schemas do not follow references. The official ones require no `id` or `identifier` of the subject and nothing in criteria,
 * and accept any text as a URL, even an empty one.
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

/** Returns the properties of an entry of `credentialSchema`, which may be written as only its id. */
export function schemaMembers(entry: JsonValue): JsonObject {
  return isJsonObject(entry) ? entry : { id: entry }
}
