/**
 * Measures this package beside the packages that people use today and the raw limit: `npm run bench -- [--quick] [--json]
 * [--only TEXT] [--clock wall|cpu]`. `--only growth`, `--only logs` and `--only programme` measure how time grows with size, `--only status` what status lists
 * cost, `--only platform` what issuing on a database costs, `--only families` what badges of one kind cost, and nothing else.
 *
 * Nothing here is a test: timings are looked at, not asserted.
 */
import { rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { writeFixtures } from './fixtures.mjs'
import { measureBatch } from './measure-batch.mjs'
import { measureBundle } from './measure-bundle.mjs'
import { measureColdStart } from './measure-cold-start.mjs'
import { measureMemory } from './measure-memory.mjs'
import { measureTasks } from './measure-tasks.mjs'
import { formatReport } from './print-table.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    clock: { type: 'string' },
  },
})
const pace = values.quick
  ? {
      runs: 1,
      warmUpMilliseconds: 400,
      milliseconds: 300,
      coldRuns: 3,
      operations: 50,
      batchItems: 1000,
      stockItems: 100,
    }
  : {
      runs: 5,
      warmUpMilliseconds: 600,
      milliseconds: 600,
      coldRuns: 11,
      operations: 300,
      batchItems: 10_000,
      stockItems: 400,
    }
const environment = {
  node: process.version,
  cores: availableParallelism(),
  load: loadavg()[0],
  runs: pace.runs,
}
// Other programs stretch the wall time of a long operation more than that of a short one.
const clock = values.clock ?? (environment.load > 0.75 ? 'cpu' : 'wall')
const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`)

if (values.only === 'growth') await import('./growth.mjs')
else if (values.only === 'logs') await import('./logs.mjs')
else if (values.only === 'programme') await import('./programme.mjs')
else if (values.only === 'status') await import('./status.mjs')
else if (values.only === 'platform') await import('./platform.mjs')
else if (values.only === 'families') await import('./families.mjs')
else await measureAll()

async function measureAll() {
  const folder = await writeFixtures()
  try {
    const rows = await measureTasks({ ...pace, folder, only: values.only, progress })
    progress('memory, cold start, size')
    const results = { environment, clock, rows }
    if (values.only === undefined) {
      results.memory = await measureMemory({ ...pace, folder })
      results.coldStart = measureColdStart({ folder, runs: pace.coldRuns })
      results.bundle = await measureBundle()
      results.batch = await measureBatch({ ...pace, progress })
    }
    progress('')
    console.log(values.json ? JSON.stringify(results) : formatReport(results))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
