/*
 * Measures whether the time to read the log of a participation grows with the log and no faster: `node bench/logs.mjs`, or
 * `npm run bench -- --only logs`.
 *
 * Milliseconds of processor time for logs that grow in one way each. Their events are in the order in which they happened, and then in
 * an order of their own.
 */
import { loadSource } from '../scripts/support/load-source.mjs'
import { participationOf, ways } from './participations.mjs'
import { median } from './statistics.mjs'

const sizes = [1000, 10_000, 100_000]

const { progressOf } = await loadSource()

console.log(`| ms | ${sizes.map((size) => `${size} events`).join(' | ')} | ms per event, last to first |`)
console.log(`| --- |${' ---: |'.repeat(sizes.length + 1)}`)
for (const [way, make] of Object.entries(ways)) {
  for (const isMixed of [false, true]) {
    const figures = sizes.map((size) => measure(make(size), isMixed))
    const growth = figures.at(-1) / sizes.at(-1) / (figures[0] / sizes[0])
    const name = isMixed ? `${way}, in another order` : way
    console.log(
      `| ${name} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} | ${growth.toFixed(2)} |`,
    )
  }
}

function measure(way, isMixed) {
  const { activity, participation } = participationOf(way, isMixed)
  const run = () => {
    const from = process.cpuUsage()
    progressOf(activity, participation, { at: '2030-01-01T00:00:00Z' })
    const { user: spent, system } = process.cpuUsage(from)
    return (spent + system) / 1000
  }
  run()
  return median(Array.from({ length: 5 }, run))
}
