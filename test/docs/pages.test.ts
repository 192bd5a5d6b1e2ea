import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json'
import { verbs } from '../../src/cli/commands'
import { runCommand, temporaryFolder } from '../cli/support/run-command'
import type { MarkdownBlock } from '../support/markdown-blocks'
import { blocksOf, checkPage, commandLines, fillCode, pages } from '../support/pages'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = installedFolder()
// The bundle of the demo has an end.
const now = new Date('2026-11-30T12:00:00Z')
const commands = (args: readonly string[]) =>
  runCommand(fillCode(args, folder), { cwd: folder, ...(args[0] === 'page' ? { now } : {}) })

beforeAll(() => commands(['demo']))
afterEach(() => vi.restoreAllMocks())

/** A folder that looks as if the package and its optional peers were installed in it. */
function installedFolder(): string {
  const made = temporaryFolder()
  const modules = join(made, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  symlinkSync(root, join(modules, 'quality-label'))
  return made
}

/** Runs a program in this process, whose working directory is another: paths that begin in the folder are written out. */
async function runProgram({ text, line }: MarkdownBlock): Promise<string> {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')))
  const path = join(folder, `program-${line}-${printedPrograms++}.js`)
  writeFileSync(path, text.replace(/(?<=['"`])(?=(?:demo-output|node_modules)\/)/g, `${folder}/`))
  await import(/* @vite-ignore */ path)
  return printed.join('\n')
}
let printedPrograms = 0

describe('the pages for users', () => {
  it('have programs and commands to run', () => {
    const blocks = pages.flatMap(blocksOf)
    expect(blocks.filter(({ language }) => language === 'js').length).toBeGreaterThanOrEqual(10)
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(commandLines)
    expect(lines.filter(({ words }) => words[0] === 'npx').length).toBeGreaterThanOrEqual(10)
  })

  it.each(pages)('show in %s what its programs and commands print', (page) =>
    checkPage(page, { runProgram, runCommand: commands }),
  )

  const lines = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(commandLines)
      .map(({ words }) => ({ page, line: words.join(' '), words })),
  )
  it.each(lines)('have in $page a command that exists: $line', ({ words }) => {
    const [program = '', name = '', ...args] = words
    if (program === 'npm') expectScriptOrPackages(name, args)
    else expectVerb(program === 'npx' ? args : [name, ...args], program === 'npx' ? name : program)
  })
})

describe('docs/guide/labels.md', () => {
  it('issues and verifies a label in twenty lines', () => {
    const [program] = blocksOf('docs/guide/labels.md').filter(({ language }) => language === 'js')
    const lines = program?.text.split('\n').filter((line) => line !== '' && !line.startsWith('//')) ?? []
    expect(lines.length).toBeLessThanOrEqual(20)
    expect(lines.join('\n')).toMatch(/buildLabel[\s\S]*verify/)
  })
})

/** A script of this package, or packages to install with which the tests run. */
function expectScriptOrPackages(name: string, args: readonly string[]): void {
  const packages: object = { ...manifest.devDependencies, [manifest.name]: manifest.version }
  if (name === 'install') for (const each of args) expect(packages).toHaveProperty([each])
  else if (name !== 'ci') expect(manifest.scripts).toHaveProperty(name === 'run' ? (args[0] ?? '') : name)
}

/** A verb of the command, with flags that it knows. */
function expectVerb([name, ...args]: readonly string[], program: string): void {
  expect(program).toBe('quality-label')
  const command = new Command()
  for (const addVerb of verbs) addVerb(command, { exitCode: 0 })
  const verb = command.commands.find((each) => each.name() === name)
  expect(verb, name).toBeDefined()
  const inner = verb?.commands.find((each) => each.name() === args[0])
  const known = (inner ?? verb)?.options.map((option) => option.long)
  for (const flag of args.filter((arg) => arg.startsWith('--'))) expect(known).toContain(flag)
}
