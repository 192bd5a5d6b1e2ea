import type { Command } from 'commander'
import type {
  BuiltEvidence,
  Decision,
  Evidence,
  LabelApplication,
  LabelScheme,
  OpenBadgeCredential,
  Profile,
} from '../../../index'
import { buildEvidence, renewalScheme } from '../../../index'
import { requireRenewalOpen } from '../../../programme/label/require-renewal-open'
import { attempt, attemptWith, usageError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { collect, currentInstant, readCountry, readInstant } from '../../option-values'
import { note } from '../../output'
import { randomId } from '../../random-id'
import { readDocument, readEvidence } from '../../read-documents'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeNew } from './write-new'

interface ApplicationFlags {
  from?: string
  decision?: string
  renews?: string
  scheme?: string
  applicant?: string
  reference: string
  country?: string
  language?: string[]
  id?: string
  submittedAt?: string
  evidence?: string[]
  out?: string
}

/** `new application`: writes the form of an application, with every criterion and indicator of its scheme. */
export function addNewApplication(parent: Command): void {
  const command = parent
    .command('application')
    .summary('write the form of an application, to be filled in')
    .description(
      'Writes an application with every criterion and indicator of a scheme. Nothing is claimed yet: set met and checked to true, write the answers, and add the evidence. assess says what is still missing. With --from it takes over an earlier application that was not granted, under a new id, reference and date.',
    )
    .option('--from <file>', 'application that this one follows, with all that it says')
    .option('--decision <file>', 'with --from: the decision on that application, which this one answers')
    .option('--renews <label>', 'the label to be renewed: the form is the shorter one of the scheme')
    .option('--scheme <file>', 'the label scheme that it applies under')
    .option('--applicant <file>', "the applicant's profile")
    .requiredOption('--reference <text>', 'reference of the application, such as QL-2026-0041')
    .option('--country <code>', 'country of the applicant, such as LT', readCountry)
    .option('--language <tag>', 'language of the applicant (repeatable)', collect)
    .option(
      '--evidence <file-or-url>',
      'evidence: an https address, or a file with one item or an array of them, as for badge (repeatable)',
      collect,
    )
    .option('--id <uri>', 'id of the application (default: a random urn:uuid)')
    .option('--submitted-at <instant>', 'when it was submitted (default: now)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeApplication)
  addExamples(
    command,
    [
      'the form for an organiser',
      'new application --scheme scheme.json --applicant organiser.json --reference QL-2026-0041 --country LT --language lt --out application.json',
    ],
    [
      'to apply again with what is better now',
      'new application --from application.json --decision decision.json --reference QL-2027-0007 --out application-2.json',
    ],
    [
      'to renew a label',
      'new application --renews label.signed.json --scheme scheme.json --applicant organiser.json --reference QL-2029-0012 --country LT --language lt --out application-2029.json',
    ],
  )
}

const formFlags = ['scheme', 'applicant', 'country', 'language'] as const
const ofFormFlags = [...formFlags, 'renews'] as const

async function writeApplication(flags: ApplicationFlags): Promise<void> {
  if (flags.from === undefined) return writeForm(flags)
  const odd = ofFormFlags.find((name) => flags[name] !== undefined)
  if (odd) throw usageError(`Cannot write application: --${odd} means nothing with --from`)
  const { reference, id = randomId(), submittedAt = currentInstant() } = flags
  const before = await readDocument<LabelApplication>('--from', flags.from, 'application')
  if (id === before.id || reference === before.reference)
    throw usageError(
      'Cannot write application: expected an id and a reference of its own, got those of --from',
    )
  const follows = await readAnswered(flags.decision, before)
  const evidence = [...before.evidence, ...(await readAllEvidence(flags.evidence ?? []))]
  const { follows: _, ...kept } = before
  await writeNew({ ...kept, id, reference, submittedAt, ...follows, evidence }, 'application', flags.out)
}

/** The decision that an application answers, which is one on the application before. */
async function readAnswered(
  file: string | undefined,
  { id }: LabelApplication,
): Promise<{ follows?: string }> {
  if (file === undefined) return {}
  const decision = await readDocument<Decision>('--decision', file, 'decision')
  if (decision.application === id && decision.outcome === 'notYetIssued') return { follows: decision.id }
  throw usageError(`--decision: expected a decision not to issue yet on the application ${id} in ${file}`)
}

async function writeForm(flags: ApplicationFlags): Promise<void> {
  const {
    reference,
    country,
    language: languages = [],
    id = randomId(),
    submittedAt = currentInstant(),
  } = flags
  if (flags.decision !== undefined)
    throw usageError('Cannot write application: --decision means nothing without --from')
  const whole = await readDocument<LabelScheme>('--scheme', required(flags, 'scheme'), 'scheme')
  const renews =
    flags.renews === undefined
      ? undefined
      : await readDocument<OpenBadgeCredential>('--renews', flags.renews, 'label')
  const scheme = renews ? await attempt(() => renewalScheme(whole)) : whole
  const {
    id: applicant,
    type,
    name,
    url,
  } = await readDocument<Profile>('--applicant', required(flags, 'applicant'), 'profile')
  const application = {
    type: 'LabelApplication',
    id,
    reference,
    scheme: scheme.id,
    schemeVersion: scheme.version,
    applicant: { id: applicant, type, name, ...(url === undefined ? {} : { url }) },
    country,
    languages,
    submittedAt,
    ...(renews && { renews: renews.id }),
    formal: scheme.formalCriteria.map(({ id: criterion }) => ({ criterion, met: false })),
    // A space: the schema asks for a text, and the award rule takes one of white space for none.
    answers: scheme.qualityCriteria.map(({ id: criterion }) => ({
      criterion,
      text: Object.fromEntries(languages.map((language) => [language, ' '])),
    })),
    indicators: scheme.indicators.map(({ id: indicator }) => ({ indicator, checked: false })),
    evidence: await readAllEvidence(flags.evidence ?? []),
  }
  if (renews) await requireInPeriod(whole, application as LabelApplication, renews)
  await writeNew(application, 'application', flags.out)
  note((await loadSpeech()).say('applicationToFill'))
}

/** Refuses an application that no decision could grant: submitted before the scheme opens renewals, or after it closes them. */
function requireInPeriod(
  scheme: LabelScheme,
  application: LabelApplication,
  renews: OpenBadgeCredential,
): Promise<void> {
  const { submittedAt: decidedAt } = application
  return attemptWith(
    { 'application.submittedAt': '--submitted-at', decidedAt: '--submitted-at', renews: '--renews' },
    () => requireRenewalOpen({ scheme, application, renews, decidedAt }),
    exitCodes.data,
  )
}

function required(flags: ApplicationFlags, name: 'scheme' | 'applicant'): string {
  const missing = formFlags.filter((flag) => flags[flag] === undefined)
  const value = flags[name]
  if (missing.length === 0 && value !== undefined) return value
  throw usageError(
    `Cannot write application: expected ${missing.map((flag) => `--${flag}`).join(', ')}, or --from <file>`,
  )
}

/** Evidence that the criteria and indicators refer to by its id; the address of a page is its id. */
async function readAllEvidence(values: readonly string[]): Promise<object[]> {
  const all: (BuiltEvidence | Evidence)[] = []
  for (const value of values) {
    if (/^https?:\/\//i.test(value))
      all.push(await attempt(() => buildEvidence({ kind: 'link', url: value }), exitCodes.usage))
    else all.push(...(await readEvidence('--evidence', value)).evidence)
  }
  return all.map((each) => ('evidence' in each ? (each as BuiltEvidence).evidence : each))
}
