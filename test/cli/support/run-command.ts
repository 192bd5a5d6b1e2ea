import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { runCommand as run } from '../../../src/cli/run-command'

export { makeFolder, temporaryFolder, writeInto } from './folders'

/** What a run of the command left behind. */
export interface CommandRun {
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  stdin?: string
  /** Whether standard input is a terminal. */
  asksOnTerminal?: true
  env?: Record<string, string>
  now?: Date
  /** Width of the terminal of standard output and error; without it they are not a terminal. */
  columns?: number
  /** Answers what the command asks a person, `undefined` as after Ctrl-C; without it there is no terminal to ask at. */
  ask?: (question: string) => Promise<string | undefined>
}

/**
 * Runs the command from its sources in this process, which reaches no network.
 *
 * It has nothing of the process: standard input is empty, the environment is, and nothing is a terminal unless an option says so. For
 * what only a process can show, such as signals, pipes and the built files, there is `runProcess`.
 */
export async function runCommand(
  args: readonly string[],
  { cwd, stdin = '', asksOnTerminal, env = {}, now, columns, ask }: RunOptions = {},
): Promise<CommandRun> {
  const [stdout, stderr] = [new Printed(columns), new Printed(columns)]
  const exitCode = await run(args, {
    stdin: Object.assign(Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), {
      isTTY: asksOnTerminal === true,
    }),
    stdout,
    stderr,
    env,
    ...(cwd === undefined ? {} : { cwd }),
    signals: new EventEmitter(),
    now: () => now ?? new Date(),
    ask,
  })
  return { exitCode, stdout: stdout.text, stderr: stderr.text }
}

/** A stream that keeps what is printed to it. */
class Printed extends Writable {
  readonly isTTY: boolean
  readonly columns: number
  private readonly chunks: Buffer[] = []

  constructor(columns: number | undefined) {
    super()
    this.isTTY = columns !== undefined
    this.columns = columns ?? 0
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk)
    done()
  }
}
