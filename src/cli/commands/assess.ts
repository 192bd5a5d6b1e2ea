import type { Command } from 'commander'
import type { OpenBadgeCredential } from '../../index'
import { requireRenewalOpen } from '../../programme/label/require-renewal-open'
import type { AwardDocuments, AwardFlags } from '../award/read-award'
import { addAwardOptions, attemptAward, readAward } from '../award/read-award'
import { evaluateAward, evaluateForm, sayAward, sayForm } from '../award/say-award'
import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import { addLang } from '../option-values'
import { print, printJsonLine } from '../output'
import { readDocument } from '../read-documents'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'

interface AssessFlags extends AwardFlags {
  renews?: string
  json?: true
  lang?: string
}

/** `assess`: evaluates the award rule of a scheme. */
export function addAssess(program: Command, outcome: Outcome): void {
  const command = program
    .command('assess')
    .summary('say whether an application meets the award rule, and what is short')
    .description(
      'Evaluates the award rule of a scheme on an application and its assessments. Ends with 0 where every check is met by as many assessments as the scheme asks for, else with 1. The assessment of the applicant itself, made with new assessment --evaluator and the id of the applicant, is enough to see what is short. Without an assessment it looks at the form and the evidence of the application, and ends with 0 where they are complete. It decides nothing: the committee does.',
    )
  addAwardOptions(command)
    .option('--renews <label>', 'the label that it asks to renew, to check the period for renewals too')
    .option('--json', 'as one line of JSON')
    .action(async (file: string, flags: AssessFlags) => {
      outcome.exitCode = await assess(file, flags)
    })
  addLang(command)
  addExamples(
    command,
    ['before it is submitted: form and evidence', 'assess application.json --scheme scheme.json'],
    [
      "before it is submitted: with the applicant's own assessment",
      'assess application.json --scheme scheme.json --assessment own.json',
    ],
    [
      'before the committee meets',
      'assess application.json --scheme scheme.json --assessment rasa.json --assessment jovana.json',
    ],
  )
}

async function assess(file: string, flags: AssessFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const documents = await readAward(file, flags)
  if (flags.renews !== undefined) await requireInPeriod(documents, flags.renews)
  if (documents.assessments.length === 0) {
    const form = await attempt(() => evaluateForm(documents))
    if (flags.json) printJsonLine(form)
    else print(...sayForm(form, documents, speech))
    return form.checks.every(({ met }) => met) ? exitCodes.ok : exitCodes.invalid
  }
  const told = await attemptAward(() => evaluateAward(documents), flags)
  if (flags.json) printJsonLine(told)
  else print(...sayAward(told, documents, speech))
  return told.award && told.assessments.met ? exitCodes.ok : exitCodes.invalid
}

// Whether a decision is in time shows when it is taken: until then the application is what can be early or late.
async function requireInPeriod({ scheme, application }: AwardDocuments, file: string): Promise<void> {
  const renews = await readDocument<OpenBadgeCredential>('--renews', file, 'label')
  await attemptAward(
    () => requireRenewalOpen({ scheme, application, renews, decidedAt: application.submittedAt }),
    {},
  )
}
