import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageCatalogues } from '../../src/page/speech'
import { pageWords } from '../../src/rendering/words/page-words'
import { catalogues } from '../support/catalogues'

const sources = join(import.meta.dirname, '../../src')
const isSource = (file: string) => /\.ts$/.test(file) && !/words.[a-z]{2}\.ts$|[\\/]generated[\\/]/.test(file)

/** Every name that the sources write, beside the catalogues themselves. */
const names = new Set(
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .flatMap((file) => readFileSync(join(sources, file), 'utf8').match(/\w+/g) ?? []),
)

describe.each([
  ['the page', pageCatalogues.en],
  ['the command, and of documents', catalogues.en],
  ['rendered documents', pageWords('en').words],
])('the words of %s', (_, english) => {
  it('are each used by a source', () => {
    expect(Object.keys(english).filter((key) => !names.has(key))).toEqual([])
  })
})
