import type { JsonObject } from '../../src/core/json'
import type { Rewrite } from './rewrite'
import { addMembers, moveMembers, rewriteNames } from './rewrite-members'
import { reorderMembers, rewriteContexts, rewriteTexts } from './rewrite-texts'
import { rewriteValues } from './rewrite-values'

/** A credential rewritten in a single place, in every way that is known, at every place. */
export function everyRewrite(credential: JsonObject): Rewrite[] {
  return [
    ...rewriteValues(credential),
    ...rewriteNames(credential),
    ...addMembers(credential),
    ...moveMembers(credential),
    ...rewriteTexts(credential),
    ...rewriteContexts(credential),
    ...reorderMembers(credential),
  ]
}
