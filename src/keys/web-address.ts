import type { PhraseKey } from '../problems/phrases/en'
import type { Phrase } from '../problems/phrases/phrase'
import { say } from '../problems/phrases/phrase'

/** Address at which a controller publishes its document, or the reason why it must not be requested. */
export type WebAddress = { url: string } | { refused: Phrase }

const maxAddressLength = 1024
const maxHostLength = 253
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
// A last label that begins with a digit is part of a numeric address: 127.0.0.1, 0x7f.1, 2130706433.
const lastLabel = /^[a-z][a-z0-9-]*$/
// Last labels of names that lead into the reader's own network or nowhere: IANA's special-use names (RFC 6761, 6762, 7686, 8375, 9476)
// and .internal; names that ICANN keeps for private use or RFC 6762, appendix G lists; names from routers, resolvers and clusters.
const localNames = new Set([
  ...['alt', 'arpa', 'internal', 'invalid', 'local', 'localhost', 'onion', 'test'],
  ...['corp', 'home', 'intranet', 'lan', 'mail', 'private'],
  ...[
    'localdomain',
    'localdomain4',
    'localdomain6',
    'localnet',
    'domain',
    'workgroup',
    'homenet',
    'homenetwork',
  ],
  ...['intra', 'dhcp', 'router', 'gateway', 'modem', 'hotspot', 'belkin', 'dlink', 'ip', 'cpe', 'hub'],
  ...['svc', 'cluster', 'pod', 'consul', 'nomad', 'mesos', 'docker', 'kube', 'lxd', 'incus', 'vm'],
])
// Such names under public last labels.
const localDomains = ['fritz.box', 'easy.box', 'o2.box', 'mshome.net']

/** Options that loosen the rules for addresses. */
export interface AddressRules {
  /** Accepts `localhost` and names under it, which lead to the requesting machine. */
  allowLocalhost?: boolean
}

/**
 * Returns the address at a host on the public web, in the only accepted spelling.
 *
 * It rejects IP addresses in every notation, names of one label, names for local use, user names, and addresses that a URL parser would
 * rewrite. Names in other scripts are accepted only as A-labels (`xn--…`). It cannot detect a name that the caller's own resolver
 * resolves to a private address.
 *
 * @param host - Lower-case domain name without its final dot.
 * @param port - Digits, or empty for 443.
 * @param path - As it is in the URL, from its first slash.
 */
export function webAddress(
  host: string,
  port: string,
  path: string,
  { allowLocalhost = false }: AddressRules = {},
): WebAddress {
  const refused = whyHostRefused(host, allowLocalhost) ?? whyPortRefused(port)
  if (refused !== undefined) return { refused: say(refused) }
  const url = `https://${host}${port === '' ? '' : `:${port}`}${path}`
  if (url.length > maxAddressLength) return { refused: say('addressTooLong') }
  return isNormal(url) ? { url } : { refused: say('addressRewritten') }
}

function whyHostRefused(host: string, allowLocalhost: boolean): PhraseKey | undefined {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (host.length > maxHostLength || !labels.every((part) => label.test(part))) return 'addressHostName'
  if (!lastLabel.test(last)) return 'addressHostNumber'
  const isAllowed = allowLocalhost && last === 'localhost'
  if (!isAllowed && isLocal(host, labels.length, last)) return 'addressHostLocal'
  // RFC 5891, section 4.2.3.1: two hyphens in this place are reserved for A-labels.
  if (labels.some((part) => part.slice(2, 4) === '--' && !part.startsWith('xn--'))) return 'addressHostName'
  return undefined
}

function isLocal(host: string, labels: number, last: string): boolean {
  return (
    labels < 2 ||
    localNames.has(last) ||
    localDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  )
}

function whyPortRefused(port: string): PhraseKey | undefined {
  if (port === '' || (/^[1-9][0-9]{0,4}$/.test(port) && Number(port) <= 65_535 && port !== '443'))
    return undefined
  // 443 is the default; written out, it would be a second spelling.
  return 'addressPort'
}

// An address that a URL parser would rewrite (dot segments, a label that is not Punycode) would be fetched from another address.
function isNormal(url: string): boolean {
  try {
    return new URL(url).href === url
  } catch {
    return false
  }
}
