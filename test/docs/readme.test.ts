import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { verbs } from '../../src/cli/commands'
import type { MarkdownBlock } from '../support/markdown-blocks'
import { markdownBlocks } from '../support/markdown-blocks'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  scripts: Record<string, string>
  devDependencies: Record<string, string>
}
const blocks = markdownBlocks(readme)
const programs = blocks
  .map((block, index) => ({ ...block, output: blocks[index + 1] }))
  .filter(({ language }) => language === 'js' || language === 'ts')
const commandLines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.split(/\n|&&/).map((line) => line.trim()))
const folder = mkdtempSync(join(tmpdir(), 'quality-label-readme-'))
// Programs find the packages that the README tells to install.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** Runs a program as it stands, from the root of the repository, and gives what it printed. */
async function runProgram({ text, language, line }: MarkdownBlock): Promise<string> {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')))
  const path = join(folder, `line-${line}.${language}`)
  writeFileSync(path, text)
  await import(/* @vite-ignore */ path)
  return printed.join('\n')
}

describe('README.md', () => {
  it('has programs and commands to check', () => {
    expect(programs.length).toBeGreaterThanOrEqual(2)
    expect(commandLines.length).toBeGreaterThanOrEqual(6)
  })

  it.each(programs)('shows what the program in line $line prints', async (program) => {
    const printed = await runProgram(program)
    expect(program.output, 'a block with the output after the program').toBeDefined()
    if (program.output?.language === 'json')
      expect(JSON.parse(printed)).toEqual(JSON.parse(program.output.text))
    // The isolation of quotations is not seen, and the page leaves it out.
    else expect(printed.replace(/[\u2068\u2069]/g, '')).toBe(program.output?.text)
  })

  it('issues and verifies a label in twenty lines', () => {
    const lines = programs[0]?.text.split('\n').filter((line) => line !== '' && !line.startsWith('//')) ?? []
    expect(lines.length).toBeLessThanOrEqual(20)
    expect(lines.join('\n')).toMatch(/buildLabel[\s\S]*verify/)
  })

  it.each(commandLines)('has a command that exists: %s', (line) => {
    const [program, verb = '', ...rest] = line.split(' ')
    if (program === 'npm') return verb === 'install' ? expectPackages(rest) : expectScript(verb, rest[0])
    expect([program, verb]).toEqual(['npx', 'quality-label'])
    return expectVerb(rest)
  })

  it('links only to pages that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] as string)
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true)
  })

  it('speaks of the version that this is', () => {
    expect(readme).toContain(`Version ${manifest.version} `)
  })
})

/** Packages to install beside this one, with which the tests run. */
function expectPackages(names: string[]): void {
  for (const name of names) expect(manifest.devDependencies).toHaveProperty([name])
}

function expectScript(verb: string, script = ''): void {
  if (verb === 'ci') return
  expect(manifest.scripts).toHaveProperty(verb === 'run' ? script : verb)
}

/** A verb of the command, with flags that it knows. */
function expectVerb([name, ...args]: string[]): void {
  const program = new Command()
  for (const addVerb of verbs) addVerb(program, { exitCode: 0 })
  const verb = program.commands.find((command) => command.name() === name)
  expect(verb, name).toBeDefined()
  const known = verb?.options.map((option) => option.long)
  for (const flag of args.filter((arg) => arg.startsWith('--'))) expect(known).toContain(flag)
}
