import type { CertificationReport } from '../interop/certification/index'
import { checkCertification } from '../interop/certification/index'
import { attempt } from './command-error'
import { exitCodes } from './exit-codes'
import { currentInstant, limitsOf } from './option-values'
import { printJsonLine } from './output'
import { printCertification } from './print-certification'
import { languageOf } from './words/speech'

/** A file as it was named, and what it holds. */
export interface NamedBytes {
  file: string
  bytes: Uint8Array
}

export interface ProfileFlags {
  lang?: string
  now?: string
  json?: true
  maxBytes?: number
}

/** Checks files against the profile of certification and prints a report for each; gives the exit code. */
export async function checkProfile(
  files: readonly NamedBytes[],
  { lang, now, json, maxBytes }: ProfileFlags,
): Promise<number> {
  const options = {
    now: now ?? currentInstant(),
    limits: limitsOf(maxBytes),
    language: languageOf(lang),
  }
  const verdicts: CertificationReport['verdict'][] = []
  for (const { file, bytes } of files) {
    const report = await attempt(() => checkCertification(bytes, options), exitCodes.usage)
    if (json) printJsonLine({ file, ...report })
    else printCertification(file, report)
    verdicts.push(report.verdict)
  }
  if (verdicts.includes('failed')) return exitCodes.invalid
  return verdicts.includes('undecided') ? exitCodes.undecided : exitCodes.ok
}
