import { isDeepStrictEqual } from 'node:util'
import { runWorker } from './run-worker.mjs'
import { median } from './statistics.mjs'

/**
 * A batch that shares achievement and issuer: on one thread, with two workers, beside the packages and the limit.
 *
 * `@digitalbazaar/vc` issues a sample of it, since the whole takes minutes; what it takes for each is the figure.
 *
 * @returns Medians over the runs in milliseconds for each item; memory in MiB, sampled twenty times along a run.
 */
export async function measureBatch({ runs, batchItems, stockItems, progress }) {
  const jobs = {
    raw: { contender: 'raw', items: batchItems },
    ours: { contender: 'ours', items: batchItems, workers: 0 },
    twoWorkers: { contender: 'ours', items: batchItems, workers: 2 },
    stock: { contender: 'stock', items: stockItems },
  }
  const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
  for (let run = 1; run <= Math.min(runs, 3); run += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      progress(`batch, run ${run}: ${name}`)
      results[name].push(await runOne(job))
    }
    requireSameProof(results, run - 1)
  }
  return { items: batchItems, sample: stockItems, ...mapValues(results, summarise) }
}

async function runOne(job) {
  const result = await runWorker(job, 'batch-worker.mjs')
  if (result.failure) throw new Error(`batch, ${job.contender}: ${result.failure}`)
  return result
}

// A fast wrong answer does not count.
function requireSameProof({ ours, twoWorkers, stock }, run) {
  for (const result of [ours[run], twoWorkers[run]]) {
    if (!isDeepStrictEqual(result.proof, stock[run].proof))
      throw new Error('batch: expected the proof of stock')
  }
}

function summarise(results) {
  const mebibytes = results.map(({ rss }) => rss.map((bytes) => bytes / 2 ** 20))
  return {
    wall: median(results.map(({ wall }) => wall)),
    cpu: median(results.map(({ cpu }) => cpu)),
    mostMemory: median(mebibytes.map((samples) => Math.max(...samples))),
    // Both halves alike where memory is flat; the first quarter is left out, in which heaps find their size.
    growth: median(mebibytes.map((samples) => growthOf(samples.slice(5)))),
    memory: mebibytes,
  }
}

function growthOf(samples) {
  const middle = Math.floor(samples.length / 2)
  return median(samples.slice(middle)) - median(samples.slice(0, middle))
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]))
}
