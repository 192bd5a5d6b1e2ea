import type { KindsOf } from '../../core/kinds'
import { instant } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import type { SettingsOfCall, VerifierCallOptions, VerifySettings } from './verify-options'
import { kinds, ownRecipient, readEndorsements, readFiles } from './verify-options'

const kindsOfCall = {
  now: instant,
  recipient: kinds.recipient,
  endorsements: kinds.endorsements,
  files: kinds.files,
} satisfies KindsOf<VerifierCallOptions>

/** Checks what one call of a verifier says of its own; errors as `readVerifyOptions`. */
export function readCallOptions(
  options: VerifierCallOptions,
  limits: VerifySettings['limits'],
): SettingsOfCall {
  const { now, recipient, endorsements, files } = readOptions('verify', options, kindsOfCall)
  return {
    ...(now === undefined ? {} : { checkedAt: now }),
    ...(recipient === undefined ? {} : { recipient: ownRecipient(recipient) }),
    ...(endorsements ? { endorsements: readEndorsements(endorsements, limits) } : {}),
    ...(files === undefined ? {} : { files: readFiles(files) }),
  }
}
