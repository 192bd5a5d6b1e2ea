import { showsSecretMultikey } from '../core/secret-multikey'
import type { Host } from './host'
import { findHost, host } from './host'

// Each command that runs has a host of its own.
const secretsOf = new WeakMap<Host, readonly string[]>()

// A shorter part of a key says nothing of it, and words of messages have to stay.
const leastShown = 8

/** Remembers which arguments are secret keys, or contain one, in place of a file with it. No message may quote them. */
export function rememberSecrets(args: readonly string[]): void {
  const secrets = args.filter((argument) => showsSecretKey(argument, true))
  if (secrets.length > 0) secretsOf.set(host(), secrets)
}

/** Writes an ellipsis in place of each part of a secret argument: a message may have cut or escaped it. */
export function hideSecrets(text: string): string {
  const current = findHost()
  const secrets = (current && secretsOf.get(current)) ?? []
  return secrets.reduce(hide, text)
}

/**
 * Checks whether a text is a secret key, or contains one, in any form in which a key file can be, also encrypted.
 *
 * @param isKey - Whether the text is given as a key: then a Multikey of any length counts. Options can have a name or an id before it.
 */
export function showsSecretKey(text: string, isKey = false): boolean {
  const value = text.slice(text.lastIndexOf('=', text.length - 2) + 1)
  return (
    showsSecretMultikey(text, isKey) ||
    /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/.test(text) ||
    /"(?:d|k|(?:private|secret)_?key\w*)"\s*:\s*"/i.test(text) ||
    // A seed, d of a JWK, and a JWE.
    [text, value].some((each) =>
      /^(?:[0-9a-f]{64}|[\w-]{43}|[\w+/-]{43}=|eyJ[\w-]+(?:\.[\w-]+){4})$/i.test(each),
    )
  )
}

function hide(text: string, secret: string): string {
  let shown = ''
  for (let start = 0; start < text.length; ) {
    const length = sharedLength(text, start, secret)
    shown += length < leastShown ? text[start] : '…'
    start += length < leastShown ? 1 : length
  }
  return shown
}

/** How many characters from a place of a text on are together in the secret, at least `leastShown` of them. */
function sharedLength(text: string, start: number, secret: string): number {
  let length = leastShown
  if (start + length > text.length || !secret.includes(text.slice(start, start + length))) return 0
  while (start + length < text.length && secret.includes(text.slice(start, start + length + 1))) length++
  return length
}
