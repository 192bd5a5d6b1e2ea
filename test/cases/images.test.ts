import { expect, it } from 'vitest'
import { verify } from '../../src/verifying/verify'
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
})
