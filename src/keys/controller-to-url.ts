import { say } from '../problems/phrases/phrase'
import type { AddressRules, WebAddress } from './web-address'
import { webAddress } from './web-address'

const didWebPrefix = 'did:web:'
const httpsUrl = /^https:\/\/([^/:?#@[\]\\]*)(?::([0-9]*))?(\/[^?#]*)?(\?[^#]*)?$/
// RFC 3986, section 3.3, without percent-encoded ASCII, which proxies and servers read differently; the last segment can be empty.
const path = /^(?:\/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[89A-F][0-9A-F])+)*\/?$/

// RFC 3986, section 3.4, in the spelling of URL parsers.
const query = /^(?:\?(?:[A-Za-z0-9._~!$&()*+,;=:@/?-]|%[0-9A-F]{2})*)?$/
// Also with parameters, which some servers remove before they read the path: `/..;a=b/`.
const dotSegment = /\/\.{1,2}(?:;[^/]*)?(?:\/|$)/
// Characters of a method-specific id (DID Core, section 3.1); percent-encodings only for characters without another spelling there:
// the tilde, and bytes of other scripts. Encoded slashes, dots, percent signs and control characters are never accepted.
const segment = /^(?:[A-Za-z0-9._-]|%7E|%[89A-F][0-9A-F])+$/

/**
 * Returns the address of the document of a controller: of a did:web, or of an `https` URL, with its query, which is its own address.
 *
 * @param controller - Id of the controller, without a fragment.
 * @see Controlled Identifiers 1.0, section 3.3: https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function controllerToUrl(controller: string, rules: AddressRules = {}): WebAddress {
  if (controller.startsWith(didWebPrefix)) return didWebToUrl(controller, rules)
  return controller.startsWith('https://') ? readUrl(controller, rules) : { refused: say('addressKind') }
}

/**
 * Returns the address of the document of a did:web.
 *
 * @returns The `https` address, or the reason why the DID has none.
 * @see The did:web method, section 2.5.2: https://w3c-ccg.github.io/did-method-web/#read-resolve
 */
export function didWebToUrl(did: string, rules: AddressRules = {}): WebAddress {
  if (!did.startsWith(didWebPrefix)) return { refused: say('addressKind') }
  const [authority = '', ...segments] = did.slice(didWebPrefix.length).split(':')
  if (!segments.every(isSegment)) return { refused: say('addressPath') }
  const [host = '', port, ...rest] = authority.split('%3A')
  if (rest.length > 0 || port === '') return { refused: say('addressPort') }
  const path = segments.length === 0 ? '/.well-known' : `/${segments.join('/')}`
  return webAddress(host, port ?? '', `${path}/did.json`, rules)
}

function isSegment(text: string): boolean {
  if (!segment.test(text) || text === '.' || text === '..') return false
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * Checks the address from which a credential, such as a status list, is fetched: an `https` URL as for controllers.
 */
export function credentialAddress(address: string, rules: AddressRules = {}): WebAddress {
  return address.startsWith('https://') ? readUrl(address, rules) : { refused: say('addressNotHttps') }
}

function readUrl(address: string, rules: AddressRules): WebAddress {
  const match = httpsUrl.exec(address)
  if (!match || !query.test(match[4] ?? '')) return { refused: say('addressParts') }
  const [, host = '', port, inner = '/', search = ''] = match
  if (port === '') return { refused: say('addressPort') }
  if (!path.test(inner) || dotSegment.test(inner)) return { refused: say('addressPath') }
  return webAddress(host, port ?? '', `${inner}${search}`, rules)
}
