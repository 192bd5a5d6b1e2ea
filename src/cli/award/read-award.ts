import type { Command } from 'commander'
import type { Assessment, LabelApplication, LabelScheme } from '../../index'
import { usageError } from '../command-error'
import { collect } from '../option-values'
import { readDocument, readDocumentFile } from '../read-documents'

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
  if (assessment.length === 0) throw usageError('expected --assessment <file>, once for each assessment')
  const documents: AwardDocuments = {
    scheme: await readDocument('--scheme', scheme, 'scheme'),
    application: await readDocumentFile(application, 'application'),
    assessments: [],
  }
  for (const file of assessment) {
    documents.assessments.push(await readDocument<Assessment>('--assessment', file, 'assessment'))
  }
  return documents
}
