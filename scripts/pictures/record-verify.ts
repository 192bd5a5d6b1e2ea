import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { runCommand } from '../../src/cli/run-command'

/** What a person types in the folder in which `demo` has left its files. */
export const commandLine =
  'npx quality-label verify demo-output/24-badge.json --trust demo-output/23-trust-bundle.json --trust-root demo-output/22-trust-root.json'

const now = new Date('2026-10-10T00:00:00Z')

/** Runs `demo`, then the command line, and returns what a terminal shows of the second. */
export async function recordVerify(columns: number): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'quality-label-picture-'))
  try {
    await record(['demo'], cwd, columns)
    return await record(commandLine.split(' ').slice(2), cwd, columns)
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}

async function record(args: readonly string[], cwd: string, columns: number): Promise<string> {
  const shown: Buffer[] = []
  const write = (chunk: Buffer, _encoding: BufferEncoding, done: () => void) => {
    shown.push(chunk)
    done()
  }
  const terminal = () => Object.assign(new Writable({ write }), { isTTY: true, columns })
  const exitCode = await runCommand(args, {
    stdin: Readable.from([]),
    stdout: terminal(),
    stderr: terminal(),
    env: {},
    cwd,
    signals: new EventEmitter(),
    now: () => now,
  })
  const text = Buffer.concat(shown).toString()
  if (exitCode === 0) return text
  throw new Error(`Cannot record ${args.join(' ')}: it ended with ${exitCode}\n${text}`)
}
