import type { RelatedResource } from '../../model/generated/documents'
import type { Finding } from '../../problems/problem'
import { checkUnique, placeEach } from './make-finding'

/**
 * Checks that a credential binds each resource once.
 *
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function checkRelatedResources(credential: {
  relatedResource?: RelatedResource | readonly RelatedResource[]
}): Finding[] {
  const resources = placeEach<RelatedResource>(credential.relatedResource, '/relatedResource')
  const ids = resources.map(({ value, pointer }) => ({ value: value.id, pointer: `${pointer}/id` }))
  return checkUnique(ids)
}
