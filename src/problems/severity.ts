import type { Finding } from './problem'
import { circumstances, problemKinds, severityInValidate } from './registry'
import type { Severity } from './section-names'

/** Returns what a finding does to its section. */
export function severityOf({ code, because }: Finding): Severity {
  if (because === undefined) return problemKinds[code].severity
  return because === 'validated' ? severityInValidate(code) : circumstances[because]
}

/** Returns whether a finding makes its section invalid or leaves it undecided. */
export function isDeciding(finding: Finding): boolean {
  const severity = severityOf(finding)
  return severity === 'error' || severity === 'indeterminate'
}

/** Returns a finding with its severity in `validate`: what is not known is not right there, and form counts. */
export function asValidated(finding: Finding): Finding {
  return { ...finding, because: finding.because ?? 'validated' }
}
