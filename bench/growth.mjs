/*
 * Measures whether time grows with size and no faster: `node bench/growth.mjs`, or `npm run bench -- --only growth`.
 *
 * Milliseconds of processor time per KB, for documents that grow in one way each, and what the traps cost that aim at canonicalising.
 */
import { loadSource } from '../scripts/support/load-source.mjs'
import { median } from './statistics.mjs'
import { makeTraps } from './traps.mjs'

const now = '2026-11-22T02:00:00Z'
const created = '2026-05-18T12:00:00Z'
const kilobytes = [1, 4, 16, 64, 256, 1024]
/** Caches and garbage collection cost a little more for a large document; twice the middle figure is more than that. */
const mostGrowth = 2
const trapNames = [
  '20,000 tags',
  '1,000 contexts',
  'a clique of 200 blank nodes',
  'a clique of 200 named nodes',
  '3,000 results alike',
  '3,000 results alike of nobody',
]

const library = await loadSource()
const issuer = library.pretendIssuer()
const signed = (document) => issuer.sign(document, { created })
const parts = {
  evidence: (badge, count) => ({ ...badge, evidence: many(count, evidence) }),
  results: (badge, count) => inSubject(badge, { result: many(count, result) }),
  tags: (badge, count) => inAchievement(badge, { tag: many(count, (index) => `neighbourhood ${index}`) }),
  'endorsements, at most 100': (badge, count) =>
    count > endorsements.length
      ? undefined
      : inAchievement(badge, { endorsement: endorsements.slice(0, count) }),
}
const operations = {
  canonicalise: ({ unsigned }) => library.canonize(unsigned),
  sign: ({ unsigned }) => signed(unsigned),
  verify: ({ text }) => library.verify(text, { now }),
}
const endorsements = await Promise.all(many(100, endorsementBy))

console.log(`| ms per KB | ${kilobytes.map((size) => `${size} KB`).join(' | ')} | last to median | |`)
console.log(`| --- |${' ---: |'.repeat(kilobytes.length + 1)} --- |`)
for (const [part, extend] of Object.entries(parts)) {
  const documents = await Promise.all(kilobytes.map((size) => grownTo(size, extend)))
  for (const [operation, run] of Object.entries(operations)) {
    const figures = []
    for (const document of documents) figures.push(document && (await perKilobyte(run, document)))
    console.log(formatRow(`${operation}: ${part}`, figures))
  }
}

console.log('\n| trap | KB | ms | ms per KB | verdict | |\n| --- | ---: | ---: | ---: | --- | --- |')
for (const { name, make } of await makeTraps(library)) {
  if (!trapNames.includes(name)) continue
  const { kilobytes: size, text, options } = await make()
  let report
  const milliseconds = await perRun(async () => {
    report = await library.verify(text, options)
  })
  const isWithin = milliseconds <= 100 || milliseconds / size <= 1
  const cells = [
    name,
    size.toFixed(0),
    milliseconds.toFixed(1),
    (milliseconds / size).toFixed(2),
    report.verdict,
  ]
  console.log(`| ${cells.join(' | ')} | ${isWithin ? 'within' : 'OVER'} |`)
}

/** The greatest document of a kind that is not larger than a size, read from its text as it would arrive. */
async function grownTo(size, extend) {
  const badge = library.sampleBadge(issuer.profile)
  const bytesOf = (document) => Buffer.byteLength(JSON.stringify(document))
  const bare = extend(badge, 0)
  const each = (bytesOf(extend(badge, 40)) - bytesOf(bare)) / 40
  const count = Math.max(1, Math.floor((size * 1024 - bytesOf(bare)) / each))
  const document = extend(badge, count)
  if (document === undefined) return undefined
  const unsigned = JSON.parse(JSON.stringify(document))
  const text = JSON.stringify(await signed(unsigned))
  const report = await library.verify(text, { now })
  const broken = report.sections.integrity.verdict !== 'valid' || report.sections.shape.verdict !== 'valid'
  if (broken) throw new Error(`Cannot measure ${count} items: ${JSON.stringify(report.problems.slice(0, 3))}`)
  return { unsigned, text, size: Buffer.byteLength(text) / 1024 }
}

async function perKilobyte(run, document) {
  return (await perRun(() => run(document))) / document.size
}

/** Median of five times, each of as many runs as a tenth of a second takes. */
async function perRun(run) {
  await spent(run, 1)
  const once = await spent(run, 1)
  const times = Math.max(1, Math.round(100 / Math.max(once, 0.1)))
  const figures = []
  for (let turn = 0; turn < 5; turn++) figures.push(await spent(run, times))
  return median(figures)
}

// Wall time would count what other programs do meanwhile.
async function spent(run, times) {
  const start = process.cpuUsage()
  for (let time = 0; time < times; time++) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / times
}

function formatRow(name, figures) {
  const measured = figures.filter((figure) => figure !== undefined)
  const growth = measured.at(-1) / median(measured)
  const cells = figures.map((figure) => figure?.toFixed(2) ?? '')
  return `| ${name} | ${cells.join(' | ')} | ${growth.toFixed(2)} | ${growth <= mostGrowth ? 'flat' : 'GROWS'} |`
}

function many(count, make) {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

function inSubject(badge, members) {
  return { ...badge, credentialSubject: { ...badge.credentialSubject, ...members } }
}

function inAchievement(badge, members) {
  const { achievement } = badge.credentialSubject
  return inSubject(badge, { achievement: { ...achievement, ...members } })
}

function evidence(index) {
  return {
    id: `https://organiser.example/evidence/${index}`,
    type: ['Evidence'],
    name: `Walk ${index} along the quay`,
    narrative: `From the ferry house to the smithy — “čia gyveno meistrai”, walk ${index}.`,
  }
}

function result(index) {
  const alignment = {
    type: ['Alignment'],
    targetName: `Outcome ${index}`,
    targetUrl: `https://f.example/${index}`,
  }
  return { type: ['Result'], status: 'Completed', value: String(index), alignment: [alignment] }
}

async function endorsementBy(index) {
  const endorser = library.pretendIssuer(`endorser ${index}`)
  const endorsement = await library.buildEndorsement({
    id: `urn:e:${index}`,
    endorser: endorser.profile,
    target: library.sampleBadge(issuer.profile).credentialSubject.achievement,
    comment: 'Well made.',
    validFrom: created,
  })
  return endorser.sign(endorsement, { created })
}
