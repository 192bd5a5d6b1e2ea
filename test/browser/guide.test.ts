import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../cli/support/folders'
import { describeInBrowser } from '../support/browser'
import { blocksOf } from '../support/pages'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/havenlab-zuid')
const text = readFileSync(join(root, 'docs/guide/browser.md'), 'utf8')
const [html, page, verifier, policy] = blocksOf('docs/guide/browser.md').map((block) => block.text)
const site = 'https://verifier.example/'
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
}

/** The folder that the page's command makes of its files, with a library of these sources in place of the installed one. */
function buildSite(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.js'), page ?? '')
  writeFileSync(join(folder, 'verifier.js'), verifier ?? '')
  copyFileSync(join(example, 'trust-root.json'), join(folder, 'trust-root.json'))
  const [, line = ''] = /^`esbuild (.+)`$/m.exec(text) ?? []
  const alias = `--alias:quality-label/verify=${root}src/verify.ts`
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [...line.split(' '), alias, '--log-level=error'], {
    cwd: folder,
  })
  writeFileSync(join(folder, 'public/index.html'), html ?? '')
  copyFileSync(join(example, 'trust-bundle-2026-10-01.json'), join(folder, 'public/trust-bundle.json'))
  return join(folder, 'public')
}

/** Serves a folder to a page under the policy that the guide names, and remembers the scripts that were loaded. */
async function serve(tab: Page, folder: string): Promise<{ scripts: Set<string>; refused: string[] }> {
  const [scripts, refused] = [new Set<string>(), [] as string[]]
  tab.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())))
  await tab.context().route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const path = join(folder, name)
    if (!existsSync(path)) return route.fulfill({ status: 404 })
    if (name.endsWith('.js')) scripts.add(path)
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    return route.fulfill({
      contentType,
      headers: { 'content-security-policy': policy ?? '' },
      body: readFileSync(path),
    })
  })
  return { scripts, refused }
}

function kibibytes(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length / 1024, 0)
}

/** A number of the page's table of sizes. */
function written(row: RegExp): number {
  const line = text.split('\n').find((each) => row.test(each)) ?? ''
  return Number(/(\d+) \|$/.exec(line)?.[1])
}

async function verifyBadge(tab: Page, language: string): Promise<string> {
  await tab.goto(site)
  await tab.evaluate((lang) => document.documentElement.setAttribute('lang', lang), language)
  await tab.clock.setFixedTime('2026-10-10T12:00:00Z')
  await tab.setInputFiles('input', join(example, 'badge-2026-09-30.json'))
  await tab.waitForSelector('li')
  return (await tab.textContent('body')) ?? ''
}

describeInBrowser('docs/guide/browser.md in Chromium', (openPage) => {
  const folder = buildSite()

  it('makes a page that verifies a badge under the policy that it names, and is as large as it says', async () => {
    const tab = await openPage()
    const { scripts, refused } = await serve(tab, folder)
    const shown = await verifyBadge(tab, 'en')
    expect(shown).toContain('Valid: ')
    expect(shown).toContain('labelNow: valid.')
    const english = kibibytes(scripts)
    expect(await verifyBadge(tab, 'de')).toContain('Gültig: ')
    expect(refused).toEqual([])
    const more = kibibytes(scripts) - english
    const [size, sizeOfGerman] = [written(/^\| page and verifier/), written(/^\| more for a language/)]
    expect(Math.abs(english - size) / size, `${english} KiB, and not ${size}`).toBeLessThan(0.1)
    expect(Math.abs(more - sizeOfGerman) / sizeOfGerman, `${more} KiB, and not ${sizeOfGerman}`).toBeLessThan(
      0.1,
    )
  })
})
