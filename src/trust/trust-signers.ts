import { assertArguments, assertOptions } from '../core/assert-options'
import { parseInstant } from '../core/instant'
import { toText } from '../core/json'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { signingKeys } from './count-root-keys'

/**
 * Multikeys (`z6Mk…`) of everybody whose proof on a bundle or root holds; whether these are keys to rely on, `readTrustBundle` judges.
 *
 * @throws {TypeError} If `now` is no instant with a zone.
 */
export function trustSigners(
  document: TrustBundle | TrustRoot,
  options: { now: string | Date },
): readonly string[] {
  assertArguments('read signers', 'an object', { document })
  assertOptions('read signers', options, ['now'])
  const { now } = options
  const instant = parseInstant(now instanceof Date ? now.toISOString() : toText(now))
  if (!instant) throw new TypeError('Cannot read signers: expected now to be an instant with a time zone')
  return [...signingKeys(document, instant)]
}
