import type { Instant } from '../core/instant'
import { parseInstant } from '../core/instant'
import { instant, required } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import type { FromJson } from '../model/from-json'
import type { TrustBundle, TrustRoot } from '../model/generated/documents'
import { assertDocument } from './assert-document'
import { signingKeys } from './count-root-keys'

/**
 * Returns the Multikeys (`z6Mk…`) of all valid proofs on a bundle or root. Only `readTrustBundle` checks whether to trust these keys.
 *
 * @param document - Signed or not yet signed.
 * @throws {QualityLabelError} `SHAPE_INVALID` if the document is neither a bundle nor a root.
 * @throws {TypeError | RangeError} If `now` is not an instant with a zone.
 */
export function trustSigners(
  document: FromJson<TrustBundle | TrustRoot>,
  options: { now: string | Date },
): readonly string[] {
  assertArguments('read signers', 'an object', { document })
  const shape = document.type === 'TrustRoot' ? 'trustRoot' : 'trustBundle'
  assertDocument(document, shape, 'read signers')
  const { now } = readOptions('read signers', options, { now: required(instant) })
  return [...signingKeys(document as TrustBundle | TrustRoot, parseInstant(now) as Instant)]
}
