import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer, valueAtPointer } from '../core/json-pointer'
import type { GatedNode } from './gated-node'
import type { PartialOccurrences } from './unite-nodes'

// What is no statement about the node itself, or an endorsement's word about it.
const notOfTheNode = new Set([
  '@context',
  'id',
  'type',
  'proof',
  'endorsement',
  'endorsementJwt',
  'endorsementComment',
  'digestMultibase',
  'digestSRI',
  'mediaType',
])

/**
 * A document in which each node says, wherever it stands, all that is said of it anywhere.
 *
 * Its shape is judged so: a member that breaks it must not pass because it stands at another place of the same node.
 */
export function completeNodes(document: JsonObject, partial: PartialOccurrences): JsonObject {
  return partial.size === 0
    ? document
    : (new Completer(document, partial).complete(document, '') as JsonObject)
}

class Completer {
  // Of each node once: it may stand in thousands of places.
  private readonly whole = new Map<readonly GatedNode[], JsonObject>()

  constructor(
    private readonly document: JsonObject,
    private readonly partial: PartialOccurrences,
  ) {}

  complete(value: JsonValue, pointer: string): JsonValue {
    if (Array.isArray(value))
      return value.map((entry, index) => this.complete(entry, appendPointer(pointer, index)))
    if (!isJsonObject(value)) return value
    const own: JsonObject = {}
    for (const member of Object.keys(value))
      own[member] = this.complete(value[member] as JsonValue, appendPointer(pointer, member))
    const occurrences = this.partial.get(pointer)
    // Its types stay: they say what it is here, a subject or an issuer, and so what it must say.
    return occurrences ? { ...this.wholeOf(occurrences), ...own } : own
  }

  private wholeOf(occurrences: readonly GatedNode[]): JsonObject {
    const known = this.whole.get(occurrences)
    if (known) return known
    const whole: JsonObject = {}
    for (const { pointer } of occurrences) {
      const object = valueAtPointer(this.document, pointer) as JsonObject
      for (const member of Object.keys(object))
        if (!notOfTheNode.has(member)) whole[member] ??= object[member] as JsonValue
    }
    this.whole.set(occurrences, whole)
    return whole
  }
}
