import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('scripts/vectors.mjs makes these vectors, byte for byte', async () => {
  const script = fileURLToPath(new URL('../../scripts/vectors.mjs', import.meta.url))
  const run = await promisify(execFile)(process.execPath, [script, '--check'])
  expect(run.stderr).toBe('')
})
