/*
 * Measures whether time and memory grow with size and no faster where badges are matched, pledges added up and logs read:
 * `node bench/programme.mjs [--task TEXT]`, or `npm run bench -- --only programme`.
 *
 * Milliseconds of processor time and MB of memory at a quarter, half and all of a size, each in a process of its own. Twice the size should
 * take twice as much: the last columns say how many times as much it took.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSource } from '../scripts/support/load-source.mjs'
import { tasks } from './programme-tasks.mjs'

const worker = fileURLToPath(new URL('./programme-worker.mjs', import.meta.url))
const place = process.argv.indexOf('--task')
const wanted = place === -1 ? '' : process.argv[place + 1]
const { file, remove } = await buildSource()
try {
  console.log('| | n | ms: n/4 | n/2 | n | n/2 to n | MB: n/4 | n/2 | n | n/2 to n |')
  console.log(`| --- |${' ---: |'.repeat(9)}`)
  for (const [name, { size }] of Object.entries(tasks)) {
    if (!name.includes(wanted)) continue
    const measured = []
    for (const part of [4, 2, 1]) measured.push(await measure(name, size / part))
    const columns = [
      ['milliseconds', 0],
      ['megabytes', 0],
    ].flatMap(([member, digits]) => {
      const figures = measured.map((each) => each[member])
      return [...figures.map((figure) => figure.toFixed(digits)), (figures[2] / figures[1]).toFixed(2)]
    })
    console.log(`| ${[name, size, ...columns].join(' | ')} |`)
  }
} finally {
  await remove()
}

function measure(name, size) {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [file, name, String(size)], { execArgv: ['--expose-gc'] })
    child.on('message', resolve)
    child.on('exit', (code, signal) =>
      reject(new Error(`Cannot measure ${name}: it ended with ${signal ?? code}`)),
    )
  })
}
