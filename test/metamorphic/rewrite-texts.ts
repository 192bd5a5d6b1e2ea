import type { JsonObject, JsonValue } from '../../src/core/json'
import type { Rewrite } from './rewrite'
import { at, nodesOf, parentAt, placesOf, rewritten } from './rewrite'

// What a JSON writer would undo is written as this text first, and put in its place afterwards.
const marker = '\u0001rewrite\u0001'
const markerText = JSON.stringify(marker)

/** Every rewrite that only the text of a document shows: duplicate keys, escapes, spellings of numbers, white space. */
export function* rewriteTexts(document: JsonObject): Generator<Rewrite> {
  for (const { pointer, parent, key, value } of placesOf(document)) {
    const write = (kind: string, text: string) => spelled(document, kind, pointer, key, text)
    const text = JSON.stringify(value)
    if (typeof value === 'string') for (const spelling of spellingsOf(text)) yield* write('escape', spelling)
    if (typeof value === 'number') {
      for (const spelling of sameNumbers(value)) yield* write('respell', spelling)
      for (const spelling of otherNumbers(value)) yield* write('renumber', spelling)
    }
    yield* write('white space', ` \n\t${text}\r `)
    yield* write('white space', `\u00a0${text}`)
    yield* write('comment', `/**/${text}`)
    if (Array.isArray(parent)) continue
    const name = JSON.stringify(key)
    yield* write('duplicate key', `${text},${name}:${text}`)
    yield* write('duplicate key', `${text},${name}:"Doctorate"`)
    yield* write('duplicate key', `"Doctorate",${name}:${text}`)
    yield* write('duplicate key', `${text},${escapedText(name)}:${text}`)
    yield* renamedInText(document, pointer, key, value)
  }
}

function spelled(document: JsonObject, kind: string, pointer: string, key: string, text: string): Rewrite[] {
  return rewritten(document, kind, pointer, (copy) => {
    parentAt(copy, pointer)[key] = marker
  }).map((rewrite) => withText(rewrite, text))
}

// The same name with its letters escaped: the same value to every parser.
function* renamedInText(
  document: JsonObject,
  pointer: string,
  key: string,
  value: JsonValue,
): Generator<Rewrite> {
  const renamed = rewritten(document, 'escape', pointer, (copy) => {
    const parent = parentAt(copy, pointer)
    delete parent[key]
    parent[marker] = value
  })
  for (const rewrite of renamed) yield withText(rewrite, escapedText(JSON.stringify(key)))
}

function withText(rewrite: Rewrite, text: string): Rewrite {
  return { ...rewrite, write: () => rewrite.write()?.replace(markerText, () => text) }
}

function spellingsOf(text: string): string[] {
  return [
    escapedText(text),
    text.replaceAll('/', '\\/'),
    `${text.slice(0, -1)}\\u0000"`,
    `'${text.slice(1, -1)}'`,
  ]
}

function escapedText(text: string): string {
  const inner = [...(JSON.parse(text) as string)].flatMap((character) => character.split(''))
  return `"${inner.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`
}

/** Other spellings of the same decimal value. */
function sameNumbers(value: number): string[] {
  const [digits = '', exponent = '0'] = value.toExponential().split('e')
  const withPoint = Number.isInteger(value) ? `${value}.` : String(value)
  const scientific = [`${digits}E${exponent}`, `${digits}e${exponent.replace(/\d/, '00$&')}`]
  return [`${withPoint}0`, `${withPoint}${'0'.repeat(400)}`, `${value}e0`, `${value}E-0`, ...scientific]
}

/** The nearest other numbers, numbers that readers take for others, and texts that are not numbers in JSON. */
function otherNumbers(value: number): string[] {
  const withPoint = Number.isInteger(value) ? `${value}.` : String(value)
  const tail = '0'.repeat(30)
  const near = [`${withPoint}${tail}1`, `${value * (1 + Number.EPSILON)}`, `${value}e1`, `-${value}`]
  const never = [
    `+${value}`,
    `0${value}`,
    `0x${value}`,
    '-0',
    '-0.0',
    '-0e9',
    '1e400',
    '9007199254740993',
    'NaN',
  ]
  return [...near, ...never]
}

const others = [
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/multikey/v1',
  'https://www.w3.org/2018/credentials/v1',
  'https://www.w3.org/ns/credentials/v2',
  'https://attacker.example/context.json',
]
const inline: JsonValue[] = [
  {},
  { bogus: '@index' },
  { name: null },
  { '@vocab': 'https://attacker.example/' },
  { '@vocab': null },
  { name: 'https://schema.org/description', description: 'https://schema.org/name' },
  { '@base': 'https://attacker.example/' },
  { Doctorate: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential' },
  null,
  ['https://www.w3.org/ns/credentials/v2'],
]

/** Every change to a context, wherever one stands. */
export function* rewriteContexts(document: JsonObject): Generator<Rewrite> {
  for (const { pointer, node } of nodesOf(document)) {
    const context = node['@context']
    if (!Array.isArray(context)) continue
    const changes: JsonValue[] = [
      [...context].reverse(),
      context[0] as JsonValue,
      [...context, ...context],
      ...context.map((_, index) => context.filter((__, other) => other !== index)),
      ...[...others, ...inline].flatMap((entry) => [
        [...context, entry],
        [entry, ...context],
        ...context.map((_, index) => context.map((other, place) => (place === index ? entry : other))),
      ]),
    ]
    for (const change of changes) {
      yield* rewritten(document, 'context', `${pointer}/@context`, (copy) => {
        ;(at(copy, pointer) as JsonObject)['@context'] = change
      })
    }
  }
}

/** Every order of the members of a node, of which three stand for all. */
export function* reorderMembers(document: JsonObject): Generator<Rewrite> {
  for (const { pointer, node } of nodesOf(document)) {
    const entries = Object.entries(node)
    for (const order of [
      [...entries].reverse(),
      [...entries].sort(),
      entries.slice(1).concat(entries.slice(0, 1)),
    ]) {
      yield* rewritten(document, 'reorder members', pointer, (copy) => {
        const target = at(copy, pointer) as JsonObject
        for (const key of Object.keys(target)) delete target[key]
        Object.assign(target, Object.fromEntries(order))
      })
    }
  }
}
