import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/core/error-codes'
import { docsOf } from '../../src/problems/docs-of'
import type { ProblemCode } from '../../src/problems/registry'
import { problemKinds } from '../../src/problems/registry'

const root = new URL('../../', import.meta.url)
const codes = [...new Set([...(Object.keys(problemKinds) as ProblemCode[]), ...errorCodes])]

/** The anchors of a page, as GitHub and other writers of Markdown make them of its headings; a second one alike has a number. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(new URL(page, root), 'utf8')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('docsOf()', () => {
  it('names a page that the package has, and an anchor of it', () => {
    expect(docsOf('EXPIRED')).toBe('docs/errors.md#expired')
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).files).toContain('docs')
  })

  it('leads each code to one heading of the page', () => {
    expect(codes.length).toBeGreaterThan(150)
    const anchors = anchorsOf('docs/errors.md')
    const lost = codes.filter((code) => {
      const [page, anchor] = docsOf(code).split('#')
      return page !== 'docs/errors.md' || anchors.filter((other) => other === anchor).length !== 1
    })
    expect(lost).toEqual([])
  })

  it.each(['', 'expired', 'EXPIRED ', 'EXPIRED#x', '../EXPIRED', '_', 'EXPIRED\n'])(
    'rejects %j, which is not a code',
    (text) => {
      expect(() => docsOf(text as ProblemCode)).toThrow(RangeError)
    },
  )

  it('rejects a problem in place of its code', () => {
    expect(() => docsOf({ code: 'EXPIRED' } as never)).toThrow(
      new TypeError('Cannot find the explanation of a code: expected code to be a text, got an object'),
    )
  })
})
