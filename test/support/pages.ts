import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { MarkdownBlock } from './markdown-blocks'
import { markdownBlocks } from './markdown-blocks'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Pages for users, by their path from the root. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(root, 'docs', 'guide')).map((name) => `docs/guide/${name}`),
]

/** The arguments of a command, with the code of the first card in `cards.html` in the place of `CODE`: secrets are random. */
export function fillCode(args: readonly string[], folder: string): string[] {
  const read = () => /<code[^>]*>([^<]+)/.exec(readFileSync(join(folder, 'cards.html'), 'utf8'))?.[1] ?? ''
  return args.map((arg) => (arg === 'CODE' ? read() : arg))
}

/** What runs the programs and commands of a page. */
export interface PageRunner {
  /** Runs a program and returns what it printed. */
  runProgram(block: MarkdownBlock): Promise<string>
  /** Runs `npx quality-label` with these arguments. */
  runCommand(args: readonly string[]): Promise<{ exitCode: number | null; stdout: string }>
}

/** A line in a block of commands, without its comment. */
export interface CommandLine {
  words: readonly string[]
  /** 0 unless the comment says `exit code N`. */
  exitCode: number
}

/** Every fenced block of a page. */
export function blocksOf(page: string): MarkdownBlock[] {
  return markdownBlocks(readFileSync(join(root, page), 'utf8'))
}

/** Command lines of an `sh` block. */
export function commandLines({ text }: MarkdownBlock): CommandLine[] {
  const lines = text.replaceAll('\\\n', ' ').split(/\n|&&/)
  return lines.map(readLine).filter(({ words }) => words.length > 0)
}

function readLine(line: string): CommandLine {
  const [, code = '0'] = /#.*\bexit code (\d+)/.exec(line) ?? []
  const words = line.replace(/(^| )# .*/, '').match(/"[^"]*"|\S+/g) ?? []
  return { words: words.map((word) => word.replaceAll('"', '')), exitCode: Number(code) }
}

/**
 * Runs what a page shows, from top to bottom, in one folder: every `js` block, and every line that begins with `npx quality-label`.
 *
 * The block of text or JSON below a program or command is what it must print. Blocks of `ts` are signatures and fragments.
 */
export async function checkPage(page: string, runner: PageRunner): Promise<void> {
  const blocks = blocksOf(page)
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const output = next && ['text', 'json'].includes(next.language) ? next : undefined
    const where = `${page}:${block.line}`
    if (block.language === 'js') {
      expect(output, `${where}: a block with the output after the program`).toBeDefined()
      expectOutput(await runner.runProgram(block), output, where)
    }
    if (block.language === 'sh') await checkCommands(block, output, where, runner)
  }
}

async function checkCommands(
  block: MarkdownBlock,
  output: MarkdownBlock | undefined,
  where: string,
  { runCommand }: PageRunner,
): Promise<void> {
  let printed = ''
  for (const { words, exitCode } of commandLines(block)) {
    const [program, name, ...args] = words
    if (program !== 'npx' || name !== 'quality-label') continue
    const run = await runCommand(args)
    expect(run, `${where}: ${words.join(' ')}`).toMatchObject({ exitCode })
    printed = run.stdout
  }
  if (output) expectOutput(printed, output, where)
}

function expectOutput(printed: string, output: MarkdownBlock | undefined, where: string): void {
  if (output?.language === 'json') expect(JSON.parse(printed), where).toEqual(JSON.parse(output.text))
  // The isolation of quotations is not seen, and the page leaves it out.
  else expect(printed.replace(/[\u2068\u2069]/g, '').trimEnd(), where).toBe(output?.text)
}
