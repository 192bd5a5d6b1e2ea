import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface RunResult {
  exitCode: number
  stdout: string
  stderr: string
}

const execute = promisify(execFile)

/** Runs a program to its end; a failing exit code is a result, not an error. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<RunResult> {
  const env = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' }
  try {
    const { stdout, stderr } = await execute(command, args, { cwd, env, maxBuffer: 32 * 1024 * 1024 })
    return { exitCode: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (typeof code !== 'number') throw error
    return { exitCode: code, stdout: stdout ?? '', stderr: stderr ?? '' }
  }
}

/** Runs a program that must succeed; what it printed is in the error where it does not. */
export async function runOrThrow(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, args, cwd)
  if (exitCode === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}\n${stdout}\n${stderr}`)
}
