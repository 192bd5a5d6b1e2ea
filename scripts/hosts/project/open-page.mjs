/** Opens in Chromium what a bundler has written to `out/`, and prints what the page found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'

const { chromium } = createRequire(join(process.env.QUALITY_LABEL_REPOSITORY, 'package.json'))(
  'playwright-core',
)
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = process.env.CHROMIUM ?? places.find((path) => existsSync(path))
const types = { '.html': 'text/html', '.js': 'text/javascript' }
const origin = 'https://host.example'

const browser = await chromium.launch({
  executablePath,
  // Chromium cannot sandbox itself for root.
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-dev-shm-usage'],
})
try {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.log(String(error)))
  await page.route('**/*', (route) => {
    const path = join('out', new URL(route.request().url()).pathname)
    if (!existsSync(path)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: readFileSync(path), contentType: types[extname(path)] ?? 'text/plain' })
  })
  const made = readdirSync('out').includes('index.html')
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: made ? readFileSync('out/index.html') : '<script type="module" src="/page.js"></script>',
    }),
  )
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => 'results' in globalThis, undefined, { timeout: 30_000 })
  console.log(await page.evaluate(() => globalThis.results))
} finally {
  await browser.close()
}
