import { QualityLabelError } from '../index'
import { CommandError } from './command-error'
import { nameOf } from './read-files'

const otherMethod =
  "If it is the right file, give --verification-method with the id under which the issuer's document lists the key"

/** How to go on where a key cannot be the issuer's, in the words of the command. */
export const otherKeyHint = `${otherMethod}, or --force to sign as somebody else.`

/** What a verb that signs was given. */
export interface SigningFlags {
  /** Value of `--key`. */
  key: string
  /** Whether the verb has `--force`. */
  hasForce: boolean
}

type Say = (cause: QualityLabelError, flags: SigningFlags) => string

/** What the command says of an error, by its code: the library speaks of its own functions and options. */
const messages: Readonly<Record<string, Say>> = {
  CONTROLLER_NOT_ISSUER: (cause, { key, hasForce }) => {
    const detail = detailOfOtherKey(cause, nameOf(key))
    return hasForce ? `${detail}. ${otherKeyHint}${hintForDidKey(cause)}` : `${detail}. ${otherMethod}.`
  },
  ALREADY_SIGNED: () =>
    'Cannot sign: it has a proof already, and a JWT has one signature. Leave --jwt out to add a proof, or sign the credential as it was before its proof.',
}

/** Says an error of a signature in flags: the library speaks of its own functions. */
export function saySigningError(error: unknown, flags: SigningFlags): unknown {
  const cause = error instanceof CommandError ? error.cause : undefined
  if (!(error instanceof CommandError) || !(cause instanceof QualityLabelError)) return error
  const message = messages[cause.code]?.(cause, flags)
  return message === undefined ? error : new CommandError(message, error.exitCode, { cause })
}

/** A key that no document lists is an identity of its own, which the issuer can take. */
function hintForDidKey({ details }: QualityLabelError): string {
  const [, did] = /^(did:key:[^#]+)#/.exec(String(details['verificationMethod'])) ?? []
  return did === undefined ? '' : ` Or put ${did} as the id of the issuer's profile.`
}

/** What is wrong with a key that cannot be the issuer's: which key the file has, and whose is asked for. */
export function detailOfOtherKey({ details }: QualityLabelError, file = 'It'): string {
  const { issuer, verificationMethod } = details
  return `Cannot sign: this looks like the wrong key file. ${file} has the key ${String(verificationMethod)}; expected a key of the issuer ${String(issuer)}`
}
