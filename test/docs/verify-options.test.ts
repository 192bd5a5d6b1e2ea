import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../cli/support/run-command'
import { parseSource } from '../support/import-graph'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/guide/verify.md`, 'utf8')
const [, section = ''] = /^## The options\n([\s\S]*?)^## /m.exec(page) ?? []
const rows = [...section.matchAll(/^\| `(\w+)` *\|.*\|(.*)\|$/gm)].map(([, option = '', command = '']) => ({
  option,
  flags: [...command.matchAll(/`(--[a-z-]+)`/g)].map(([, flag]) => flag),
}))

/** The members of the type that `verify` takes. */
function membersOfType(): string[] {
  const path = 'src/verifying/options/verify-options.ts'
  const members: string[] = []
  parseSource(path, readFileSync(root + path, 'utf8')).forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'VerifyOptions') return
    for (const { name } of node.members) if (name && ts.isIdentifier(name)) members.push(name.text)
  })
  return members
}

describe('the table of options in docs/guide/verify.md', () => {
  it('has a row for each member of VerifyOptions, in its order, and no other', () => {
    expect(membersOfType()).toContain('now')
    expect(rows.map(({ option }) => option)).toEqual(membersOfType())
  })

  it('names only options that the command has', async () => {
    const { stdout } = await runCommand(['verify', '--help'])
    const flags = rows.flatMap((row) => row.flags)
    expect(flags.length).toBeGreaterThan(10)
    expect(flags.filter((flag) => !new RegExp(`${flag}\\b`).test(stdout))).toEqual([])
  })
})
