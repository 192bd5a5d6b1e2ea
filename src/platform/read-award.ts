import { isJsonObject, isPlainObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import { quoteUnlessPlain, typeOf } from '../core/quote-text'
import { sha256 } from '../core/sha256'
import { isUri } from '../model/is-uri'
import { ownDocument } from '../securing/own-document'
import { buildStatusEntry } from '../status/build-status-entry'
import type { ItemFailure, StatusPlace } from './stores'
import { toFailure } from './to-failure'

/** An unsigned credential without a status: an object, or its JSON. */
export type Award = object | string

/** An item as it is signed. */
export interface ReadAward {
  /** Place in the shard, from 0. */
  position: number
  id: string
  text: string
  /** SHA-256 of the text. */
  content: Uint8Array
}

const longestId = 4096

/** Reads an item of a shard as text, with its id; a failure if it has no id that a store can keep. */
export function readAward(
  award: Award,
  position: number,
): ReadAward | { position: number; id?: string; failure: ItemFailure } {
  try {
    const { text, document } =
      typeof award === 'string' ? { text: award, document: parseLoosely(award) } : written(award)
    const { id, credentialStatus } = isJsonObject(document) ? document : {}
    if (credentialStatus !== undefined) return { position, failure: statusGiven }
    if (typeof id === 'string' && id.length <= longestId && isUri(id))
      return { position, id, text, content: sha256(text) }
    return { position, failure: idUnusable(id) }
  } catch (error) {
    return { position, failure: toFailure(error) }
  }
}

function written(award: object): { text: string; document: unknown } {
  if (!isPlainObject(award))
    throw new TypeError(`Cannot issue shard: expected an item to be an object or JSON, got ${typeOf(award)}`)
  const { document } = ownDocument(award)
  return { text: JSON.stringify(document), document }
}

// Read only for what decides its place: a text that is not strict JSON, such as with a name twice, is refused when it is signed.
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Its errors say where, and do not repeat the text.
    return parseJson(text)
  }
}

const statusGiven: ItemFailure = {
  code: 'ITEM_UNUSABLE',
  message:
    'Cannot issue shard: expected an item without credentialStatus, because its batch gives it the places that no other credential has',
  pointer: '/credentialStatus',
}

function idUnusable(id: unknown): ItemFailure {
  const got = typeof id === 'string' ? quoteUnlessPlain(id) : typeOf(id)
  const message = `Cannot issue shard: expected id to be an absolute URI of at most ${longestId} characters, got ${got}`
  return { code: 'ITEM_UNUSABLE', message, pointer: '/id' }
}

/** Adds a credential's places in status lists to its text. The rest of the text stays as it is. */
export function withStatus(text: string, places: readonly StatusPlace[]): string {
  const end = text.lastIndexOf('}')
  if (places.length === 0 || end < 0) return text
  const entries = places.map(({ list, statusPurpose, index }) =>
    buildStatusEntry({ id: list, statusPurpose }, index),
  )
  const written = JSON.stringify(entries.length === 1 ? entries[0] : entries)
  return `${text.slice(0, end)},"credentialStatus":${written}${text.slice(end)}`
}
