import type { VerifyOptions } from './options/verify-options'
import type { PresentationReport } from './outcome/presentation-report'
import type { VerificationReport } from './outcome/report'
import { verify } from './verify'
import { verifyPresentation } from './verify-presentation'

/** Verifies a credential, or the credentials within a presentation, a wrapper or a list, where it is one. */
export async function verifyEither(
  input: Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport | PresentationReport> {
  const report = await verify(input, options)
  if (!mayHoldCredentials(report)) return report
  const presentation = await verifyPresentation(input, options)
  return hasOpened(presentation) ? presentation : report
}

// What the input was recognised as does not count: a backup with credentials may hold secret keys as well.
function mayHoldCredentials({ problems: [first] }: VerificationReport): boolean {
  return first?.code === 'PRESENTATION' || first?.code === 'NOT_A_CREDENTIAL'
}

/** Whether there is something to report: credentials, or what may hold some and was not opened. */
function hasOpened({ credentials, problems }: PresentationReport): boolean {
  return credentials.length > 0 || problems.some(({ code }) => code === 'CREDENTIAL_NOT_OPENED')
}
