import { describe, expect, it } from 'vitest'
import { encodeMultibase } from '../../src/core/multibase'
import { CborReader, UnreadableCbor } from '../../src/securing/cbor-reader'
import { readSdProofValue } from '../../src/securing/read-sd-proof-value'
import { sdStatementsOf } from '../../src/securing/sd-statements'
import type { Cbor, SdParts } from '../support/sd-proof-value'
import { derivedHeader, encodeCbor, writeProofValue } from '../support/sd-proof-value'
import { startWork } from '../support/start-work'

const bytes = (length: number, fill = 7) => new Uint8Array(length).fill(fill)
// A point of P-256: the base point (SP 800-186, section 3.2.1.3), compressed, behind the prefix of its kind.
const publicKey = Uint8Array.from(
  Buffer.from('8024036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex'),
)

const good: SdParts = {
  baseSignature: bytes(64),
  publicKey,
  signatures: [bytes(64, 1), bytes(64, 2)],
  labels: new Map([
    [1, bytes(32, 1)],
    [0, bytes(32, 2)],
  ]),
  mandatoryIndexes: [0, 3, 300],
}

const read = (proofValue: unknown) => readSdProofValue({ proofValue } as never, '/proof')
const raw = (cbor: readonly number[], header: readonly number[] = derivedHeader) =>
  encodeMultibase(Uint8Array.from([...header, ...cbor]), 'base64url')

describe('readSdProofValue()', () => {
  it('reads the parts of a derived proof', () => {
    expect(read(writeProofValue(good))).toEqual({
      baseSignature: bytes(64),
      publicKey,
      signatures: [bytes(64, 1), bytes(64, 2)],
      labels: [encodeMultibase(bytes(32, 2), 'base64url'), encodeMultibase(bytes(32, 1), 'base64url')],
      mandatoryIndexes: [0, 3, 300],
    })
  })

  it('recognises a base proof with any content', () => {
    expect(read(raw([], [0xd9, 0x5d, 0x00]))).toEqual({ code: 'PROOF_IS_BASE', pointer: '/proof' })
    expect(read(writeProofValue(good, [0xd9, 0x5d, 0x00]))).toMatchObject({ code: 'PROOF_IS_BASE' })
  })

  const many = (length: number) => Array.from({ length }, () => bytes(64))
  it.each<[string, Partial<SdParts>]>([
    ['a short signature of the issuer', { baseSignature: bytes(63) }],
    ['text for a signature', { baseSignature: 'x'.repeat(64) }],
    ['a number for a signature', { baseSignature: 7 }],
    ['a key of another length', { publicKey: publicKey.slice(0, 34) }],
    ['a key of another curve', { publicKey: Uint8Array.from([0x81, ...publicKey.slice(1)]) }],
    ['a key that is no point', { publicKey: Uint8Array.from([0x80, 0x24, 2, ...bytes(32, 255)]) }],
    ['a map of signatures', { signatures: new Map([[0, bytes(64)]]) }],
    ['signatures of another length', { signatures: [bytes(64), bytes(65)] }],
    ['more signatures than anybody needs', { signatures: many(4001) }],
    ['labels in an array', { labels: [bytes(32)] }],
    ['a label of another length', { labels: new Map([[0, bytes(31)]]) }],
    ['a label for no node', { labels: new Map([[1, bytes(32)]]) }],
    [
      'one label for two nodes',
      {
        labels: new Map([
          [0, bytes(32)],
          [1, bytes(32)],
        ]),
      },
    ],
    ['mandatory places that are no numbers', { mandatoryIndexes: [bytes(1)] }],
    ['mandatory places twice', { mandatoryIndexes: [1, 1] }],
    ['mandatory places in disorder', { mandatoryIndexes: [2, 1] }],
  ])('refuses %s', (_, change) => {
    expect(read(writeProofValue({ ...good, ...change }))).toMatchObject({
      code: 'MALFORMED_VALUE_ERROR',
      pointer: '/proof/proofValue',
    })
  })

  const whole = encodeCbor([
    good.baseSignature,
    good.publicKey,
    good.signatures,
    good.labels,
    good.mandatoryIndexes,
  ])
  const nested = (head: number, depth: number) => Array.from({ length: depth }, () => head)
  const array = (length: number): Cbor[] => Array.from({ length }, () => 0)
  it.each<[string, unknown]>([
    ['no text', 7],
    ['nothing', undefined],
    ['an empty text', ''],
    ['another multibase', 'z3u2'],
    ['base64 with padding', `${writeProofValue(good)}=`],
    ['loose last bits', `${raw(whole.slice(0, -1)).slice(0, -1)}-`],
    ['the header alone', raw([])],
    ['another header', raw(whole, [0xd9, 0x5d, 0x02])],
    ['half a header', 'u2V0'],
    ['a text of megabytes', `u${'A'.repeat(4_000_000)}`],
    ['bytes behind the end', raw([...whole, 0])],
    ['four parts', raw([0x84, ...whole.slice(1)])],
    ['six parts', raw([0x86, ...whole.slice(1), 0])],
    ['arrays ten thousand deep', raw(nested(0x81, 10_000))],
    ['maps ten thousand deep', raw(nested(0xa1, 10_000))],
    ['tags ten thousand deep', raw(nested(0xc1, 10_000))],
    ['arrays of indefinite length, deep', raw(nested(0x9f, 10_000))],
    ['an array that promises four thousand million items', raw([0x85, 0x9a, 0xff, 0xff, 0xff, 0xff])],
    ['bytes that promise more than there are', raw([0x85, 0x5a, 0xff, 0xff, 0xff, 0xff])],
    ['a length of eight bytes', raw([0x85, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['bytes under a tag', raw([0x85, 0xd8, 64, ...whole.slice(1)])],
    ['bytes in pieces', raw([0x85, 0x5f, ...whole.slice(1)])],
    ['a length that is not in its shortest form', raw([0x98, 5, ...whole.slice(1)])],
    ['null', raw([0xf6])],
    ['a fraction', raw([0x85, 0xfb, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['numbers alone', raw(encodeCbor(array(5)))],
  ])('refuses %s at once', (_, proofValue) => {
    const worked = startWork()
    expect(read(proofValue)).toMatchObject({ code: 'MALFORMED_VALUE_ERROR' })
    expect(worked()).toBeLessThan(100)
  })

  it('refuses every truncated value', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(read(raw(whole.slice(0, length)))).toMatchObject({ code: 'MALFORMED_VALUE_ERROR' })
    }
  })
})

describe('CborReader', () => {
  it.each([
    [[0x17], 23],
    [[0x18, 24], 24],
    [[0x19, 1, 0], 256],
    [[0x1a, 0, 1, 0, 0], 65_536],
    [[0x1a, 0xff, 0xff, 0xff, 0xff], 0xffffffff],
  ])('reads the number %j', (data, expected) => {
    const reader = new CborReader(Uint8Array.from(data))
    expect([reader.unsigned(), reader.isAtEnd]).toEqual([expected, true])
  })

  it.each([[[0x18, 23]], [[0x19, 0, 255]], [[0x1a, 0, 0, 255, 255]], [[0x1c]], [[0x20]], [[0x19, 1]], [[]]])(
    'reads no number from %j',
    (data) => {
      expect(() => new CborReader(Uint8Array.from(data)).unsigned()).toThrow(UnreadableCbor)
    },
  )
})

describe('sdStatementsOf()', () => {
  const value = (signatures: number, mandatoryIndexes: number[], labels = ['uA', 'uB']) => ({
    baseSignature: bytes(64),
    publicKey,
    signatures: Array.from({ length: signatures }, () => bytes(64)),
    labels,
    mandatoryIndexes,
  })
  const canonical = [
    '<urn:x> <urn:p> _:c14n1 _:c14n0 .',
    '_:c14n0 <urn:p> "a _:c14n1 \\" _:c14n0"^^<urn:t> _:c14n1 .',
    '_:c14n1 <urn:p> "_:c14n0"@en .',
    '',
  ].join('\n')

  it('relabels nodes, but no text; sorts; separates the mandatory statements', () => {
    expect(sdStatementsOf(canonical, value(2, [1]))).toEqual({
      mandatory: ['_:uA <urn:p> "a _:c14n1 \\" _:c14n0"^^<urn:t> _:uB .\n'],
      nonMandatory: ['<urn:x> <urn:p> _:uB _:uA .\n', '_:uB <urn:p> "_:c14n0"@en .\n'],
    })
  })

  it.each([
    ['another number of signatures', value(3, [1])],
    ['a mandatory place past the end', value(2, [3])],
    ['a label that stands for nothing', value(2, [1], ['uA', 'uB', 'uC'])],
    ['a node without a label', value(2, [1], ['uA'])],
  ])('gives nothing for %s', (_, given) => {
    expect(sdStatementsOf(canonical, given)).toBeUndefined()
  })
})
