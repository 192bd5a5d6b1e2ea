import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeInto } from '../cli/support/folders'
import { brokenLinks, findPages } from '../support/markdown-links'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = findPages(root)
const index = readFileSync(`${root}docs/README.md`, 'utf8')

describe('the pages of this project', () => {
  it('are found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/errors.md', 'docs/guide/trust.md']))
  })

  it.each(pages.filter((page) => /^docs\/(?:guide\/)?[^/]+\.md$/.test(page) && page !== 'docs/README.md'))(
    '%s is listed in docs/README.md',
    (page) => expect(index).toContain(`](${page.slice('docs/'.length)})`),
  )

  it.each(pages)('%s links only to pages, files and headings that exist', (page) => {
    expect(brokenLinks(root, page)).toEqual([])
  })
})

describe('brokenLinks()', () => {
  it('finds links to missing files, missing headings and files outside of the folder', () => {
    const folder = temporaryFolder()
    writeInto(folder, 'a.md', '# One `two`: three\n')
    const good = '[a](a.md) [b](a.md#one-two-three) [c](https://a.example/b.md) `[d](e.md)`'
    const bad = '[a](b.md) [b](a.md#two) [c](../a.md) <img src="a.svg">\n[d]: c.md'
    writeInto(folder, 'page.md', `${good}\n\n\`\`\`md\n[a](b.md)\n\`\`\`\n${bad}\n`)
    expect(brokenLinks(folder, 'page.md')).toEqual(['b.md', 'a.md#two', '../a.md', 'c.md', 'a.svg'])
  })
})
