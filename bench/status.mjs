/**
 * What status lists cost a platform and a verifier, in processor time: `npm run bench -- --only status`. Look at the ratios.
 *
 * The list has 131,072 entries, of which 2 % are set; the badge is the sample badge.
 */
import {
  buildStatusEntry,
  createStatusList,
  prepareStatusLists,
  setStatus,
  setStatuses,
  shuffledIndexes,
  verify,
} from '../dist/index.js'
import { pretendIssuer, sampleBadge } from '../dist/testing.js'
import { median } from './statistics.mjs'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const { profile, sign } = pretendIssuer()
const address = { id: 'https://issuer.example/status/1', statusPurpose: 'revocation' }
const empty = createStatusList({ ...address, issuer: profile.id, validFrom: created })
const places = shuffledIndexes(new Uint8Array(32).fill(7), 131_072)
const set = Array.from(places.subarray(0, 2621), (place) => [place, 1])
const list = setStatuses(empty, set)
const credential = await sign(list, { created })
const badge = (status) => sign({ ...sampleBadge(profile), ...status }, { created }).then(JSON.stringify)
const credentialStatus = buildStatusEntry(address, places[5000])
const [plain, listed] = [await badge({}), await badge({ credentialStatus })]
const changes = Array.from(places.subarray(5000, 15_000), (place) => [place, 1])
const statusLists = [{ credential: JSON.stringify(credential) }]
const many = Array.from({ length: 153 }, (_, at) => ({
  credential: { ...credential, id: `${address.id}-${at}` },
}))
const [one, all] = [prepareStatusLists(statusLists), prepareStatusLists([...many, ...statusLists])]

await measureBesideFirst({
  'verify without the list': () => verify(listed, { now }),
  'a badge without a status': () => expectValid(verify(plain, { now })),
  'with a list': () => expectValid(verify(listed, { now, statusLists })),
  'with a prepared list': () => expectValid(verify(listed, { now, statusLists: one })),
  'with 154 lists': () => expectValid(verify(listed, { now, statusLists: [...many, ...statusLists] })),
  'with 154 prepared lists': () => expectValid(verify(listed, { now, statusLists: all })),
})

const sample = changes.slice(0, 200)
const loop = () => sample.reduce((before, [index, value]) => setStatus(before, index, value), list)
const single = await measure('setStatus, each of 200', 1, loop, undefined, sample.length)
await measure('setStatuses, each of 10,000', 1, () => setStatuses(list, changes), single, changes.length)

const byList = await measure('buildStatusEntry by list', 200, () => buildStatusEntry(list, 7))
await measure('buildStatusEntry by address', 200, () => buildStatusEntry(address, 7), byList)
await measure('shuffledIndexes of 131,072', 1, () => shuffledIndexes(new Uint8Array(32), 131_072))

async function expectValid(report) {
  const { verdict } = await report
  if (verdict !== 'valid') throw new Error(`expected valid, got ${verdict}`)
}

/** Prints the medians of calls that take turns, so that none pays for compiling and for other programs more than another. */
async function measureBesideFirst(calls) {
  const rounds = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let round = 0; round < 25; round++)
    for (const [name, call] of Object.entries(calls)) rounds[name].push(await timeOf(call, 60))
  const figures = Object.entries(rounds).map(([name, times]) => [name, median(times.slice(5))])
  for (const [name, figure] of figures) print(name, figure, figures[0][1])
}

/** Prints and returns the median of nine rounds, in milliseconds for one call or one of its items. */
async function measure(name, calls, call, beside, items = 1) {
  await timeOf(call, calls)
  const rounds = []
  for (let round = 0; round < 9; round++) rounds.push((await timeOf(call, calls)) / items)
  print(name, median(rounds), beside)
  return median(rounds)
}

async function timeOf(call, calls) {
  const before = process.cpuUsage()
  for (let at = 0; at < calls; at++) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / calls
}

function print(name, figure, beside) {
  const ratio = beside === undefined ? '' : `, ${(figure / beside).toPrecision(3)} ×`
  console.log(`${name}: ${figure.toPrecision(3)} ms${ratio}`)
}
