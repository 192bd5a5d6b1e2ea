import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { checkGroups } from '../../scripts/codes/checks'
import { errorGroups } from '../../scripts/codes/errors'
import { problemGroups } from '../../scripts/codes/problems'
import { writePage } from '../../scripts/codes/write-page'
import { problemKinds } from '../../src/problems/registry'
import type { Concern } from '../../src/verifying/digest-endorsements'
import { parseSource, readSources } from '../support/import-graph'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/errors.md`, 'utf8')
const codePattern = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/

const explained = [...problemGroups, ...errorGroups, ...checkGroups].flatMap(({ codes }) =>
  Object.entries(codes),
)
const explainedCodes = explained.map(([code]) => code)

/** Every text in the code of the library that is written as a code is: those of errors among them. */
function codesInSources(): Set<string> {
  const codes = new Set<string>()
  for (const { path, text } of readSources(`${root}src`)) {
    if (/^(cli|page)\/|\/generated\/|\.json$/.test(path)) continue
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && codePattern.test(node.text)) codes.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(parseSource(path, text))
  }
  return codes
}

// Codes of one word look like other texts.
const ofOneWord = ['MUTUAL', 'SUPERSEDED'] satisfies (Concern | 'SUPERSEDED')[]
const codes = new Set([...Object.keys(problemKinds), ...codesInSources(), ...ofOneWord])

/** The lines of the page about one code. */
function sectionOf(code: string): string {
  const [, text = ''] = page.split(`\n#### ${code}\n`)
  return text.slice(0, text.search(/^#{2,4} |$(?![\s\S])/m))
}

describe('docs/errors.md', () => {
  it('is what npm run generate writes', () => {
    expect(page).toBe(writePage())
  })

  it('was compared with the codes of problems, errors and checks', () => {
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'EXPIRED',
        'PROOF_MISSING',
        'JSON_DUPLICATE_KEY',
        'NOT_VALID',
        'FORM_COMPLETE',
      ]),
    )
  })

  it('has a section for every code', () => {
    expect([...codes].filter((code) => !explainedCodes.includes(code)).sort()).toEqual([])
  })

  it('has no section without a code, and none twice', () => {
    expect(explainedCodes.filter((code) => !codes.has(code))).toEqual([])
    expect(new Set(explainedCodes).size).toBe(explainedCodes.length)
  })

  it('leads from the table to the section of every problem', () => {
    const links = [...page.matchAll(/^\| \[`(\w+)`\]\(#(\w+)\)/gm)]
    expect(links.map(([, code]) => code)).toEqual(Object.keys(problemKinds))
    for (const [, code = '', anchor] of links) {
      expect(anchor).toBe(code.toLowerCase())
      expect(page).toContain(`\n#### ${code}\n`)
    }
  })

  it.each([
    ['EXPIRED', '(section `time`, `verify`: invalid)'],
    ['NOT_A_CREDENTIAL', '(section `shape`, `verify`: undecided, `validate`: problem)'],
    ['VALUE_TYPE', '(section `shape`, `verify`: invalid; warning where it is form, `validate`: problem)'],
    ['PROBLEMS_OMITTED', '(section `shape`, `verify`: note, `validate`: note)'],
    ['PROOF_REPEATED', '(section `integrity`, `verify`: warning)'],
  ])('says of %s what it does in verify and in validate', (code, effects) => {
    expect(sectionOf(code)).toContain(effects)
  })

  it.each(explained)('gives the cause and the fix of %s', (code, { cause, fix }) => {
    expect(cause).toMatch(/\.$/)
    expect(fix).toMatch(/\.$/)
    expect(sectionOf(code)).toContain(`**Cause:** ${cause}\n\n**Fix:** ${fix}`)
  })
})
