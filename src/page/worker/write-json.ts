/** A document as it is saved: the text that the command writes. */
export function writeJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
