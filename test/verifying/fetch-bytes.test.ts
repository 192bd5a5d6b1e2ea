import { describe, expect, it } from 'vitest'
import { fetchBytes } from '../../src/verifying/network/fetch-bytes'
import type { Fetch } from '../../src/verifying/options/fetch-option'

const expected = { accept: '*/*', isType: () => true, otherType: 'fetchOtherType', maxBytes: 8 } as never

/** Answers with chunks that end. */
function answering(chunks: Uint8Array[]): Fetch {
  const rest = [...chunks]
  return async () => ({
    status: 200,
    redirected: false,
    headers: { get: () => null },
    body: {
      getReader: () => ({
        read: async () => (rest.length > 0 ? { done: false, value: rest.shift() } : { done: true }),
        cancel: async () => undefined,
      }),
    },
  })
}

const empty = (count: number) => Array.from({ length: count }, () => new Uint8Array(0))
const ask = (chunks: Uint8Array[]) => fetchBytes('https://a.example', answering(chunks), expected)

describe('fetchBytes()', () => {
  it('reads a body with a thousand empty chunks, and none with more', async () => {
    expect(await ask([...empty(1000), Uint8Array.of(7)])).toEqual({ bytes: Uint8Array.of(7) })
    expect(await ask([...empty(1001), Uint8Array.of(7)])).toHaveProperty('failed')
  })

  it('reads as many bytes as are asked for, and none of more', async () => {
    expect(await ask([new Uint8Array(5), new Uint8Array(3)])).toEqual({ bytes: new Uint8Array(8) })
    expect(await ask([new Uint8Array(5), new Uint8Array(4)])).toHaveProperty('failed')
  })
})
