import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import type { Place, Rewrite } from './rewrite'
import { parentAt, placesOf, rewritten } from './rewrite'

type Change = [kind: string, value: JsonValue | undefined]

const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Every rewrite of one value: removed, wrapped, unwrapped, retyped, renumbered, spelled otherwise, repeated. */
export function* rewriteValues(document: JsonObject): Generator<Rewrite> {
  for (const place of placesOf(document)) {
    const { pointer, key } = place
    for (const [kind, value] of changesOf(place)) {
      yield* rewritten(document, kind, pointer, (copy) => {
        const parent = parentAt(copy, pointer)
        if (value !== undefined) parent[key] = structuredClone(value)
        else if (Array.isArray(parent)) parent.splice(Number(key), 1)
        else delete parent[key]
      })
    }
  }
}

function changesOf({ value }: Place): Change[] {
  const changes: Change[] = [['remove', undefined], ...wraps(value), ...emptied]
  if (Array.isArray(value)) return [...changes, ...arrays(value)]
  if (isJsonObject(value)) return [...changes, ...unwraps(value)]
  if (typeof value === 'string') return [...changes, ...texts(value)]
  if (typeof value === 'number') return [...changes, ...numbers(value)]
  return [...changes, ['retype', String(value)], ['retype', value ? 1 : 0], ['change', !value]]
}

const emptied: Change[] = [
  ['empty', null],
  ['empty', []],
  ['empty', {}],
  ['empty', ''],
]

function wraps(value: JsonValue): Change[] {
  return [
    ['wrap', [value]],
    ['wrap', [value, value]],
    ['wrap', [[value]]],
    ['wrap', [value, null]],
    ['wrap', { '@value': value }],
    ['wrap', { '@value': value, '@type': `${xsd}string` }],
    ['wrap', { '@value': value, '@language': 'en' }],
    ['wrap', { id: value }],
    ['wrap', { '@id': value }],
    ['wrap', { '@set': [value] }],
    ['wrap', { '@list': [value] }],
    ['wrap', { value }],
    ['wrap', { '@graph': [value] }],
    ['wrap', { '@nest': value }],
  ]
}

function unwraps(value: JsonObject): Change[] {
  const { id, type } = value
  const inner = Object.values(value)
  return [
    ...(id === undefined
      ? []
      : ([
          ['unwrap', id],
          ['unwrap', { id }],
        ] as Change[])),
    ...(id === undefined || type === undefined ? [] : ([['unwrap', { id, type }]] as Change[])),
    ...(inner.length === 1 ? ([['unwrap', inner[0] as JsonValue]] as Change[]) : []),
    ['duplicate', [value, ...(id === undefined ? [] : [{ id }])]],
  ]
}

function arrays(value: JsonValue[]): Change[] {
  const [first, ...rest] = value
  return [
    ['reorder', [...value].reverse()],
    ['reorder', [...rest, ...(first === undefined ? [] : [first])]],
    ['reorder', [...value].sort()],
    ['duplicate', [...value, ...value]],
    ['duplicate', [...value, ...(first === undefined ? [] : [first])]],
    ['retype', [...value, null]],
    ['retype', [...value, 'x']],
    ['retype', Object.fromEntries(value.entries()) as JsonObject],
    ...(value.length === 1 ? ([['unwrap', first]] as Change[]) : []),
  ]
}

function numbers(value: number): Change[] {
  return [
    ['retype', String(value)],
    ['retype', true],
    ['change', value + 1],
    ['change', -value],
    ['change', value + 2 ** -40],
    ['retype', `${value}.0`],
  ]
}

function texts(value: string): Change[] {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value)
  return [
    ...(isNumber ? ([['retype', Number(value)]] as Change[]) : []),
    ['retype', 0],
    ['retype', true],
    ['retype', { text: value }],
    ['change', `${value} `],
    ['change', ` ${value}`],
    ['change', `${value}x`],
    ['change', value.slice(1)],
    ['change', value.slice(0, -1)],
    ['re-encode', value.normalize('NFC')],
    ['re-encode', value.normalize('NFD')],
    ['re-encode', value.normalize('NFKC')],
    ['re-encode', value.toUpperCase()],
    ['re-encode', value.toLowerCase()],
    ['re-encode', encodeURI(value)],
    ['re-encode', value.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
    ['re-encode', value.replace(/^https:/, 'HTTPS:')],
    ['re-encode', value.replace(/^https:\/\/([^/]*)/, (_, host: string) => `https://${host}:443`)],
    ['re-encode', value.replace(/\/$|$/, (end) => (end === '' ? '/' : ''))],
    ['re-encode', value.replace(/Z$/, '+00:00')],
    ['re-encode', value.replace(/Z$/, '.000Z')],
    ['re-encode', value.replace('T', 't')],
    ['re-encode', value.replaceAll('\n', '\r\n')],
    ['re-encode', `\ufeff${value}`],
    ['re-encode', `${value}\u200b`],
    ['re-encode', value.replace(/^z/, 'u')],
    ['re-encode', value.replace(/^z/, 'z1')],
    ['re-encode', `${value}\ud800`],
    ['re-encode', `${value}\u0000`],
  ]
}
