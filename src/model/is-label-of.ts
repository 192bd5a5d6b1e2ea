import { addressOf } from '../core/compare-ids'
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
 * A label with several shares is under none, since it would be under one of them for one reader and under another for the next.
 */
export function isUnderScheme(label: OpenBadgeCredential, schemeId: string): boolean {
  const { id, inLanguage } = label.credentialSubject.achievement
  const shares = sharesOf(label)
  if (shares.length > 0) return shares.length === 1 && shares[0] === indicatorShareId(schemeId)
  return inLanguage !== undefined && id === editionId(schemeId, inLanguage)
}

/** Lists the ids of the results of a label that are a share in per cent: of a scheme it has one. */
export function sharesOf({ credentialSubject }: OpenBadgeCredential): string[] {
  return toArray<ResultDescription>(credentialSubject.achievement.resultDescription)
    .filter(({ resultType }) => resultType === 'Percent')
    .map(({ id }) => id)
}

/**
 * Checks whether a label may be under a scheme, in any spelling of its id: one without a share can have any achievement, so it shows no scheme
 * that it is not under.
 */
export function mayBeUnderScheme(label: OpenBadgeCredential, schemeId: string): boolean {
  const shares = sharesOf(label)
  const share = addressOf(indicatorShareId(schemeId))
  return shares.length === 0 || shares.some((id) => addressOf(id) === share)
}
