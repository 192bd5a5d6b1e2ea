import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { errorGroups } from '../../scripts/codes/errors'
import { errorCodes } from '../../src/core/error-codes'
import { readSources } from '../support/import-graph'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/errors.md', root), 'utf8')
const sources = readSources(fileURLToPath(new URL('src', root)))
  .filter(({ path }) => !/^(?:core\/error-codes|problems\/)/.test(path))
  .map(({ text }) => text)
  .join('\n')

describe('errorCodes', () => {
  it('has every code that is explained as a code of errors only', () => {
    const explained = errorGroups.flatMap(({ codes }) => Object.keys(codes))
    expect(errorCodes).toEqual(expect.arrayContaining(explained))
  })

  it('is sorted, and has each code once', () => {
    expect(errorCodes).toEqual([...new Set(errorCodes)].sort())
  })

  it.each(errorCodes)('%s is thrown somewhere, and explained in docs/errors.md', (code) => {
    expect(sources).toContain(`'${code}'`)
    expect(page).toMatch(new RegExp(`^#+ ${code}$`, 'm'))
  })
})
