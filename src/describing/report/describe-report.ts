import type { Problem, ProblemCode, Verdict, VerificationReport } from '../../index'
import type { AwardStanding, LabelStanding, RefreshReport, SectionLine } from '../../verify'
import { sectionsOf } from '../../verifying/outcome/sections-of'
import { clean, cleanShort } from '../clean-text'
import type { DescribingKey } from '../words/catalogue'
import type { Line, Part, ReportVoice } from './line'
import { below, someParts } from './line'
import { sayAuthority } from './say-authority'
import { sayEndorsement } from './say-endorsement'
import { saySignatures } from './say-signatures'
import { isLabel, sayStandingAt, tellStandingAt } from './standing'

const sectionWords = {
  shape: 'sectionShape',
  integrity: 'sectionIntegrity',
  time: 'sectionTime',
  status: 'sectionStatus',
  schema: 'sectionSchema',
  policy: 'sectionPolicy',
  trust: 'sectionTrust',
  evidence: 'sectionEvidence',
  recipient: 'sectionRecipient',
} as const satisfies Readonly<Record<string, DescribingKey>>

/** Tells a report for people: why, who signed, what to do, of what to beware, and who endorses. Its summary and verdict come before. */
export function describeReport(report: VerificationReport, voice: ReportVoice): Part[] {
  const { say } = voice
  const { deciding, optional } = openProblems(report)
  return someParts([
    { title: say('partWhy'), lines: sayChecks(report, voice) },
    { title: say('partSignatures'), lines: saySignatures(report, voice) },
    { title: say('partToDo'), lines: sayHints(deciding, voice) },
    // Of what is invalid, nothing that is supplied makes more.
    { title: say('partCouldDo'), lines: report.verdict === 'invalid' ? [] : sayHints(optional, voice) },
    { title: say('partBeware'), lines: sayWarnings(report, voice) },
    {
      title: say('partEndorsements'),
      lines: report.endorsements.flatMap((endorsement) => sayEndorsement(endorsement, voice)),
    },
    { title: say(isLabel(report) ? 'partLabel' : 'partIssuerLabel'), lines: sayLabel(report, voice) },
    { title: say('partAuthority'), lines: sayAuthority(report, voice) },
    { title: say('partRefresh'), lines: sayRefresh(report, voice) },
  ])
}

/** Says as of when it was checked, and what was fetched for it. */
export function sayChecked(
  { checkedAt, network }: Pick<VerificationReport, 'checkedAt' | 'network'>,
  { say }: Pick<ReportVoice, 'say'>,
): string {
  const at = { instant: clean(checkedAt), addresses: network.map(clean).join(', ') }
  return say(network.length === 0 ? 'checkedOffline' : 'checkedOnline', at)
}

type CheckLine = SectionLine & { name: keyof typeof sectionWords }

/** Whether a line is of a check; those of the label are printed below. */
function isCheck(line: SectionLine): line is CheckLine {
  return line.name in sectionWords
}

function sayChecks(report: VerificationReport, { say }: ReportVoice): Line[] {
  const sayLine = ({ name, verdict, reason }: CheckLine): Line =>
    verdict === 'notApplicable'
      ? { mark: 'neutral', name: say(sectionWords[name]), text: `${say('notApplicable')} ${clean(reason)}` }
      : { mark: verdict, name: say(sectionWords[name]), text: clean(reason) }
  return sectionsOf(report).filter(isCheck).map(sayLine)
}

/** What to do about each problem that leaves the verdict undecided or makes it invalid: a line each, with the places. */
export function sayHints(problems: readonly Problem[], voice: ReportVoice): Line[] {
  const sayAdvice = (problem: Problem) =>
    voice.say('adviceOn', { title: clean(problem.title), advice: voice.sayHint(problem) })
  return sayEachOnce(problems, 'advice', sayAdvice, voice)
}

interface Problems {
  problems: readonly Problem[]
}

/** Notes that say what was not given: they decide nothing, and more could be checked. */
const notGiven: readonly string[] = ['POLICY_NOT_GIVEN', 'TRUST_NOT_GIVEN'] satisfies ProblemCode[]

/** The problems of a report that say something is wrong or missing: those on which the verdict hangs, and those on which it does not. */
export function openProblems({ problems }: Problems): { deciding: Problem[]; optional: Problem[] } {
  // Files that were not given leave the section undecided, and not the credential.
  const isOptional = ({ code, section, severity }: Problem) =>
    (severity === 'note' && notGiven.includes(code)) ||
    (section === 'evidence' && (severity === 'note' || severity === 'indeterminate'))
  const isOpen = ({ severity }: Problem) => severity === 'error' || severity === 'indeterminate'
  return {
    deciding: problems.filter((problem) => isOpen(problem) && !isOptional(problem)),
    optional: problems.filter(isOptional),
  }
}

/** What does not decide, and what to do about it: a line each, with the places where it was found. */
export function sayWarnings({ problems }: Problems, voice: ReportVoice): Line[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return sayEachOnce(
    warnings,
    'warning',
    (problem) => `${clean(problem.detail)} ${voice.sayHint(problem)}`,
    voice,
  )
}

const mostPlaces = 3

/** Says each problem once, and then where: a person who asks the issuer for another copy can say which value is wrong. */
function sayEachOnce(
  problems: readonly Problem[],
  mark: 'advice' | 'warning',
  sayProblem: (problem: Problem) => string,
  voice: ReportVoice,
): Line[] {
  const places = new Map<string, Set<string>>()
  for (const problem of problems) {
    const line = sayProblem(problem)
    const known = places.get(line) ?? new Set()
    places.set(line, problem.pointer === '' ? known : known.add(problem.pointer))
  }
  return [...places].map(([line, pointers]) => ({ mark, text: `${line}${sayPlaces([...pointers], voice)}` }))
}

function sayPlaces(pointers: readonly string[], { say, show, showsPlaces }: ReportVoice): string {
  if (pointers.length === 0 || showsPlaces === false) return ''
  const places = pointers
    .slice(0, mostPlaces)
    .map((pointer) => show(pointer))
    .join(', ')
  const count = pointers.length - mostPlaces
  return ` ${say(count > 0 ? 'atMorePlaces' : 'atPlaces', { places, count })}`
}

/** The Quality Label of a badge's issuer, or the credential itself where it is one. */
function sayLabel(report: VerificationReport, voice: ReportVoice): Line[] {
  const { label } = report
  if (!label) return []
  // A document that is not valid is not the label that the register has: nothing here may look like a yes to it.
  const isOther = isLabel(report) && report.verdict !== 'valid'
  const sayAt = (when: 'labelAtBegin' | 'labelAtAward' | 'labelNow', standing: LabelStanding): Line =>
    isOther && standing.held === 'yes'
      ? { mark: 'neutral', text: tellStandingAt(when, standing, voice) }
      : sayStandingAt(when, standing, voice)
  return [
    sayAt(isLabel(report) ? 'labelAtBegin' : 'labelAtAward', label.atAward),
    below(sayDates(label.atAward, voice)),
    sayAt('labelNow', label.now),
    ...(isOther ? [below(voice.say('labelOnlyRegister'))] : []),
  ]
}

function sayDates({ awardedDate, validFrom, datedBy }: AwardStanding, { say }: ReportVoice): string {
  const dates = [
    ...(awardedDate === undefined ? [] : [say('dateAwarded', { date: clean(awardedDate) })]),
    ...(validFrom === undefined ? [] : [say('dateValidFrom', { date: clean(validFrom) })]),
  ]
  return say('datesStatedBy', { id: cleanShort(datedBy), dates: dates.join(', ') || say('datesNone') })
}

const refreshMarks: Readonly<Record<RefreshReport['state'], Verdict>> = {
  replaced: 'valid',
  unchanged: 'valid',
  refused: 'invalid',
  unavailable: 'indeterminate',
  notAsked: 'indeterminate',
}

/** The copy that the refresh service gives; the verdict above is about the file. */
function sayRefresh({ refresh }: VerificationReport, voice: ReportVoice): Line[] {
  if (!refresh) return []
  const { state, service, reason, report } = refresh
  return [
    {
      mark: refreshMarks[state],
      text: voice.say('serviceSays', { service: voice.show(service), reason: clean(reason) }),
    },
    ...(report ? [{ ...below(clean(report.summary)), mark: report.verdict }] : []),
  ]
}
