#!/usr/bin/env node
import type { Host } from './host'
import { runCommand } from './run-command'

// Node opens each stream when it is first asked for, which takes time: verify of a file needs no standard input.
const host: Host = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    return process.stderr
  },
  env: process.env,
  signals: process,
  now: () => new Date(),
  get ask() {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
    return async (question: string) => {
      const { askOnTerminal } = await import('./ask-on-terminal')
      const { lines } = await askOnTerminal(process.stdin, process.stderr, [question])
      return lines[0]
    }
  },
}

// A reader that has seen enough, such as head, closes the pipe; the exit code stays that of the verb.
const ignoreClosedPipe = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}
// What is said beside a result goes to standard error, and its reader can leave too: the files of the verb are still written.
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

process.exitCode = await runCommand(process.argv.slice(2), host)
