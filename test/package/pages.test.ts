import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, inject, it } from 'vitest'
import type { MarkdownBlock } from '../support/markdown-blocks'
import { checkPage, fillCode, pages } from '../support/pages'
import { run, runOrThrow } from './support/run'

const consumer = inject('consumer')
const runCommand = (args: readonly string[]) =>
  run('npx', ['--no-install', 'quality-label', ...fillCode(args, consumer)], consumer)

/** Runs a program as a reader of the page does: from a file beside the installed package. */
async function runProgram({ text, line }: MarkdownBlock): Promise<string> {
  const file = `program-${line}.mjs`
  writeFileSync(join(consumer, file), text)
  return runOrThrow('node', [file], consumer)
}

describe('the pages for users, where the package is installed', () => {
  beforeAll(() => runCommand(['demo']))

  it.each(pages)('show in %s what its programs and commands print', (page) =>
    checkPage(page, { runProgram, runCommand }),
  )
})
