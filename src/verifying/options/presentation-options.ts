import { isPlainObject } from '../../core/json'
import type { Kind } from '../../core/kinds'
import { passing } from '../../core/kinds'
import { ownMembers, readAs } from '../../core/read-options'
import type { VerifyOptions } from './verify-options'

/** What `verifyPresentation` takes beside the presentation: the options of `verify`, for each credential, and what the verifier asked the holder for. */
export interface VerifyPresentationOptions extends VerifyOptions {
  /** The challenge that the holder was asked to sign; without it, an old presentation looks like a new one. */
  challenge?: string
  /** The verifier's own domain; a proof for another domain is refused, also where none is given here. */
  domain?: string
}

/** What the proof of a presentation must name. */
export interface AskedOfHolder {
  challenge: string | undefined
  domain: string | undefined
}

// An empty one would ask for nothing that another verifier could not have asked for.
const said: Kind<string> = passing(
  'a text that is not blank',
  (value) => typeof value === 'string' && value.trim() !== '',
)

/**
 * Takes what is asked of the holder out of the options; `verify` knows the others.
 *
 * @throws {TypeError | RangeError} Naming the option.
 */
export function readAskedOfHolder(options: VerifyPresentationOptions): {
  asked: AskedOfHolder
  others: VerifyOptions
} {
  // Anything but an object is refused with the other options.
  if (!isPlainObject(options)) return { asked: { challenge: undefined, domain: undefined }, others: options }
  const { challenge, domain, ...others } = ownMembers(options)
  return {
    asked: { challenge: readText('challenge', challenge), domain: readText('domain', domain) },
    others: others as unknown as VerifyOptions,
  }
}

function readText(option: string, value: unknown): string | undefined {
  return value === undefined ? undefined : readAs('verify', option, said, value)
}
