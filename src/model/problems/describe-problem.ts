import { en } from './messages/en'
import type { Finding, Problem, ProblemParams, SectionName, Severity } from './problem'
import { problemKinds, problemType } from './registry'

/** The section a finding belongs to. */
export function sectionOf(finding: Finding): SectionName {
  return finding.section ?? problemKinds[finding.code].section
}

/** What a finding does to its section. */
export function severityOf(finding: Finding): Severity {
  return finding.severity ?? problemKinds[finding.code].severity
}

/** Puts a finding into words. */
export function describeProblem(finding: Finding): Problem {
  const message = en[finding.code]
  const params = finding.params ?? {}
  const problem: Problem = {
    code: finding.code,
    type: problemType(finding.code),
    section: sectionOf(finding),
    severity: severityOf(finding),
    title: fillIn(message.title, params),
    detail: fillIn(message.detail, params),
    pointer: finding.pointer,
    hint: fillIn(message.hint, params),
  }
  if (params['expected'] !== undefined) problem.expected = String(params['expected'])
  if (params['found'] !== undefined) problem.found = String(params['found'])
  return problem
}

/** Puts parameters in the places of a template; a place without its parameter stays visible. */
export function fillIn(template: string, params: ProblemParams): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => String(params[name] ?? place))
}
