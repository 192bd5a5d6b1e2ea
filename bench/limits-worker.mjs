/* Judges one trap for limits.mjs and sends what it cost; without a name, sends the names of all. */
import { pathToFileURL } from 'node:url'
import { makeTraps } from './traps.mjs'

// What takes longer is measured once.
const mostRepeated = 1000

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
  const before = process.memoryUsage.rss()
  const times = []
  let outcome
  do {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    outcome = await run()
    const { user, system } = process.cpuUsage(cpu)
    // On a busy machine the clock runs on while others have the processor.
    times.push(Math.min(performance.now() - start, (user + system) / 1000))
  } while (times.length < 3 && times[0] < mostRepeated)
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  const peak = process.resourceUsage().maxRSS / 1024
  return { kilobytes, milliseconds, megabytes: Math.max(0, peak - before / 2 ** 20), outcome }
}
