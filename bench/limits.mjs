/*
 * Measures what documents cost that were made to be expensive: `node bench/limits.mjs [--only WORD] [--markdown]`.
 *
 * Each is verified in its own process, so that one that crashes, hangs or fills the memory is reported like any other. The goal is
 * 1 ms per KB, or a rejection within 100 ms; at most 256 MB.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSource } from '../scripts/support/load-source.mjs'

const mostSeconds = 20
const mostMegabytes = 256
const argument = (name) => {
  const index = process.argv.indexOf(`--${name}`)
  return index === -1 ? undefined : process.argv[index + 1]
}

const { file, remove } = await buildSource(argument('source'))
const worker = fileURLToPath(new URL('./limits-worker.mjs', import.meta.url))
let failures = 0
try {
  const names = (await ask([])).names.filter((name) => name.includes(argument('only') ?? ''))
  console.log('| document | KB | ms | ms per KB | MB | verdict | problems | first problem |')
  console.log('|---|---:|---:|---:|---:|---|---:|---|')
  for (const name of names) print(name, await ask([name]))
  console.log(`\n${names.length} documents, ${failures} over`)
} finally {
  await remove()
}
process.exitCode = failures === 0 ? 0 : 1

/** Lets a worker verify one trap, or list all traps. */
function ask(names) {
  return new Promise((resolve) => {
    const child = fork(worker, [file, ...names], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), mostSeconds * 1000)
    let answer
    child.on('message', (message) => {
      answer = message
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      resolve(answer ?? { died: signal ? `killed after ${mostSeconds} s` : `exit ${code}` })
    })
  })
}

function print(name, { died, kilobytes = 0, milliseconds = 0, megabytes = 0, outcome }) {
  const isOver =
    died !== undefined ||
    outcome.verdict === 'CRASHED' ||
    milliseconds > Math.max(100, kilobytes) ||
    megabytes > mostMegabytes
  if (isOver) failures += 1
  const figures = [kilobytes.toFixed(0), milliseconds.toFixed(1), (milliseconds / kilobytes).toFixed(2)]
  const cells = died
    ? ['', '', '', '', died, '', '']
    : [...figures, megabytes.toFixed(0), outcome.verdict, outcome.problems, outcome.code]
  console.log(`| ${[name, ...cells].join(' | ')} |${isOver ? ' OVER' : ''}`)
}
