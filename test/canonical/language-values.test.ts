import { describe, expect, it } from 'vitest'
import { canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { formBehindGate } from './compare'
import { oracle } from './oracle'

const named = (name: JsonValue, description?: JsonValue): JsonObject =>
  ({
    ...sampleBadge(pretendIssuer().profile),
    name,
    ...(description === undefined ? {} : { description }),
  }) as unknown as JsonObject

const english = { '@value': 'Guide', '@language': 'en' }
const texts: JsonValue[][] = [
  [english],
  [[english]],
  [{ '@value': '', '@language': 'en' }],
  [{ '@value': 'a "b"\\\n\u0001😀', '@language': 'pt-BR' }],
  [{ '@value': 'مرشد', '@language': 'AR', '@direction': 'rtl' }],
  [{ '@value': 'مرشد', '@direction': 'rtl' }],
  [{ '@value': 'Guide', '@language': 'x-own' }],
  [
    [
      english,
      { '@value': 'Gidas', '@language': 'lt', '@direction': 'ltr' },
      { '@value': 'Plain', '@direction': 'rtl' },
    ],
  ],
]

describe('canonize() and language value objects', () => {
  it.each(texts)('canonize() and the gate write %j as jsonld does in safe mode', async (text) => {
    const document = named(text, text)
    const expected = await oracle(document)
    expect(canonizeByTables(document)).toBe(expected)
    expect(await canonizeInGeneral(document)).toBe(expected)
    expect(formBehindGate(document)).toBe(expected)
  })

  const left: JsonValue[] = [
    { '@value': 7 },
    { '@value': 'Guide', '@language': 'en_GB' },
    { '@value': 'Guide', '@language': '' },
    { '@value': 'Guide', '@direction': 'up' },
    { '@value': 'Guide', '@type': 'http://www.w3.org/2001/XMLSchema#string' },
    { '@value': 'Guide', '@index': 'x' },
    { '@value': null },
  ]
  it.each(left)('canonizeByTables() leaves %j to the general processor, and the gate refuses it', (text) => {
    expect(canonizeByTables(named(text))).toBeUndefined()
    expect(formBehindGate(named(text))).toBeUndefined()
  })
})
