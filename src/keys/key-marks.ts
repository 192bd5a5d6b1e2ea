import { base58, base64, base64urlnopad, hex } from '@scure/base'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { keyMembers } from './method-key'
import { writePublicMultikey } from './multikey'
import { readJwkMaterial, writePublicJwk } from './public-jwk'

// Longer texts are compared as they are: the time of base58 grows with the square of the length.
const maxLength = 200
const ed25519Length = 32

/**
 * Returns a text for each public key in a verification method: two methods have a text in common if they have a key in common.
 *
 * The form of the key, the type of the method and the purpose of the key make no difference. A key that is not read has the text of its
 * property.
 */
export function keyMarksOf(method: JsonObject): string[] {
  return keyMembers.flatMap((member) => {
    const value = method[member]
    if (value === undefined || value === null) return []
    if (member === 'publicKeyJwk') return isJsonObject(value) ? [markOfJwk(value)] : []
    return [typeof value === 'string' ? markOfText(member, value) : JSON.stringify([member, value])]
  })
}

function markOfJwk(jwk: JsonObject): string {
  const key = readJwkMaterial(jwk)
  if (key) return writePublicMultikey(key) ?? JSON.stringify(writePublicJwk(key))
  const { kty, crv, x, y, n, e } = jwk
  return JSON.stringify([kty, crv, x, y, n, e] as JsonValue[])
}

const encodings = {
  publicKeyBase58: base58,
  publicKeyBase64: base64,
  publicKeyHex: hex,
} as const satisfies Partial<Record<(typeof keyMembers)[number], unknown>>

function markOfText(member: string, text: string): string {
  if (text.length > maxLength) return text
  try {
    // Each sequence of bytes has one spelling in base58.
    if (member === 'publicKeyMultibase' && text.startsWith('u'))
      return `z${base58.encode(base64urlnopad.decode(text.slice(1)))}`
    const bytes = encodings[member as keyof typeof encodings]?.decode(text)
    return bytes?.length === ed25519Length ? writePublicMultikey({ kind: 'Ed25519', bytes }) : text
  } catch {
    return text
  }
}
