/* Activities and logs of participations that grow in one way each, for logs.mjs and programme.mjs. */
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

/** Logs of a size that grow in one way each: the rule of review, and the events in the order in which they happened. */
export const ways = {
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

/** The activity and the log of one way, as `progressOf` takes them; mixed events are in an order of their own. */
export function participationOf({ review: rule, events }, isMixed = false) {
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
  return { activity, participation }
}
