import { expect, it } from 'vitest'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verify'
import { bundleForBrowser, describeInBrowser } from '../support/browser'

type Verifying = typeof import('../../src/verify')

const options = { now: '2026-06-01T00:00:00Z', language: 'fi' }
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
const later = { ...badge, validFrom: '2026-05-19T00:00:00Z' }

// The pinned contexts need no general JSON-LD, which is loaded only for others.
const script = await bundleForBrowser('subject', "export * from './src/verify'", ['jsonld'])

describeInBrowser('verify() in Chromium', (openPage) => {
  it.each([
    ['a good badge', badge, 'valid'],
    ['one that was changed', later, 'invalid'],
    ['one under a context of its own', { ...badge, '@context': ['https://context.example/'] }, 'invalid'],
  ])(
    'writes of %s the report that Node writes, on a page that allows no eval',
    async (_what, input, verdict) => {
      const page = await openPage()
      await page.setContent(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`,
      )
      await page.addScriptTag({ content: script })
      const text = JSON.stringify(input)
      const report = await page.evaluate(
        ({ text, options }) =>
          (globalThis as unknown as { subject: Verifying }).subject.verify(text, options),
        { text, options },
      )
      expect(report.verdict).toBe(verdict)
      expect(report).toEqual(await verify(text, options))
    },
  )
})
