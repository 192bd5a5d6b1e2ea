import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'

/** The contexts of everything issued here: the two that every Open Badges 3.0 verifier knows. */
export function badgeContexts(): string[] {
  return [credentialsV2ContextUrl, openBadgesContextUrl]
}
