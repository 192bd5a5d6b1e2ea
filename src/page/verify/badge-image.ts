import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'

// Only pictures: another kind of content has no business in an image.
const picture = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i

/** Returns the image that a badge carries within itself. One that has an address is not loaded: its server would learn who looks. */
export function imageOf(verified: JsonObject, achievement: JsonObject): string | undefined {
  return [verified['image'], achievement['image']].map(addressOf).find((id) => id !== undefined)
}

function addressOf(image: JsonValue | undefined): string | undefined {
  const id = isJsonObject(image) ? image['id'] : image
  return typeof id === 'string' && picture.test(id) ? id : undefined
}
