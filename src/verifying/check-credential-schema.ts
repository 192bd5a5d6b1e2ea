import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import type { GatedDocument } from '../gate/gate-document'
import { say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import type { ShapeName } from '../schema/shape-names'
import type { SectionOutcome } from './section'
import type { ShapesOf } from './shapes-of'

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

/**
 * Checks a credential against each schema that it names itself.
 *
 * @param shapes - Of the credential as it was given.
 * @see Open Badges 3.0, Verification, step 1
 */
export function checkCredentialSchema(shapes: ShapesOf, gated: GatedDocument): SectionOutcome {
  const entries = toArray(gated.document['credentialSchema'])
  // Several that name one shape say the same.
  const asked = new Set<ShapeName>()
  const findings = entries.flatMap((entry) => {
    const pointer = (isJsonObject(entry) && gated.pointers.get(entry)) || '/credentialSchema'
    const shape = shapeNamedBy(entry)
    if (!shape) return [unknownSchema(entry, pointer)]
    if (asked.has(shape)) return []
    asked.add(shape)
    return shapes(shape).map((finding): Finding => ({ ...finding, section: 'schema' }))
  })
  return { findings, whenValid: say(entries.length === 0 ? 'schemaNone' : 'schemaValid') }
}

/** The shape that stands for a schema which a credential names; `undefined` where the schema is not at hand. */
export function shapeNamedBy(entry: JsonValue): ShapeName | undefined {
  const { id, type } = membersOf(entry)
  if (typeof id !== 'string' || !Object.hasOwn(shapeOfSchema, id)) return undefined
  return toArray(type).some((name) => knownTypes.has(toText(name))) ? shapeOfSchema[id] : undefined
}

/** Says that a schema which a credential names is not at hand. */
export function unknownSchema(entry: JsonValue, pointer: string): Finding {
  const { id, type } = membersOf(entry)
  const params = { id: toText(id).slice(0, 200), type: toText(toArray(type)[0] ?? 'no type').slice(0, 80) }
  return { code: 'SCHEMA_UNKNOWN', pointer, params }
}

function membersOf(entry: JsonValue): JsonObject {
  return isJsonObject(entry) ? entry : { id: entry }
}
