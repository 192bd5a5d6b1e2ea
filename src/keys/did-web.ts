import { say } from '../problems/phrases/phrase'
import type { AddressRules, WebAddress } from './web-address'
import { webAddress } from './web-address'

const prefix = 'did:web:'
// Characters that a method-specific id has (DID Core, section 3.1); percent-encodings only of what has no other spelling there:
// the tilde, and bytes of other scripts. Encoded slashes, dots, percent signs and control characters never get through.
const segment = /^(?:[A-Za-z0-9._-]|%7E|%[89A-F][0-9A-F])+$/

/**
 * Where the document of a did:web is published.
 *
 * @returns The `https` address, or why the DID has none.
 * @see The did:web method, section 2.5.2: https://w3c-ccg.github.io/did-method-web/#read-resolve
 */
export function didWebToUrl(did: string, rules: AddressRules = {}): WebAddress {
  if (!did.startsWith(prefix)) return { refused: say('addressKind') }
  const [authority = '', ...segments] = did.slice(prefix.length).split(':')
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
