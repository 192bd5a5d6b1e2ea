import { clean, cleanShort } from '../describing/clean-text'
import type {
  CertificationReport,
  CertificationSection,
  CertificationVerdict,
} from '../interop/certification/index'
import { colours, print } from './output'

const marks = {
  passed: ['green', '✔'],
  failed: ['red', '✘'],
  undecided: ['yellow', '?'],
  notApplicable: ['dim', '–'],
} as const satisfies Readonly<Record<CertificationVerdict, readonly string[]>>

function markOf(verdict: CertificationVerdict): string {
  const [colour, mark] = marks[verdict]
  return colours[colour](mark)
}

const idWidth = 16

/** Prints a report for people: a line for each section, and under those that are open where it is and what to do. */
export function printCertification(file: string, report: CertificationReport): void {
  const { verdict, summary, sections, disclaimer, profile, checkedAt } = report
  print(`${markOf(verdict)} ${colours.bold(clean(file))}  ${clean(profile)}`, `  ${clean(summary)}`, '')
  print(...sections.flatMap(saySection))
  print('', colours.dim(`  ${clean(disclaimer)}. ${clean(checkedAt)}`))
}

function saySection({ id, verdict, checks, found, pointer, hint, problems }: CertificationSection): string[] {
  const line = `  ${markOf(verdict)} ${id.padEnd(idWidth)} ${clean(checks)}`
  const isOpen = verdict === 'failed' || verdict === 'undecided'
  const indent = ' '.repeat(idWidth + 5)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return [
    line,
    ...(isOpen ? [`${indent}${cleanShort(pointer, 160)}${pointer === '' ? '' : ': '}${clean(found)}`] : []),
    ...(isOpen && hint !== undefined ? [`${indent}${colours.dim(clean(hint))}`] : []),
    ...warnings.map((problem) => `${indent}! ${cleanShort(problem.pointer, 160)} ${clean(problem.detail)}`),
  ]
}
