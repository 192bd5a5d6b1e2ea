import { say } from './phrases/phrase'
import type { Finding, Problem } from './problem'
import { hintIsForAuthor, problemKinds, problemType } from './registry'
import type { SectionName } from './section-names'
import { severityOf } from './severity'
import type { Words } from './words'
import { english, fillIn, inWords, putIntoWords } from './words'

/** Returns the section a finding belongs to. */
export function sectionOf(finding: Finding): SectionName {
  return finding.section ?? problemKinds[finding.code].section
}

/** Describes a finding in a language, English by default. */
export function describeProblem(finding: Finding, words: Words = english): Problem {
  const message = words.problems[finding.code]
  const params = finding.params ?? {}
  const problem: Problem = {
    code: finding.code,
    type: problemType(finding.code),
    section: sectionOf(finding),
    severity: severityOf(finding),
    title: fillIn(message.title, params, words),
    detail: fillIn(message.detail, params, words),
    pointer: finding.pointer,
    hint: fillIn(message.hint, params, words),
  }
  if (params['expected'] !== undefined) problem.expected = inWords(params['expected'], words, 'expected')
  if (params['found'] !== undefined) problem.found = inWords(params['found'], words)
  return problem
}

/**
 * Describes a finding for people who verify. They cannot change a signed document, so a hint for its author becomes the advice to ask
 * the issuer.
 */
export function describeForVerifier(finding: Finding, words: Words): Problem {
  const problem = describeProblem(finding, words)
  return hintIsForAuthor(finding.code)
    ? { ...problem, hint: putIntoWords(say('adviceAskIssuer'), words) }
    : problem
}
