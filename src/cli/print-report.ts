import type { EndorsementReport, Problem, Verdict, VerificationReport } from '../index'
import type { AwardStanding, LabelStanding, ProofReport, RefreshReport, SectionLine } from '../verify'
import { sectionsOf } from '../verify'
import { clean, cleanShort, quoteShort, showShort } from './clean-text'
import { commandFor, flagFor } from './flag-for-problem'
import { colours, print } from './output'

const looks = {
  valid: { colour: 'green', mark: '✔', headline: 'VALID' },
  invalid: { colour: 'red', mark: '✘', headline: 'NOT VALID' },
  indeterminate: { colour: 'yellow', mark: '?', headline: 'NOT DECIDED' },
} as const satisfies Readonly<Record<Verdict, object>>

const neutralMark = '–'

function show(part: 'mark' | 'headline', verdict: Verdict): string {
  const look = looks[verdict]
  return colours[look.colour](look[part])
}

type SayName = (name: string) => string

/**
 * Prints a report for people: the verdict, why, who signed, what to do, of what to beware, and who endorses.
 *
 * @param sayName - Shows a name of the trust material: `quoteShort` where no root vouches for it.
 */
export function printReport(name: string, report: VerificationReport, sayName: SayName = cleanShort): void {
  print(`${show('mark', report.verdict)} ${colours.bold(show('headline', report.verdict))}  ${clean(name)}`)
  print(`  ${clean(report.summary)}`)
  printPart(
    'Why',
    sectionsOf(report)
      .filter(({ state }) => state === undefined)
      .map(sayLine),
  )
  printPart('Signatures', saySignatures(report, sayName))
  const { deciding, optional } = openProblems(report)
  printPart('What to do', sayHints(deciding, name))
  // Of what is invalid, nothing that is supplied makes more.
  if (report.verdict !== 'invalid') printPart('What you could still do', sayHints(optional, name))
  printPart('Beware', sayWarnings(report))
  printPart(
    'Endorsements',
    report.endorsements.flatMap((endorsement) => sayEndorsement(endorsement, sayName)),
  )
  printPart(isLabel(report) ? 'The label itself' : "The issuer's Quality Label", sayLabel(report))
  printPart('What the issuer says now', sayRefresh(report))
  const network =
    report.network.length === 0 ? 'nothing was fetched' : `fetched ${report.network.map(clean).join(', ')}`
  print('', colours.dim(`  Checked as of ${clean(report.checkedAt)}; ${network}.`))
}

function printPart(title: string, lines: readonly string[]): void {
  if (lines.length > 0) print('', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${line}`))
}

function sayLine({ name, verdict, reason }: SectionLine): string {
  if (verdict === 'notApplicable') return `${neutralMark} ${name.padEnd(10)} Not applicable. ${clean(reason)}`
  return `${show('mark', verdict)} ${name.padEnd(10)} ${clean(reason)}`
}

function saySignatures({ sections }: VerificationReport, sayName: SayName): string[] {
  const { counted, missing, quorum } = sections.policy
  const names = (members: readonly { name: string }[]) =>
    members.map((member) => sayName(member.name)).join(', ')
  return [
    ...sections.integrity.proofs.flatMap(sayProof),
    ...(counted && quorum !== undefined
      ? [`Of the committee (${counted.length} of ${quorum} needed): ${names(counted) || 'no one'}`]
      : []),
    ...(missing && missing.length > 0 && sections.policy.verdict !== 'valid'
      ? [`Not signed by: ${names(missing)}`]
      : []),
  ]
}

// A word of ours in the report, and of the document in every other.
function sayForm(form: string): string {
  return form === 'JWT' ? form : showShort(form)
}

function sayProof(proof: ProofReport): string[] {
  const made = [proof.cryptosuite ?? proof.type, proof.alg, proof.created].filter(
    (part) => part !== undefined,
  )
  const { verificationMethod: method } = proof
  const signer = method === undefined ? 'an unnamed key' : showShort(method)
  const line = `${show('mark', proof.verdict)} ${signer} (${made.map(sayForm).join(', ')})`
  if (proof.reason === undefined) return [line]
  // A right signature by an unknown key is not the same as a wrong signature.
  const isRight = proof.signature === 'valid' && proof.keyBinding === 'notBound'
  return [
    line,
    ...(isRight ? ['  The signature is right; whose it is, is not shown.'] : []),
    `  ${clean(proof.reason)}`,
  ]
}

/** What to do about each problem that leaves the verdict undecided or makes it invalid: a line each, with the places. */
function sayHints(problems: readonly Problem[], file: string): string[] {
  return sayEachOnce(
    problems,
    (problem) => `- ${clean(problem.title)}: ${sayHint(problem)}${commandFor(problem.hint, file)}`,
  )
}

/** The problems of a report that say something is wrong or missing: those on which the verdict hangs, and those on which it does not. */
function openProblems(report: VerificationReport): { deciding: Problem[]; optional: Problem[] } {
  const silent = sectionsOf(report).filter(({ verdict }) => verdict === 'notApplicable')
  // Files that were not given leave the section undecided, and not the credential.
  const isOptional = ({ section, severity }: Problem) =>
    silent.some(({ name }) => name === section) || (section === 'evidence' && severity === 'indeterminate')
  const open = report.problems.filter(({ severity }) => severity === 'error' || severity === 'indeterminate')
  return { deciding: open.filter((problem) => !isOptional(problem)), optional: open.filter(isOptional) }
}

/** What does not decide, and what to do about it: a line each, with the places where it was found. */
function sayWarnings({ problems }: VerificationReport): string[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return sayEachOnce(warnings, (problem) => `! ${clean(problem.detail)} ${sayHint(problem)}`)
}

const mostPlaces = 3

/** Says each problem once, and then where: a person who asks the issuer for another copy can say which value is wrong. */
function sayEachOnce(problems: readonly Problem[], sayProblem: (problem: Problem) => string): string[] {
  const places = new Map<string, Set<string>>()
  for (const problem of problems) {
    const line = sayProblem(problem)
    const known = places.get(line) ?? new Set()
    places.set(line, problem.pointer === '' ? known : known.add(problem.pointer))
  }
  return [...places].map(([line, pointers]) => `${line}${sayPlaces([...pointers])}`)
}

function sayPlaces(pointers: readonly string[]): string {
  if (pointers.length === 0) return ''
  const shown = pointers
    .slice(0, mostPlaces)
    .map((pointer) => showShort(pointer))
    .join(', ')
  const rest = pointers.length - mostPlaces
  return ` (at ${shown}${rest > 0 ? ` and ${rest} more` : ''})`
}

/** What the library advises, and the option of the command for it. */
function sayHint({ code, hint }: Problem): string {
  return `${clean(hint)}${flagFor(code)}`
}

const bindings: Readonly<Record<EndorsementReport['binding'], string>> = {
  none: 'not bound to this credential',
  id: 'bound to its id',
  'id+digest': 'bound to its id and content',
}

const standings: Readonly<Record<EndorsementReport['standing']['state'], string>> = {
  known: 'the endorser is in your trust material',
  unknown: 'the endorser is not in your trust material',
  notChecked: 'whether the endorser is trusted was not checked',
}

function sayEndorsement(endorsement: EndorsementReport, sayName: SayName): string[] {
  const { endorser, verdict, binding, standing, mode, comment, problems, report } = endorsement
  const name = nameEndorser(endorser, standing, sayName)
  const failed = verdict === 'valid' ? undefined : (problems[0]?.detail ?? report.summary)
  return [
    `${show('mark', verdict)} ${name} (${mode}, ${bindings[binding]}; ${sayStanding(standing, sayName)})`,
    ...(failed === undefined ? [] : [`  ${clean(failed)}`]),
    ...(endorser.sameAs === undefined
      ? []
      : [`  Same key as ${cleanShort(endorser.sameAs)}: one endorser, not two.`]),
    ...(comment === undefined ? [] : [`  ${quoteShort(comment, 600)}`]),
  ]
}

/** As the trust material names the endorser; else by its own word in quotes, and its id. */
function nameEndorser(
  { id, name }: EndorsementReport['endorser'],
  standing: EndorsementReport['standing'],
  sayName: SayName,
): string {
  if (standing.name !== undefined) return sayName(standing.name)
  return name === undefined ? showShort(id) : `${quoteShort(name)} <${showShort(id)}>`
}

function sayStanding(
  { state, kind, level, reason }: EndorsementReport['standing'],
  sayName: SayName,
): string {
  if (reason !== undefined) return `the endorser held no label then: ${clean(reason)}`
  const known = [kind, level].filter((part) => part !== undefined).map(sayName)
  return [standings[state], ...known].join(', ')
}

function isLabel({ label, credential }: VerificationReport): boolean {
  return label?.network === credential.issuer
}

/** The Quality Label of a badge's issuer, or the credential itself where it is one. */
function sayLabel(report: VerificationReport): string[] {
  const { label } = report
  if (!label) return []
  const when = isLabel(report) ? 'when it began' : 'when the badge was awarded'
  return [sayStandingAt(when, label.atAward), sayDates(label.atAward), sayStandingAt('now', label.now)]
}

function sayDates({ awardedDate, validFrom, datedBy }: AwardStanding): string {
  const dates = [
    ...(awardedDate === undefined ? [] : [`awarded ${clean(awardedDate)}`]),
    ...(validFrom === undefined ? [] : [`valid from ${clean(validFrom)}`]),
  ]
  return `  Dates stated only by ${cleanShort(datedBy)}: ${dates.join(', ') || 'none'}`
}

const answers: Readonly<Record<LabelStanding['held'], Verdict>> = {
  yes: 'valid',
  no: 'invalid',
  unknown: 'indeterminate',
}

const states: Readonly<Record<LabelStanding['state'], string>> = {
  active: 'Held',
  suspended: 'Suspended',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded by a later edition',
  notIssued: 'Not issued yet',
  unknown: 'Unknown',
}

function sayStandingAt(when: string, { held, state, at, reason }: LabelStanding): string {
  return `${show('mark', answers[held])} ${states[state]} ${when} (${clean(at)}): ${clean(reason)}`
}

const refreshMarks: Readonly<Record<RefreshReport['state'], Verdict>> = {
  replaced: 'valid',
  unchanged: 'valid',
  refused: 'invalid',
  unavailable: 'indeterminate',
  notAsked: 'indeterminate',
}

/** The copy that the refresh service gives; the verdict above is about the file. */
function sayRefresh({ refresh }: VerificationReport): string[] {
  if (!refresh) return []
  const { state, service, reason, report } = refresh
  return [
    `${show('mark', refreshMarks[state])} ${showShort(service)}: ${clean(reason)}`,
    ...(report ? [`  ${show('headline', report.verdict)}  ${clean(report.summary)}`] : []),
  ]
}
