import type { Command } from 'commander'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { Committee, Decision, OpenBadgeCredential } from '../../index'
import { decide, QualityLabelError } from '../../index'
import type { OutcomeName } from '../award/outcome-names'
import { outcomeNames, outcomes } from '../award/outcome-names'
import type { AwardFlags } from '../award/read-award'
import { addAwardOptions, attemptAward, readAward } from '../award/read-award'
import { readFeedback } from '../award/read-feedback'
import { evaluateAward, sayAward } from '../award/say-award'
import { CommandError, usageError } from '../command-error'
import { sayWhyNotEligible } from '../committee/committee-faults'
import { addLang, collect, currentInstant, readChoice, readInstant } from '../option-values'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument } from '../read-documents'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'

interface DecideFlags extends AwardFlags {
  committee: string
  outcome: OutcomeName
  feedback?: string[]
  applicantMember?: string[]
  renews?: string
  follows?: string
  decidedAt?: string
  id?: string
  out?: string
  lang?: string
}

/** `decide`: records the decision of a committee. */
export function addDecide(program: Command): void {
  const command = program
    .command('decide')
    .summary("record a committee's decision on an application")
    .description(
      'Records what a committee decided on an application. A decision that the rules do not allow is refused: to issue while a check is not met, by a committee that is not in office, after assessments by the wrong people, or not to issue yet without feedback. Of earlier decisions it asks only for the one that the application answers (--follows). Whether the same application was decided before is not checked: keep one decision for each.',
    )
  addAwardOptions(command)
    .requiredOption('--committee <file>', 'the committee that decided')
    .requiredOption(
      '--outcome <name>',
      `what it decided: ${outcomeNames.join(' or ')}`,
      readChoice(outcomeNames),
    )
    .option(
      '--feedback <language=text>',
      'what to improve; required where the label is not yet issued (repeatable)',
      collect,
    )
    .option(
      '--applicant-member <id>',
      'person who belongs to the applicant, and so must not assess it (repeatable)',
      collect,
    )
    .option('--renews <label>', 'the label that the application asks to renew')
    .option('--follows <decision>', 'the decision not to issue yet that the application answers')
    .option('--decided-at <instant>', 'when it decided (default: now)', readInstant)
    .option('--id <uri>', 'id of the decision (default: a random urn:uuid)')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeDecision)
  addLang(command)
  addExamples(
    command,
    [
      'to issue the label',
      'decide application.json --scheme scheme.json --assessment rasa.json --assessment jovana.json --committee committee.json --outcome issue --out decision.json',
    ],
    [
      'not to issue it yet',
      'decide application.json --scheme scheme.json --assessment rasa.json --assessment jovana.json --committee committee.json --outcome not-yet-issued --feedback en="Add a plan for three years." --out decision.json',
    ],
    [
      'to renew a label by the shortened evaluation of its scheme',
      'decide application-2029.json --scheme scheme.json --assessment rasa.json --assessment jovana.json --committee committee.json --renews label.signed.json --outcome issue --out decision-2029.json',
    ],
  )
}

async function writeDecision(file: string, flags: DecideFlags): Promise<void> {
  const { id = randomId(), decidedAt = currentInstant(), applicantMember: applicantMembers } = flags
  if (!flags.assessment) throw usageError('expected --assessment <file>, once for each assessment')
  const speech = await loadSpeech(flags.lang)
  const documents = await readAward(file, flags)
  const committee = await readDocument<Committee>('--committee', flags.committee, 'committee')
  const feedback = readFeedback(flags.feedback)
  const renews =
    flags.renews === undefined
      ? undefined
      : await readDocument<OpenBadgeCredential>('--renews', flags.renews, 'label')
  const follows =
    flags.follows === undefined
      ? undefined
      : await readDocument<Decision>('--follows', flags.follows, 'decision')
  const told = await attemptAward(() => evaluateAward(documents), flags)
  const sayTold = () => note(...sayAward(told, documents, speech))
  const record = () =>
    decide({
      ...documents,
      id,
      committee,
      decidedAt,
      outcome: outcomes[flags.outcome],
      feedback,
      applicantMembers,
      renews,
      follows,
    })
  const decision = await attemptAward(record, flags).catch((error: unknown) => {
    // That the committee may issue is not said above a refusal for another reason.
    if (!told.award || !told.assessments.met) sayTold()
    throw sayWays(error, sayWhyNotEligible(documents.scheme, committee, decidedAt))
  })
  sayTold()
  const now = currentInstant()
  if (isLater(decidedAt, now))
    note(speech.say('decisionAhead', { at: speech.show(decidedAt), now: speech.show(now) }))
  if (decision.afterDeadline) {
    note(speech.say('decisionLate', { count: documents.scheme.decisionDeadlineDays }))
  }
  await writeResult(decision, flags.out)
}

/** A refusal of the committee with the options that change what is wrong with it. */
function sayWays(error: unknown, why: string | undefined): unknown {
  const isOfCommittee =
    error instanceof CommandError &&
    error.cause instanceof QualityLabelError &&
    error.cause.code === 'COMMITTEE_NOT_ELIGIBLE'
  if (!isOfCommittee || why === undefined) return error
  return new CommandError(`Cannot decide: ${why}`, error.exitCode, { cause: error.cause })
}

function isLater(a: string, b: string): boolean {
  return compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant) > 0
}
