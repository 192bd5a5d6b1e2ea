import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { accessibilityProblems } from '../support/accessibility'
import { describeInBrowser } from '../support/browser'
import type { OpenedPage } from '../support/page-file'
import { openPageFile, setClock, verifyFiles, writePage } from '../support/page-file'

const example = (name: string) => join(import.meta.dirname, '../../examples/havenlab-zuid', name)
const trust = readFileSync(example('trust-bundle-2026-10-01.json'), 'utf8')
const trustRoot = JSON.parse(readFileSync(example('trust-root.json'), 'utf8'))
const changed = Buffer.from(
  readFileSync(example('badge-2026-09-30.json'), 'utf8').replaceAll('Wijkgids', 'Stadsgids'),
)
const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer })

let plain: string
let trusting: string

beforeAll(async () => {
  plain = await writePage()
  trusting = await writePage({ trust, trustRoot })
})

/** Unfolds all that is folded. */
async function unfold({ tab }: OpenedPage): Promise<void> {
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await tab.waitForSelector('article pre')
}

describeInBrowser('the page for everybody', (openAny) => {
  const openTab = async () => {
    const tab = await openAny()
    await setClock(tab, '2026-12-01T12:00:00Z')
    return tab
  }

  const open = async (file: string, language: string, task?: string) => {
    const tab = await openTab()
    await tab.setViewportSize({ width: 320, height: 640 })
    const opened = await openPageFile(tab, file, task)
    await tab.selectOption('#language', language)
    await tab.waitForFunction((tag) => document.documentElement.lang === tag, language)
    return opened
  }

  /** Nothing is in the way of a reader, in light and dark, and nothing is wider than a small phone. */
  async function expectUsable({ tab, requests, complaints }: OpenedPage, state: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      expect(await accessibilityProblems(tab), `${state} ${colorScheme}`).toEqual([])
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320)
    }
    expect([requests, complaints], state).toEqual([[], []])
  }

  it.each(languages)('can be used by all in %s', async (language) => {
    const opened = await open(trusting, language)
    await expectUsable(opened, 'nothing verified')
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    await opened.tab.waitForSelector('article')
    await unfold(opened)
    await expectUsable(opened, 'a valid badge, all unfolded')
    await verifyFiles(opened, [
      named('changed.json', changed),
      named('photo.pdf', Buffer.from('%PDF-1.7')),
      named('label.json', readFileSync(example('label.json'))),
    ])
    await expectUsable(opened, 'several badges')
    for (const task of ['sign', 'endorse']) {
      await opened.tab.click(`nav a[href="#${task}"]`)
      await opened.tab.waitForSelector(`main .${task}`)
      await expectUsable(opened, task)
    }
    await opened.tab.close()
  })

  it.each(languages)('can be used by all while they sign and make a key in %s', async (language) => {
    const opened = await open(trusting, language, 'sign')
    const { tab } = opened
    await tab.setInputFiles('#to-sign', example('label.json'))
    await tab.waitForSelector('#naming')
    await expectUsable(opened, 'a document to sign')
    await tab.check('#part-merge')
    await tab.setInputFiles('#copies', example('label.json'))
    await tab.waitForSelector('main h2')
    await expectUsable(opened, 'joined copies')
    await tab.check('#part-key')
    await tab.fill('#key-name', 'city')
    await tab.fill('#key-organisation', 'did:web:culture-and-education.municipality.example:departments')
    for (const field of ['#key-first', '#key-second']) await tab.fill(field, 'one two three four')
    await Promise.all([tab.waitForEvent('download'), tab.press('#key-second', 'Enter')])
    await tab.waitForSelector('main pre')
    await expectUsable(opened, 'a key')
    await tab.close()
  })

  it('can be used by all where a bundle is refused', async () => {
    const opened = await open(plain, 'en')
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    await opened.tab.setInputFiles('#files', [
      named('bundle.json', Buffer.from(trust.replace('"version": 14', '"version": 15'))),
    ])
    await opened.tab.waitForSelector('.trust [role=alert]')
    await expectUsable(opened, 'a bundle that is refused')
  })
})
