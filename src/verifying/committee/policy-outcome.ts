import type { Finding } from '../../problems/problem'
import type { PolicySection } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'

export interface PolicyOutcome extends SectionOutcome {
  details: Omit<PolicySection, 'verdict' | 'reason'>
}

/** The outcome where one finding is all that there is to say. */
export function onlyFinding(finding: Finding): PolicyOutcome {
  return { findings: [finding], details: {} }
}
