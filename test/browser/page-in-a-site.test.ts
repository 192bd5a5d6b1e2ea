import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildPage } from '../../src/make-page'
import { describeInBrowser } from '../support/browser'
import { blocksOf } from '../support/pages'

const example = join(import.meta.dirname, '../../examples/havenlab-zuid/badge-2026-09-30.json')
const [frame] = blocksOf('docs/guide/page.md').filter(({ language }) => language === 'html')
const site = 'https://city.example/'

describeInBrowser('the page in a site, as the guide puts it there', (openTab) => {
  it('verifies in its sandbox, and sees nothing of the site', async () => {
    const tab = await openTab()
    const complaints: string[] = []
    tab.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    const { html } = await buildPage()
    await tab.context().route('**/*', (route) => {
      const isPage = route.request().url().startsWith(`${site}quality-label.html`)
      return route.fulfill({
        contentType: 'text/html',
        headers: isPage ? {} : { 'content-security-policy': "default-src 'none'; frame-src 'self'" },
        body: isPage
          ? html
          : `<!doctype html><title>City</title><link rel="icon" href="data:,">${frame?.text}`,
      })
    })
    await tab.goto(site)
    const page = tab.frameLocator('iframe')
    await page.locator('#files').setInputFiles(example)
    await page.locator('article').waitFor()
    expect(await page.locator('.results .verdict').textContent()).toBe('NOT DECIDED')
    const inside = tab.frames()[1]
    expect(await inside?.evaluate(() => String(origin))).toBe('null')
    await expect(inside?.evaluate(() => parent.document.title)).rejects.toThrow(/cross-origin/)
    expect(complaints.filter((text) => !text.includes('data:,'))).toEqual([])
  })
})
