import { ownInput } from './input/own-input'
import type { AskedOfHolder } from './options/presentation-options'
import type { VerifierCallOptions, VerifyOptions } from './options/verify-options'
import type { PresentationReport } from './outcome/presentation-report'
import type { VerificationReport } from './outcome/report'
import type { BeginCall } from './prepare-calls'
import { prepareCalls } from './prepare-calls'
import { verifyOwned } from './verify'
import { verifyOwnedPresentation } from './verify-presentation'

/** Verifies a credential, or the credentials within a presentation, a wrapper or a list, where it is one. */
export async function verifyEither(
  input: Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport | PresentationReport> {
  return verifyEitherBy(await prepareCalls(options), input, {})
}

/** As `verifyEither`, by a verifier that was prepared; for a challenge or a domain always as a presentation. */
export async function verifyEitherBy(
  begin: BeginCall,
  input: Uint8Array,
  own: VerifierCallOptions,
  asked?: AskedOfHolder,
): Promise<VerificationReport | PresentationReport> {
  const copy = ownInput(input, begin.limits)
  if (asked) return verifyOwnedPresentation(copy, asked, await begin(own))
  const report = await verifyOwned(copy, await begin(own))
  if (!mayHoldCredentials(report)) return report
  const presentation = await verifyOwnedPresentation(copy, nothing, await begin(own))
  return hasOpened(presentation) ? presentation : report
}

const nothing: AskedOfHolder = { challenge: undefined, domain: undefined }

// What the input was recognised as does not count: a backup with credentials may hold secret keys as well.
function mayHoldCredentials({ problems: [first] }: VerificationReport): boolean {
  return first?.code === 'PRESENTATION' || first?.code === 'NOT_A_CREDENTIAL'
}

/** Whether there is something to report: credentials, or what may hold some and was not opened. */
function hasOpened({ credentials, problems }: PresentationReport): boolean {
  return credentials.length > 0 || problems.some(({ code }) => code === 'CREDENTIAL_NOT_OPENED')
}
