/**
 * Measures one contender at one task in its own process; prints the result as JSON.
 *
 * Wall time is the median of the operations. Processor time is all that the process took divided by the operations: garbage
 * collection and compilation on other threads are in it, what other programs do to the machine is not.
 */
import { isDeepStrictEqual } from 'node:util'
import { readText } from './fixtures.mjs'
import { median } from './statistics.mjs'

const {
  contender: name,
  operation,
  document,
  folder,
  warmUpMilliseconds,
  milliseconds,
  operations,
} = JSON.parse(process.argv[2])
const contender = await import(`./contenders/${name}.mjs`)
const isSigning = operation.startsWith('sign')
const signed = readText(folder, `${document}.signed`)
const text = isSigning ? readText(folder, document) : await (contender.secure?.(signed) ?? signed)
const run = await contender[operation](text)
await requireRightAnswer()

const result = operations === undefined ? await measureTime() : await measureMemory()
process.stdout.write(JSON.stringify(result))

async function measureTime() {
  await repeatFor(warmUpMilliseconds)
  const before = process.cpuUsage()
  const times = await repeatFor(milliseconds)
  const { user, system } = process.cpuUsage(before)
  return { wall: median(times), cpu: (user + system) / 1000 / times.length, operations: times.length }
}

async function measureMemory() {
  for (let done = 0; done < operations; done += 1) await run(text)
  return { rss: process.memoryUsage().rss, maxRss: process.resourceUsage().maxRSS * 1024 }
}

/** Runs the operation for a while, three times at least; the wall time of each in milliseconds. */
async function repeatFor(duration) {
  const times = []
  const end = performance.now() + duration
  for (let at = performance.now(); at < end || times.length < 3; ) {
    await run(text)
    const next = performance.now()
    times.push(next - at)
    at = next
  }
  return times
}

// A fast wrong answer does not count: the proofs must be the same for all, and a changed document must be rejected.
async function requireRightAnswer() {
  const output = await run(text)
  const isSame = () => isDeepStrictEqual(JSON.parse(output).proof, JSON.parse(signed).proof)
  const hasProof = name !== 'raw' && contender.secure === undefined
  if (isSigning) return requireThat(!hasProof || isSame(), 'the proof that all others make')
  requireThat(contender.accepts(output), 'a good document to be accepted')
  if (!hasProof) return
  const changed = text.replace('Neighbourhood guide', 'Neighbourhood guard')
  requireThat(!contender.accepts(await run(changed)), 'a changed document to be refused')
}

function requireThat(holds, expected) {
  if (!holds) throw new Error(`${name}, ${operation} ${document}: expected ${expected}`)
}
