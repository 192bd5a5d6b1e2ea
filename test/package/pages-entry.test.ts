import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import * as sources from '../../src/pages'
import { anyText } from '../support/arbitraries'

// Without types.
const { P, S } = (await import('uc.micro' as string)) as Record<'P' | 'S', RegExp>

const dist = join(inject('consumer'), 'node_modules', 'quality-label', 'dist')

// What a page loads of all of it, minified and gzipped, in KiB: docs/performance.md says what it was to be.
const mostKibibytes = 46.5

it('is at most as large as the page about performance says, and has no signing code', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './pages.js'", resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const [file, ...others] = outputFiles
  expect(others).toEqual([])
  expect(gzipSync(file?.contents ?? '').length / 1024).toBeLessThan(mostKibibytes)
  for (const mark of ['URDNA2015', 'PROOF_VERIFICATION_ERROR', 'createProof', 'generateKey'])
    expect(file?.text).not.toContain(mark)
})

it('reads Markdown as the sources do, from which parts are left out in the build', async () => {
  const built = (await import(
    /* @vite-ignore */ pathToFileURL(join(dist, 'pages.js')).href
  )) as typeof sources
  const piece = fc.constantFrom(
    ...[
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '`',
      '~~',
      '**',
      '_',
      '\n\n',
      '\n',
      '> ',
      '- ',
      '|',
      '|-|\n',
      '&amp;',
      '&eacute;',
      '&#60;',
      '\\',
    ],
    ...[
      'https://a.example',
      'www.a.example',
      '<b>',
      '<!-- a -->',
      '```\n',
      '[a]: b&c "d&lt;"\n',
      '«',
      '€',
      '。',
      '$',
    ],
  )
  // The tables of the sources are of another version of Unicode than the language's own, which takes their place in the build.
  const isInBoth = (text: string) =>
    [...text].every(
      (character) =>
        P.test(character) === /\p{P}/u.test(character) && S.test(character) === /\p{S}/u.test(character),
    )
  const text = anyText.filter(isInBoth)
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, text), { maxLength: 40 }), (pieces) => {
      expect(built.markdownHtml(pieces.join(''))).toBe(sources.markdownHtml(pieces.join('')))
    }),
    { numRuns: 2000 },
  )
})
