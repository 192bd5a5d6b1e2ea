import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('scripts/fuzz.mjs finds nothing in five seconds', async () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz.mjs', import.meta.url))
  // Other tests run beside it, so only what takes far too long counts.
  const args = [script, '--seconds', '5', '--seed', '2026', '--slack', '10']
  const run = await promisify(execFile)(process.execPath, args)
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/^credential value +\d\d+ inputs/m)
})
