import type { VerificationReport } from '../outcome/report'
import type { VerifySettings } from './verify-options'

// An endorsement of an endorsement is rare, of a third order unheard of; deeper ones are not judged.
export const maxEndorsementDepth = 4

/** Where in a nest of endorsements a verification stands: 0 is the credential that was handed in. */
export interface VerifyScope {
  depth: number
  /** Whether it is a part of a document that was read before, and so brings no work of its own. */
  isPart?: boolean
}

/** One verification, of the credential itself or of an endorsement that it carries. */
export type VerifyWithSettings = (
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
) => Promise<VerificationReport>
