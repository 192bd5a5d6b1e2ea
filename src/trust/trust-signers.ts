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
  { now }: { now: string | Date },
): readonly string[] {
  const instant = parseInstant(now instanceof Date ? now.toISOString() : toText(now))
  if (!instant) throw new TypeError('Cannot read signers: expected now to be an instant with a time zone')
  return [...signingKeys(document, instant)]
}
