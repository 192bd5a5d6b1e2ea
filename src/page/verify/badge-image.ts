// Only pictures: another kind of content has no business in an image.
const picture = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i

/** Returns an image that a badge carries within itself. One that has an address is not loaded: its server would learn who looks. */
export function pictureWithin(address: string | undefined): string | undefined {
  return address !== undefined && picture.test(address) ? address : undefined
}
