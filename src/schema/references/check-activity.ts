import type {
  Activity,
  LanguageMap,
  Participation,
  ParticipationEvent,
  Question,
  SubmittedEvidence,
  Task,
} from '../../model/generated/documents'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkPresence, missing } from './check-presence'
import { checkRequirements, isRequired } from './check-requirements'
import { checkUnique, makeFinding, placeEach, placeMembers } from './make-finding'

/**
 * Checks that the parts of an activity fit together: each id once, numbers that can be reached, forms and reviews where they are needed,
 * and texts of the badge in each of its languages.
 */
export function checkActivity(activity: Activity): Finding[] {
  const { tasks, tasksRequired, requires = [], requiresCount } = activity
  return [
    ...checkUnique(idsOf(tasks)),
    ...tasks.flatMap((task, index) => checkTask(task, `/tasks/${index}`)),
    ...checkMost(tasksRequired, tasks.length, '/tasksRequired', 'expectAtMostTasks'),
    ...checkRequirements(requires, '/requires', requiresCount, '/requiresCount'),
    ...checkSomething(activity),
    ...checkLanguages(activity),
  ]
}

/** Checks that the digest of each file is of the evidence beside it, and that a review says why if it does not approve. */
export function checkParticipation({ events }: Participation): Finding[] {
  return events.flatMap((event, index) => [
    ...checkComment(event, `/events/${index}`),
    ...placeEach(event.evidence, `/events/${index}/evidence`).flatMap(({ value, pointer }) =>
      checkFile(value, pointer),
    ),
  ])
}

// A question and a task with one id would be one node in the badge.
function idsOf(tasks: readonly Task[]) {
  const questions = tasks.flatMap(({ form = [] }, index) => placeMembers(form, 'id', `/tasks/${index}/form`))
  return [...placeMembers(tasks, 'id', '/tasks'), ...questions]
}

function checkTask({ accepts, form, review }: Task, pointer: string): Finding[] {
  const isClaim = accepts.includes('claim')
  const hasForm = accepts.includes('form')
  return [
    ...(isClaim && accepts.length > 1 ? [notAllowed(`${pointer}/accepts`, plain('["claim"]'), accepts)] : []),
    ...checkPresence(review, !isClaim, `${pointer}/review`),
    ...checkPresence(form, hasForm, `${pointer}/form`),
    ...checkMost(review?.count, review?.people?.length, `${pointer}/review/count`, 'expectAtMostPeople'),
    ...placeEach(form, `${pointer}/form`).flatMap(({ value, pointer: at }) => checkQuestion(value, at)),
  ]
}

function checkQuestion({ choices = [] }: Question, pointer: string): Finding[] {
  return checkUnique(placeMembers(choices, 'id', `${pointer}/choices`))
}

function notAllowed(pointer: string, expected: Phrase, found: unknown): Finding {
  return makeFinding('VALUE_NOT_ALLOWED', pointer, expected, found)
}

function checkMost(
  count: number | undefined,
  limit: number | undefined,
  pointer: string,
  words: 'expectAtMostTasks' | 'expectAtMostPeople',
): Finding[] {
  if (count === undefined || limit === undefined || count <= limit) return []
  return [makeFinding('VALUE_RANGE', pointer, say(words, { limit }), count)]
}

// Without tasks, an activity whose requirements are all optional would be earned by everybody.
function checkSomething({ tasks, requires = [] }: Activity): Finding[] {
  if (tasks.length > 0 || requires.length === 0 || requires.some(isRequired)) return []
  const params = { expected: say('expectSomeRequired'), found: say('foundNone') }
  return [{ code: 'VALUE_COUNT', pointer: '/requires', params }]
}

/** Checks that what the badge says is there in each language in which it exists. Texts of forms are only for its participants. */
function checkLanguages({ languages, name, description, criteria, tasks }: Activity): Finding[] {
  const texts: [pointer: string, map: LanguageMap | undefined][] = [
    ['/name', name],
    ['/description', description],
    ['/criteria', criteria],
    ...tasks.map(({ prompt }, index): [string, LanguageMap] => [`/tasks/${index}/prompt`, prompt]),
  ]
  return texts.flatMap(([pointer, map]) =>
    languages
      .filter((language) => map && !Object.hasOwn(map, language))
      .map((language) => ({
        code: 'MEMBER_REQUIRED' as const,
        pointer,
        params: { expected: say('expectTextIn', { language: plain(language) }), found: say('foundNoMember') },
        missing: [language],
      })),
  )
}

function checkComment({ type, outcome, comment }: ParticipationEvent, pointer: string): Finding[] {
  return type === 'reviewed' && outcome !== 'approved' && comment === undefined
    ? [missing(pointer, 'comment')]
    : []
}

function checkFile({ evidence, relatedResource }: SubmittedEvidence, pointer: string): Finding[] {
  const id = String(evidence.id)
  if (relatedResource === undefined || relatedResource.id === id) return []
  const at = `${pointer}/relatedResource/id`
  return [makeFinding('REFERENCE_DANGLING', at, say('expectItsEvidence'), relatedResource.id)]
}
