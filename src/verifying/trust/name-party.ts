import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, plain, quote, say } from '../../problems/phrases/phrase'
import type { TrustMaterial } from '../../trust/trust-material'
import { trustedName } from './check-trust'
import { isUnpinned } from './trust-words'

/**
 * Names an issuer or endorser in a sentence: as the trust material names it; by its own word in quotes, and its id, where the trust
 * material has no name for it, or came in a bundle whose root was not pinned. Anybody can call themselves what they like.
 *
 * @param ownName - The name that its profile in the document gives it.
 */
export function nameParty(id: string, ownName: unknown, trust: TrustMaterial | undefined): Phrase {
  const trusted = trustedName(id, trust)
  if (trusted !== undefined && !isUnpinned(trust)) return plain(trusted)
  const name = trusted ?? ownName
  return typeof name === 'string' && name !== '' ? say('namedWithId', { name: quote(name), id }) : foreign(id)
}
