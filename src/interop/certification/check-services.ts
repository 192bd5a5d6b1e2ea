import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import type { Finding } from '../../problems/problem'
import { checkStructure } from '../../schema/check-structure'
import { everyShape } from '../../schema/every-shape'
import { isIri } from '../../schema/is-iri'
import { shapeNamedBy } from '../../schema/shape-named-by'
import type { ShapeName } from '../../schema/shape-names'
import { unknownSchema } from '../../verifying/content/check-credential-schema'
import { asWarning, unexpected } from './certification-finding'

const schemaType = '1EdTechJsonSchemaValidator2019'

/**
 * Checks the schemas that a credential names: their type and address, and the credential against the built-in ones.
 *
 * Like the service, it skips a schema of another type.
 */
export function checkSchemaForm(document: JsonObject, shape: ShapeName): Finding[] {
  return entriesOf(document, 'credentialSchema').flatMap(({ entry, pointer }) => {
    const form = checkForm(entry, pointer, schemaType)
    if (entry['type'] !== schemaType) return form
    const named = shapeNamedBy(entry)
    if (named === undefined) return [...form, unknownSchema(entry, pointer)]
    return named === shape ? form : [...form, ...checkStructure(document, everyShape[named])]
  })
}

/** Checks the refresh services that a credential names: their type and address. */
export function checkRefreshForm(document: JsonObject): Finding[] {
  return entriesOf(document, 'refreshService').flatMap(({ entry, pointer }) =>
    checkForm(entry, pointer, '1EdTechCredentialRefresh'),
  )
}

interface Entry {
  entry: JsonObject
  pointer: string
}

// `checkMembers` has reported entries that are not objects.
function entriesOf(document: JsonObject, member: string): Entry[] {
  const value = document[member] as JsonValue | undefined
  const place = `/${member}`
  return toArray(value).flatMap((entry, index) =>
    isJsonObject(entry)
      ? [{ entry, pointer: Array.isArray(value) ? appendPointer(place, index) : place }]
      : [],
  )
}

function checkForm({ id, type }: JsonObject, pointer: string, expected: string): Finding[] {
  if (type !== expected)
    return [asWarning(unexpected('VALUE_NOT_ALLOWED', appendPointer(pointer, 'type'), expected, type))]
  if (isHttps(id)) return []
  const address = unexpected('VALUE_FORMAT', appendPointer(pointer, 'id'), 'an https address', id)
  // The official examples have such addresses, and the service requests them.
  return [typeof id === 'string' && isIri(id) && /^http:\/\/[^/?#]/.test(id) ? asWarning(address) : address]
}

/** Checks whether a value is an https address, as the address of every service of an Open Badge must be. */
export function isHttps(value: unknown): value is string {
  return typeof value === 'string' && /^https:\/\/[^/?#]/.test(value) && isIri(value)
}
