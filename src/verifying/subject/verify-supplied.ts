import { WorkBudget } from '../../core/work-budget'
import type { VerifySettings } from '../options/verify-options'
import type { VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from './subject'

/** The same list each time, so that settings with it can be compared. */
export const none: readonly never[] = []

/**
 * Verifies an endorsement or an authority that came beside a credential, as a document of its own, with work of its own; once in a call,
 * for all credentials that it is about.
 */
export function verifySupplied(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<VerificationReport> {
  const { supplied, contexts } = settings
  const known = supplied.get(input)
  // A credential can bring an inline context, under which what is beside it is read too.
  if (known?.contexts === contexts) return known.report
  // A forged one must not take the work of those that are genuine.
  const work = WorkBudget.ofSupplied()
  const own = { ...settings, endorsements: none, authorities: none, recipient: undefined, work }
  const report = verifyNested(input, own, { depth: 1 })
  supplied.set(input, { contexts, report })
  return report
}
