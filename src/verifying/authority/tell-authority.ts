import { loadPart } from '../../core/load-part'
import { achievementsOf } from '../facts/credential-facts'
import { mayHide } from '../facts/disclosed-in-part'
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
  const { document, depth } = subject
  if (depth > 0) return undefined
  const claims = authorityClaims(document)
  if (claims.length === 0 && !(settings.policy?.authority === 'required' && mayHideCreator(subject)))
    return undefined
  const { checkAuthority } = await loadPart('authorities to issue', () => import('./check-authority'))
  return checkAuthority(claims, subject, settings, verifyNested)
}

function mayHideCreator({ document, disclosure }: RegisteredSubject): boolean {
  const achievements = achievementsOf(document)
  if (achievements.length === 0) return disclosure.isPart
  return achievements.some((achievement) => mayHide(disclosure, achievement, 'creator'))
}
