import type { JsonObject, JsonValue } from '../../src/core/json'
import type { Choose } from '../metamorphic/random-graph'

/** Scalars and odd forms, by what is special about them. */
const scalars: Record<string, JsonValue[]> = {
  text: ['x', 'Wijkgids', 'two words', '7', 'true'],
  'empty text': [''],
  'text in many scripts': ['Marių', 'კარგი', 'وسام', '徽章', 'e\u0301', '\u202eabc', '\u200f'],
  'text outside the BMP': ['😀', '👩🏽‍🎓', '𝒳！'],
  'text with controls': ['\n"\\\t', '\u0000\u0001\u007f', '\b\f\r', '\u0080\u2028\ufeff'],
  'text like an instant': ['2026-09-30T00:00:00Z', '2029-09-30T00:00:00+02:00', '2026-02-30'],
  'whole number': [0, 1, -1, 7, 123456789012345, 2 ** 53 - 1],
  'large number': [2 ** 53, 1e20, 1e21, -1e21, 1.7976931348623157e308, 1e22],
  fraction: [0.1, -1.5, 1 / 3, 0.1 + 0.2, 123456.789, 1e-6, 1.5e-7, 5e-324 * 1e18, 2.5e-300],
  boolean: [true, false],
}

/** Numbers that only `jsonld` reads, and takes for 0. */
const oddNumbers: Record<string, JsonValue[]> = {
  'number rounded to 0': [1e-7, -5e-324, 2e-10],
  'minus zero': [-0],
}

/** Ids and what replaces them. */
const ids: Record<string, string[]> = {
  'absolute IRI': ['urn:uuid:0f1c', 'https://a.example/x?y=1#z', 'did:key:z6Mk', 'did:web:a.example%3A8443'],
  'IRI in many scripts': ['https://a.example/ž', 'urn:კარგი', 'https://徽章.example/😀'],
  'IRI of a prefix': ['xsd:string', 'sec:proof', 'cred:x', 'schema:name', 'name:x', 'OB:x', 'ex:y'],
  'blank node id': ['_:a', '_:b', '_:b0', '_:c14n0'],
  'IRI to escape': ['https://a.example/a b', 'urn:a<b>', 'urn:"', 'urn:a\\b', 'urn:{x}', 'urn:|^`'],
  'relative IRI': ['x', '../x', '#x', '/x', '//a.example/x', 'a b'],
  // Safe mode takes this for an absent IRI; nothing of it is signed.
  'empty IRI': [''],
  keyword: ['@id', '@type', '@none', '@other'],
}

/** Values other than plain scalars and nodes, by kind. */
const forms: Record<string, JsonValue[]> = {
  null: [null],
  'empty array': [[]],
  'empty object': [{}],
  'null in an array': [[null], ['a', null, 'b']],
  'array in an array': [[[]], [['a'], 'b']],
  'object of null': [{ name: null }],
  'value object': [{ '@value': 'x' }, { '@value': 5 }, { '@value': true }, { '@value': 1.5 }],
  'typed value': [
    { '@value': 'x', '@type': 'https://x.example/t' },
    { '@value': '1', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
    { '@value': 1, '@type': 'http://www.w3.org/2001/XMLSchema#double' },
  ],
  'text of a language': [
    { '@value': 'labas', '@language': 'lt' },
    { '@value': 'Olá', '@language': 'PT-br' },
    [{ '@value': 'x', '@language': 'en' }, { '@value': 'x', '@language': 'lt' }, 'x'],
  ],
  'value of null': [{ '@value': null }],
  'list object': [{ '@list': [] }, { '@list': ['a', 'b'] }, { '@list': [1, null, { id: 'urn:z' }] }],
  'set object': [{ '@set': [] }, { '@set': ['a', 'b', 'a'] }],
  'JSON literal': [
    { '@value': { b: [1, null, 'ž'], a: 1e21 }, '@type': '@json' },
    { '@value': [{}], '@type': '@json' },
  ],
  'node by keywords': [
    { '@id': 'urn:z' },
    { '@id': 'urn:z', '@type': 'urn:T' },
    { '@type': 'Profile', name: 'x' },
  ],
  'graph object': [{ '@graph': [] }, { '@graph': [{ id: 'urn:z', name: 'x' }] }],
  'unknown member': [{ nobodyKnows: 1 }, { '@index': 'x', '@value': 'y' }, { '@unknown': 'x' }],
}

export const scalarKinds = Object.keys(scalars)
export const idKinds = Object.keys(ids)
export const formKinds = Object.keys(forms)

/** Returns a value of a kind, and adds the kind to the features. */
function ofKind(
  table: Record<string, JsonValue[]>,
  kind: string,
  choose: Choose,
  features: Set<string>,
): JsonValue {
  const values = table[kind] as JsonValue[]
  features.add(kind)
  return structuredClone(values[choose(values.length)] as JsonValue)
}

export function anyScalar(choose: Choose, features: Set<string>): JsonValue {
  if (choose(150) === 0)
    return ofKind(oddNumbers, choose(2) ? 'minus zero' : 'number rounded to 0', choose, features)
  const kind = choose(3) ? 'text' : (scalarKinds[choose(scalarKinds.length)] as string)
  return ofKind(scalars, kind, choose, features)
}

export function anyForm(choose: Choose, features: Set<string>): JsonValue {
  return ofKind(forms, formKinds[choose(formKinds.length)] as string, choose, features)
}

/** Returns an absolute IRI, or, if `isOdd`, something that may not be one. */
export function anyId(choose: Choose, features: Set<string>, isOdd: boolean): string {
  const usual = choose(4) ? 'absolute IRI' : choose(8) ? 'IRI in many scripts' : 'blank node id'
  const kind = isOdd ? (idKinds[choose(idKinds.length)] as string) : usual
  return ofKind(ids, kind, choose, features) as string
}

/**
 * A context that a sender supplies, with what no pinned context has; the tables must not read it.
 *
 * The gate rejects it, but `canonize` accepts it.
 */
export const inlineContext: JsonObject = {
  ex: 'https://x.example/',
  label: { '@id': 'ex:label', '@container': '@language' },
  labels: { '@id': 'ex:labels', '@container': ['@language', '@set'] },
  byIndex: { '@id': 'ex:byIndex', '@container': '@index' },
  byId: { '@id': 'ex:byId', '@container': '@id' },
  byType: { '@id': 'ex:byType', '@container': '@type' },
  graphs: { '@id': 'ex:graphs', '@container': ['@graph', '@id'] },
  ordered: { '@id': 'ex:ordered', '@container': '@list', '@type': '@vocab' },
  tongue: { '@id': 'ex:tongue', '@language': 'lt' },
  back: { '@reverse': 'ex:back', '@type': '@id' },
  payload: { '@id': 'ex:payload', '@type': '@json' },
  inner: '@nest',
  ident: '@id',
}

/** Properties under the inline context, by what they show. */
const inlineMembers: Record<string, JsonObject> = {
  'language map': { label: { en: 'x', lt: ['y', 'z'], '@none': 'w' } },
  'language map of a set': { labels: { en: ['x', 'x'], 'pt-BR': null } },
  'index map': { byIndex: { a: 'x', b: [{ ident: 'urn:i' }], '@none': 5 } },
  'id map': { byId: { 'urn:i:1': { ex: 'x' }, '@none': { name: 'x' } } },
  'type map': { byType: { 'urn:T': { name: 'x' }, '@none': { name: 'y' } } },
  'graph map': { graphs: { 'urn:g': { name: 'x' }, '@none': { name: 'y' } } },
  'list of names': { ordered: ['ex', 'urn:x', 'name'] },
  'default language': { tongue: ['labas', { '@value': 'x', '@language': null }] },
  'reverse property': { back: ['urn:b:1', { ident: 'urn:b:2', name: 'x' }] },
  'JSON payload': { payload: { z: [1, 2.5, null], a: 'ž' } },
  'nested members': { inner: { label: { en: 'x' }, 'ex:y': 'z' } },
  'alias of a keyword': { ident: 'urn:alias', 'ex:y': 'z' },
  'compact IRI': { 'ex:y': ['z', { '@id': 'ex:z' }] },
  'full IRI': { 'https://x.example/full': 'z' },
}
export const inlineKinds = Object.keys(inlineMembers)

export function anyInlineMembers(choose: Choose, features: Set<string>): JsonObject {
  const kind = inlineKinds[choose(inlineKinds.length)] as string
  features.add(kind)
  return structuredClone(inlineMembers[kind] as JsonObject)
}
