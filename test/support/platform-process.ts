import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { until } from './platform'

/** A process of the platform. */
export interface PlatformProcess {
  child: ChildProcess
  origin: string
  /** Ends it; returns its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
  output(): string
}

const children = new Set<ChildProcess>()

/** Starts the program of a bundle, and waits until it listens. */
export async function startProcess(bundle: string, env: Record<string, string>): Promise<PlatformProcess> {
  const child = spawn(process.execPath, [bundle], { env: { PATH: process.env['PATH'], PORT: '0', ...env } })
  children.add(child)
  let text = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (text += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  void ended.then(() => children.delete(child))
  const port = await until(async () => {
    if (child.exitCode !== null) throw new Error(text)
    return /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1]
  }, 90)
  return {
    child,
    origin: `http://127.0.0.1:${port}`,
    end(signal) {
      child.kill(signal)
      return ended
    },
    output: () => text,
  }
}

/** Ends every process that was started. */
export function endProcesses(): void {
  for (const child of children) child.kill('SIGKILL')
}
