import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { bake, extract } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runs, withRuns } from '../support/runs'
import { anyCredential, anyPng, anySvg, chunksOf, encodePng } from './any-image'

const signed = JSON.stringify({ type: ['VerifiableCredential'], name: 'A', proof: { type: 'x' } })
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('bake()', withRuns, () => {
  it('gives back from any PNG exactly the text that was put in', async () => {
    await fc.assert(
      fc.asyncProperty(anyPng, anyCredential, async (image, credential) => {
        const baked = await bake(image, credential)
        expect(await extract(baked)).toEqual({ format: 'png', credential, notes: [] })
      }),
      { numRuns: runs(300) },
    )
  })

  it('gives back from any SVG exactly the text that was put in', async () => {
    await fc.assert(
      fc.asyncProperty(anySvg, anyCredential, async (image, credential) => {
        const { format, credential: found } = await extract(await bake(image, credential))
        expect({ format, found }).toEqual({ format: 'svg', found: credential })
      }),
      { numRuns: runs(600) },
    )
  })

  it('leaves every other chunk of a PNG, and the pixels, as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyPng, anyCredential, async (image, credential) => {
        const baked = await bake(image, credential)
        const chunks = chunksOf(baked)
        expect(chunks.at(-2)?.type).toBe('iTXt')
        expect([...chunks.slice(0, -2), ...chunks.slice(-1)]).toEqual(chunksOf(image))
        const decode = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes))
        const [before, after] = [decode(image), decode(baked)]
        expect(after.data.equals(before.data)).toBe(true)
        expect([after.width, after.height, after.gamma]).toEqual([before.width, before.height, before.gamma])
      }),
      { numRuns: runs(100) },
    )
  })

  it('leaves every other character of an SVG as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anySvg, anyCredential, async (image, credential) => {
        const baked = textOf(await bake(image, credential))
        const element =
          /<openbadges:credential(?: xmlns:openbadges="[^"]*")?(?: verify="[^"]*">|><!\[CDATA\[.*\]\]>)<\/openbadges:credential>/s
        const without = baked
          .replace(element, '')
          .replace(' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"', '')
        const original = textOf(image).replace(' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"', '')
        const whole = /\/>(?=\s*(?:<!-- end -->\s*)?$)/.test(original)
          ? original.replace(/<([\w:]+)([^<]*)\/>(\s*(?:<!-- end -->\s*)?)$/, '<$1$2></$1>$3')
          : original
        expect(without).toBe(whole)
      }),
      { numRuns: runs(300) },
    )
  })

  it('replaces what was baked before, as if it had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyPng, anySvg),
        anyCredential,
        anyCredential,
        async (image, first, second) => {
          const twice = await bake(await bake(image, first), second)
          expect(Buffer.compare(twice, await bake(image, second))).toBe(0)
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('carries a JWS in the verify attribute of an SVG, and JSON as CDATA', async () => {
    const jws = `${encode({ alg: 'EdDSA' })}.${encode({ vc: { type: ['VerifiableCredential'] } })}.c2ln`
    const namespace = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"'
    const head = `<svg xmlns="http://www.w3.org/2000/svg" ${namespace}>`
    expect(textOf(await bake(svg, `${jws}\n`))).toBe(
      `${head}<openbadges:credential verify="${jws}"></openbadges:credential></svg>`,
    )
    expect(textOf(await bake(svg, signed))).toBe(
      `${head}<openbadges:credential><![CDATA[${signed}]]></openbadges:credential></svg>`,
    )
  })

  it('takes an object and bytes as it takes text', async () => {
    const { profile, sign } = pretendIssuer()
    const badge = await sign(sampleBadge(profile), { created: '2026-05-18T12:00:00Z' })
    const text = JSON.stringify(badge)
    for (const image of [encodePng(3, 3), svg]) {
      const expected = await bake(image, text)
      expect(Buffer.compare(await bake(image, badge), expected)).toBe(0)
      expect(Buffer.compare(await bake(image, new TextEncoder().encode(text)), expected)).toBe(0)
    }
  })

  it('writes for an object what XML can carry, and refuses a text that XML cannot', async () => {
    const credential = { ...JSON.parse(signed), name: 'a\ufffeb\uffffc\u0000' }
    expect(JSON.parse((await extract(await bake(svg, credential))).credential)).toEqual(credential)
    await expect(bake(svg, signed.replace('"A"', '"\uffff"'))).rejects.toMatchObject({
      code: 'BAKING_IMPOSSIBLE',
      message: expect.stringContaining('U+FFFF'),
    })
    expect(
      (await extract(await bake(encodePng(2, 2), signed.replace('"A"', '"\uffff"')))).credential,
    ).toContain('\uffff')
  })

  it.each([
    ['JSON without a proof', '{"type":["VerifiableCredential"]}', 'BAKING_UNSIGNED'],
    ['JSON with no proof in its list', '{"type":["VerifiableCredential"],"proof":[]}', 'BAKING_UNSIGNED'],
    ['an object without a proof', { type: 'VerifiableCredential' }, 'BAKING_UNSIGNED'],
    [
      'a JWS that says none',
      `${encode({ alg: 'none' })}.${encode({ type: 'VerifiableCredential' })}.`,
      'BAKING_UNSIGNED',
    ],
    [
      'a JWS without a signature',
      `${encode({ alg: 'ES256' })}.${encode({ type: 'VerifiableCredential' })}.`,
      'BAKING_UNSIGNED',
    ],
  ])('refuses %s unless it is allowed', async (_, credential, code) => {
    await expect(bake(svg, credential)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/sign/),
    })
    expect((await extract(await bake(svg, credential, { allowUnsigned: true }))).format).toBe('svg')
  })

  it.each([
    ['another document', '{"type":"Profile","proof":{}}', 'BAKING_IMPOSSIBLE'],
    ['a list', '[1]', 'BAKING_IMPOSSIBLE'],
    [
      'a JWS of something else',
      `${encode({ alg: 'ES256' })}.${encode({ iss: 'x' })}.c2ln`,
      'BAKING_IMPOSSIBLE',
    ],
    ['a lone surrogate', '{"type":"VerifiableCredential\ud800"}', 'BAKING_IMPOSSIBLE'],
    ['text that is no JSON', 'badge', 'JSON_INVALID'],
    ['a member named twice', '{"type":"VerifiableCredential","proof":{},"proof":{}}', 'JSON_DUPLICATE_KEY'],
    ['bytes that are no UTF-8', Uint8Array.of(0xff), 'UTF8_INVALID'],
  ])('refuses %s even if unsigned ones are allowed', async (_, credential, code) => {
    await expect(bake(svg, credential, { allowUnsigned: true })).rejects.toMatchObject({ code })
  })

  it.each([
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'a JPEG image'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'a PDF document'],
    ['a WebP', new TextEncoder().encode('RIFF1234WEBPVP8 '), 'a WebP image'],
    ['nothing', new Uint8Array(), 'an empty file'],
    ['a page', new TextEncoder().encode('<!DOCTYPE html><html></html>'), 'an HTML page'],
    ['other bytes', Uint8Array.of(1, 2, 3), 'a file in an unknown format'],
  ])('says what %s is', async (_, image, found) => {
    const refusal = { code: 'FORMAT_UNSUPPORTED', message: expect.stringContaining(found) }
    await expect(bake(image, signed)).rejects.toMatchObject(refusal)
    await expect(extract(image)).rejects.toMatchObject(refusal)
  })

  it('names what is misused', async () => {
    await expect(bake(null as never, signed)).rejects.toThrow(
      /expected image to be the bytes of an image, as a Uint8Array, got null/,
    )
    await expect(bake(svg, 7 as never)).rejects.toThrow(
      /expected credential to be text, a Uint8Array or a parsed object, got 7/,
    )
    await expect(bake(svg, signed, { unsigned: true } as never)).rejects.toThrow(
      /unknown option unsigned; expected one of allowUnsigned/,
    )
    await expect(extract({} as never)).rejects.toBeInstanceOf(TypeError)
  })
})
