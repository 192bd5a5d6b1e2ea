import { encodeHex } from '../../core/bytes'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { sha256 } from '../../core/sha256'
import { isUri } from '../../model/is-uri'

interface IdentifiedNode {
  id?: string | undefined
  [member: string]: unknown
}

/**
 * Ids in a credential that is being built: two things with one id would be one thing for a reader of the graph.
 */
export class NodeIds {
  private readonly texts = new Map<string, string>()

  /** Takes the id of a node; false if something else has it. */
  claim(node: IdentifiedNode): boolean {
    if (node.id === undefined) return true
    if (this.texts.has(node.id)) return false
    this.texts.set(node.id, JSON.stringify(node))
    return true
  }

  /** As `claim`, for a node that can be in several places with the same content. */
  share(node: IdentifiedNode): boolean {
    return this.claim(node) || this.texts.get(node.id ?? '') === JSON.stringify(node)
  }

  /** Takes the ids of a node and of all nodes within it. */
  claimAll(node: object): void {
    if (isJsonObject(node) && typeof node['id'] === 'string') this.claim(node as JsonObject & { id: string })
    for (const inner of Object.values(node)) {
      if (typeof inner === 'object' && inner !== null) this.claimAll(inner)
    }
  }
}

// Characters that an address must not contain unencoded, and a % that encodes nothing. Control characters and lone surrogates are not
// encoded, so an address with them is rejected.
const unencoded = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\p{L}\p{M}\p{N}\p{Cc}\p{Cs}]|%(?![0-9A-Fa-f]{2})/gu

/**
 * Returns a text as an absolute address: unchanged if it is one, else with the spaces and other characters after its host encoded.
 *
 * Letter case stays: `https://b.example/A` and `https://b.example/a` are two addresses.
 *
 * @returns `undefined` if the text is still not an address.
 * @see RFC 3986, section 2.1
 */
export function addressOf(text: string): string | undefined {
  if (isUri(text)) return text
  const [, host, rest] = /^(https?:\/\/[^/?#\s]+)(.*)$/isu.exec(text.trim()) ?? []
  if (host === undefined || rest === undefined) return undefined
  const encoded = `${host}${rest.replace(unencoded, encodeURIComponent)}`
  return isUri(encoded) ? encoded : undefined
}

/**
 * Makes a UUID from a name, as `urn:uuid:`: the same for the same name.
 *
 * @see RFC 9562, section 5.8 (version 8)
 */
export function uuidOf(name: string): string {
  const hash = sha256(name)
  hash[6] = ((hash[6] as number) & 0x0f) | 0x80
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80
  const hex = encodeHex(hash.slice(0, 16))
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
