import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bake, extract } from '../../src/index'
import { describeWithVectors, readVectorBytes } from '../support/vectors'
import { chunksOf, encodePng, pngChunk, pngOf, textChunk } from './any-image'

const plain = encodePng(4, 3)
const [header, pixels, end] = chunksOf(plain).map(({ bytes }) => bytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]
const keyword = 'openbadgecredential'
const text = '{"type":["VerifiableCredential"],"name":"ąčę 😀","proof":{"type":"x"}}'
const carrier = textChunk(keyword, text)
const utf8 = (value: string) => new TextEncoder().encode(value)
const withChunks = (...chunks: Uint8Array[]) => pngOf([header, pixels, ...chunks, end])

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = value
  return copy
}

describe('extract() of a PNG', () => {
  it('reads the credential wherever its chunk stands', async () => {
    for (const image of [withChunks(carrier), pngOf([header, carrier, pixels, end])]) {
      expect(await extract(image)).toEqual({ format: 'png', credential: text, notes: [] })
    }
  })

  it('reads a view into a larger buffer, such as a Buffer of Node', async () => {
    const image = withChunks(carrier)
    const larger = Buffer.concat([Buffer.from('before'), image, Buffer.from('after')])
    expect((await extract(larger.subarray(6, 6 + image.length))).credential).toBe(text)
  })

  it('reads a language tag and a translated keyword, which say nothing about the credential', async () => {
    const fields = [...utf8(`${keyword}\0\0\0lt\0ženklelis\0`), ...utf8(text)]
    expect((await extract(withChunks(pngChunk('iTXt', Uint8Array.from(fields))))).credential).toBe(text)
  })

  it('tolerates a compressed chunk, and says so', async () => {
    const { credential, notes } = await extract(withChunks(textChunk(keyword, deflateSync(text), 1)))
    expect(credential).toBe(text)
    expect(notes.map(({ code, severity }) => [code, severity])).toEqual([
      ['IMAGE_TEXT_COMPRESSED', 'warning'],
    ])
  })

  it('inflates up to the bound and not beyond it', async () => {
    const bomb = withChunks(textChunk(keyword, deflateSync(new Uint8Array(1_000_000).fill(32)), 1))
    // All of it is read, and then refused, because it is only white space.
    await expect(extract(bomb, { maxCredentialBytes: 1_000_000 })).rejects.toThrow(/expected a credential in/)
    await expect(extract(bomb, { maxCredentialBytes: 999_999 })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
  })

  it('holds an uncompressed credential and the image to their bounds', async () => {
    const bytes = utf8(text).length
    const image = withChunks(carrier)
    expect((await extract(image, { maxCredentialBytes: bytes, maxImageBytes: image.length })).format).toBe(
      'png',
    )
    await expect(extract(image, { maxCredentialBytes: bytes - 1 })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
    await expect(extract(image, { maxImageBytes: image.length - 1 })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
  })

  const deflated = Uint8Array.from(deflateSync(text))
  it.each<[string, Uint8Array, RegExp | string]>([
    ['a plain picture', plain, 'IMAGE_WITHOUT_CREDENTIAL'],
    ['another text', withChunks(textChunk('Comment', text)), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      'a keyword in another case',
      withChunks(textChunk('OpenBadgeCredential', text)),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      'a keyword with something behind it',
      withChunks(textChunk(`${keyword} `, text)),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['two credentials', withChunks(carrier, carrier), 'IMAGE_CREDENTIAL_REPEATED'],
    [
      'one in tEXt beside one in iTXt',
      withChunks(pngChunk('tEXt', `${keyword}\0{}`), carrier),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'an assertion of 2.0 beside one of 3.0',
      withChunks(carrier, textChunk('openbadges', '{}')),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'an assertion of 2.0 in tEXt',
      withChunks(pngChunk('tEXt', 'openbadges\0https://example.org/1')),
      'IMAGE_OF_OPEN_BADGES_2',
    ],
    ['an assertion of 2.0 in iTXt', withChunks(textChunk('openbadges', '{}')), 'IMAGE_OF_OPEN_BADGES_2'],
    [
      'a credential in tEXt',
      withChunks(pngChunk('tEXt', `${keyword}\0${'{}'}`)),
      /in an iTXt chunk, found tEXt/,
    ],
    ['a credential in zTXt', withChunks(pngChunk('zTXt', `${keyword}\0\0x`)), /in an iTXt chunk, found zTXt/],
    ['no text', withChunks(textChunk(keyword, ' \n')), /expected a credential in/],
    ['too few fields', withChunks(pngChunk('iTXt', `${keyword}\0\0\0en`)), /five fields/],
    [
      'an unknown compression flag',
      withChunks(textChunk(keyword, deflated, 2)),
      /flag 0 or 1 and method 0, found 2/,
    ],
    ['an unknown compression method', withChunks(textChunk(keyword, deflated, 1, 1)), /found 1 and 1/],
    ['compressed text cut short', withChunks(textChunk(keyword, deflated.subarray(0, -6), 1)), /zlib/],
    [
      'compressed text with another checksum',
      withChunks(textChunk(keyword, changed(deflated, deflated.length - 1, 0), 1)),
      /zlib/,
    ],
    ['compressed text that is none', withChunks(textChunk(keyword, text, 1)), /zlib/],
    [
      'text that is no UTF-8',
      withChunks(textChunk(keyword, Uint8Array.of(0x7b, 0xff, 0x7d))),
      'UTF8_INVALID',
    ],
    [
      'bytes behind the end',
      Uint8Array.from([...withChunks(carrier), 0]),
      /nothing after its end, found 1 bytes/,
    ],
    [
      'a second image behind the end',
      Uint8Array.from([...withChunks(carrier), ...withChunks(carrier)]),
      /nothing after its end/,
    ],
    ['a wrong CRC', changed(withChunks(carrier), 30, 1), /the CRC of the IHDR chunk at byte 8/],
    ['a header that is not first', pngOf([carrier, header, pixels, end]), /IHDR as its first chunk/],
    ['two headers', pngOf([header, header, pixels, carrier, end]), /IHDR as its first chunk, and once/],
    [
      'a long header',
      pngOf([pngChunk('IHDR', new Uint8Array(14)), pixels, carrier, end]),
      /13 bytes in IHDR/,
    ],
    ['no pixels', pngOf([header, carrier, end]), /an IDAT chunk/],
    ['pixels in two places', pngOf([header, pixels, carrier, pixels, end]), /in one sequence/],
    ['no end', pngOf([header, pixels, carrier]), /cut short/],
    [
      'an end with something in it',
      pngOf([header, pixels, carrier, pngChunk('IEND', 'x')]),
      /no bytes in IEND/,
    ],
    ['a length beyond the file', changed(withChunks(carrier), 8, 0x7f), /bytes in the IHDR chunk at byte 8/],
    ['a length beyond all files', changed(withChunks(carrier), 8, 0xff), /bytes in the IHDR chunk at byte 8/],
    ['a type that is no letters', pngOf([header, pixels, pngChunk('12 4'), carrier, end]), /four letters/],
    ['the signature alone', plain.subarray(0, 8), /cut short/],
    ['half a signature', plain.subarray(0, 6), /eight bytes/],
    [
      'line ends changed on the way',
      Uint8Array.from([...plain.subarray(0, 4), 0x0a, ...plain.subarray(6)]),
      /as text/,
    ],
    ['bytes replaced on the way', utf8(Buffer.from(plain).toString('utf8')), /as text/],
  ])('refuses %s', async (_, image, expected) => {
    const error = await extract(image).catch((thrown) => thrown)
    if (typeof expected === 'string') expect(error).toMatchObject({ code: expected })
    else expect(error).toMatchObject({ code: 'IMAGE_UNREADABLE', message: expect.stringMatching(expected) })
    expect(error.message).toMatch(/^Cannot read (?:PNG|text): expected /)
  })

  it('refuses a PNG that was read as text', async () => {
    await expect(extract(Buffer.from(plain).toString('latin1'))).rejects.toThrow(/read the file as bytes/)
  })

  it('refuses every beginning of an image, and never crashes', async () => {
    const image = withChunks(carrier)
    for (let length = 0; length < image.length; length++) {
      await expect(extract(image.subarray(0, length))).rejects.toMatchObject({ name: 'QualityLabelError' })
    }
  })

  it('answers every change of any byte with a refusal or the same credential', async () => {
    const image = await bake(plain, text)
    const compressed = withChunks(textChunk(keyword, deflated, 1))
    for (const original of [image, compressed]) {
      for (let at = 0; at < original.length; at++) {
        for (const value of [
          0,
          0xff,
          (original[at] as number) ^ 1,
          (original[at] as number) ^ 0x20,
          (original[at] as number) ^ 0x80,
        ]) {
          const result = await extract(changed(original, at, value)).catch((error) => error)
          if (result.name !== 'QualityLabelError')
            expect([at, value, result.credential]).toEqual([at, value, text])
        }
      }
    }
  })
})

describeWithVectors('extract() and the official PNG', () => {
  const image = () => readVectorBytes('ob3/validator/simple-json.png')

  it('reads its credential', async () => {
    const { credential, notes } = await extract(image())
    expect(notes).toEqual([])
    expect(JSON.parse(credential)).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'] })
  })

  it('is what bake() makes of it, byte for byte', async () => {
    const { credential } = await extract(image())
    const chunks = chunksOf(image())
    const bare = pngOf(chunks.filter(({ type }) => type !== 'iTXt').map(({ bytes }) => bytes))
    await expect(extract(bare)).rejects.toMatchObject({ code: 'IMAGE_WITHOUT_CREDENTIAL' })
    expect(Buffer.compare(await bake(bare, credential), image())).toBe(0)
  })

  it('answers a change of any of a thousand of its bytes with a refusal or the same credential', async () => {
    const original = image()
    const { credential } = await extract(original)
    const step = Math.floor(original.length / 1000)
    for (let at = 0; at < original.length; at += step) {
      const result = await extract(changed(original, at, (original[at] as number) ^ 4)).catch(
        (error) => error,
      )
      if (result.name !== 'QualityLabelError') expect([at, result.credential]).toEqual([at, credential])
    }
  })
})
