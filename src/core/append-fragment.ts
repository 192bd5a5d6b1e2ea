/** Returns the id of a part of something: the id of the whole with the name as fragment, or after its fragment and a hyphen. */
export function appendFragment(id: string, name: string): string {
  return `${id}${id.includes('#') ? '-' : '#'}${name}`
}
