import type { MethodResolution } from '../../src/keys/did-document'
import type { WebAddress } from '../../src/keys/web-address'
import { english, putIntoWords } from '../../src/problems/words'

/** A resolution with its reason in words. */
export function wordedResolution(resolution: MethodResolution): object {
  if (resolution.state !== 'unusable') return resolution
  return { ...resolution, reason: putIntoWords(resolution.reason, english) }
}

/** An address with the reason against it in words. */
export function wordedAddress(address: WebAddress): object {
  return 'url' in address ? address : { refused: putIntoWords(address.refused, english) }
}
