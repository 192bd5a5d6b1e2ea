import type { Command } from 'commander'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { cleanShort } from '../../describing/clean-text'
import { checkNames } from '../../describing/terms'
import type { Assessment, LabelApplication, LabelScheme } from '../../index'
import type { CheckCode } from '../../model/generated/documents'
import { nameFiles } from '../attempt-on-files'
import { attemptWith, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { collect } from '../option-values'
import { readDocument, readDocumentFile } from '../read-documents'
import { nameOf } from '../read-files'
import { englishSpeech } from '../words/english-speech'

/** The options that name what the award rule is evaluated on. */
export interface AwardFlags {
  scheme: string
  assessment?: string[]
}

/** What the award rule is evaluated on. */
export interface AwardDocuments {
  scheme: LabelScheme
  application: LabelApplication
  assessments: Assessment[]
}

/** Adds the argument and the options that name an application, its scheme and its assessments. */
export function addAwardOptions(command: Command): Command {
  return command
    .argument('<application>', 'the application; - for standard input')
    .requiredOption('--scheme <file>', 'the label scheme that it applies under')
    .option('--assessment <file>', 'an assessment of it; give each one (repeatable)', collect)
}

/** Reads an application, its scheme and its assessments; errors as `readDocument`. */
export async function readAward(
  application: string,
  { scheme, assessment = [] }: AwardFlags,
): Promise<AwardDocuments> {
  const documents: AwardDocuments = {
    scheme: await readDocument('--scheme', scheme, 'scheme'),
    application: await readDocumentFile(application, 'application'),
    assessments: [],
  }
  for (const file of assessment) {
    const read = await readDocument<Assessment>('--assessment', file, 'assessment')
    refuseEarlier(file, read, documents.application)
    documents.assessments.push(read)
  }
  return documents
}

/** An assessment from before the submission is of an earlier application, whose id this one still has. */
function refuseEarlier(
  file: string,
  { assessedAt }: Assessment,
  { submittedAt, reference }: LabelApplication,
): void {
  if (compareInstants(parseInstant(assessedAt) as Instant, parseInstant(submittedAt) as Instant) >= 0) return
  throw new CommandError(
    `--assessment: expected an assessment of ${cleanShort(reference)} after it was submitted at ${submittedAt}, found ${assessedAt} in ${nameOf(file)}. An application that was changed has an id and assessments of its own: new application --from`,
    exitCodes.data,
  )
}

// What the library calls the other documents and texts of a decision.
const fields = {
  renews: '--renews',
  follows: '--follows',
  committee: '--committee',
  scheme: '--scheme',
  feedback: '--feedback',
  decidedAt: '--decided-at',
  id: '--id',
}

/** Runs a step on an award; the message names flags, the files of assessments, which the library counts, and its checks. */
export async function attemptAward<T>(
  step: () => T,
  { assessment = [] }: Pick<AwardFlags, 'assessment'>,
): Promise<T> {
  try {
    return await attemptWith(fields, step, exitCodes.data)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const message = nameFiles(error.message, { assessments: assessment }).replace(
      /\b[A-Z]+(?:_[A-Z]+)+\b/g,
      (code) => (Object.hasOwn(checkNames, code) ? englishSpeech.say(checkNames[code as CheckCode]) : code),
    )
    throw new CommandError(message, error.exitCode, { cause: error.cause })
  }
}
