import { parseInstant } from '../../core/instant'
import { hasBegun } from '../../core/period'
import type { Activity, AwardActivityOptions, Participation } from '../../index'
import { progressOf } from '../../index'
import { textIn } from '../../model/text-in'
import { sayMatch } from '../matching/say-match'
import type { Speech } from '../words/speech'

/** What a badge is built from, as the documents that were read. */
export interface AwardInput extends AwardActivityOptions {
  activity: Activity
  participation: Participation
  at: string
}

const states = {
  awaitingEvidence: 'taskAwaitingEvidence',
  awaitingClaim: 'taskAwaitingClaim',
  awaitingReview: 'taskAwaitingReview',
  needsImprovement: 'taskNeedsImprovement',
  declined: 'taskDeclined',
  done: 'taskDone',
} as const

/** Says how far a participant has come, task by task, then requirement by requirement, and whether later events are left out. */
export function sayProgress({ activity, participation, at, holdings }: AwardInput, speech: Speech): string[] {
  const { have, need, tasks, requirements } = progressOf(activity, participation, { at, holdings })
  const asked = new Map(activity.tasks.map((task) => [task.id, task]))
  return [
    ...(tasks.length > 0 ? [speech.say('awardNotYet', { have, need })] : []),
    ...(tasks.length === 0 && !requirements ? [speech.say('awardNotClaimed')] : []),
    ...tasks.map(({ task, state }) => {
      const isClaimed = state === 'awaitingEvidence' && asked.get(task)?.review === undefined
      const prompt = textIn(asked.get(task)?.prompt ?? {}, speech.words.language)
      return `  ${speech.quote(prompt)}: ${speech.say(states[isClaimed ? 'awaitingClaim' : state])}`
    }),
    ...(requirements ? sayMatch(requirements, activity.requires ?? [], speech) : []),
    ...(hasEventAfter(participation, at) ? [speech.say('awardLaterEvents', { at })] : []),
  ]
}

function hasEventAfter({ events }: Participation, at: string): boolean {
  const end = parseInstant(at)
  return end !== undefined && events.some((event) => !hasBegun(event.at, end))
}
