import { element } from './element'

/** Offers a text as a file to save; the browser asks where, or puts it among the downloads. */
export function saveFile(name: string, parts: BlobPart[], type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob(parts, { type }))
  element('a', { href: address, download: name }).click()
  // Browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
