import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonize } from '../../../src/canonical/canonize'
import { digestMultibase } from '../../../src/core/digest'
import type { JsonObject } from '../../../src/core/json'
import { bake } from '../../../src/formats/bake'
import { extract } from '../../../src/formats/extract'
import { awardActivity } from '../../../src/issuing/award-activity'
import type {
  Activity,
  Participation,
  ParticipationEvent,
  TaskReview,
} from '../../../src/model/generated/documents'
import { progressOf } from '../../../src/programme/activity/progress-of'
import { pretendIssuer } from '../../../src/testing/pretend-issuer'
import { runs, withRuns } from '../../support/runs'
import { otherSpellings } from '../../support/spellings'
import { activityOf, logOf, organiser, quiz, shanelle, story, taskOf, walk } from './activities'

const people = ['a', 'b', 'c'].map((name) => `urn:example:user:${name}`)
const tour = `${walk}-tour`
const rules: Record<string, { review: TaskReview; role?: ParticipationEvent['as'] }> = {
  [walk]: { review: { by: 'organisers', count: 2 }, role: 'organiser' },
  [story]: { review: { by: 'self' } },
  [quiz]: { review: { by: 'peers', count: 3 }, role: 'peer' },
  [tour]: { review: { by: 'named', count: 1, people: people.slice(1) }, role: 'named' },
}
/** Whose id each spelling may be: the test makes them, so it asks no code of the library. */
const ownerOf = new Map(
  [shanelle, ...people].flatMap((id) =>
    [id, ...otherSpellings(id)].map((spelling) => [spelling, id] as const),
  ),
)
const activity = activityOf(
  Object.entries(rules).map(([id, { review }]) => taskOf(id, review)),
  { tasksRequired: 2 },
)
const end = '2027-01-01T00:00:00Z'
const atSecond = (second: number) =>
  new Date(Date.UTC(2026, 8, 1) + second * 1000).toISOString().replace('.000Z', 'Z')

/** A log as a platform keeps it: an event is in it only where `progressOf` takes it. */
interface Platform {
  events: ParticipationEvent[]
}

/** What the test knows of each task: who approved since its last submission, as the events say it and no code of the library. */
interface Known {
  tasks: Record<string, { submitted: boolean; approvedBy: Set<string> }>
}

class Happen implements fc.Command<Known, Platform> {
  private readonly event: Omit<ParticipationEvent, 'at'>

  constructor(event: Omit<ParticipationEvent, 'at'>) {
    this.event = event
  }

  check(): boolean {
    return true
  }

  run(known: Known, platform: Platform): void {
    const event = { ...this.event, at: atSecond(platform.events.length) } as ParticipationEvent
    const events = [...platform.events, event]
    try {
      progressOf(activity, logOf(...events), { at: end })
    } catch (error) {
      expect(error).toMatchObject({ code: 'EVENT_NOT_ALLOWED', details: { index: events.length - 1 } })
      return
    }
    platform.events = events
    this.remember(known)
    this.expectHonest(known, platform)
  }

  private remember({ tasks }: Known): void {
    const { type, task = '', by = '', as, outcome, comment = '' } = this.event
    const person = ownerOf.get(by) ?? by
    const own = tasks[task]
    if (!own) return
    if (type === 'submitted') tasks[task] = { submitted: true, approvedBy: new Set() }
    if (type === 'cancelled') tasks[task] = { submitted: false, approvedBy: new Set() }
    if (type !== 'reviewed') return
    expect(own.submitted).toBe(true)
    expect(person).not.toBe(shanelle)
    // Who is named is named by one spelling.
    if (as === 'named') expect(rules[task]?.review.people).toContain(by)
    if (outcome !== 'approved') expect(comment).toMatch(/\p{L}/u)
    expect(as).toBe(rules[task]?.role)
    if (outcome === 'approved') own.approvedBy.add(person)
    else tasks[task] = { submitted: false, approvedBy: new Set() }
  }

  private expectHonest({ tasks }: Known, { events }: Platform): void {
    const { state, have } = progressOf(activity, logOf(...events), { at: end })
    const isDone = (task: string) => {
      const { review } = rules[task] as { review: TaskReview }
      const { submitted, approvedBy } = tasks[task] as Known['tasks'][string]
      return review.by === 'self' ? submitted : approvedBy.size >= (review.count ?? 0)
    }
    const done = Object.keys(rules).filter(isDone).length
    expect(have).toBe(done)
    expect(state === 'earned').toBe(done >= 2)
  }

  toString(): string {
    return JSON.stringify(this.event)
  }
}

const anyTask = fc.constantFrom(...Object.keys(rules))
const anyReviewer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(shanelle, ...people) },
  { weight: 1, arbitrary: fc.constantFrom(...ownerOf.keys()) },
)
const happens = [
  fc.record({ task: anyTask, evidence: fc.nat(3) }).map(
    ({ task, evidence }) =>
      new Happen({
        type: 'submitted',
        task,
        evidence: [{ kind: 'text', evidence: { id: `${task}-${evidence}`, type: ['Evidence'] } }],
      }),
  ),
  fc
    .record({
      task: anyTask,
      by: anyReviewer,
      as: fc.constantFrom('organiser' as const, 'organiser' as const, 'peer' as const, 'named' as const),
      outcome: fc.constantFrom(
        'approved' as const,
        'approved' as const,
        'approved' as const,
        'improve' as const,
      ),
      comment: fc.constantFrom('More', 'More', '\u200b'),
    })
    .map((review) => new Happen({ type: 'reviewed', ...review })),
  anyTask.map((task) => new Happen({ type: 'cancelled', task })),
  anyTask.map((task) => new Happen({ type: 'shown', evidenceId: `${task}-0` })),
]

describe('any log that a platform keeps', withRuns, () => {
  it('is earned only by as many distinct reviewers as are asked after the last submission', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(fc.commands(happens, { maxCommands: 60, size: 'max' }), (commands) => {
        const platform: Platform = { events: [] }
        const tasks = Object.fromEntries(
          Object.keys(rules).map((task) => [task, { submitted: false, approvedBy: new Set<string>() }]),
        )
        fc.modelRun(() => ({ model: { tasks }, real: platform }), commands)
        reached.add(progressOf(activity, logOf(...platform.events), { at: end }).state)
      }),
      { numRuns: runs(500, 60) },
    )
    // Otherwise the logs above would show nothing.
    expect(reached).toContain('earned')
  })
})

// Letters that base58, base64 and the words of a badge do not have together.
const secretOf = (index: number) => `zz${index}secretzz`
const anyPrivate = fc.constantFrom('private', 'hidden', 'default', 'replaced', 'answer')
const plan = `${story}-plan`
const planned = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: `${plan}-${index}`, prompt: { en: 'Plan?' } },
  kind: index < 6 ? ('file' as const) : ('link' as const),
  ...{ required: false, visibility: 'public' as const },
}))
/** As the activity above, with a form whose files become part of the badge. */
const asking = {
  ...activity,
  tasks: [...activity.tasks, { ...taskOf(plan, { by: 'self' }, ['form', 'file']), form: planned }],
}
const issuer = pretendIssuer('Havenlab')
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** An earned log in which every text that is not public is a secret. */
const anyEarned = fc
  .record({
    kinds: fc.array(anyPrivate, { minLength: 1, maxLength: 6 }),
    improved: fc.boolean(),
    spelling: fc.nat(13),
  })
  .map(({ kinds, improved, spelling }): Participation => {
    let second = 0
    const at = () => atSecond(second++)
    const evidenceOf = (kind: string, index: number) => ({
      ...{ kind: 'text' as const },
      evidence: {
        ...{ id: `urn:example:${secretOf(index)}`, type: ['Evidence'] as [string] },
        ...{ name: secretOf(index), narrative: secretOf(index) },
      },
      ...(kind === 'private' && { visibility: 'reviewers' as const }),
      ...(kind === 'hidden' && { visibility: 'public' as const }),
    })
    const open = {
      kind: 'text' as const,
      evidence: { id: 'urn:example:open', type: ['Evidence'] as [string], narrative: 'Shown words' },
      visibility: 'public' as const,
    }
    const review = (by: string, outcome: 'approved' | 'improve'): ParticipationEvent => ({
      ...{
        type: 'reviewed',
        at: at(),
        task: walk,
        by: `urn:example:user:${by}-${secretOf(90)}`,
        as: 'organiser',
        outcome,
      },
      comment: secretOf(91),
    })
    const shown = kinds.filter((kind) => kind !== 'replaced' && kind !== 'answer')
    const kept = shown.map(evidenceOf)
    const events: ParticipationEvent[] = []
    if (improved) {
      const first = kinds.map((_, index) => evidenceOf('hidden', index + 20))
      events.push({ type: 'submitted', at: at(), task: walk, evidence: first })
      events.push(review('a', 'improve'))
    }
    events.push({ type: 'submitted', at: at(), task: walk, evidence: [...kept, open] })
    events.push(review('a', 'approved'), review('b', 'approved'))
    for (const [index, kind] of shown.entries())
      if (kind === 'hidden')
        events.push({ type: 'hidden', at: at(), evidenceId: `urn:example:${secretOf(index)}` })
    events.push({ type: 'submitted', at: at(), task: story, evidence: [evidenceOf('default', 50)] })
    // A file that answers a public question, and that its participant hides as evidence.
    const hiddenFiles = kinds.flatMap((kind, index) => {
      const [id, mediaType] = [`https://files.example/${secretOf(index + 70)}`, 'application/pdf']
      const bytes = digestMultibase(`file ${index}`)
      const spelled = [id, ...otherSpellings(id)][(index + spelling) % 14] ?? id
      const file = {
        id: spelled,
        mediaType,
        digestMultibase: bytes,
        name: secretOf(index + 70),
        sizeBytes: 1,
      }
      const isLink = index % 2 === 1
      const answer = isLink
        ? { question: `${plan}-${index + 6}`, value: spelled }
        : { question: `${plan}-${index}`, value: file }
      const evidence = { id, type: ['Evidence'] as [string] }
      const relatedResource = { id, mediaType, digestMultibase: bytes }
      return kind === 'answer'
        ? [
            {
              answer,
              evidence: { kind: 'file' as const, evidence, relatedResource, visibility: 'public' as const },
            },
          ]
        : []
    })
    events.push({
      ...{ type: 'submitted', at: at(), task: plan },
      ...{
        evidence: hiddenFiles.map(({ evidence }) => evidence),
        answers: hiddenFiles.map(({ answer }) => answer),
      },
    })
    for (const { evidence } of hiddenFiles)
      events.push({ type: 'hidden', at: at(), evidenceId: evidence.evidence.id })
    // A task that is not done has nothing in the badge, however public.
    events.push({ type: 'submitted', at: at(), task: quiz, evidence: [evidenceOf('hidden', 60)] })
    return {
      ...logOf(...events),
      id: `urn:example:${secretOf(92)}`,
      participant: `urn:example:${secretOf(93)}`,
    }
  })

const award = (participation: Participation, from = issuer.profile, of: Activity = asking) =>
  awardActivity({
    ...{
      activity: of,
      participation,
      at: end,
      id: 'urn:uuid:3b1f3f5e-3b83-4fd1-8c0a-6b1d1f0e9a01',
      issuer: from,
    },
    ...{ recipient: { id: 'did:example:shanelle' }, language: 'en' },
  })

describe('any log that is earned', withRuns, () => {
  it('leaves no private text in the badge, its canonical form, or the image that it is baked into', async () => {
    await fc.assert(
      fc.asyncProperty(anyEarned, async (participation) => {
        expect(JSON.stringify(participation)).toContain('secretzz')
        const badge = award(participation)
        expect(JSON.stringify(badge)).toContain('Shown words')
        const signed = await issuer.sign(badge, { created: end })
        const image = await bake(svg, signed)
        const texts = [
          JSON.stringify(badge),
          await canonize(badge as unknown as JsonObject),
          new TextDecoder().decode(image),
          JSON.stringify(await extract(image)),
        ]
        for (const text of texts) expect(text.toLowerCase()).not.toContain('secretzz')
      }),
      { numRuns: runs(100, 20) },
    )
  })

  it('binds each file that was approved by the digest that was approved, beside any answers', () => {
    const file = 'https://files.example/plan.pdf'
    const anyFile = fc.record({
      id: fc.constantFrom(
        file,
        'https://files.example/%70lan.pdf',
        'http://FILES.example//plan.pdf',
        `${file}#1`,
      ),
      digest: fc.constantFrom('one', 'two').map((text) => digestMultibase(text)),
      minute: fc.integer({ min: 1, max: 9 }),
    })
    const reviewedTask = taskOf(walk, { by: 'organisers', count: 1 }, ['file'])
    const confirmed = { ...taskOf(plan, { by: 'self' }, ['form']), form: planned }
    const reached = { awarded: 0, refused: 0 }
    fc.assert(
      fc.property(
        anyFile,
        fc.array(anyFile, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (one, answered, isFirst) => {
          const relatedResource = { id: one.id, digestMultibase: one.digest }
          const evidence = { id: one.id, type: ['Evidence'] as [string] }
          const answers = answered.map(({ id, digest }, index) => ({
            question: `${plan}-${index}`,
            value: { id, mediaType: 'text/html', sizeBytes: 1, digestMultibase: digest },
          }))
          const participation = logOf(
            { type: 'submitted', at: atSecond(one.minute), task: plan, answers },
            {
              ...{ type: 'submitted', at: atSecond(5), task: walk },
              evidence: [{ kind: 'file', evidence, relatedResource, visibility: 'public' }],
            },
            {
              type: 'reviewed',
              at: atSecond(10),
              task: walk,
              by: 'urn:example:rasa',
              as: 'organiser',
              outcome: 'approved',
            },
          )
          const tasks = isFirst ? [reviewedTask, confirmed] : [confirmed, reviewedTask]
          try {
            const { relatedResource: bound } = award(participation, organiser, { ...activity, tasks })
            expect([bound].flat()).toContainEqual(relatedResource)
            reached.awarded += 1
          } catch (error) {
            expect(error).toMatchObject({ code: 'EVENT_NOT_ALLOWED' })
            reached.refused += 1
          }
        },
      ),
      { numRuns: runs(300, 60) },
    )
    expect(Math.min(reached.awarded, reached.refused)).toBeGreaterThan(3)
  })

  it('gives the same progress and the same badge in any order of its list', () => {
    fc.assert(
      fc.property(
        anyEarned.chain((log) =>
          fc
            .shuffledSubarray(log.events, { minLength: log.events.length })
            .map((events) => ({ log, events })),
        ),
        ({ log, events }) => {
          const shuffled = { ...log, events }
          expect(progressOf(asking, shuffled, { at: end })).toEqual(progressOf(asking, log, { at: end }))
          expect(award(shuffled, organiser)).toEqual(award(log, organiser))
        },
      ),
      { numRuns: runs(300, 40) },
    )
  })
})
