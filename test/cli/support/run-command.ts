import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** What a run of the command left behind. */
export interface CommandRun {
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  stdin?: string
  env?: Record<string, string>
  /** Reads nothing of what the command prints, as a reader that goes away. */
  closeStdout?: boolean
}

const blockNetwork = new URL('../../support/block-network.mjs', import.meta.url).href

/** Runs the built command in a process of its own, which reaches no network. */
export function runCommand(
  args: readonly string[],
  { cwd, stdin, env, closeStdout }: RunOptions = {},
): Promise<CommandRun> {
  const command = inject('command')
  if ('error' in command) throw new Error(`The command could not be built: ${command.error}`)
  const child = spawn(process.execPath, [command.file, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '', NODE_OPTIONS: `--import ${blockNetwork}`, ...env },
  })
  const run: CommandRun = { exitCode: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text
  })
  if (closeStdout) child.stdout.destroy()
  child.stdin.end(stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ ...run, exitCode }))
  })
}

/** A folder of its own for a test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = makeFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder that whoever asked for it takes away. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'quality-label-'))
}

/** Writes a file into a folder: text and bytes as they are, anything else as JSON. */
export function writeInto(folder: string, name: string, content: unknown): string {
  const file = join(folder, name)
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(file, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`)
  return file
}
