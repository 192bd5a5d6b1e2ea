import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { afterAll } from 'vitest'
import configs from '../../../tsup.config'
import type { CommandRun } from './run-command'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const blockNetwork = new URL('../../support/block-network.mjs', import.meta.url).href

// Below `node_modules`, because the built file looks for its dependencies from where it lies.
const folder = join(root, 'node_modules', '.cache', 'quality-label', `command-${process.pid}`)
let built: Promise<string> | undefined

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Builds the command as it is published, once for a test file, and returns the folder. */
export function buildCommand(): Promise<string> {
  built ??= buildParts()
  return built
}

async function buildParts(): Promise<string> {
  const parts = [configs].flat().filter((config) => 'outDir' in config && config.outDir === 'dist/cli')
  for (const part of parts)
    await build({ ...part, config: false, clean: false, silent: true, outDir: folder })
  return folder
}

export interface ProcessOptions {
  cwd?: string
  stdin?: string
  env?: Record<string, string>
  /** Runs another file than the built `main.js`. */
  main?: string
}

/** Starts the built command in a process of its own, which reaches no network. */
export async function startProcess(
  args: readonly string[],
  { cwd, env, main }: Omit<ProcessOptions, 'stdin'> = {},
): Promise<ChildProcessWithoutNullStreams> {
  return spawn(process.execPath, [main ?? join(await buildCommand(), 'main.js'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '', NODE_OPTIONS: `--import ${blockNetwork}`, ...env },
  })
}

/** Runs the built command in a process of its own until it ends. */
export async function runProcess(
  args: readonly string[],
  { stdin = '', ...options }: ProcessOptions = {},
): Promise<CommandRun> {
  const child = await startProcess(args, options)
  child.stdin.end(stdin)
  return endOf(child)
}

/** What a process printed and how it ended. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<CommandRun> {
  const run: CommandRun = { exitCode: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ ...run, exitCode }))
  })
}
