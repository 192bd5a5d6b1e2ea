import { canonicalDouble, isPlainIri } from '../canonical/n-quads-terms'
import type { ActiveContext } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { GatedValue } from './gated-node'

const listEnd = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const xsdAsOpenBadgesWritesIt = 'https://www.w3.org/2001/XMLSchema#'
const numeric = ['float', 'double', 'decimal', 'integer', 'nonNegativeInteger']
const numericTypes = new Set(numeric.flatMap((name) => [xsd + name, xsdAsOpenBadgesWritesIt + name]))
const booleanTypes = new Set([`${xsd}boolean`, `${xsdAsOpenBadgesWritesIt}boolean`])

const namesOfTypes = {
  string: 'expectText',
  number: 'expectNumber',
  boolean: 'expectBoolean',
} as const satisfies Record<string, ExpectationKey>

/** What was expected instead of a value. */
export interface Refusal {
  kind: 'refusal'
  expected: ExpectationKey
}

/**
 * Reads a scalar, which must be in the one accepted JSON form of its literal or IRI.
 *
 * Under a term with a datatype, `true` and `"true"`, or 3 and `"3"`, are one literal; only the JSON form of the datatype passes.
 *
 * @returns The value, or a refusal with what was expected instead.
 */
export function readScalar(
  value: string | number | boolean,
  definition: TermDefinition,
  active: ActiveContext,
): GatedValue | Refusal {
  const { t } = definition
  if (t === '@id') return readReference(value, active)
  // Under `@vocab` a term has several spellings, under `@json` a value has; nothing outside proofs needs either.
  if (t === '@vocab' || t === '@json') return refusal('expectNothingHere')
  const expected = expectedType(t)
  if (expected !== undefined && typeof value !== expected) return refusal(namesOfTypes[expected])
  if (typeof value === 'number' && !keepsItsValue(value)) return refusal('expectSixteenDigits')
  return value
}

/** Returns whether a value is an absolute IRI in plain characters: not a blank node, nor the empty list, which JSON writes as `[]`. */
export function isNodeId(value: unknown, active: ActiveContext): value is string {
  if (typeof value !== 'string' || !isPlainIri(value) || value === listEnd) return false
  return active.prefixes.size === 0 || !active.prefixes.has(value.slice(0, value.indexOf(':')))
}

function readReference(value: unknown, active: ActiveContext): GatedValue | Refusal {
  return isNodeId(value, active) ? { kind: 'reference', id: value } : refusal('expectIri')
}

function expectedType(t: string | undefined): 'string' | 'number' | 'boolean' | undefined {
  if (t === undefined) return undefined
  if (numericTypes.has(t)) return 'number'
  return booleanTypes.has(t) ? 'boolean' : 'string'
}

// The canonical double has 16 digits; a number that needs 17 would share its literal with a neighbour.
function keepsItsValue(value: number): boolean {
  return Number.isInteger(value) || Number(canonicalDouble(value)) === value
}

/** Returns a refusal that states what was expected. */
export function refusal(expected: ExpectationKey): Refusal {
  return { kind: 'refusal', expected }
}
