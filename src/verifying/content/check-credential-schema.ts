import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray, toText } from '../../core/json'
import type { GatedDocument } from '../../gate/gate-document'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isAskedBySchema, isOfficialSchema, schemaMembers, shapeNamedBy } from '../../schema/shape-named-by'
import type { ShapesOf } from '../../schema/shapes-of'
import type { SectionOutcome } from '../outcome/section'

/**
 * Checks a credential against each schema that it names itself, by the rules of that schema alone.
 *
 * @param shapes - Of the credential as it was given.
 * @param written - The credential as it was given.
 * @see Open Badges 3.0, Verification, step 1
 */
export function checkCredentialSchema(
  shapes: ShapesOf,
  gated: GatedDocument,
  written: JsonObject,
): SectionOutcome {
  const entries = toArray(gated.document['credentialSchema'])
  // Several that name one shape say the same.
  const asked = new Set<string>()
  const findings = entries.flatMap((entry) => {
    const pointer = (isJsonObject(entry) && gated.pointers.get(entry)) || '/credentialSchema'
    const shape = shapeNamedBy(entry)
    if (!shape) return [unknownSchema(entry, pointer)]
    const isOfficial = isOfficialSchema(entry)
    const key = `${shape} ${isOfficial}`
    if (asked.has(key)) return []
    asked.add(key)
    return shapes(shape)
      .filter((finding) => isAskedBySchema(finding, isOfficial, written))
      .map((finding): Finding => ({ ...finding, section: 'schema' }))
  })
  return { findings, whenValid: say(entries.length === 0 ? 'schemaNone' : 'schemaValid') }
}

/** Says that a schema which a credential names is not at hand. */
export function unknownSchema(entry: JsonValue, pointer: string): Finding {
  const { id, type } = schemaMembers(entry)
  const params = { id: toText(id), type: type === undefined ? plain('no type') : toText(toArray(type)[0]) }
  return { code: 'SCHEMA_UNKNOWN', pointer, params }
}
