import type {
  Activity,
  Participation,
  ParticipationEvent,
  Task,
  TaskReview,
} from '../../../src/model/generated/documents'

export const organiser = {
  id: 'did:web:havenlab.example',
  type: ['Profile'] as [string],
  name: 'Stichting Havenlab Zuid',
}
export const walk = 'https://havenlab.example/activities/wijkgids#walk'
export const story = 'https://havenlab.example/activities/wijkgids#story'
export const quiz = 'https://havenlab.example/activities/wijkgids#quiz'
export const shanelle = 'urn:example:user:shanelle'

/** A task of the activity that accepts texts and photos. */
export function taskOf(id: string, review: TaskReview, accepts: Task['accepts'] = ['text', 'photo']): Task {
  return { id, prompt: { en: `Do ${id.split('#')[1]}` }, accepts, review }
}

/** An activity with these tasks. */
export function activityOf(tasks: Task[], more: Partial<Activity> = {}): Activity {
  return {
    type: 'Activity',
    id: 'https://havenlab.example/activities/wijkgids',
    organiser,
    name: { en: 'Neighbourhood guide' },
    description: { en: 'Leads a walk.' },
    languages: ['en'],
    tasks,
    ...more,
  }
}

/** The log of one participant. */
export function logOf(...events: ParticipationEvent[]): Participation {
  return {
    type: 'Participation',
    id: 'urn:example:participation:1',
    activity: 'https://havenlab.example/activities/wijkgids',
    participant: shanelle,
    events,
  }
}

/** An instant in September 2026: day 3 is the third. */
export const onDay = (day: number) => `2026-09-${String(day).padStart(2, '0')}T10:00:00Z`

export const textOf = (id: string, visibility?: 'public' | 'reviewers') => ({
  kind: 'text' as const,
  evidence: { id, type: ['Evidence'] as [string], narrative: `Words of ${id}` },
  ...(visibility && { visibility }),
})

export const submitted = (
  day: number,
  task: string,
  evidence: ParticipationEvent['evidence'] = [textOf(`urn:example:text:${day}`)],
): ParticipationEvent => ({ type: 'submitted', at: onDay(day), task, evidence: evidence ?? [] })

export const reviewed = (
  day: number,
  task: string,
  by: string,
  change: Partial<ParticipationEvent> = {},
): ParticipationEvent => ({
  ...{ type: 'reviewed', at: onDay(day), task, by: `urn:example:user:${by}`, as: 'organiser' },
  outcome: 'approved',
  ...change,
})
