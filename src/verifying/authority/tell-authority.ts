import { loadPart } from '../../core/load-part'
import type { VerifySettings } from '../options/verify-options'
import type { VerifyWithSettings } from '../subject/subject'
import { authorityClaims } from '../trust/authority-claims'
import type { RegisteredSubject } from '../trust/check-register'
import type { AuthorityOutcome } from './check-authority'

/**
 * Tells whether the creator of an achievement let the issuer issue it.
 *
 * @returns `undefined` for a credential whose achievement names no other creator than the issuer, and for one within another: an authority
 *   and an endorsement need no authority.
 */
export async function tellAuthority(
  subject: RegisteredSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<AuthorityOutcome | undefined> {
  const { document, depth, disclosure } = subject
  if (depth > 0) return undefined
  const claims = authorityClaims(document)
  const mayHideCreator = disclosure.isPart && settings.policy?.authority === 'required'
  if (claims.length === 0 && !mayHideCreator) return undefined
  const { checkAuthority } = await loadPart('authorities to issue', () => import('./check-authority'))
  return checkAuthority(claims, subject, settings, verifyNested)
}
