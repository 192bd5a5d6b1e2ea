/* Runs one task of programme.mjs at one size, and sends its time and memory. */
import { pathToFileURL } from 'node:url'
import { tasks } from './programme-tasks.mjs'
import { median } from './statistics.mjs'

const [file, name, size] = process.argv.slice(2)
const library = await import(pathToFileURL(file).href)
const { make, run } = tasks[name]
// The first run of anything takes longer than all others.
run(library, make(100))

const input = make(Number(size))
const times = []
let megabytes = 0
for (let turn = 0; turn < 3 && sum(times) < 1000; turn++) {
  globalThis.gc()
  const [before, from] = [process.memoryUsage.rss(), process.cpuUsage()]
  const { maxRSS: highest } = process.resourceUsage()
  run(library, input)
  const { user, system } = process.cpuUsage(from)
  times.push((user + system) / 1000)
  // If making the input took more than the run, the most is not known, and what is held at the end counts.
  const { maxRSS } = process.resourceUsage()
  const most = maxRSS > highest ? maxRSS * 1024 : process.memoryUsage.rss()
  if (turn === 0) megabytes = Math.max(0, most - before) / 2 ** 20
}
process.send({ milliseconds: median(times), megabytes }, () => process.exit(0))

function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0)
}
