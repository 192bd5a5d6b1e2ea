import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { withoutUnusedMarkdown } from './without-unused-markdown.mjs'

const inSources = (name) => fileURLToPath(new URL(`../../src/page/${name}`, import.meta.url))

const common = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
}

/**
 * Builds the script and the style of the page.
 *
 * @returns One script without imports, which a page that was opened from a file can run, and one style sheet.
 */
export async function bundlePage() {
  const [script, style] = await Promise.all([
    build({
      ...common,
      entryPoints: [inSources('main.ts')],
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      plugins: [withoutUnusedMarkdown],
      mainFields: ['browser', 'module', 'main'],
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({ ...common, entryPoints: [inSources('style.css')] }),
  ])
  return { script: forHtml(script.outputFiles[0].text), style: style.outputFiles[0].text.trim() }
}

/** Builds the script and the style as a module that exports both as text. */
export async function pageProgram() {
  const { script, style } = await bundlePage()
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return `export const version = ${JSON.stringify(version)}
export const script = ${JSON.stringify(script)}\nexport const style = ${JSON.stringify(style)}\n`
}

/** In HTML these begin a comment, and an end of the script; strings and regular expressions mean the same by the escape. */
function forHtml(script) {
  return script
    .trim()
    .replaceAll('<!--', '<\\x21--')
    .replace(/<(?=\/?script)/gi, '\\x3c')
}
