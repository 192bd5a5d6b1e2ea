/*
 * Measures what documents cost that were made to be expensive: `node bench/limits.mjs`.
 *
 * The goal is about 1 ms per KB up to 1 MB, or to be refused within 100 ms.
 */
import { loadSource } from '../scripts/support/load-source.mjs'
import { makeTraps } from './traps.mjs'

const library = await loadSource()
const traps = await makeTraps(library)
// The first run of anything takes longer than all others.
for (const { text, options } of traps.slice(0, 3)) await library.verify(text, options)

console.log('| document | KB | ms | ms per KB | verdict | first problem |\n|---|---:|---:|---:|---|---|')
let worst = 0
for (const { name, text, options } of traps) {
  const times = []
  let report
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    report = await library.verify(text, options)
    times.push(performance.now() - start)
  }
  const kilobytes = Buffer.byteLength(text) / 1024
  const milliseconds = times.sort((a, b) => a - b)[1]
  const isOver = milliseconds > 100 && milliseconds / kilobytes > 1
  worst = Math.max(worst, process.memoryUsage.rss())
  const decisive = report.problems.find(({ severity }) => severity === 'error')?.code ?? ''
  const cells = [
    name,
    kilobytes.toFixed(0),
    milliseconds.toFixed(1),
    (milliseconds / kilobytes).toFixed(2),
    report.verdict,
    decisive,
  ]
  console.log(`| ${cells.join(' | ')} |${isOver ? ' OVER' : ''}`)
}
console.log(`\nat most ${(worst / 2 ** 20).toFixed(0)} MB`)
