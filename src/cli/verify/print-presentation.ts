import { describePresentationReport } from '../../describing/report/describe-presentation'
import type { PresentationReport } from '../../index'
import { printChecked, printPart, printVerdict, toReportVoice } from '../print-report'
import type { Speech } from '../words/speech'

/**
 * Prints the report of a presentation for people: who presents, what of each credential was found, and what to do.
 *
 * @param file - As the user named it.
 */
export function printPresentation(file: string, report: PresentationReport, speech: Speech): void {
  printVerdict(file, report, speech)
  const voice = toReportVoice(speech, file, (name) => speech.quote(name))
  for (const part of describePresentationReport(report, voice)) printPart(part)
  const network = new Set(report.credentials.flatMap((presented) => presented.report.network))
  printChecked({ checkedAt: report.checkedAt, network: [...network] }, speech)
}
