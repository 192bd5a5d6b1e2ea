import type { JsonObject } from '../../core/json'
import { asksOfSigners } from '../options/read-policy'
import type { VerifySettings } from '../options/verify-options'
import type { VerifyScope } from '../options/verify-scope'
import type { ReportSections } from '../outcome/report'
import { issuerId } from '../subject/credential-facts'
import { isNetwork } from '../trust/is-network'

const always = ['shape', 'integrity', 'time', 'status', 'schema'] as const

/**
 * Sections that must be valid for a credential to be.
 *
 * An endorsement is judged as authentic and current; whether its endorser is trusted stands apart, except for what a network says,
 * which counts only with its committee's quorum. A file that was handed in and is not the one that was signed fails the whole; one
 * that was not handed in is nobody's fault.
 */
export function requiredSections(
  document: JsonObject,
  sections: ReportSections,
  settings: VerifySettings,
  scope: VerifyScope,
): readonly (keyof ReportSections)[] {
  const { trust, policy } = settings
  if (scope.depth === 0)
    return [
      ...always,
      ...(trust || asksOfSigners(policy) ? (['policy'] as const) : []),
      ...(trust ? (['trust'] as const) : []),
      ...(sections.evidence.verdict === 'invalid' ? (['evidence'] as const) : []),
    ]
  return isNetwork(issuerId(document), trust) ? [...always, 'policy'] : always
}
