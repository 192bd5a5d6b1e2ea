/* Verifies one trap for limits.mjs and sends its cost; without a name, sends the names of all traps. */
import { pathToFileURL } from 'node:url'
import { makeTraps } from './traps.mjs'

// The first runs of a document are the slowest: the median of several runs leaves out the cost of code that never ran before.
const mostRuns = 9
const mostMilliseconds = 1000

const [file, name] = process.argv.slice(2)
const library = await import(pathToFileURL(file).href)
const traps = await makeTraps(library)
process.send(name === undefined ? { names: traps.map((trap) => trap.name) } : await measure(), () =>
  process.exit(0),
)

async function measure() {
  // The first run of anything takes longer than all others.
  for (const honest of traps.slice(1, 3)) {
    const { run } = await honest.make()
    for (let times = 0; times < 5; times++) await run()
  }
  const { kilobytes, run } = await traps.find((trap) => trap.name === name).make()
  globalThis.gc?.()
  const [before, highest] = [process.memoryUsage.rss(), process.resourceUsage().maxRSS]
  const times = []
  let [outcome, peak, total] = [undefined, 0, 0]
  do {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    outcome = await run()
    const { user, system } = process.cpuUsage(cpu)
    // On a busy machine the clock runs on while others have the processor.
    times.push(Math.min(performance.now() - start, (user + system) / 1000))
    total += performance.now() - start
    // Memory of one run: later runs add garbage that is not yet collected. If making the input took more, only the rest is known.
    const { maxRSS } = process.resourceUsage()
    peak ||= maxRSS > highest ? maxRSS / 1024 : process.memoryUsage.rss() / 2 ** 20
  } while (times.length < mostRuns && total < mostMilliseconds)
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  return { kilobytes, milliseconds, megabytes: Math.max(0, peak - before / 2 ** 20), outcome }
}
