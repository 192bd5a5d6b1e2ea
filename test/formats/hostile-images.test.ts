import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeHostileImages } from '../../bench/hostile-images.mjs'
import { bake, extract, verify } from '../../src/index'
import { chunksOf, encodePng, pngOf, textChunk } from './any-image'

const images = makeHostileImages()

// How long each takes, and with how much memory, is measured by `node bench/images.mjs`. What these guard against takes for ever.
describe('extract() and images made to be expensive', () => {
  it.each(images)('refuses $name', async ({ image, code }) => {
    await expect(extract(image)).rejects.toMatchObject({ name: 'QualityLabelError', code })
  })

  it('makes no work of what is too large', async () => {
    // A thousand times three of these: any reading of them would be noticed.
    const image = new Uint8Array(17 * 2 ** 20).fill(0x20)
    const starts = ['\x89PNG\r\n\x1a\n', '<svg ', '<?xml version="1.0"?><svg ']
    for (let run = 0; run < 1000; run++) {
      for (const start of starts) {
        image.set(Buffer.from(start, 'latin1'))
        await expect(extract(image)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
      }
    }
  })
})

describe('extract() and credentials where a badge of 2.0 belongs', () => {
  const badge =
    '{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]}'
  const pngWith = (length: number) => {
    const carrier = textChunk('openbadges', deflateSync(badge.padEnd(length)), 1)
    const [header, ...rest] = chunksOf(encodePng(1, 1)).map(({ bytes }) => bytes)
    return pngOf([header as Uint8Array, carrier, ...rest])
  }

  it('names them up to a length, and reads nothing longer a second time', async () => {
    const named = { code: 'FORMAT_UNSUPPORTED' }
    await expect(extract(pngWith(256 * 1024))).rejects.toMatchObject(named)
    await expect(extract(pngWith(256 * 1024 + 1))).rejects.toMatchObject({ code: 'IMAGE_OF_OPEN_BADGES_2' })
  })
})

describe('bake() and images made to be expensive', () => {
  const signed = JSON.stringify({ type: ['VerifiableCredential'], proof: { type: 'x' } })

  it('replaces any number of credentials by one', async () => {
    const { image } = images.find(({ name }) => name === '100,000 empty credentials') as { image: Uint8Array }
    expect((await extract(await bake(image, signed))).credential).toBe(signed)
  })

  it('makes no SVG that extract() refuses', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const lines = (count: number) => signed.replace(',', `,${'\r\n'.repeat(count)}`)
    expect((await extract(await bake(svg, lines(20_000)))).credential).toBe(lines(20_000))
    await expect(bake(svg, lines(40_000))).rejects.toMatchObject({ code: 'IMAGE_UNREADABLE' })
  })
})

describe('verify() and images made to be expensive', () => {
  it.each(images)('never calls $name valid', async ({ image, code }) => {
    const report = await verify(image, { now: '2026-11-22T02:00:00Z' })
    const reported = code.startsWith('IMAGE_') || code === 'INPUT_TOO_LARGE' ? code : 'IMAGE_UNREADABLE'
    expect(report.problems.map((problem) => problem.code)).toEqual([reported])
    // An image that is too large to be read, or a picture without a badge, says nothing against a badge.
    const isUndecided = ['INPUT_TOO_LARGE', 'IMAGE_WITHOUT_CREDENTIAL'].includes(code)
    expect(report.verdict).toBe(isUndecided ? 'indeterminate' : 'invalid')
  })
})
