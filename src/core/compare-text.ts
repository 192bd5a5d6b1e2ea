/** Orders texts by their UTF-16 units, in the same way on every host. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
