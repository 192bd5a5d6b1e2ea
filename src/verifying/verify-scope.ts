import type { VerificationReport } from './report'
import type { VerifySettings } from './verify-options'

/** Where in a nest of endorsements a verification stands: 0 is the credential that was handed in. */
export interface VerifyScope {
  depth: number
}

/** One verification, of the credential itself or of an endorsement that it carries. */
export type VerifyWithSettings = (
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
) => Promise<VerificationReport>
