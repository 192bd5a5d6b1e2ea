import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/problems/problem'
import { problemKinds } from '../../src/problems/registry'
import { parseSource, readSources } from '../support/import-graph'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/errors.md`, 'utf8')
const codePattern = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/

/** The text of each section, by its code. */
const sections = new Map(
  page
    .split(/^#### /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
)
const kinds: Readonly<
  Record<string, { section: string; severity: Severity; validate?: Severity; form?: true }>
> = problemKinds

const inVerify = { error: 'invalid', indeterminate: 'undecided', warning: 'warning', note: 'note' }
const inValidate = { error: 'problem', indeterminate: 'problem', warning: 'warning', note: 'note' }

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

const codes = new Set([...Object.keys(problemKinds), ...codesInSources()])

describe('docs/errors.md', () => {
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
    expect([...codes].filter((code) => !sections.has(code)).sort()).toEqual([])
  })

  it('has no section without a code, and none twice', () => {
    expect([...sections.keys()].filter((code) => !codes.has(code))).toEqual([])
    expect(page.split(/^#### /m).length - 1).toBe(sections.size)
  })

  it.each([...sections])('says of %s what it means, how it comes about and what to do', (_, text) => {
    expect(text).toMatch(/\*\*Means:\*\* \S[\s\S]+\*\*Comes about:\*\* \S[\s\S]+\*\*Do:\*\* \S/)
  })

  it('says of every code what it does in verify and in validate, in the order of the registry', () => {
    const rows = Object.entries(kinds).map(([code, { severity, validate, form }]) => {
      const verified = inVerify[severity] + (form ? '; warning where it is form' : '')
      return `| \`${code}\` | ${verified} | ${validate ? inValidate[validate] : ''} |`
    })
    const [, table = ''] = page.split('### What each does')
    // The formatter pads the cells.
    const written = table.slice(0, table.indexOf('\n### ')).match(/^\| `.+$/gm) ?? []
    expect(written.map((row) => row.replace(/ +/g, ' '))).toEqual(rows.map((row) => row.replace(/ +/g, ' ')))
  })

  it.each(Object.entries(kinds))('gives section and severity of %s', (code, { section, severity }) => {
    expect(sections.get(code)).toContain(`\n_${section}, ${severity}_\n`)
  })
})
