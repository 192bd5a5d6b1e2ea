import { runWorker } from './run-worker.mjs'
import { median } from './statistics.mjs'

/** Resident memory in MiB after verifying the 8.5 KB document a fixed number of times in a fresh process. */
export async function measureMemory({ folder, runs, operations }) {
  const rss = { ours: [], stock: [] }
  for (let run = 0; run < runs; run += 1) {
    for (const contender of Object.keys(rss)) {
      const result = await runWorker({ contender, operation: 'check', document: '8.5kb', folder, operations })
      if (result.failure) throw new Error(result.failure)
      rss[contender].push(result.rss / 2 ** 20)
    }
  }
  return { operations, ours: median(rss.ours), stock: median(rss.stock) }
}
