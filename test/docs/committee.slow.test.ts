import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/support/folders'
import { buildCommand } from '../cli/support/run-process'
import { blocksOf } from '../support/pages'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fixedClock = join(root, 'test/support/fixed-clock.mjs')
let main = ''

beforeAll(async () => {
  main = join(await buildCommand(), 'main.js')
})

/** A shell script of the page's lines, which ends at the first that fails. */
function scriptOf(page: string): string {
  const blocks = blocksOf(page).filter(({ language }) => language === 'sh' || language === 'shell')
  const command = `quality-label() { "${process.execPath}" "${main}" "$@"; }`
  return ['set -eu', command, ...blocks.map(({ text }) => text)].join('\n')
}

/** An empty folder in which the package is installed. */
function emptyFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'quality-label'))
  return folder
}

async function runScript(script: string, cwd: string): Promise<{ exitCode: number | null; output: string }> {
  // The page names dates, and is read in the year in which it was written.
  const clock = { TEST_NOW: '2026-12-01T12:00:00Z', NODE_OPTIONS: `--import=${fixedClock}` }
  const shell = spawn('bash', ['-c', script], { cwd, env: { ...process.env, ...clock, NO_COLOR: '1' } })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exitCode = await new Promise<number | null>((resolve) => shell.once('close', resolve))
  return { exitCode, output }
}

describe('docs/guide/committee.md', () => {
  it('goes from an empty folder to a badge that verifies, line by line', { timeout: 600_000 }, async () => {
    const folder = emptyFolder()
    const { exitCode, output } = await runScript(scriptOf('docs/guide/committee.md'), folder)
    expect({ exitCode, end: exitCode === 0 ? '' : output.slice(-2000) }).toEqual({ exitCode: 0, end: '' })
    expect(output).toContain('VALID  badge.json')
    expect(output).toContain('Held when the badge was awarded')
    const badge = JSON.parse(readFileSync(join(folder, 'badge.json'), 'utf8'))
    expect(badge.issuer.endorsement).toHaveLength(1)
  })
})
