import type { Finding } from './problem'
import { severityOf } from './severity'

const ranks = ['error', 'indeterminate', 'warning', 'note']

/**
 * Keeps at most `most` findings, and adds how many are left out.
 *
 * Findings that decide are kept before warnings and notes. The order stays.
 *
 * @param omitted - How many were left out before, besides those that earlier notes count.
 */
export function limitFindings(findings: readonly Finding[], most: number, omitted = 0): Finding[] {
  const told = findings.filter(({ code }) => code === 'PROBLEMS_OMITTED')
  if (findings.length <= most && omitted === 0 && told.length < 2) return [...findings]
  const own = findings.filter(({ code }) => code !== 'PROBLEMS_OMITTED')
  const shown = own.length <= most ? own : mostDeciding(own, most)
  const before = told.reduce((sum, { params }) => sum + Number(params?.['more'] ?? 0), omitted)
  const more = before + own.length - shown.length
  const omission: Finding = { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: shown.length, more } }
  // What was left out before decides as much as the worst of it did.
  const [worst] = mostDeciding(told, 1)
  return [...shown, worst?.because === undefined ? omission : { ...omission, because: worst.because }]
}

function mostDeciding(findings: readonly Finding[], most: number): Finding[] {
  const rank = (finding: Finding) => ranks.indexOf(severityOf(finding))
  const kept = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, most))
  return findings.filter((finding) => kept.has(finding))
}
