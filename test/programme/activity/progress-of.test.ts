import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../../src/core/errors'
import type { Activity, Participation, ParticipationEvent } from '../../../src/model/generated/documents'
import { progressOf } from '../../../src/programme/activity/progress-of'
import type { Holding } from '../../../src/programme/requirement/holding'
import { matchRequirements } from '../../../src/programme/requirement/match-requirements'
import { holding } from '../../support/holdings'
import { otherSpellings } from '../../support/spellings'
import {
  activityOf,
  logOf,
  onDay,
  quiz,
  reviewed,
  shanelle,
  story,
  submitted,
  taskOf,
  textOf,
  walk,
} from './activities'

const two = activityOf([taskOf(walk, { by: 'organisers', count: 2 })])
const at = onDay(30)
const improve = { outcome: 'improve', comment: 'Say more.' } as const

function detailsOf(activity: Activity, ...events: ParticipationEvent[]) {
  try {
    progressOf(activity, logOf(...events), { at })
  } catch (error) {
    if (error instanceof QualityLabelError) return { code: error.code, ...error.details }
    throw error
  }
  return undefined
}

describe('progressOf() of reviewed tasks', () => {
  it('waits for evidence, then for as many reviewers as are asked', () => {
    const log = logOf(submitted(1, walk), reviewed(2, walk, 'a'), reviewed(3, walk, 'b'))
    const on = (day: number) => progressOf(two, log, { at: onDay(day) })
    expect(on(1)).toMatchObject({ state: 'awaitingReview', have: 0, need: 1 })
    expect(on(2).tasks).toEqual([
      { task: walk, state: 'awaitingReview', approvals: ['urn:example:user:a'], needed: 2, since: onDay(1) },
    ])
    expect(on(3)).toEqual({
      state: 'earned',
      earnedAt: onDay(3),
      have: 1,
      need: 1,
      tasks: [
        {
          task: walk,
          state: 'done',
          approvals: ['urn:example:user:a', 'urn:example:user:b'],
          needed: 2,
          since: onDay(3),
        },
      ],
    })
    expect(progressOf(two, logOf(), { at })).toMatchObject({ state: 'inProgress' })
    expect(progressOf(two, log, { at: new Date(onDay(3)) })).toMatchObject({ state: 'earned' })
  })

  it('counts approvals for one submission, and sends the task back with a comment', () => {
    const back = [submitted(1, walk), reviewed(2, walk, 'a'), reviewed(3, walk, 'b', improve)]
    expect(progressOf(two, logOf(...back), { at })).toMatchObject({
      state: 'inProgress',
      tasks: [{ state: 'needsImprovement', approvals: [], comment: 'Say more.', since: onDay(3) }],
    })
    const again = [...back, submitted(4, walk), reviewed(5, walk, 'b')]
    expect(progressOf(two, logOf(...again), { at })).toMatchObject({
      state: 'awaitingReview',
      tasks: [{ approvals: ['urn:example:user:b'] }],
    })
    const done = [...again, reviewed(6, walk, 'a')]
    expect(progressOf(two, logOf(...done), { at })).toMatchObject({ earnedAt: onDay(6) })
  })

  it('leaves a declined task declined', () => {
    const log = [submitted(1, walk), reviewed(2, walk, 'a', { outcome: 'declined', comment: 'No.' })]
    expect(progressOf(two, logOf(...log), { at })).toMatchObject({
      state: 'inProgress',
      tasks: [{ state: 'declined', comment: 'No.' }],
    })
    expect(detailsOf(two, ...log, submitted(3, walk))).toMatchObject({ index: 2, state: 'declined' })
  })

  it('takes a submission back to what was before', () => {
    const cancelled = { type: 'cancelled', at: onDay(4), task: walk } as const
    const back = [submitted(1, walk), reviewed(2, walk, 'a', improve), submitted(3, walk), cancelled]
    expect(progressOf(two, logOf(...back), { at })).toMatchObject({
      tasks: [{ state: 'needsImprovement', comment: 'Say more.' }],
    })
    expect(progressOf(two, logOf(submitted(1, walk), cancelled), { at })).toMatchObject({
      tasks: [{ state: 'awaitingEvidence' }],
    })
    // What was taken back may be submitted to the task for which it was meant.
    const tasks = activityOf([...two.tasks, taskOf(story, { by: 'self' })])
    const moved = [submitted(1, walk), cancelled, submitted(5, story, [textOf('urn:example:text:1')])]
    expect(progressOf(tasks, logOf(...moved), { at }).have).toBe(1)
  })

  it('does not know events after the instant, and keeps the order of the list at one instant', () => {
    const sameDay = [submitted(1, walk), reviewed(1, walk, 'a'), reviewed(1, walk, 'b')]
    expect(progressOf(two, logOf(...sameDay), { at: onDay(1) }).earnedAt).toBe(onDay(1))
    const later = [...sameDay, reviewed(9, walk, 'nobody')]
    expect(progressOf(two, logOf(...later), { at: onDay(8) }).state).toBe('earned')
    const shuffled = [reviewed(3, walk, 'b'), submitted(1, walk), reviewed(2, walk, 'a')]
    expect(progressOf(two, logOf(...shuffled), { at }).earnedAt).toBe(onDay(3))
    const [first, ...rest] = sameDay
    expect(detailsOf(two, ...rest, first as ParticipationEvent)).toMatchObject({
      code: 'EVENT_NOT_ALLOWED',
      index: 0,
      event: 'reviewed',
      state: 'awaitingEvidence',
    })
  })
})

describe('progressOf() refuses a log in which', () => {
  const named = activityOf([
    taskOf(walk, { by: 'named', count: 1, people: ['urn:example:user:a', 'urn:example:user:b'] }),
    taskOf(story, { by: 'self' }),
    { id: quiz, prompt: { en: 'Come by' }, accepts: ['claim'] },
  ])
  const claimed = (task?: string) =>
    ({ type: 'claimed', at: onDay(5), offer: 'urn:example:offer', ...(task && { task }) }) as const
  const cancel = (day: number) => ({ type: 'cancelled', at: onDay(day), task: walk }) as const
  const photo = {
    kind: 'photo' as const,
    evidence: { id: 'urn:example:photo', type: ['Evidence'] as [string] },
    relatedResource: {
      id: 'urn:example:photo',
      digestMultibase: 'zQmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR',
      mediaType: 'image/png',
    },
  }

  it.each<[string, Activity, ParticipationEvent[], index: number, state: string]>([
    ['a review comes before a submission', two, [reviewed(1, walk, 'a')], 0, 'awaitingEvidence'],
    [
      'the participant reviews',
      two,
      [submitted(1, walk), reviewed(2, walk, 'shanelle')],
      1,
      'awaitingReview',
    ],
    [
      'one reviewer reviews a submission twice',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a'), reviewed(3, walk, 'a', improve)],
      2,
      'awaitingReview',
    ],
    [
      'one reviewer reviews under two spellings',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a'), reviewed(3, walk, '%61')],
      2,
      'awaitingReview',
    ],
    ...otherSpellings(shanelle).map((by): [string, Activity, ParticipationEvent[], number, string] => [
      `the participant reviews as ${by}`,
      two,
      [submitted(1, walk), reviewed(2, walk, 'a', { by })],
      1,
      'awaitingReview',
    ]),
    ...otherSpellings('urn:example:user:a').map(
      (by): [string, Activity, ParticipationEvent[], number, string] => [
        `one reviewer reviews again as ${by}`,
        two,
        [submitted(1, walk), reviewed(2, walk, 'a'), reviewed(3, walk, 'a', { by })],
        2,
        'awaitingReview',
      ],
    ),
    ...otherSpellings('urn:example:user:a').map(
      (by): [string, Activity, ParticipationEvent[], number, string] => [
        `a person is named as another spelling of ${by}`,
        named,
        [submitted(1, walk), reviewed(2, walk, 'a', { by, as: 'named' })],
        1,
        'awaitingReview',
      ],
    ),
    [
      'nothing can be seen in what is said of why it is declined',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a', { outcome: 'declined', comment: '\u200b' })],
      1,
      'awaitingReview',
    ],
    [
      'a reviewer has another role',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a', { as: 'peer' })],
      1,
      'awaitingReview',
    ],
    [
      'a reviewer is none of the named people',
      named,
      [submitted(1, walk), reviewed(2, walk, 'c', { as: 'named' })],
      1,
      'awaitingReview',
    ],
    [
      'nothing is said of what to improve',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a', { outcome: 'improve' })],
      1,
      'awaitingReview',
    ],
    [
      'a blank is said of why it is declined',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a', { outcome: 'declined', comment: ' ' })],
      1,
      'awaitingReview',
    ],
    [
      'a submission awaits review already',
      two,
      [submitted(1, walk), submitted(2, walk)],
      1,
      'awaitingReview',
    ],
    ['a task is done already', named, [submitted(1, story), submitted(2, story)], 1, 'done'],
    [
      'a task is confirmed by its participant and reviewed',
      named,
      [submitted(1, story), reviewed(2, story, 'a')],
      1,
      'done',
    ],
    ['a task is not of the activity', two, [submitted(1, quiz)], 0, 'unknown'],
    ['nothing can be taken back', two, [cancel(1)], 0, 'awaitingEvidence'],
    [
      'somebody approved what is taken back',
      two,
      [submitted(1, walk), reviewed(2, walk, 'a'), cancel(3)],
      2,
      'awaitingReview',
    ],
    [
      'a kind of evidence is not accepted',
      two,
      [submitted(1, walk, [{ ...textOf('urn:x:1'), kind: 'link' }])],
      0,
      'awaitingEvidence',
    ],
    ['there is no evidence', two, [submitted(1, walk, [])], 0, 'awaitingEvidence'],
    [
      'one evidence comes twice',
      two,
      [submitted(1, walk, [textOf('urn:x:1'), textOf('urn:x:1')])],
      0,
      'awaitingEvidence',
    ],
    [
      'evidence is of another task',
      named,
      [submitted(1, story, [textOf('urn:x:1')]), submitted(2, walk, [textOf('urn:x:1')])],
      1,
      'awaitingEvidence',
    ],
    [
      'a digest is of another file',
      two,
      [submitted(1, walk, [{ ...photo, evidence: { ...photo.evidence, id: 'urn:x:1' } }])],
      0,
      'awaitingEvidence',
    ],
    [
      'a digest cannot be read',
      two,
      [
        submitted(1, walk, [
          { ...photo, relatedResource: { ...photo.relatedResource, digestMultibase: 'zx' } },
        ]),
      ],
      0,
      'awaitingEvidence',
    ],
    [
      'evidence is shown that was never submitted',
      two,
      [{ type: 'shown', at: onDay(1), evidenceId: 'urn:x:1' }],
      0,
      'unknown',
    ],
    ['a task is claimed that is reviewed', named, [claimed(walk)], 0, 'awaitingEvidence'],
    ['a task is claimed twice', named, [claimed(quiz), claimed(quiz)], 1, 'done'],
    ['a task that is claimed is submitted', named, [submitted(1, quiz)], 0, 'awaitingEvidence'],
    ['an activity with tasks is claimed', named, [claimed()], 0, 'notClaimed'],
    ['an activity is claimed twice', activityOf([]), [claimed(), claimed()], 1, 'claimed'],
  ])('%s', (_, activity, events, index, state) => {
    expect(detailsOf(activity, ...events)).toEqual({
      code: 'EVENT_NOT_ALLOWED',
      index,
      event: events[index]?.type,
      state,
    })
  })

  it('a required question has no answer', () => {
    const form = [{ id: 'urn:example:why', prompt: { en: 'Why?' }, kind: 'text', required: true }] as const
    const asked = activityOf([
      { ...taskOf(walk, { by: 'self' }, ['form']), form: [...form] },
      taskOf(story, { by: 'self' }, []),
    ])
    const problems = [{ code: 'ANSWER_MISSING', pointer: '', question: 'urn:example:why' }]
    expect(detailsOf(asked, submitted(1, walk, []))).toMatchObject({ index: 0, problems })
    const answers = [{ question: 'urn:example:why', value: 'Because' }]
    expect(detailsOf(asked, { ...submitted(1, walk, []), answers })).toBeUndefined()
    // A task that asks for nothing takes no answers.
    expect(detailsOf(asked, { ...submitted(1, story, []), answers })).toMatchObject({
      problems: [{ code: 'ANSWER_UNKNOWN' }],
    })
    expect(detailsOf(asked, submitted(1, story, []))).toBeUndefined()
  })
})

describe('progressOf() of what is earned', () => {
  const three = activityOf(
    [walk, story, quiz].map((id) => taskOf(id, { by: 'self' })),
    { tasksRequired: 2 },
  )

  it('needs as many tasks as are required, and later ones do not move the date', () => {
    const log = logOf(submitted(1, quiz), submitted(4, walk), submitted(9, story))
    expect(progressOf(three, log, { at: onDay(3) })).toMatchObject({ state: 'inProgress', have: 1, need: 2 })
    expect(progressOf(three, log, { at: onDay(4) })).toMatchObject({ state: 'earned', earnedAt: onDay(4) })
    expect(progressOf(three, log, { at })).toMatchObject({ have: 3, need: 2, earnedAt: onDay(4) })
  })

  it('is earned by a claim where nothing is asked, and never without', () => {
    const log = logOf({ type: 'claimed', at: onDay(5), offer: 'urn:example:offer' })
    expect(progressOf(activityOf([]), log, { at })).toMatchObject({ state: 'earned', earnedAt: onDay(5) })
    expect(progressOf(activityOf([]), logOf(), { at })).toMatchObject({ state: 'inProgress', tasks: [] })
  })

  it('is earned by a claim of a task', () => {
    const activity = activityOf([{ id: quiz, prompt: { en: 'Come by' }, accepts: ['claim'] }])
    const log = logOf({ type: 'claimed', at: onDay(5), offer: 'urn:example:offer', task: quiz })
    expect(progressOf(activity, log, { at })).toMatchObject({
      earnedAt: onDay(5),
      tasks: [{ state: 'done', needed: 0, approvals: [] }],
    })
  })

  const badge = (id: string, awardedAt: string, validUntil?: string): Holding =>
    holding({
      ...{
        id,
        issuer: organiser.id,
        awardedAt,
        validFrom: awardedAt,
        achievement: { id: `${id}/achievement` },
      },
      ...(validUntil === undefined ? {} : { validUntil }),
    })
  const organiser = { id: 'did:web:havenlab.example' }
  const requirement = (id: string) => ({
    id: `${id}/requirement`,
    name: { en: id },
    anyOf: [{ achievement: { id: `${id}/achievement`, creator: organiser.id } }],
  })
  const [first, second] = ['urn:example:badge:1', 'urn:example:badge:2'] as const
  const undated = ({ credential, awardedAt: _, ...rest }: Holding) => {
    const { validFrom: __, ...without } = credential as Record<string, unknown>
    return { ...rest, credential: without } as unknown as Holding
  }
  const playlist = activityOf([], { kind: 'playlist', requires: [requirement(first), requirement(second)] })

  it('is earned by only badges when the last one that is needed was awarded', () => {
    const holdings = [badge(second, onDay(7)), badge(first, onDay(3))]
    expect(progressOf(playlist, logOf(), { at, holdings: [holdings[0] as Holding] })).toMatchObject({
      state: 'inProgress',
      requirements: { met: false, have: 1, need: 2 },
    })
    expect(progressOf(playlist, logOf(), { at, holdings })).toMatchObject({ earnedAt: onDay(7) })
    expect(progressOf(playlist, logOf(), { at: onDay(6), holdings })).toMatchObject({ state: 'inProgress' })
    const either = { ...playlist, requiresCount: 1 }
    expect(progressOf(either, logOf(), { at, holdings })).toMatchObject({ earnedAt: onDay(3) })
  })

  it('needs tasks and badges, at the later of both', () => {
    const milestone = activityOf([taskOf(walk, { by: 'self' })], { requires: [requirement(first)] })
    const log = logOf(submitted(5, walk))
    const earned = (awarded: number, until?: string) =>
      progressOf(milestone, log, { at, holdings: [badge(first, onDay(awarded), until)] }).earnedAt
    expect(earned(3)).toBe(onDay(5))
    expect(earned(8)).toBe(onDay(8))
    expect(progressOf(milestone, log, { at }).state).toBe('inProgress')
    // A badge that expired before the task was done does not count; one that expires later stays counted.
    expect(earned(3, onDay(4))).toBeUndefined()
    expect(earned(3, onDay(20))).toBe(onDay(5))
  })

  it('reads the dates of the older data model too', () => {
    const one = { ...playlist, requires: [requirement(first)] }
    const { credential, ...rest } = badge(first, onDay(2))
    const { validFrom: _, ...undated } = credential as Record<string, unknown>
    const older = (from: number, until: number) => {
      const dates = { issuanceDate: onDay(from), expirationDate: onDay(until) }
      return { ...rest, credential: { ...undated, ...dates } } as unknown as Holding
    }
    const earned = (holding: Holding) => progressOf(one, logOf(), { at, holdings: [holding] }).earnedAt
    expect(earned(older(2, 4))).toBe(onDay(2))
    expect(earned(older(3, 29))).toBe(onDay(3))
  })

  it('takes a short time for thousands of badges, each from another instant', () => {
    const dated = (index: number) => new Date(Date.UTC(2026, 7, 1) + index * 60_000).toISOString()
    const many = Array.from({ length: 5000 }, (_, index) => badge(first, dated(index), dated(index + 1)))
    expect(progressOf(playlist, logOf(), { at, holdings: many }).state).toBe('inProgress')
    const holdings = [...many, badge(second, dated(4000))]
    expect(progressOf(playlist, logOf(), { at, holdings })).toMatchObject({ earnedAt: dated(4000) })
  }, 10_000)

  it('is earned at the first instant at which matchRequirements() finds the requirements met', () => {
    const requires = ['1', '2', '3'].map((id) => requirement(`urn:example:badge:${id}`))
    const anyDay = fc.integer({ min: 1, max: 28 })
    const some = fc
      .record({ id: fc.constantFrom('1', '2', '3'), from: fc.option(anyDay), until: fc.option(anyDay) })
      .map(({ id, from, until }) => {
        const held = badge(
          `urn:example:badge:${id}`,
          onDay(from ?? 1),
          until === null ? undefined : onDay(until),
        )
        return from === null ? undated(held) : held
      })
    // Badges that say no date count from when they are seen, which is the last day.
    const heldOn = (holdings: Holding[], day: string) =>
      day === at ? holdings : holdings.filter(({ awardedAt }) => awardedAt !== undefined)
    let earned = 0
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 8 }),
        fc.constantFrom(1, 2, 3),
        anyDay,
        (holdings, count, day) => {
          const asked = activityOf([taskOf(walk, { by: 'self' })], { requires, requiresCount: count })
          const firstFrom = (first: number) =>
            Array.from({ length: 31 - first }, (_, index) => onDay(first + index)).find(
              (each) => matchRequirements(requires, heldOn(holdings, each), { at: each, count }).met,
            )
          const wanted = firstFrom(day)
          expect(progressOf(asked, logOf(submitted(day, walk)), { at, holdings }).earnedAt).toBe(wanted)
          const noTasks = { ...asked, tasks: [] }
          expect(progressOf(noTasks, logOf(), { at, holdings }).earnedAt).toBe(firstFrom(1))
          earned += wanted === undefined ? 0 : 1
        },
      ),
    )
    expect(earned).toBeGreaterThan(10)
  })

  it('counts a badge that shows no date from when it is seen, if it has not expired by then', () => {
    const one = { ...playlist, requires: [requirement(first)] }
    const withTask = { ...one, tasks: [taskOf(walk, { by: 'self' as const })] }
    const progress = (until?: string) => {
      const holdings = [undated(badge(first, onDay(3), until))]
      const [none, task] = [
        progressOf(one, logOf(), { at, holdings }),
        progressOf(withTask, logOf(submitted(5, walk)), { at, holdings }),
      ]
      expect(none.earnedAt).toBe(task.earnedAt)
      return task
    }
    expect(progress()).toMatchObject({ state: 'earned', earnedAt: at })
    expect(progress(onDay(29))).toMatchObject({ state: 'inProgress', requirements: { met: false } })
  })
})

describe('progressOf() and what it is asked', () => {
  it.each<[string, Partial<Activity>, Partial<Participation>, object, string]>([
    [
      'another activity',
      {},
      { activity: 'urn:example:other' },
      { at },
      'participation.activity to be the id',
    ],
    ['another version', { version: '2' }, { activityVersion: '1' }, { at }, 'participation.activityVersion'],
    [
      'two tasks with one id',
      { tasks: [...two.tasks, ...two.tasks] },
      {},
      { at },
      'VALUE_REPEATED at /tasks/1/id',
    ],
    ['more tasks than there are', { tasksRequired: 2 }, {}, { at }, 'VALUE_RANGE at /tasksRequired'],
    [
      'an event of another type',
      {},
      { events: [{ type: 'approved', at }] as never },
      { at },
      'at /events/0/type',
    ],
    ['no instant', {}, {}, {}, 'expected at to be an instant'],
    ['holdings that are none', {}, {}, { at, holdings: {} }, 'expected holdings to be a list'],
    ['an unknown option', {}, {}, { at, now: at }, 'unknown option now'],
  ])('refuses %s', (_, activity, log, options, message) => {
    expect(() =>
      progressOf({ ...two, ...activity }, { ...logOf(), ...log }, options as { at: string }),
    ).toThrow(message)
  })

  it('reads its documents once, so that no getter answers in two ways', () => {
    let reads = 0
    const twoFaced = {
      get review() {
        reads += 1
        return reads === 1 ? { by: 'organisers', count: 2 } : { by: 'self' }
      },
    }
    const { review: _, ...task } = taskOf(walk, { by: 'self' })
    const activity = activityOf([Object.assign(Object.create(null), task)])
    Object.defineProperties(activity.tasks[0], Object.getOwnPropertyDescriptors(twoFaced))
    expect(progressOf(activity, logOf(submitted(1, walk)), { at }).state).toBe('awaitingReview')
    expect(reads).toBe(1)
  })

  it('names what is not plain JSON, with its place', () => {
    const circular = { ...two, tags: [] as unknown[] }
    circular.tags.push(circular)
    expect(() => progressOf(circular as never, logOf(), { at })).toThrow(
      /expected activity\/tags\/0.* plain JSON/,
    )
    const big = { ...logOf(), events: [{ at: 5n }] }
    expect(() => progressOf(two, big as never, { at })).toThrow(
      'expected participation/events/0/at to be plain JSON, got 5',
    )
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const call of [
      () => progressOf(proxy as never, logOf(), { at }),
      () => progressOf(two, proxy as never, { at }),
      () => progressOf(two, logOf(), proxy as never),
    ])
      expect(call).toThrow(/^Cannot find progress: expected (activity|participation|options) to be/)
  })

  it('says the id of the participant in no error', () => {
    const own = () => progressOf(two, logOf(submitted(1, walk), reviewed(2, walk, 'shanelle')), { at })
    expect(own).toThrow('by somebody else than the participant')
    expect(own).not.toThrow(shanelle)
  })
})
