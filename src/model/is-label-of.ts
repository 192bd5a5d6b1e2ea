import { toArray } from '../core/json'
import { indicatorShareId } from './describe-scheme-edition'
import { editionId } from './edition'
import type { LabelScheme, OpenBadgeCredential, ResultDescription } from './generated/documents'

/**
 * Checks whether a label is of a scheme: by the network that issued it, and by the id of its achievement, or of the result that
 * `buildLabel` names after the scheme, since its editions can have other ids.
 */
export function isLabelOf({ issuer, credentialSubject }: OpenBadgeCredential, scheme: LabelScheme): boolean {
  const { id, resultDescription } = credentialSubject.achievement
  const results = toArray<ResultDescription>(resultDescription).map((result) => result.id)
  const editions = scheme.languages.map((language) => editionId(scheme.id, language))
  return (
    (typeof issuer === 'string' ? issuer : issuer.id) === scheme.issuer.id &&
    (editions.includes(id) || results.includes(indicatorShareId(scheme.id)))
  )
}
