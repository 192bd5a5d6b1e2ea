import { expect, it } from 'vitest'
import { bake, extract, verify } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng } from '../formats/any-image'
import { bundleForBrowser, describeInBrowser } from '../support/browser'

type Verifying = typeof import('../../src/verify')

const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path fill="#c33" d="M2,2h9v7z"/><circle cx="11" cy="11" r="4" fill="#36c"/></svg>'
const pictures = [
  ['a PNG', 'image/png', encodePng(16, 16)],
  ['an SVG', 'image/svg+xml', new TextEncoder().encode(svg)],
] as const

const script = await bundleForBrowser('subject', "export * from './src/verify'", ['jsonld'])

describeInBrowser('bake() and extract() in Chromium', (openPage) => {
  it.each(pictures)('show %s with the same pixels after baking', async (_what, type, picture) => {
    const page = await openPage()
    await page.setContent('<canvas width="16" height="16"></canvas>')
    const pixelsOf = (bytes: Uint8Array) =>
      page.evaluate(
        async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const context = document.querySelector('canvas')?.getContext('2d') as CanvasRenderingContext2D
          context.clearRect(0, 0, 16, 16)
          context.drawImage(image, 0, 0, 16, 16)
          return [image.width, image.height, ...context.getImageData(0, 0, 16, 16).data]
        },
        `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
      )
    const before = await pixelsOf(picture)
    expect(new Set(before).size).toBeGreaterThan(3)
    expect(await pixelsOf(await bake(picture, badge))).toEqual(before)
  })

  it.each(pictures)('read from %s what Node reads', async (_what, _type, picture) => {
    const page = await openPage()
    await page.addScriptTag({ content: script })
    const image = await bake(picture, badge)
    const [extracted, report] = await page.evaluate(
      async ({ bytes, now }) => {
        const { subject } = globalThis as unknown as { subject: Verifying }
        const image = Uint8Array.from(bytes)
        return [await subject.extract(image), await subject.verify(image, { now })] as const
      },
      { bytes: [...image], now },
    )
    expect(extracted).toEqual(await extract(image))
    expect(report).toEqual(await verify(image, { now }))
    expect(report.verdict).toBe('valid')
  })
})
