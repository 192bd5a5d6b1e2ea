import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import type { Finding } from '../../problems/problem'
import { asWarning, unexpected } from './certification-finding'
import { walkMembers } from './walk-members'

/** Checks the pictures of a credential, its achievement and its profiles: objects with an address, or with an embedded PNG or SVG. */
export function checkImages(document: JsonObject): Finding[] {
  return imagesOf(document).flatMap(({ value, pointer }) => {
    if (!isJsonObject(value)) return [unexpected('VALUE_TYPE', pointer, 'an object of the type Image', value)]
    return checkAddress(value['id'], appendPointer(pointer, 'id'))
  })
}

/** Returns the pictures of a credential, except those of its endorsements. */
export function imagesOf(document: JsonObject) {
  return walkMembers(document, ['image', 'endorsement', 'endorsementJwt']).filter(
    ({ member }) => member === 'image',
  )
}

function checkAddress(id: unknown, pointer: string): Finding[] {
  if (typeof id !== 'string' || /^https?:\/\//.test(id)) return []
  if (!id.startsWith('data:'))
    return [unexpected('VALUE_FORMAT', pointer, 'an https address or a data URI', id)]
  if (/^data:image\/(?:png|svg\+xml)[;,]/i.test(id)) return []
  return [asWarning(unexpected('VALUE_NOT_ALLOWED', pointer, 'image/png or image/svg+xml', id))]
}
