import { toArray } from '../core/json'
import { indicatorShareId } from './describe-scheme-edition'
import { editionId } from './edition'
import type { LabelScheme, OpenBadgeCredential, ResultDescription } from './generated/documents'

/** Checks whether a label is of a scheme: by the network that issued it, and by what it says of its scheme. */
export function isLabelOf(label: OpenBadgeCredential, { id, issuer: network }: LabelScheme): boolean {
  const { issuer } = label
  return (typeof issuer === 'string' ? issuer : issuer.id) === network.id && isUnderScheme(label, id)
}

/**
 * Checks whether a label says that it is under a scheme: by the id of the share of indicators, which `buildLabel` names after the scheme, or, for
 * labels without one, by the id of its achievement. Where there is a share, the achievement does not count: who builds a label can choose its id.
 */
export function isUnderScheme({ credentialSubject }: OpenBadgeCredential, schemeId: string): boolean {
  const { id, inLanguage, resultDescription } = credentialSubject.achievement
  const shares = toArray<ResultDescription>(resultDescription).filter(
    ({ resultType }) => resultType === 'Percent',
  )
  if (shares.length > 0) return shares.some((share) => share.id === indicatorShareId(schemeId))
  return inLanguage !== undefined && id === editionId(schemeId, inLanguage)
}
