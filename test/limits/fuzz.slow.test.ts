import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('scripts/fuzz.mjs finds nothing in five seconds', async () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz.mjs', import.meta.url))
  const run = await promisify(execFile)(process.execPath, [script, '--seconds', '5', '--seed', '2026'])
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/^credential value +\d\d+ inputs/m)
})
