import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import type { PageOptions } from '../../src/make-page'
import { buildPage } from '../../src/make-page'
import { temporaryFolder } from '../cli/support/folders'

/** A page that was opened from a file, and what it should never do. */
export interface OpenedPage {
  tab: Page
  /** Addresses that were asked for, but for the file itself and what the page makes. */
  requests: string[]
  /** Errors, and what the policy of the page refused. */
  complaints: string[]
}

/** Writes the page to a file. Its bundle is checked for its last second, since tests run at any time. */
export async function writePage(options: PageOptions = {}): Promise<string> {
  const file = join(temporaryFolder(), 'quality-label.html')
  const { trust } = options
  const now = trust === undefined ? {} : { now: new Date(Date.parse(JSON.parse(trust).expiresAt) - 1000) }
  writeFileSync(file, (await buildPage({ ...now, ...options })).html)
  return file
}

/** Opens the page from its file, and waits until it can be used. */
export async function openPageFile(tab: Page, file: string, task = 'verify'): Promise<OpenedPage> {
  const opened: OpenedPage = { tab, requests: [], complaints: [] }
  const address = pathToFileURL(file).href
  tab.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) opened.requests.push(url)
  })
  tab.on('pageerror', (error) => opened.complaints.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') opened.complaints.push(message.text())
  })
  tab.on('dialog', (dialog) => {
    opened.complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await tab.goto(`${address}#${task}`)
  await tab.waitForSelector(`main .${task}`)
  return opened
}

/** Sets the clock of a page before it is opened, and that of its worker, which Playwright's does not reach. */
export async function setClock(tab: Page, now: string): Promise<void> {
  const set = `globalThis.Date = class extends Date {
    constructor(...values) { super(...(values.length === 0 ? [${Date.parse(now)}] : values)) }
    static now() { return ${Date.parse(now)} }
  };`
  await tab.addInitScript(`${set}
    globalThis.Blob = class extends Blob {
      constructor(parts = [], options = {}) {
        super(options.type === 'text/javascript' ? [${JSON.stringify(set)}, ...parts] : parts, options)
      }
    };`)
}

/**
 * Holds back what the page asks its worker to do, as a slow device would.
 *
 * @returns Lets the worker go on.
 */
export async function holdBack(tab: Page, action: string): Promise<() => Promise<void>> {
  await tab.evaluate((name) => {
    const { postMessage } = Worker.prototype
    const held: (() => void)[] = []
    Worker.prototype.postMessage = function (this: Worker, question: { action: string }) {
      const send = () => postMessage.call(this, question)
      if (question.action === name) held.push(send)
      else send()
    }
    const release = () => {
      Worker.prototype.postMessage = postMessage
      for (const send of held) send()
    }
    Object.assign(globalThis, { release })
  }, action)
  return () => tab.evaluate(() => (globalThis as unknown as { release(): void }).release())
}

/** Gives files to the page, and waits until each has its line. */
export async function verifyFiles(
  { tab }: OpenedPage,
  files: string | string[] | { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await tab.setInputFiles('#files', files)
  const done = () => {
    const status = document.querySelector('.progress [role=status]')?.textContent ?? ''
    const [count, total] = status.match(/\d+/g) ?? []
    return count !== undefined && count === total && !document.querySelector('.progress progress')
  }
  await tab.waitForFunction(done, undefined, { timeout: 120_000 })
}
