import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'

/** A value of a property, and its pointer. */
export interface FoundMember {
  member: string
  value: JsonValue
  pointer: string
}

/** Returns the values of properties with these names, one entry for each value; it does not search within them. */
export function walkMembers(document: JsonObject, names: readonly string[]): FoundMember[] {
  const found: FoundMember[] = []
  const visit = (value: JsonValue, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, appendPointer(pointer, index))
    } else if (isJsonObject(value)) {
      for (const [member, inner] of Object.entries(value)) {
        const place = appendPointer(pointer, member)
        if (names.includes(member)) found.push(...eachOf(member, inner, place))
        else visit(inner, place)
      }
    }
  }
  visit(document, '')
  return found
}

function eachOf(member: string, value: JsonValue, pointer: string): FoundMember[] {
  if (!Array.isArray(value)) return [{ member, value, pointer }]
  return value.map((entry, index) => ({ member, value: entry, pointer: appendPointer(pointer, index) }))
}
