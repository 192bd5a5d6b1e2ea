import type { JsonValue } from '../../core/json'
import { isJsonObject, toArray, toText } from '../../core/json'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isAskedBySchema, isOfficialSchema, schemaMembers, shapeNamedBy } from '../../schema/shape-named-by'
import type { SectionOutcome } from '../outcome/section'
import type { Subject } from '../subject/subject'

/**
 * Checks a credential against each schema that it names, by the rules of that schema only.
 *
 * @see Open Badges 3.0, Verification, step 1
 */
export function checkCredentialSchema({ document, written, shapes, pointers }: Subject): SectionOutcome {
  const entries = toArray(document['credentialSchema'])
  // Several that name one shape say the same.
  const asked = new Set<string>()
  const findings = entries.flatMap((entry) => {
    const pointer = (isJsonObject(entry) && pointers.get(entry)) || '/credentialSchema'
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
  if (entries.length === 0) return { findings, whenValid: say('schemaNone'), applies: false }
  return { findings, whenValid: say('schemaValid') }
}

/** Returns the finding about a named schema that is not built in. */
export function unknownSchema(entry: JsonValue, pointer: string): Finding {
  const { id, type } = schemaMembers(entry)
  const params = { id: toText(id), type: type === undefined ? say('foundNoType') : toText(toArray(type)[0]) }
  return { code: 'SCHEMA_UNKNOWN', pointer, params }
}
