import { QualityLabelError } from '../index'
import { CommandError } from './command-error'

/** How to go on where a key cannot be the issuer's, in the words of the command. */
export const otherKeyHint =
  "Give --verification-method with the id under which the issuer's document lists the key, or --force to sign as somebody else."

/** The library speaks of its own options; a person at the keyboard has flags. */
export function sayOtherKey(error: unknown): unknown {
  const cause = error instanceof CommandError ? error.cause : undefined
  if (!(error instanceof CommandError) || !(cause instanceof QualityLabelError)) return error
  if (cause.code !== 'CONTROLLER_NOT_ISSUER') return error
  const hint = `${otherKeyHint}${hintForDidKey(cause)}`
  return new CommandError(`${detailOfOtherKey(cause)}. ${hint}`, error.exitCode, { cause })
}

/** A key that no document lists is an identity of its own, which the issuer can take. */
function hintForDidKey({ details }: QualityLabelError): string {
  const [, did] = /^(did:key:[^#]+)#/.exec(String(details['verificationMethod'])) ?? []
  return did === undefined ? '' : ` Or put ${did} as the id of the issuer's profile.`
}

/** What is wrong with a key that cannot be the issuer's. */
export function detailOfOtherKey({ details }: QualityLabelError): string {
  const { issuer, verificationMethod } = details
  return `Cannot sign: expected a key of the issuer ${String(issuer)}, got ${String(verificationMethod)}`
}
