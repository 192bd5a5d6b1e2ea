import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs one contender at one task in a process of its own; what it measured, or `{ failure }` with its first line. */
export async function runWorker(job, script = 'worker.mjs') {
  try {
    const worker = fileURLToPath(new URL(script, import.meta.url))
    const { stdout } = await execute(process.execPath, [worker, JSON.stringify(job)], { maxBuffer: 2 ** 24 })
    return JSON.parse(stdout)
  } catch (error) {
    const lines = String(error.stderr ?? error).split('\n')
    return { failure: (lines.find((line) => /Error/.test(line)) ?? lines[0]).slice(0, 200) }
  }
}
