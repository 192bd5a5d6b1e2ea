import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'

/** Where Debian, Ubuntu, Fedora and macOS put it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const root = fileURLToPath(new URL('../../', import.meta.url))
const named = process.env['CHROMIUM']
const executable = (named ? [named] : usualPlaces).find((path) => existsSync(path))

/** Opens a page in the browser of these tests; a fresh one each time, with nothing left of the others. */
export type OpenPage = () => Promise<Page>

/**
 * A group of tests that run in Chromium, found by `CHROMIUM` or in its usual places.
 *
 * Without one the group skips and says so; in continuous integration (`CI=true`) it fails.
 */
export function describeInBrowser(name: string, tests: (openPage: OpenPage) => void): void {
  if (executable) describe(name, () => tests(useBrowser(executable)))
  else withoutBrowser(name)
}

/**
 * TypeScript of this project as one script for browsers, whose exports become members of `globalThis[name]`.
 *
 * @param source - Module text; its relative imports start at the root of the project.
 * @param external - Packages that the script must never load.
 */
export async function bundleForBrowser(
  name: string,
  source: string,
  external: readonly string[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

function useBrowser(executablePath: string): OpenPage {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch(executablePath)
  })
  afterAll(() => browser?.close())
  return () => browser.newPage()
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium cannot sandbox itself for root, who runs the tests in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    // Tests run without a network: no name leads anywhere but to this machine.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-dev-shm-usage'],
  })
}

function withoutBrowser(name: string): void {
  const missing = 'no Chromium was found: install it, or name it in CHROMIUM'
  const isRequired = process.env['CI'] === 'true'
  const group = isRequired ? describe : describe.skip
  group(`${name} [${isRequired ? '' : 'skipped: '}${missing}]`, () => {
    it('runs in a browser', () => {
      throw new Error(`Cannot test in a browser: ${missing}`)
    })
  })
}
