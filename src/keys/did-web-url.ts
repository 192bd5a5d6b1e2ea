import { showValue } from '../core/quote-text'
import { assertArguments } from '../core/read-options'
import { english, putIntoWords } from '../problems/words'
import { controllerToUrl, didWebToUrl } from './controller-to-url'
import { keyDidOf } from './key-did'
import type { WebAddress } from './web-address'

// The publisher can work on one machine; `verify` requests such an address only if it is allowed to.
const rules = { allowLocalhost: true }

/**
 * Returns the `https` address at which the document of a did:web is published.
 *
 * @param did - Such as `did:web:school.example`, or with a port and a path `did:web:school.example%3A8443:music`.
 * @returns Such as `https://school.example/.well-known/did.json`, or with a path `https://school.example:8443/music/did.json`.
 * @throws {RangeError} If the text is not a did:web, has a fragment, or names a host that no verifier requests, such as an IP address.
 * @see The did:web method, section 2.5.2: https://w3c-ccg.github.io/did-method-web/#read-resolve
 */
export function didWebUrl(did: string): string {
  assertArguments('find address', 'a text', { did })
  return urlOf('find address', 'did to be a did:web', did, didWebToUrl(did, rules))
}

/**
 * Returns the address of the document of a controller.
 *
 * @param id - A did:web, or an `https` URL, which is its own address.
 * @param action - Operation for the message, such as `build DID document`.
 * @throws {RangeError} For any other id.
 */
export function addressOfController(action: string, id: string): string {
  return urlOf(action, 'id to be a did:web or an https address', id, controllerToUrl(id, rules))
}

function urlOf(action: string, expected: string, id: string, address: WebAddress): string {
  if ('url' in address) return address.url
  const reason = keyDidOf(id) ? 'it is its own document' : putIntoWords(address.refused, english)
  throw new RangeError(`Cannot ${action}: expected ${expected}, got ${showValue(id)}: ${reason}`)
}
