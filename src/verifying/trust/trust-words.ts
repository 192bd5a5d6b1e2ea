import type { Phrase } from '../../problems/phrases/phrase'
import { plain, quote, say } from '../../problems/phrases/phrase'
import type { TrustMaterial } from '../../trust/trust-material'

/** Checks whether the trust material came in a bundle whose root was not pinned: anyone can have made such a file. */
export function isUnpinned(trust: TrustMaterial | undefined): boolean {
  return trust?.bundle?.rootPinned === false
}

/** Shows a name that the trust material gives: as words of the caller's, or as a quotation where the bundle's root was not pinned. */
export function trustWords(text: string, trust: TrustMaterial | undefined): Phrase {
  return isUnpinned(trust) ? quote(text) : plain(text)
}

/** Says with a sentence that rests on a bundle that no root was pinned, where that is so. */
export function sayPinning(told: Phrase, trust: TrustMaterial | undefined): Phrase {
  return isUnpinned(trust) ? say('takenAtItsWord', { told }) : told
}
