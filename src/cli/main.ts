#!/usr/bin/env node
import { run } from './run'

// A reader that has seen enough, such as head, closes the pipe; the exit code stays that of the verb.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2))
