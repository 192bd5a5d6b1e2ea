import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer, valueAtPointer } from '../core/json-pointer'
import type { WorkBudget } from '../core/work-budget'
import { workOf } from '../core/work-budget'
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
 *
 * @param work - What a node says is read again at each place that it is completed at, and so spent from it each time.
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
  // Of each node once: it may stand in thousands of places.
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
    // Its types stay: they say what it is here, a subject or an issuer, and so what it must say.
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

/** What it takes to check the shape of a value once more. */
function workOfReading(value: JsonValue): number {
  if (typeof value === 'string') return workOf.value + value.length
  if (typeof value !== 'object' || value === null) return workOf.value
  let work: number = workOf.node
  for (const inner of Object.values(value)) work += workOfReading(inner)
  return work
}
