import type { Command } from 'commander'
import type { Assessment, Committee, LabelApplication, LabelScheme } from '../../../index'
import { isUri } from '../../../model/is-uri'
import { evaluatedScheme } from '../../../programme/label/renewal-scheme'
import type { OutcomeName } from '../../award/outcome-names'
import { outcomeNames, outcomes } from '../../award/outcome-names'
import { readFeedback } from '../../award/read-feedback'
import { attempt, usageError } from '../../command-error'
import { collect, currentInstant, readChoice, readInstant } from '../../option-values'
import { note } from '../../output'
import { randomId } from '../../random-id'
import { readDocument, readDocumentFile } from '../../read-documents'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeNew } from './write-new'

interface AssessmentFlags {
  scheme: string
  evaluator: string
  committee?: string
  confirm?: string[]
  deny?: string[]
  level?: string[]
  recommend: OutcomeName
  feedback?: string[]
  id?: string
  assessedAt?: string
  out?: string
}

/** `new assessment`: writes what an evaluator found. */
export function addNewAssessment(parent: Command): void {
  const command = parent
    .command('assessment')
    .summary('write what an evaluator found in an application')
    .description(
      'Writes an assessment of every criterion and indicator of a scheme. What is not confirmed is not met, and an answer without a level has the lowest. A criterion or indicator is named by its id, or by what follows # in it.',
    )
    .argument('<application>', 'the application; - for standard input')
    .requiredOption('--scheme <file>', 'the label scheme that it applies under')
    .requiredOption('--evaluator <id>', 'id of the member who assessed it')
    .option('--committee <file>', 'the committee, to refuse an evaluator who is not a member of it')
    .option(
      '--confirm <id|all>',
      'criterion or indicator that is met; all for everything that the applicant claims (repeatable)',
      collect,
    )
    .option('--deny <id>', 'criterion or indicator that is not met all the same (repeatable)', collect)
    .option('--level <id=n>', 'level of the answer to a quality criterion (repeatable)', collect)
    .option(
      '--recommend <name>',
      `what the evaluator recommends: ${outcomeNames.join(' or ')}`,
      readChoice(outcomeNames),
      'not-yet-issued',
    )
    .option('--feedback <language=text>', 'what to improve (repeatable)', collect)
    .option('--id <uri>', 'id of the assessment (default: a random urn:uuid)')
    .option('--assessed-at <instant>', 'when it was assessed (default: now)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeAssessment)
  addExamples(command, [
    'all is confirmed but one indicator',
    'new assessment application.json --scheme scheme.json --evaluator https://network.example/members/rasa --confirm all --deny accessible-images --level issuing-practice=4 --level standard-training=3 --level improvement-plan=4 --recommend issue --out rasa.json',
  ])
}

async function writeAssessment(file: string, flags: AssessmentFlags): Promise<void> {
  const { evaluator, id = randomId(), assessedAt = currentInstant(), recommend, out } = flags
  const application = await readDocumentFile<LabelApplication>(file, 'application')
  const whole = await readDocument<LabelScheme>('--scheme', flags.scheme, 'scheme')
  const scheme = await attempt(() => evaluatedScheme(whole, application))
  await assertEvaluator(flags)
  const met = readMet(scheme, application, flags)
  const levels = readLevels(scheme, flags)
  const [lowest = 0] = scheme.scale.map(({ level }) => level).sort((a, b) => a - b)
  const feedback = readFeedback(flags.feedback)
  const assessment: Assessment = {
    type: 'Assessment',
    id,
    application: application.id,
    evaluator,
    assessedAt,
    formal: scheme.formalCriteria.map(({ id: criterion }) => ({ criterion, met: met.has(criterion) })),
    answers: scheme.qualityCriteria.map(({ id: criterion }) => ({
      criterion,
      level: levels.get(criterion) ?? lowest,
    })),
    indicators: scheme.indicators.map(({ id: indicator }) => ({ indicator, met: met.has(indicator) })),
    recommendation: outcomes[recommend],
    ...(feedback === undefined ? {} : { feedback }),
  }
  await writeNew(assessment, 'assessment', out)
  const silent = scheme.qualityCriteria.filter(({ id: criterion }) => !levels.has(criterion))
  if (silent.length > 0) {
    const { say, show } = await loadSpeech()
    note(
      say('answersWithoutLevel', { level: lowest, criteria: silent.map((each) => show(each.id)).join(', ') }),
    )
  }
}

async function assertEvaluator({ evaluator, committee: file }: AssessmentFlags): Promise<void> {
  if (!isUri(evaluator)) throw usageError(`--evaluator: expected the id of a member, a URI, got ${evaluator}`)
  if (file === undefined) return
  const { members } = await readDocument<Committee>('--committee', file, 'committee')
  if (members.some(({ id }) => id === evaluator)) return
  throw usageError(
    `--evaluator: expected a member of the committee: ${members.map(({ id }) => id).join(', ')}; got ${evaluator}`,
  )
}

function readMet(
  scheme: LabelScheme,
  { formal, indicators }: LabelApplication,
  { confirm = [], deny = [] }: AssessmentFlags,
): Set<string> {
  const ids = [...scheme.formalCriteria, ...scheme.indicators].map(({ id }) => id)
  const claimed = [
    ...formal
      .filter(({ met, explanation }) => met || explanation !== undefined)
      .map(({ criterion }) => criterion),
    ...indicators.filter(({ checked }) => checked).map(({ indicator }) => indicator),
  ]
  const confirmed = confirm.flatMap((name) => (name === 'all' ? claimed : [readId('--confirm', name, ids)]))
  const met = new Set(confirmed)
  for (const name of deny) met.delete(readId('--deny', name, ids))
  return met
}

function readLevels(scheme: LabelScheme, { level = [] }: AssessmentFlags): Map<string, number> {
  const ids = scheme.qualityCriteria.map(({ id }) => id)
  const known = scheme.scale.map((step) => step.level)
  return new Map(
    level.map((value) => {
      const split = value.lastIndexOf('=')
      const given = Number(value.slice(split + 1))
      if (split > 0 && known.includes(given)) return [readId('--level', value.slice(0, split), ids), given]
      throw usageError(
        `--level: expected id=level with a level of the scale (${known.join(', ')}), got ${value}`,
      )
    }),
  )
}

/** The id that a name on the command line means: the id itself, or what follows `#` in it. */
function readId(option: string, name: string, ids: readonly string[]): string {
  const found = ids.filter((id) => id === name || id.endsWith(`#${name}`))
  if (found.length === 1) return found[0] as string
  const names = ids.map((id) => id.slice(id.indexOf('#') + 1)).join(', ')
  throw usageError(`${option}: expected one of ${names}; got ${name}`)
}
