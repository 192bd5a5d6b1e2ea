import { expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { pagesIn } from '../rendering/support/sample-pages'
import { accessibilityProblems } from '../support/accessibility'
import { describeInBrowser } from '../support/browser'

describeInBrowser('pages to print', (openPage) => {
  it.each(languages)(
    'are accessible, light and dark, fit 320 pixels, and ask for nothing, in %s',
    async (language) => {
      for (const [name, html] of Object.entries(await pagesIn(language))) {
        const tab = await openPage()
        const asked: string[] = []
        tab.on('request', (request) => void (request.url().startsWith('data:') || asked.push(request.url())))
        tab.on('console', (message) => void asked.push(message.text()))
        for (const colorScheme of ['light', 'dark'] as const) {
          await tab.emulateMedia({ colorScheme })
          await tab.setViewportSize({ width: 320, height: 640 })
          await tab.setContent(html)
          const width = await tab.evaluate(() => document.documentElement.scrollWidth)
          expect(width, name).toBeLessThanOrEqual(320)
          expect(await accessibilityProblems(tab), `${name} ${colorScheme}`).toEqual([])
        }
        expect(asked, name).toEqual([])
        const pdf = await tab.pdf({ preferCSSPageSize: true, format: 'Letter' })
        expect(pdf.length, name).toBeGreaterThan(1000)
        await tab.close()
      }
    },
  )
})
