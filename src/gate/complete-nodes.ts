import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer, valueAtPointer } from '../core/json-pointer'
import type { WorkBudget } from '../core/work-budget'
import { workOf } from '../core/work-budget'
import type { GatedNode } from './gated-node'
import type { PartialOccurrences } from './unite-nodes'

// Properties that make no statement about the node, and those that belong to an endorsement of it.
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
 * Returns a document in which each occurrence of a node has the properties of all its occurrences.
 *
 * The shape is checked on this document: a property that breaks the shape must not pass because it is written at another
 * occurrence of the node.
 *
 * @param work - Spent at each occurrence that is completed, because the shape check reads the properties again there.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 */
export function completeNodes(
  document: JsonObject,
  partial: PartialOccurrences,
  work: WorkBudget,
): JsonObject {
  return partial.size === 0
    ? document
    : (new Completer(document, partial, work).complete(document, '') as JsonObject)
}

class Completer {
  // Computed once for each node: it may have thousands of occurrences.
  private readonly whole = new Map<readonly GatedNode[], { members: JsonObject; work: number }>()

  constructor(
    private readonly document: JsonObject,
    private readonly partial: PartialOccurrences,
    private readonly work: WorkBudget,
  ) {}

  complete(value: JsonValue, pointer: string): JsonValue {
    if (Array.isArray(value))
      return value.map((entry, index) => this.complete(entry, appendPointer(pointer, index)))
    if (!isJsonObject(value)) return value
    const own: JsonObject = {}
    for (const member of Object.keys(value))
      own[member] = this.complete(value[member] as JsonValue, appendPointer(pointer, member))
    const occurrences = this.partial.get(pointer)
    // The types stay as written: they decide which properties this occurrence must have, as a subject or an issuer.
    if (!occurrences) return own
    const { members, work } = this.wholeOf(occurrences)
    this.work.spend(work)
    return { ...members, ...own }
  }

  private wholeOf(occurrences: readonly GatedNode[]): { members: JsonObject; work: number } {
    const known = this.whole.get(occurrences)
    if (known) return known
    const members: JsonObject = {}
    for (const { pointer } of occurrences) {
      const object = valueAtPointer(this.document, pointer) as JsonObject
      for (const member of Object.keys(object))
        if (!notOfTheNode.has(member)) members[member] ??= object[member] as JsonValue
    }
    const whole = { members, work: workOfReading(members) }
    this.whole.set(occurrences, whole)
    return whole
  }
}

/** Returns the units of work needed to check the shape of a value once more. */
function workOfReading(value: JsonValue): number {
  if (typeof value === 'string') return workOf.value + value.length
  if (typeof value !== 'object' || value === null) return workOf.value
  let work: number = workOf.node
  for (const inner of Object.values(value)) work += workOfReading(inner)
  return work
}
