/*
 * Measures whether the time to read the log of a participation grows with the log and no faster: `node bench/logs.mjs`, or
 * `npm run bench -- --only logs`.
 *
 * Milliseconds of processor time for logs that grow in one way each. Their events are in the order in which they happened, and then in
 * an order of their own.
 */
import { loadSource } from '../scripts/support/load-source.mjs'
import { median } from './statistics.mjs'

const sizes = [1000, 10_000, 100_000]
const task = 'urn:example:activity#task'
const user = (index) => `urn:example:user:${index}`
const atSecond = (index) => new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()
const review = (index, by, as, outcome) => ({
  ...{ type: 'reviewed', at: atSecond(index), task, by: user(by), as, outcome },
  ...(outcome === 'approved' ? {} : { comment: 'More' }),
})
const submission = (index) => ({
  ...{ type: 'submitted', at: atSecond(index), task },
  evidence: [
    { kind: 'text', evidence: { id: `urn:example:text:${index}`, type: ['Evidence'], narrative: 'Words' } },
  ],
})

const ways = {
  'submitted and sent back': (size) => ({
    review: { by: 'organisers', count: 1 },
    events: Array.from({ length: size }, (_, index) =>
      index % 2 === 0 ? submission(index) : review(index, 1, 'organiser', 'improve'),
    ),
  }),
  'approved by many peers': (size) => ({
    review: { by: 'peers', count: size },
    events: [
      submission(0),
      ...Array.from({ length: size - 1 }, (_, index) => review(index + 1, index, 'peer', 'approved')),
    ],
  }),
  'approved by many named people': (size) => ({
    review: {
      by: 'named',
      count: size - 1,
      people: Array.from({ length: size - 1 }, (_, index) => user(index)),
    },
    events: [
      submission(0),
      ...Array.from({ length: size - 1 }, (_, index) => review(index + 1, index, 'named', 'approved')),
    ],
  }),
  'shown and hidden': (size) => ({
    review: { by: 'organisers', count: 1 },
    events: [
      submission(0),
      ...Array.from({ length: size - 1 }, (_, index) => ({
        ...{
          type: index % 2 === 0 ? 'shown' : 'hidden',
          at: atSecond(index + 1),
          evidenceId: 'urn:example:text:0',
        },
      })),
    ],
  }),
}

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

function measure({ review: rule, events }, isMixed) {
  const activity = {
    ...{ type: 'Activity', id: 'urn:example:activity', languages: ['en'] },
    organiser: { id: 'did:web:lab.example', type: ['Profile'], name: 'Lab' },
    ...{ name: { en: 'A' }, description: { en: 'A' } },
    tasks: [{ id: task, prompt: { en: 'A' }, accepts: ['text'], review: rule }],
  }
  const listed = isMixed ? events.toSorted((a, b) => (a.at.slice(-7) < b.at.slice(-7) ? -1 : 1)) : events
  const participation = {
    ...{ type: 'Participation', id: 'urn:example:log', activity: activity.id, participant: 'urn:example:me' },
    events: listed,
  }
  const run = () => {
    const from = process.cpuUsage()
    progressOf(activity, participation, { at: '2030-01-01T00:00:00Z' })
    const { user: spent, system } = process.cpuUsage(from)
    return (spent + system) / 1000
  }
  run()
  return median(Array.from({ length: 5 }, run))
}
