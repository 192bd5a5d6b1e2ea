import { runWorker } from './run-worker.mjs'
import { median } from './statistics.mjs'
import { tasks } from './tasks.mjs'

/**
 * Every task by every contender: in each run all of them one after another, so that what slows the machine slows all alike.
 *
 * @returns A row for each task: medians over the runs by contender, in milliseconds, or why it could not run.
 */
export async function measureTasks({ folder, runs, warmUpMilliseconds, milliseconds, only, progress }) {
  const chosen = tasks.filter(({ title }) => only === undefined || title.includes(only))
  const results = chosen.map(({ contenders }) => Object.fromEntries(contenders.map((name) => [name, []])))
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, { title, operation, document, contenders }] of chosen.entries()) {
      progress(`run ${run} of ${runs}: ${title}`)
      for (const contender of contenders) {
        const job = { contender, operation, document, folder, warmUpMilliseconds, milliseconds }
        results[index][contender].push(await runWorker(job))
      }
    }
  }
  return chosen.map(({ title, goals }, index) => ({ title, goals, contenders: summarise(results[index]) }))
}

function summarise(resultsByContender) {
  return Object.fromEntries(
    Object.entries(resultsByContender).map(([name, results]) => {
      const failed = results.find(({ failure }) => failure !== undefined)
      if (failed) return [name, { failure: failed.failure }]
      const of = (member) => results.map((result) => result[member])
      return [name, { wall: median(of('wall')), cpu: median(of('cpu')), runs: results }]
    }),
  )
}
