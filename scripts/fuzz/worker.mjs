import { loadSource } from '../support/load-source.mjs'
import { makeMutator, randomOf } from './mutate.mjs'
import { makeReaders } from './readers.mjs'

const [seconds, seed, slack] = process.argv.slice(2).map(Number)
const maxMilliseconds = 1000
const words = [
  'VerifiableCredential',
  'EndorsementCredential',
  'EndorsementSubject',
  'Achievement',
  'Profile',
  'did:web:x.example',
  'did:key:z6Mk#z6Mk',
]

const mutate = makeMutator(randomOf(seed), words)
const readers = Object.entries(await makeReaders(await loadSource(), mutate, slack))
const result = { readers: {}, failures: [], maxRss: 0, elapsed: 0 }
for (const [name] of readers) result.readers[name] = { inputs: 0, accepted: 0, slowest: 0 }

const start = performance.now()
let round = 0
while (performance.now() - start < seconds * 1000 && result.failures.length < 20) {
  const [name, make] = readers[round % readers.length]
  await run(name, make())
  if (round % 200 === 0) watch(name)
  round += 1
}
result.elapsed = (performance.now() - start) / 1000
process.send({ result }, () => process.exit(0))

async function run(name, { input, read, isTimed = false }) {
  const count = result.readers[name]
  const before = performance.now()
  try {
    if (await read(input)) count.accepted += 1
  } catch (error) {
    result.failures.push({
      reader: name,
      error: String(error?.stack ?? error).slice(0, 800),
      input: show(input),
    })
  }
  const took = performance.now() - before
  count.inputs += 1
  count.slowest = Math.max(count.slowest, took)
  if (took > maxMilliseconds && !isTimed) result.failures.push({ reader: name, took, input: show(input) })
}

function watch(name) {
  result.maxRss = Math.max(result.maxRss, process.memoryUsage.rss() / 2 ** 20)
  process.send({ round, reader: name, seconds: (performance.now() - start) / 1000 })
}

function show(input) {
  if (typeof input === 'string') return input.slice(0, 2000)
  return input instanceof Uint8Array
    ? Buffer.from(input).toString('base64').slice(0, 2000)
    : JSON.stringify(input)?.slice(0, 2000)
}
