/** Structure-aware mutations: of JSON values, of their text, of bytes. All choices come from one seeded source. */
export function makeMutator(random, dictionary) {
  const pick = (values) => values[Math.floor(random() * values.length)]
  const below = (limit) => Math.floor(random() * limit)

  return { value: mutateValue, text: mutateText, bytes: mutateBytes, pick, below }

  function mutateValue(original) {
    if (original instanceof Uint8Array) return mutateBytes(original)
    const value = structuredClone(original)
    for (let count = 1 + below(3); count > 0; count--) {
      const places = placesOf(value)
      if (places.length === 0) return pick(oddValues)()
      change(pick(places), value)
    }
    return value
  }

  function change({ parent, key }, root) {
    const value = parent[key]
    switch (below(9)) {
      case 0:
        return Array.isArray(parent) ? void parent.splice(Number(key), 1) : delete parent[key]
      case 1:
        parent[key] = pick(oddValues)()
        return undefined
      case 2:
        parent[key] = structuredClone(pick(placesOf(root)).value)
        return undefined
      case 3:
        parent[key] = pick(dictionary)
        return undefined
      case 4:
        if (Array.isArray(parent)) parent.splice(below(parent.length + 1), 0, structuredClone(value))
        else parent[pick(keys)] = structuredClone(value)
        return undefined
      case 5:
        parent[key] = [structuredClone(value)]
        return undefined
      case 6:
        parent[key] = { [pick(keys)]: structuredClone(value) }
        return undefined
      case 7:
        if (typeof value === 'string') parent[key] = mutateText(value)
        else if (typeof value === 'number') parent[key] = pick([value + 1, -value, value / 3, 2 ** 53, 1e21])
        else
          parent[key] = Array.isArray(value)
            ? [...value, ...value]
            : Object.fromEntries(Object.entries(value ?? {}).reverse())
        return undefined
      default:
        if (!Array.isArray(parent)) {
          delete parent[key]
          parent[pick(keys)] = value
        } else parent.reverse()
        return undefined
    }
  }

  function placesOf(value) {
    const places = []
    const visit = (parent) => {
      if (typeof parent !== 'object' || parent === null || ArrayBuffer.isView(parent)) return
      if (places.length > 5000) return
      for (const key of Object.keys(parent)) {
        places.push({ parent, key, value: parent[key] })
        visit(parent[key])
      }
    }
    visit(value)
    return places
  }

  function mutateText(text) {
    const at = below(text.length + 1)
    const until = Math.min(text.length, at + below(20))
    switch (below(6)) {
      case 0:
        return text.slice(0, at) + text.slice(until)
      case 1:
        return text.slice(0, at) + pick(tokens) + text.slice(at)
      case 2:
        return text.slice(0, at) + pick(tokens) + text.slice(until)
      case 3:
        return text.slice(0, at) + text.slice(at, until).repeat(1 + below(50)) + text.slice(until)
      case 4:
        return text.slice(0, at)
      default:
        return text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1)
    }
  }

  function mutateBytes(bytes) {
    const copy = Uint8Array.from(bytes)
    for (let count = 1 + below(4); count > 0; count--) copy[below(copy.length)] = below(256)
    return copy
  }
}

const nested = (depth, open, close) => JSON.parse(open.repeat(depth) + close.repeat(depth))
const oddValues = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 2 ** 53,
  () => 1e-7,
  () => 0.1 + 0.2,
  () => '',
  () => ' ',
  () => '\u0000',
  () => '\ud800',
  () => '\u202eevil',
  () => '2026-02-30T00:00:00Z',
  () => '2026-11-22T02:00:00+14:00',
  () => 'did:key:z6Mk',
  () => 'urn:x',
  () => `z${'1'.repeat(5000)}`,
  () => 'z'.repeat(5000),
  () => 'x'.repeat(50_000),
  () => [],
  () => ({}),
  () => [{}, {}],
  () => [
    { id: 'urn:x:a', name: 'A' },
    { id: 'urn:x:b', name: 'B' },
  ],
  () => ({ '@value': 'Guide', '@language': 'lt', '@direction': 'ltr' }),
  () => [
    { '@value': 'Guide', '@language': 'en' },
    { '@value': 'Gidas', '@language': 'LT' },
  ],
  () => [null],
  () => nested(60, '[', ']'),
  () => nested(200, '[', ']'),
  () => Array.from({ length: 2000 }, () => ({ type: ['Result'] })),
  () => Array.from({ length: 300 }, (_, index) => `urn:x:${index}`),
]

const keys = [
  'id',
  'type',
  '@context',
  '@id',
  '@value',
  '@language',
  '@direction',
  '@type',
  '@nest',
  '@included',
  '@reverse',
  '@graph',
  'proof',
  'issuer',
  'credentialSubject',
  'endorsement',
  'endorsementJwt',
  'relatedResource',
  'evidence',
  'credentialStatus',
  'credentialSchema',
  'validUntil',
  'name',
  'toString',
  'x',
  '',
  'a'.repeat(200),
]

const tokens = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\\',
  '\\u0000',
  '\\ud800',
  '-0',
  '1.0',
  '.0',
  'E0',
  '2.50',
  '1E2',
  '1e400',
  'null',
  '"a":1,"a":2',
  '"__proto__":{}',
  '\ufeff',
  '\u0000',
  '/**/',
  '['.repeat(500),
  '{"a":'.repeat(500),
  '9'.repeat(2000),
]

/** Numbers in 0..1 from a seed, the same every time. */
export function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
