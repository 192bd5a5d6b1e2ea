import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { now } from './fixtures.mjs'
import { median } from './statistics.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The command `verify` on one file, a script that does the same with `@digitalbazaar/vc`, and Node doing nothing; alternating.
 *
 * @returns Medians in milliseconds from start to end of the process, `wall`, and of processor time, `cpu`.
 */
export function measureColdStart({ folder, runs }) {
  const file = join(folder, '1kb.signed.json')
  const commands = {
    ours: [here('../dist/cli/main.js'), 'verify', file, '--now', now, '--json'],
    stock: [here('cold-stock.mjs'), file, join(folder, 'loader.json'), now],
    node: [here('empty.mjs')],
  }
  const times = { ours: [], stock: [], node: [] }
  for (let run = 0; run < runs; run += 1) {
    for (const [name, args] of Object.entries(commands)) times[name].push(runCold(name, args))
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, runsOf]) => [
      name,
      { wall: median(runsOf.map(({ wall }) => wall)), cpu: median(runsOf.map(({ cpu }) => cpu)) },
    ]),
  )
}

function runCold(name, args) {
  const start = performance.now()
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', here('report-cpu.cjs'), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return { wall: performance.now() - start, cpu: Number(output[3]) }
}
