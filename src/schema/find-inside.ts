import { looksLikeJwt } from '../core/compact-jws'
import type { JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { detectShape } from './detect-shape'
import { envelopeType } from './references/check-presentation'

/** A part of a document and its JSON pointer in it. */
export interface FoundPart {
  value: JsonValue
  pointer: string
}

/** How far a search goes: levels, values that are looked at, and parts that are found. */
export interface SearchBounds {
  depth: number
  nodes: number
  most: number
}

/** Finds parts of a value that match, level by level; not the value itself, and nothing within a part that was found. */
export function findInside(
  outer: unknown,
  matches: (value: unknown) => boolean,
  { depth: deepest, nodes, most }: SearchBounds,
): FoundPart[] {
  const found: FoundPart[] = []
  const queue: { value: unknown; pointer: string; depth: number }[] = [
    { value: outer, pointer: '', depth: 0 },
  ]
  for (let index = 0; index < queue.length && index < nodes && found.length < most; index += 1) {
    const { value, pointer, depth } = queue[index] as (typeof queue)[number]
    if (depth > 0 && matches(value)) {
      found.push({ value: value as JsonValue, pointer })
      continue
    }
    if (typeof value !== 'object' || value === null || depth >= deepest) continue
    for (const name of Object.keys(value).slice(0, nodes)) {
      const inner = (value as Record<string, unknown>)[name]
      queue.push({ value: inner, pointer: appendPointer(pointer, name), depth: depth + 1 })
    }
  }
  return found
}

/** Tells whether a value is meant as a credential: an object, an envelope, or a JWT as text. Checks nothing in it. */
export function isCredential(value: unknown): boolean {
  if (typeof value === 'string') return isJwt(value)
  if (!isJsonObject(value) || value['@context'] === undefined) return false
  const shape = detectShape(value)
  const types = toArray<unknown>(value['type'])
  return (
    shape === 'badge' ||
    shape === 'endorsement' ||
    types.includes('VerifiableCredential') ||
    types.includes(envelopeType)
  )
}

/** Tells whether a text begins like a JWT and has two dots: many words have one. */
export function isJwt(text: string): boolean {
  return looksLikeJwt(text) && text.indexOf('.', text.indexOf('.') + 2) !== -1
}

/** Tells whether a document is meant as a presentation, not as a credential. */
export function isPresentation(value: unknown): boolean {
  const types = isJsonObject(value) ? toArray<unknown>(value['type']) : []
  return types.includes('VerifiablePresentation') && !types.includes('VerifiableCredential')
}
