import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

/** The subjects of a credential. */
export function subjectsOf(credential: JsonObject): JsonObject[] {
  return toArray(credential['credentialSubject']).filter(isJsonObject)
}

/** The subject of a credential that has one; of several none is the one in question. */
export function onlySubject(credential: JsonObject): JsonObject | undefined {
  const [subject, ...others] = subjectsOf(credential)
  return others.length > 0 ? undefined : subject
}
