import type { PartStatements } from '../canonical/part-statements'
import { blankNodeNames } from '../canonical/statement-list'
import type { ActiveContext } from '../canonical/terms/active-context'
import { isCovered } from '../canonical/to-statements'
import { copyAll, freezeAll } from '../core/frozen-json'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import type { KnownToPass } from '../schema/shape-error'
import type { PartReading } from './gated-node'
import { statementsOfPart } from './statements-of-nodes'

/*
 * What is remembered of parts that many documents have alike, such as an achievement in the badges of it, and when does it count?
 *
 * A part is an object that the document or its one subject has as a value, without embedded endorsements. It is known from the second time
 * that it is met with the same members, texts and order in the same place of a document. The document then has the known object in its
 * place, so that everything else asks only whether two objects are one. What is known of it depends on nothing else:
 *
 * - which shapes it passes: a shape sees a value and nothing around it;
 * - its nodes, without findings, under the terms in force at its place (read-nodes.ts);
 * - how it is written out, where each id in it is that of the same node (unfold-node.ts);
 * - its statements, with their hashes and lines, where none of its nodes says anything outside of it (canonical/part-statements.ts). Both are
 *   asked anew of each document.
 *
 * What is not wholly as before is read as if nothing was known. Work is charged as if everything was done.
 */

/** A part that was met twice. */
export interface RecurringPart {
  /** Frozen. */
  readonly object: JsonObject
  readonly characters: number
  /** Checks of shapes that found nothing. */
  readonly passes: Set<unknown>
  /** Absent until it was read without findings. */
  reading?: PartReading
  nameNode: PartReading['nameNode']
}

interface Place {
  /** What was met here last; known if it is met again. */
  last: JsonObject | undefined
  parts: RecurringPart[]
  /** Of all that is kept of it. */
  characters: number
}

const mostPlaces = 256
const mostPartsOfPlace = 8
const mostEntries = 64
const mostCharacters = 262_144
/** Of all places together: nodes and statements take many times the memory of their text. One place can never have so many. */
export const mostKeptCharacters = 3_000_000

// Not read as nodes of the document, or no object.
const otherMembers = new Set(['@context', 'id', 'type', 'proof', 'endorsement', 'endorsementJwt'])

/** Remembers parts of documents, for the calls of one verifier or the items of one batch. */
export class RecurringParts implements KnownToPass {
  /** What was met the longest ago is first. */
  private readonly places = new Map<string, Place>()
  private kept = 0
  /** How many more objects of the document are looked up: with more than there are places, each would put out another. */
  private left = 0
  private readonly known = new WeakMap<object, RecurringPart>()
  private readonly nameNode = blankNodeNames('p')

  /**
   * Returns a document with known parts in place of equal ones; the given document stays as it is.
   *
   * @param characters - Of its text: a long one is rarely one of many alike.
   */
  recognise(document: JsonObject, characters: number): JsonObject {
    this.left = mostPlaces
    return characters > mostCharacters ? document : this.recogniseMembers(document, '')
  }

  /** About the characters of all that is kept. */
  get characters(): number {
    return this.kept
  }

  find(object: object): RecurringPart | undefined {
    return this.known.get(object)
  }

  /** Returns the statements of an object under the terms in force around it, if they are known. */
  readonly findStatements = (object: JsonObject, outer: ActiveContext): PartStatements | undefined => {
    const reading = this.known.get(object)?.reading
    if (reading?.active !== outer) return undefined
    // Long ones are not kept, and would take more than asking may.
    const statements = statementsOfPart(reading)
    if (!statements) return undefined
    reading.isCovered ??= isCovered(object, outer)
    return reading.isCovered ? statements : undefined
  }

  passes(value: object, check: unknown): boolean {
    return this.known.get(value)?.passes.has(check) === true
  }

  notePass(value: object, check: unknown): void {
    this.known.get(value)?.passes.add(check)
  }

  private recogniseMembers(object: JsonObject, pointer: string): JsonObject {
    let copy: JsonObject | undefined
    for (const member in object) {
      if (otherMembers.has(member)) continue
      const value = object[member] as JsonValue
      const isSubject = pointer === '' && member === 'credentialSubject' && isJsonObject(value)
      const at = `${pointer}/${member}`
      const found = isSubject ? this.recogniseMembers(value, at) : this.recogniseValue(value, at)
      if (found === value) continue
      copy ??= { ...object }
      copy[member] = found
    }
    return copy ?? object
  }

  private recogniseValue(value: JsonValue, pointer: string): JsonValue {
    if (isJsonObject(value)) return this.recogniseObject(value, pointer)
    if (!Array.isArray(value) || value.length > mostEntries) return value
    let copy: JsonValue[] | undefined
    for (let index = 0; index < value.length; index += 1) {
      const entry = value[index] as JsonValue
      if (!isJsonObject(entry)) continue
      const found = this.recogniseObject(entry, `${pointer}/${index}`)
      if (found === entry) continue
      copy ??= [...value]
      copy[index] = found
    }
    return copy ?? value
  }

  private recogniseObject(object: JsonObject, pointer: string): JsonObject {
    if (this.left === 0 || 'endorsement' in object || 'endorsementJwt' in object) return object
    this.left -= 1
    const { id } = object
    const key = typeof id === 'string' ? `${pointer} ${id}` : pointer
    const place = this.places.get(key) ?? { last: undefined, parts: [], characters: 0 }
    this.places.delete(key)
    this.places.set(key, place)
    for (const part of place.parts) if (isSame(part.object, object)) return part.object
    const isAgain = place.last !== undefined && isSame(place.last, object)
    place.last = isAgain ? undefined : object
    const known = isAgain ? this.remember(place, object) : object
    this.measure(place)
    return known
  }

  /** Counts what is kept of a place, and forgets those that were met the longest ago if it is too much. */
  private measure(place: Place): void {
    const before = place.characters
    place.characters = charactersOf(place.last)
    for (const { characters } of place.parts) place.characters += characters
    this.kept += place.characters - before
    for (const [key, { characters }] of this.places) {
      if (this.places.size <= mostPlaces && this.kept <= mostKeptCharacters) return
      this.places.delete(key)
      this.kept -= characters
    }
  }

  private remember(place: Place, given: JsonObject): JsonObject {
    // A copy: who has the given document may change it.
    const object = freezeAll(copyAll(given)) as JsonObject
    const characters = charactersOf(given)
    const part: RecurringPart = { object, characters, passes: new Set(), nameNode: this.nameNode }
    this.known.set(object, part)
    place.parts.unshift(part)
    place.parts.length = Math.min(place.parts.length, mostPartsOfPlace)
    return object
  }
}

/** About the characters of a value as text, and never more. */
function charactersOf(value: JsonValue | undefined): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 1
  let characters = 2
  for (const member in value) {
    if (!Array.isArray(value)) characters += member.length + 3
    characters += charactersOf((value as JsonObject)[member])
  }
  return characters
}

/** Returns whether two values would be the same JSON text. */
function isSame(a: JsonValue, b: JsonValue): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((entry, index) => isSame(entry, b[index] as JsonValue))
  }
  const members = Object.keys(a)
  const others = Object.keys(b)
  if (members.length !== others.length) return false
  return members.every(
    (member, index) => member === others[index] && isSame(a[member] as JsonValue, b[member] as JsonValue),
  )
}
