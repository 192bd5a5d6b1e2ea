/*
 * Feeds mutated input to every reader: credentials, images that hold them, options, status lists, trust bundles and keys.
 *
 *   node scripts/fuzz.mjs [--seconds N] [--seed N] [--slack N]
 *
 * A reader may refuse; it must not crash, throw what it does not announce, take more than a second for one input, or more than
 * 256 MB, and `verify` must not call anything valid that is not what was signed. Documents made to be expensive must not take more than
 * twice 100 ms or 1 ms for each KB of processor time, measured against the pace of the machine. `--slack 10` allows ten times as much, for a busy machine.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const maxRssMegabytes = 256
const maxMilliseconds = 1000

if (process.argv.includes('--help')) {
  console.log(`node scripts/fuzz.mjs [--seconds N] [--seed N] [--slack N]

Feeds mutated input to every reader.

  --seconds N  how long (default: 60)
  --seed N     a run with the seed of an earlier one does the same again (default: another one each time)
  --slack N    allows N times as much time, for a busy machine (default: 1)`)
  process.exit()
}

const argument = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`)
  return index === -1 ? fallback : Number(process.argv[index + 1])
}
const seconds = argument('seconds', 60)
const seed = argument('seed', Date.now() % 1_000_000)
const slack = argument('slack', 1)
if (!(seconds > 0) || !Number.isInteger(seed))
  throw new RangeError('Cannot fuzz: expected --seconds N --seed N')

const worker = fork(
  fileURLToPath(new URL('./fuzz/worker.mjs', import.meta.url)),
  [String(seconds), String(seed), String(slack)],
  {
    execArgv: ['--max-old-space-size=128', '--max-semi-space-size=8'],
  },
)
let last
let result
let silence
worker.on('message', (message) => {
  if (message.result) result = message.result
  else last = message
  clearTimeout(silence)
  silence = setTimeout(() => worker.kill('SIGKILL'), 20 * maxMilliseconds)
})
worker.on('exit', (code, signal) => {
  clearTimeout(silence)
  process.exitCode = report(code, signal)
})

function report(code, signal) {
  if (!result) {
    console.error(
      `The reader died or hung (${signal ?? code}), seed ${seed}; last input: ${JSON.stringify(last)}`,
    )
    return 1
  }
  const { readers, failures, maxRss, elapsed } = result
  console.log(`seed ${seed}, ${elapsed.toFixed(1)} s, at most ${maxRss.toFixed(0)} MB`)
  for (const [name, { inputs, accepted, slowest }] of Object.entries(readers)) {
    console.log(`${name.padEnd(16)} ${inputs} inputs, ${accepted} accepted, slowest ${slowest.toFixed(1)} ms`)
  }
  if (maxRss > maxRssMegabytes) failures.push({ what: `${maxRss.toFixed(0)} MB of memory` })
  for (const failure of failures) console.error(JSON.stringify(failure).slice(0, 4000))
  return failures.length === 0 ? 0 : 1
}
