import type { VerificationReport } from '../../src/verifying/outcome/report'

/** Everything that a report says in words of its own, with where it says it; not the data that it hands on. */
export function sentencesOf(report: VerificationReport): [place: string, sentence: string][] {
  const sentences: [string, string][] = [['summary', report.summary]]
  for (const [name, section] of Object.entries(report.sections)) sentences.push([name, section.reason])
  for (const { reason } of report.sections.integrity.proofs)
    if (reason !== undefined) sentences.push(['proof', reason])
  for (const { reason } of report.sections.policy.notCounted ?? []) sentences.push(['not counted', reason])
  for (const problem of [report, ...report.endorsements].flatMap(({ problems }) => problems)) {
    const { code, title, detail, hint, expected = '', found = '' } = problem
    for (const text of [title, detail, hint, expected, found]) sentences.push([code, text])
  }
  if (report.recipient) sentences.push(['recipient', report.recipient.reason])
  if (report.refresh) sentences.push(['refresh', report.refresh.reason])
  if (report.label) sentences.push(['label', report.label.atAward.reason], ['label', report.label.now.reason])
  return [...sentences, ...report.endorsements.flatMap((endorsement) => sentencesOf(endorsement.report))]
}

/** A sentence without what it quotes: texts that are isolated, and texts in double quotes with their escapes. */
export function withoutQuotations(sentence: string): string {
  return sentence.replace(/\u2068[^\u2066-\u2069]*\u2069/gu, '…').replace(/"(?:[^"\\]|\\.)*"/gu, '…')
}

/** Characters with which a text could change how the text around it is read. */
export const misleading = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\ufeff]/u
