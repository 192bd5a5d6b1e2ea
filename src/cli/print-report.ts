import type { EndorsementReport, Problem, ProblemCode, Verdict, VerificationReport } from '../index'
import type { AwardStanding, LabelStanding, RefreshReport, SectionLine } from '../verify'
import { sectionsOf } from '../verify'
import { clean, cleanShort } from './clean-text'
import { commandFor, flagFor } from './flag-for-problem'
import { colours, print, printWrapped } from './output'
import type { Voice } from './verify/report-voice'
import {
  isLabel,
  neutralMark,
  sayStandingAt,
  showHeadline,
  showMark,
  tellStandingAt,
} from './verify/report-voice'
import { sayAuthority } from './verify/say-authority'
import { saySignatures } from './verify/say-signatures'
import type { CommandKey } from './words/catalogue'
import type { Speech } from './words/speech'

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
} as const satisfies Readonly<Record<string, CommandKey>>

/**
 * Prints a report for people: the verdict, why, who signed, what to do, of what to beware, and who endorses.
 *
 * @param file - As the user named it.
 * @param isNameQuoted - Whether names of the trust material are shown in quotation marks, as where no root vouches for them.
 */
export function printReport(
  file: string,
  report: VerificationReport,
  speech: Speech,
  isNameQuoted = false,
): void {
  const { say, nameFile, quote } = speech
  const voice: Voice = { ...speech, sayName: (name) => (isNameQuoted ? quote(name) : cleanShort(name)) }
  const headline = showHeadline(report.verdict, voice)
  printWrapped(`${showMark(report.verdict)} ${colours.bold(headline)}  ${clean(nameFile(file))}`)
  printWrapped(`  ${clean(report.summary)}`)
  printPart(say('partWhy'), sayChecks(report, voice))
  printPart(say('partSignatures'), saySignatures(report, voice))
  const { deciding, optional } = openProblems(report)
  printPart(say('partToDo'), sayHints(deciding, file, voice))
  // Of what is invalid, nothing that is supplied makes more.
  if (report.verdict !== 'invalid') printPart(say('partCouldDo'), sayHints(optional, file, voice))
  printPart(say('partBeware'), sayWarnings(report, voice))
  printPart(
    say('partEndorsements'),
    report.endorsements.flatMap((endorsement) => sayEndorsement(endorsement, voice)),
  )
  printPart(say(isLabel(report) ? 'partLabel' : 'partIssuerLabel'), sayLabel(report, voice))
  printPart(say('partAuthority'), sayAuthority(report, voice))
  printPart(say('partRefresh'), sayRefresh(report, voice))
  printChecked(report, voice)
}

/** Says as of when it was checked, and what was fetched for it. */
export function printChecked(
  { checkedAt, network }: Pick<VerificationReport, 'checkedAt' | 'network'>,
  { say }: Speech,
): void {
  const at = { instant: clean(checkedAt), addresses: network.map(clean).join(', ') }
  printWrapped('', colours.dim(`  ${say(network.length === 0 ? 'checkedOffline' : 'checkedOnline', at)}`))
}

/** Prints a report as one line: its mark, the file, the summary, which begins with the verdict, and what else there is to say. */
export function printBrief(
  file: string,
  { verdict, summary }: Pick<VerificationReport, 'verdict' | 'summary'>,
  { nameFile }: Speech,
  more: readonly string[],
): void {
  const said = [clean(summary), ...more].join('  ')
  print(`${showMark(verdict)} ${colours.bold(clean(nameFile(file)))}  ${said}`)
}

export function printPart(title: string, lines: readonly string[]): void {
  if (lines.length > 0) printWrapped('', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${line}`))
}

type CheckLine = SectionLine & { name: keyof typeof sectionWords }

/** Whether a line is of a check; those of the label are printed below. */
function isCheck(line: SectionLine): line is CheckLine {
  return line.name in sectionWords
}

function sayChecks(report: VerificationReport, { say }: Voice): string[] {
  const width = 1 + Math.max(...Object.values(sectionWords).map((key) => say(key).length))
  const sayLine = ({ name, verdict, reason }: CheckLine) => {
    const title = say(sectionWords[name]).padEnd(width)
    if (verdict === 'notApplicable') return `${neutralMark} ${title} ${say('notApplicable')} ${clean(reason)}`
    return `${showMark(verdict)} ${title} ${clean(reason)}`
  }
  return sectionsOf(report).filter(isCheck).map(sayLine)
}

/** What to do about each problem that leaves the verdict undecided or makes it invalid: a line each, with the places. */
export function sayHints(problems: readonly Problem[], file: string, voice: Voice): string[] {
  const sayAdvice = (problem: Problem) => {
    const advice = `${sayHint(problem, voice)}${commandFor(problem.hint, file, voice)}`
    return `- ${voice.say('adviceOn', { title: clean(problem.title), advice })}`
  }
  return sayEachOnce(problems, sayAdvice, voice)
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
export function sayWarnings({ problems }: Problems, voice: Voice): string[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return sayEachOnce(warnings, (problem) => `! ${clean(problem.detail)} ${sayHint(problem, voice)}`, voice)
}

const mostPlaces = 3

/** Says each problem once, and then where: a person who asks the issuer for another copy can say which value is wrong. */
function sayEachOnce(
  problems: readonly Problem[],
  sayProblem: (problem: Problem) => string,
  voice: Voice,
): string[] {
  const places = new Map<string, Set<string>>()
  for (const problem of problems) {
    const line = sayProblem(problem)
    const known = places.get(line) ?? new Set()
    places.set(line, problem.pointer === '' ? known : known.add(problem.pointer))
  }
  return [...places].map(([line, pointers]) => `${line}${sayPlaces([...pointers], voice)}`)
}

function sayPlaces(pointers: readonly string[], { say, show }: Voice): string {
  if (pointers.length === 0) return ''
  const places = pointers
    .slice(0, mostPlaces)
    .map((pointer) => show(pointer))
    .join(', ')
  const count = pointers.length - mostPlaces
  return ` ${say(count > 0 ? 'atMorePlaces' : 'atPlaces', { places, count })}`
}

/** What the library advises, and the option of the command for it. */
function sayHint({ code, hint }: Problem, speech: Speech): string {
  return `${clean(hint)}${flagFor(code, speech)}`
}

const bindings = {
  none: 'bindingNone',
  id: 'bindingId',
  'id+digest': 'bindingDigest',
} as const satisfies Readonly<Record<EndorsementReport['binding'], CommandKey>>

const standings = {
  known: 'endorserKnown',
  unknown: 'endorserUnknown',
  notChecked: 'endorserNotChecked',
} as const satisfies Readonly<Record<EndorsementReport['standing']['state'], CommandKey>>

const modes = {
  embedded: 'modeEmbedded',
  separate: 'modeSeparate',
  presented: 'modePresented',
  published: 'modePublished',
} as const satisfies Readonly<Record<EndorsementReport['mode'], CommandKey>>

function sayEndorsement(endorsement: EndorsementReport, voice: Voice): string[] {
  const { say, quote } = voice
  const { endorser, verdict, binding, standing, mode, comment, problems, report, acknowledgement } =
    endorsement
  const { by, at } = acknowledgement
  const name = nameEndorser(endorser, standing, voice)
  const ties = say('endorsementTies', {
    mode: say(modes[mode]),
    binding: say(bindings[binding]),
    standing: sayStanding(standing, voice),
  })
  // What is said of its acknowledgements decides nothing on the endorsement itself.
  const severity = verdict === 'invalid' ? 'error' : verdict
  const decisive = problems.find((problem) => problem.severity === severity)
  const failed = verdict === 'valid' ? undefined : (decisive?.detail ?? report.summary)
  return [
    `${showMark(verdict)} ${name} (${ties})`,
    ...(failed === undefined ? [] : [`  ${clean(failed)}`]),
    ...(endorser.sameAs === undefined
      ? []
      : [`  ${say('endorserSameKey', { id: cleanShort(endorser.sameAs) })}`]),
    ...(by === undefined || at === undefined
      ? []
      : [`  ${say('endorsementAcknowledged', { by: cleanShort(by), at: cleanShort(at) })}`]),
    ...problems
      .filter(({ code }) => code === 'ACKNOWLEDGEMENT_NOT_COUNTED')
      .map(({ detail }) => `  ${clean(detail)}`),
    ...(comment === undefined ? [] : [`  ${quote(comment, 600)}`]),
  ]
}

/** As the trust material names the endorser; else by its own word in quotes, and its id. */
export function nameEndorser(
  { id, name }: EndorsementReport['endorser'],
  standing: EndorsementReport['standing'],
  { sayName, quote, show }: Voice,
): string {
  if (standing.name !== undefined) return sayName(standing.name)
  return name === undefined ? show(id) : `${quote(name)} <${show(id)}>`
}

function sayStanding(
  { state, kind, level, reason }: EndorsementReport['standing'],
  { say, sayName }: Voice,
): string {
  if (reason !== undefined) return say('endorserHeldNoLabel', { reason: clean(reason) })
  const known = [kind, level].filter((part) => part !== undefined).map(sayName)
  return [say(standings[state]), ...known].join(', ')
}

/** The Quality Label of a badge's issuer, or the credential itself where it is one. */
function sayLabel(report: VerificationReport, voice: Voice): string[] {
  const { label } = report
  if (!label) return []
  // A document that is not valid is not the label that the register has: nothing here may look like a yes to it.
  const isOther = isLabel(report) && report.verdict !== 'valid'
  const sayAt = (when: 'labelAtBegin' | 'labelAtAward' | 'labelNow', standing: LabelStanding) =>
    isOther && standing.held === 'yes'
      ? `${neutralMark} ${tellStandingAt(when, standing, voice)}`
      : sayStandingAt(when, standing, voice)
  return [
    sayAt(isLabel(report) ? 'labelAtBegin' : 'labelAtAward', label.atAward),
    sayDates(label.atAward, voice),
    sayAt('labelNow', label.now),
    ...(isOther ? [`  ${voice.say('labelOnlyRegister')}`] : []),
  ]
}

function sayDates({ awardedDate, validFrom, datedBy }: AwardStanding, { say }: Voice): string {
  const dates = [
    ...(awardedDate === undefined ? [] : [say('dateAwarded', { date: clean(awardedDate) })]),
    ...(validFrom === undefined ? [] : [say('dateValidFrom', { date: clean(validFrom) })]),
  ]
  return `  ${say('datesStatedBy', { id: cleanShort(datedBy), dates: dates.join(', ') || say('datesNone') })}`
}

const refreshMarks: Readonly<Record<RefreshReport['state'], Verdict>> = {
  replaced: 'valid',
  unchanged: 'valid',
  refused: 'invalid',
  unavailable: 'indeterminate',
  notAsked: 'indeterminate',
}

/** The copy that the refresh service gives; the verdict above is about the file. */
function sayRefresh({ refresh }: VerificationReport, voice: Voice): string[] {
  if (!refresh) return []
  const { state, service, reason, report } = refresh
  return [
    `${showMark(refreshMarks[state])} ${voice.say('serviceSays', { service: voice.show(service), reason: clean(reason) })}`,
    ...(report ? [`  ${showHeadline(report.verdict, voice)}  ${clean(report.summary)}`] : []),
  ]
}
