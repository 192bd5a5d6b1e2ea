import { expect, it } from 'vitest'
import { crc32 } from '../../src/core/crc32'
import { bake, extract } from '../../src/index'
import { upgradeFromOpenBadges2 } from '../../src/interop/open-badges-2/index'
import { verify } from '../../src/verifying/verify'
import { assertion, options } from '../interop/open-badges-2/badges'
import { casesNow, describeWithCases, readCase, readCaseBytes } from '../support/cases'

const found = async (file: string) => {
  const report = await verify(readCaseBytes(file), { now: casesNow })
  return [report.verdict, report.problems[0]?.code, report.problems[0]?.detail]
}

describeWithCases('verify() of images as people send them', () => {
  it('names a wrong namespace and reads the right one', async () => {
    const wrong = 'https://openbadges.org/schema/'
    expect(await found('16-svg-other-namespace.svg')).toEqual([
      'invalid',
      'IMAGE_UNREADABLE',
      expect.stringContaining(wrong),
    ])
    const svg = readCase('16-svg-other-namespace.svg')
    const right = await verify(svg.replace(wrong, 'http://openbadges.org'), { now: casesNow })
    expect(right.problems[0]?.code).toBe('IMAGE_OF_OPEN_BADGES_2')
  })

  it.each([
    ['17-svg-verify-only.svg', 'indeterminate', 'IMAGE_OF_OPEN_BADGES_2'],
    ['18-png-text-bad-crc.png', 'invalid', 'IMAGE_UNREADABLE'],
    ['18-png-text-url.png', 'indeterminate', 'IMAGE_OF_OPEN_BADGES_2'],
    ['46-login-page.png', 'indeterminate', 'FORMAT_UNSUPPORTED'],
  ])('decides %s: %s %s', async (file, verdict, code) => {
    expect((await found(file)).slice(0, 2)).toEqual([verdict, code])
  })

  it('reads 18-png-text-bad-crc.png once its sums are right, and not with a byte more', async () => {
    const bytes = readCaseBytes('18-png-text-bad-crc.png')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
      const end = at + 8 + view.getUint32(at)
      view.setUint32(end, crc32(bytes, at + 4, end))
    }
    const codeOf = async (image: Uint8Array) => (await verify(image, { now: casesNow })).problems[0]?.code
    expect(await codeOf(bytes)).toBe('IMAGE_OF_OPEN_BADGES_2')
    expect(await codeOf(bytes.slice(0, -1))).toBe('IMAGE_UNREADABLE')
  })

  const messageOf = (error: Error) => error.message
  const everyVerb = async (image: Uint8Array | string) => {
    const { problems, verdict } = await verify(image, { now: casesNow })
    const messages = [
      `${problems[0]?.detail} ${problems[0]?.hint}`,
      String(await extract(image).catch(messageOf)),
      String(await upgradeFromOpenBadges2(image, options({ now: casesNow })).catch(messageOf)),
    ]
    return { verdict, code: problems[0]?.code, messages }
  }
  const asOlderSvg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://openbadges.org"><o:assertion><![CDATA[${text}]]></o:assertion></svg>`

  it('names a credential of 3.0 in the place of a badge of 2.0, alike in verify, extract and upgrade', async () => {
    for (const image of [
      readCaseBytes('49-ob3-under-openbadges.png'),
      asOlderSvg(readCase('good-badge.json')),
      asOlderSvg('')
        .replace('<o:assertion>', `<o:assertion verify="${readCase('54-ok.jwt').trim()}">`)
        .replace('<![CDATA[]]>', ''),
    ]) {
      const { messages, ...found } = await everyVerb(image)
      expect(found).toEqual({ verdict: 'indeterminate', code: 'FORMAT_UNSUPPORTED' })
      for (const message of messages) {
        expect(message).toContain('credential of Open Badges 3.0 that was baked in the place of')
        expect(message).toContain('openbadgecredential')
      }
    }
  })

  it('leaves a badge of 2.0 in that place as it was, and reads the credential in its own', async () => {
    const { code } = await everyVerb(asOlderSvg(JSON.stringify(assertion())))
    expect(code).toBe('IMAGE_OF_OPEN_BADGES_2')
    const misbaked = readCaseBytes('49-ob3-under-openbadges.png')
    const baked = await bake(misbaked, readCase('good-badge.json'))
    expect((await verify(baked, { now: casesNow })).verdict).toBe('valid')
  })
})
