import { assertArguments } from '../../core/read-options'
import { everySection } from '../../problems/section-names'
import type { LabelStanding, ReportSections, Section, Verdict, VerificationReport } from './report'

/** Name of a line of `sectionsOf`: a section of the report, the recipient, or the Quality Label or the authority to issue at one of two instants. */
export type SectionLineName =
  | keyof ReportSections
  | 'recipient'
  | 'labelAtAward'
  | 'labelNow'
  | 'authorityAtAward'
  | 'authorityNow'

/** What one section of a report came to. */
export interface SectionLine {
  name: SectionLineName
  /** `notApplicable` where the section says nothing of this document; the verdict on the document never depends on such a line. */
  verdict: Verdict | 'notApplicable'
  /** One sentence, in the language of the report. */
  reason: string
  /** Of a line about the label: its state at `at`. */
  state?: LabelStanding['state']
  /** Of a line about the label or the authority: the instant for which it answers; empty where the badge does not say when it was awarded. */
  at?: string
}

const verdictOfHeld = {
  yes: 'valid',
  no: 'invalid',
  unknown: 'indeterminate',
} as const satisfies Record<LabelStanding['held'], Verdict>

/**
 * Lists what each section of a report came to, a line each, in the order of the checks, for a page or a log.
 *
 * The sections of every report come first, then `recipient`, if you asked for one, then `labelAtAward` and `labelNow`, if the report
 * has a label. The two are about the Quality Label; whether they decide, the section `status` or `trust` says. `authorityAtAward` and
 * `authorityNow` follow, if the report has an authority; only with `policy.authority: 'required'` the first decides.
 *
 * @param report - Report of `verify`, also one that was written as JSON and parsed again.
 * @throws {TypeError} If the report is not an object with the sections of a report.
 */
export function sectionsOf(report: VerificationReport): SectionLine[] {
  assertArguments('list sections', 'an object', { report })
  const { sections, recipient, label, authority } = report
  assertArguments('list sections', 'an object', { 'report.sections': sections })
  const named = Object.fromEntries(everySection.map((name) => [`report.sections.${name}`, sections[name]]))
  assertArguments('list sections', 'an object', named)
  if (label)
    assertArguments('list sections', 'an object', {
      'report.label.atAward': label.atAward,
      'report.label.now': label.now,
    })
  if (authority)
    assertArguments('list sections', 'an object', {
      'report.authority.atAward': authority.atAward,
      'report.authority.now': authority.now,
    })
  return [
    ...everySection.map((name) => sectionLine(name, sections[name])),
    ...(recipient ? [sectionLine('recipient', recipient)] : []),
    ...(label ? [labelLine('labelAtAward', label.atAward), labelLine('labelNow', label.now)] : []),
    ...(authority
      ? [heldLine('authorityAtAward', authority.atAward), heldLine('authorityNow', authority.now)]
      : []),
  ]
}

function sectionLine(name: SectionLineName, { verdict, reason, applies }: Section): SectionLine {
  return { name, verdict: applies === false ? 'notApplicable' : verdict, reason }
}

function labelLine(name: SectionLineName, standing: LabelStanding): SectionLine {
  return { ...heldLine(name, standing), state: standing.state }
}

function heldLine(
  name: SectionLineName,
  { held, at, reason }: Pick<LabelStanding, 'held' | 'at' | 'reason'>,
): SectionLine {
  return { name, verdict: verdictOfHeld[held], reason, at }
}
