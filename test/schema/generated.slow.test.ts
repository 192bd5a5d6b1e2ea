import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('generate --check finds every generated file up to date', () => {
  expect(() =>
    execFileSync('node', ['scripts/generate.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow()
})
