import { findTermTable, pinnedContextUrls } from '../../src/canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../../src/core/json'
import type { NodePlace, Rewrite } from './rewrite'
import { at, nodesOf, parentAt, placesOf, rewritten } from './rewrite'

interface Definition {
  i: string
  s?: Record<string, Definition> | null
}

/** Every IRI that a pinned context gives a term, and every term of each IRI. */
const { irisOf, termsOf } = readTables()

/** Every rewrite of a member's name, and every member that one may add to a node. */
export function* rewriteNames(document: JsonObject): Generator<Rewrite> {
  for (const { pointer, parent, key, value } of placesOf(document)) {
    if (Array.isArray(parent)) continue
    for (const name of namesFor(key)) {
      yield* rewritten(document, 'rename', pointer, (copy) => {
        const node = parentAt(copy, pointer)
        delete node[key]
        node[name] = value
      })
      yield* rewritten(document, 'duplicate', pointer, (copy) => {
        const node = parentAt(copy, pointer)
        if (node[name] === undefined) node[name] = value
      })
    }
  }
}

function namesFor(key: string): string[] {
  const iris = irisOf.get(key) ?? []
  return [
    ...iris,
    ...iris.flatMap((iri) => termsOf.get(iri) ?? []),
    ...iris.map((iri) => iri.replace(/^https:\/\/schema\.org\//, 'schema:')),
    key.toUpperCase(),
    key.charAt(0).toUpperCase() + key.slice(1),
    `${key} `,
    `${key}\u200b`,
    `@${key}`,
    '@index',
    'constructor',
  ].filter((name) => name !== key)
}

const additions: [string, JsonValue][] = [
  ['@index', 'Doctorate'],
  ['@included', [{ name: 'Doctorate' }]],
  ['@graph', [{ name: 'Doctorate' }]],
  ['@nest', { name: 'Doctorate' }],
  ['@reverse', { evidence: { name: 'Doctorate' } }],
  ['@context', {}],
  ['@context', 'https://www.w3.org/ns/credentials/v2'],
  ['@id', 'urn:example:other'],
  ['@type', 'Profile'],
  ['@language', 'en'],
  ['@set', []],
  ['bogus', 'Doctorate'],
  ['bogus', null],
  ['urn:x:y', []],
  ['name', 'Doctorate'],
  ['name', null],
  ['description', []],
  ['image', null],
  ['evidence', [null]],
  ['tag', [null, null]],
  ['alignment', [null]],
  ['endorsement', [null]],
  ['endorsement', null],
  ['endorsement', ['urn:example:e:9']],
  ['narrative', '<script>'],
  ['id', 'urn:example:other'],
  ['id', '_:b0'],
  ['type', 'Profile'],
  ['validUntil', '2999-01-01T00:00:00Z'],
  ['proof', []],
  ['proof', { type: 'DataIntegrityProof' }],
  ['toString', 'x'],
  ['', 'x'],
]

/** Every member that a stranger may put beside those of a node. */
export function* addMembers(document: JsonObject): Generator<Rewrite> {
  for (const { pointer, node } of nodesOf(document)) {
    for (const [name, value] of additions) {
      if (node[name] !== undefined) continue
      yield* rewritten(document, 'add', pointer, (copy) => {
        ;(at(copy, pointer) as JsonObject)[name] = value
      })
    }
  }
}

/** Every member moved to another node: into it as it is, or as a second occurrence of the node it was said of. */
export function* moveMembers(document: JsonObject): Generator<Rewrite> {
  const nodes = nodesOf(document)
  for (const from of nodes) {
    for (const key of Object.keys(from.node)) {
      yield* moveWithin(document, from, key)
      for (const to of nodes) if (to.pointer !== from.pointer) yield* moveTo(document, from, key, to)
    }
  }
}

function* moveWithin(document: JsonObject, from: NodePlace, key: string): Generator<Rewrite> {
  const { pointer } = from
  const value = from.node[key] as JsonValue
  const id = from.node['id'] ?? 'urn:example:none'
  const carriers: [string, JsonValue][] = [
    ['@nest', { [key]: value }],
    ['@included', [{ id, [key]: value }]],
    ['@graph', [{ id, [key]: value }]],
    ['@reverse', { [key]: value }],
    ['@reverse', { credentialSubject: { id, [key]: value } }],
    ['@index', value],
  ]
  // A change of one of the document's own proofs spoils only that proof; the others can be enough.
  const kind = pointer.startsWith('/proof') ? 'move to keyword in a proof' : 'move to keyword'
  for (const [name, carrier] of carriers) {
    yield* rewritten(document, kind, `${pointer}/${key}`, (copy) => {
      const node = at(copy, pointer) as JsonObject
      delete node[key]
      node[name] = carrier
    })
  }
}

function* moveTo(document: JsonObject, from: NodePlace, key: string, to: NodePlace): Generator<Rewrite> {
  // A node cannot move into what it carries itself.
  if (to.pointer.startsWith(`${from.pointer}/${key}`)) return
  const value = from.node[key] as JsonValue
  const { id, type } = from.node
  yield* rewritten(document, 'move', `${from.pointer}/${key}`, (copy) => {
    delete (at(copy, from.pointer) as JsonObject)[key]
    ;(at(copy, to.pointer) as JsonObject)[key] = value
  })
  if (to.node[key] !== undefined) {
    yield* rewritten(document, 'swap', `${from.pointer}/${key}`, (copy) => {
      const [a, b] = [at(copy, from.pointer) as JsonObject, at(copy, to.pointer) as JsonObject]
      ;[a[key], b[key]] = [b[key] as JsonValue, a[key] as JsonValue]
    })
  }
  if (id === undefined || key === 'id') return
  const stub = { id, ...(type === undefined || key === 'type' ? {} : { type }), [key]: value }
  for (const carrier of ['evidence', 'relatedResource', 'related']) {
    yield* rewritten(document, 'move to same id', `${from.pointer}/${key}`, (copy) => {
      delete (at(copy, from.pointer) as JsonObject)[key]
      const target = at(copy, to.pointer) as JsonObject
      target[carrier] = [...[target[carrier] ?? []].flat(), stub]
    })
  }
}

function readTables() {
  const irisOf = new Map<string, string[]>()
  const termsOf = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const known = map.get(key) ?? []
    if (!known.includes(value)) map.set(key, [...known, value])
  }
  const visit = (table: Record<string, Definition>) => {
    for (const [term, { i, s }] of Object.entries(table)) {
      add(irisOf, term, i)
      add(termsOf, i, term)
      if (s) visit(s)
    }
  }
  for (const url of pinnedContextUrls()) visit(findTermTable(url) ?? {})
  return { irisOf, termsOf }
}
