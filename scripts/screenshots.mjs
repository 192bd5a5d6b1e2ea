/**
 * Takes the screenshots of the page in one file, for README.md and the guide, and writes them to `docs/images/`.
 *
 *   npm run screenshots     needs Chromium, at /usr/bin/chromium or where CHROMIUM says
 *
 * Look at them before you commit them: fonts differ between machines, so nothing compares them.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { buildPage } from '../dist/page.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = (name) => join(root, 'examples', name)
const folder = mkdtempSync(join(tmpdir(), 'quality-label-screenshots-'))
const images = join(root, 'docs', 'images')

const badge = example('havenlab-zuid/badge-2026-09-30.json')

/** Each screenshot: its file, the task, and what is done before it is taken. */
const shots = [
  ['verify', 'verify', (tab) => openFile(tab, '#files', badge, 'article')],
  ['sign', 'sign', (tab) => openFile(tab, '.sign input[type=file]', unsignedLabel(), '.sign dl')],
  ['endorse', 'endorse', (tab) => openFile(tab, '.endorse input[type=file]', badge, '.endorse dl')],
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
})
try {
  mkdirSync(images, { recursive: true })
  const file = join(folder, 'quality-label.html')
  const { html } = await buildPage({
    trust: readFileSync(example('havenlab-zuid/trust-bundle-2026-10-01.json'), 'utf8'),
    trustRoot: JSON.parse(readFileSync(example('havenlab-zuid/trust-root.json'), 'utf8')),
    now: '2026-10-10T12:00:00Z',
    language: 'en',
  })
  writeFileSync(file, html)
  for (const [name, task, prepare] of shots) {
    const tab = await browser.newPage({ viewport: { width: 760, height: 900 }, colorScheme: 'light' })
    await tab.goto(`${pathToFileURL(file).href}#${task}`)
    await prepare(tab)
    await tab.evaluate(() => scrollTo(0, 0))
    await tab.screenshot({ path: join(images, `${name}.png`) })
    await tab.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

function unsignedLabel() {
  const { proof: _, ...label } = JSON.parse(readFileSync(example('havenlab-zuid/label.json'), 'utf8'))
  return { name: 'label.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(label)) }
}

async function openFile(tab, input, file, shown) {
  await tab.locator(input).first().setInputFiles(file)
  await tab.waitForSelector(shown)
}
