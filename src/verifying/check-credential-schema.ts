import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { GatedDocument } from '../gate/gate-document'
import { say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { checkShape } from '../schema/check-shape'
import type { ShapeName } from '../schema/shape-names'
import type { SectionOutcome } from './section'

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
 * @param document - The credential as it was given.
 * @see Open Badges 3.0, Verification, step 1
 */
export function checkCredentialSchema(document: JsonObject, gated: GatedDocument): SectionOutcome {
  const entries = toArray(gated.document['credentialSchema'])
  const findings = entries.flatMap((entry) => {
    const pointer = isJsonObject(entry) ? gated.pointers.get(entry) : undefined
    return checkEntry(document, entry, pointer ?? '/credentialSchema')
  })
  return { findings, whenValid: say(entries.length === 0 ? 'schemaNone' : 'schemaValid') }
}

function checkEntry(document: JsonObject, entry: unknown, pointer: string): Finding[] {
  const { id, type } = isJsonObject(entry) ? entry : { id: entry, type: undefined }
  const shape = typeof id === 'string' && Object.hasOwn(shapeOfSchema, id) ? shapeOfSchema[id] : undefined
  if (!shape || !toArray(type).some((name) => knownTypes.has(String(name)))) {
    const params = { id: String(id).slice(0, 200), type: String(toArray(type)[0] ?? 'no type').slice(0, 80) }
    return [{ code: 'SCHEMA_UNKNOWN', pointer, params }]
  }
  return checkShape(document, shape).map((finding) => ({ ...finding, section: 'schema' }))
}
