import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../src/core/json'
import type { Path } from './document-paths'
import { pathsOf, replaceAt, valueAt } from './document-paths'

// Values that JSON-LD treats in different ways.
export const oddValues: JsonValue[] = [
  ...[null, true, false, 0, -1, 1.5, 1.5e-7, 1e20, '', 'x', 'urn:a', 'a b', '_:b1', 'Achievement', 'name:x'],
  '\n"\\\u007f😀！',
  'https://example.org/ž',
  [],
  {},
  [null],
  [[]],
  ['a', 'b'],
  { id: 'urn:z' },
  { id: 'urn:z', name: 'q' },
  { name: null },
  { '@value': 'x' },
  { '@list': [] },
  { type: 'Profile', name: 'x' },
  { type: ['Profile', 'Achievement'], name: 'x' },
  { type: 'DataIntegrityProof', created: '2020-01-01T00:00:00Z' },
]
export const someTerms = [
  ...[
    'id',
    'type',
    'name',
    'description',
    'issuer',
    'proof',
    'endorsement',
    'endorsementJwt',
    'criteria',
    'image',
  ],
  ...['evidence', 'result', 'tag', 'creator', 'related', 'validFrom', 'status', 'hashed', 'relatedResource'],
  ...['unknown', '@id', '@type', '@nest', '@index', '@included', '@reverse', '@graph'],
]

export const changeKinds = [
  'remove',
  'replace',
  'wrap',
  'repeat',
  'rename',
  'add',
  'move',
  'reverse',
] as const

/** One change to a document, at a place picked by numbers so that fast-check can shrink it. */
export const anyChange = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  kind: fc.constantFrom(...changeKinds),
  value: fc.constantFrom(...oddValues),
  term: fc.constantFrom(...someTerms),
})
export type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never

export function applyChange(document: JsonObject, { at, from, kind, value, term }: Change): JsonObject {
  const paths = pathsOf(document)
  if (paths.length === 0) return document
  const path = paths[at % paths.length] as Path
  const here = valueAt(document, path)
  const beside = [...path.slice(0, -1), term]
  const inObject = typeof path.at(-1) === 'string'
  if (kind === 'remove') return replaceAt(document, path, undefined)
  if (kind === 'wrap') return replaceAt(document, path, [here])
  if (kind === 'repeat') return replaceAt(document, path, [here, structuredClone(here)])
  if (kind === 'reverse' && Array.isArray(here)) return replaceAt(document, path, [...here].reverse())
  if (kind === 'move') {
    return replaceAt(document, path, structuredClone(valueAt(document, paths[from % paths.length] as Path)))
  }
  if (kind === 'rename' && inObject) return replaceAt(replaceAt(document, path, undefined), beside, here)
  if (kind === 'add' && inObject) return replaceAt(document, beside, structuredClone(value))
  return replaceAt(document, path, structuredClone(value))
}
