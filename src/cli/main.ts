#!/usr/bin/env node

// A reader that has seen enough, such as head, closes the pipe; the exit code stays that of the verb.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = process.argv.slice(2)
// verify is run most and for one file at a time, so it is built apart: one file, without the code that issues and signs.
const { run } = args[0] === 'verify' ? await import('./verify-alone') : await import('./every-verb')

process.exitCode = await run(args)

export {}
