import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import { findEndorsed, statedDigests } from '../content/check-endorsement-target'
import type { EndorsedDocument } from '../content/endorsed-document'
import type { Disclosure } from '../facts/disclosed-in-part'
import { mayHide } from '../facts/disclosed-in-part'

/** Whether an achievement has the content that an authority states the digest of; `unknown` where not all of it is shown. */
export type BoundContent = 'same' | 'changed' | 'notBound' | 'unknown'

/**
 * Compares an achievement with the digest that an authority states for its id.
 *
 * @param id - Id of the achievement.
 * @param shown - What the holders of the badge and of the authority may have left out.
 */
export async function compareContent(
  authority: JsonObject,
  id: string,
  endorsed: EndorsedDocument,
  shown: { badge: Disclosure; authority: Disclosure },
): Promise<BoundContent> {
  if (mayHide(shown.authority, authority, 'relatedResource')) return 'unknown'
  const stated = toArray(authority['relatedResource'])
    .filter(isJsonObject)
    .filter((resource) => resource['id'] === id)
  const digests = statedDigests(authority, id)
  if (stated.length === 0) return 'notBound'
  // A digest of another form, such as that of a file, was meant to bind it, and cannot be compared.
  if (stated.length !== digests.length) return 'unknown'
  try {
    const found = await findEndorsed(endorsed.find(id), digests, endorsed)
    if (found) return 'same'
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return 'unknown'
  }
  return shown.badge.isPart ? 'unknown' : 'changed'
}
