import * as generated from './generated/trust-validators'
import type { Check } from './shape-error'

/** Validators of the parts of trust material that are not documents. */
export const trustParts = {
  network: generated.trustedNetwork,
  issuer: generated.acceptedIssuer,
  endorser: generated.trustedEndorser,
} satisfies Readonly<Record<string, Check>>

/** Validators of the parts of a register of labels. */
export const registerParts = { entry: generated.registerEntry } satisfies Readonly<Record<string, Check>>
