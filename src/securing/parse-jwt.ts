import { decodeBase64Url } from '../core/base64url'
import { decodeUtf8 } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import type { JsonLimits } from '../core/parse-json'
import { defaultJsonLimits, jsonLimits, parseEncodedJson } from '../core/parse-json'
import { assertArguments, readMembers } from '../core/read-options'
import { describeInput } from '../model/input-kinds'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import { MalformedJwt } from './malformed-jwt'

/** `type` of a JWT among the proofs of a credential. */
export const jwtProofType = 'JWT'

/** A compact JWS as written; nothing in it is checked. */
export interface ParsedJwt {
  /** Its three parts, as received, without white space around them. */
  text: string
  header: JsonObject
  payload: JsonObject
  signature: Uint8Array
}

/** The parts of a JWT, as phrases. */
type JwtPart = 'partHeader' | 'partPayload' | 'partSignature'

// An RSA key of 8192 bits and a did:jwk of it take 4,200 characters; these headers have no certificates.
const maxHeaderLength = 8192
// 1,024 bytes, which is RSA with 8192 bits.
const maxSignatureLength = 1366
const headerLimits = { maxInputBytes: maxHeaderLength, maxDepth: 3, maxNodes: 64 }

/**
 * Parses a compact JWS whose header and payload are JSON objects, strictly. Checks neither its content nor its signature.
 *
 * White space and byte order marks around it are left out, as they come with text files; within it there are none.
 *
 * @param input - Text, or its UTF-8 bytes.
 * @throws {QualityLabelError} `JWT_MALFORMED`, with `details.expected` and `details.found`; `FORMAT_UNSUPPORTED` for an SD-JWT or a JWE; for the
 *   JSON of the payload as `parseJson` does.
 * @see RFC 7515, sections 2, 3.1 and 7.1
 */
export function parseJwt(input: string | Uint8Array, limits: Partial<JsonLimits> = {}): ParsedJwt {
  assertArguments('read JWT', 'text or a Uint8Array', { input })
  const { maxInputBytes } = {
    ...defaultJsonLimits,
    ...readMembers('read JWT', 'limits', limits, jsonLimits.members),
  }
  const maxLength = Math.ceil((maxInputBytes * 4) / 3) + maxHeaderLength + maxSignatureLength + 4
  if (input.length > maxLength)
    throw new MalformedJwt(say('expectCharacters', { limit: maxLength }), plain(String(input.length)))
  const decoded = typeof input === 'string' ? input : decodeUtf8(input)
  const text = decoded.trim()
  if (isSdJwt(text)) throw otherJwt('inputSdJwt')
  const parts = text.split('.', 6)
  if (isJwe(parts)) throw otherJwt('inputJwe')
  if (parts.length !== 3) throw new MalformedJwt(say('expectThreeParts'), partsOf(parts.length))
  const [header, payload, signature] = parts as [string, string, string]
  assertLength('partSignature', signature, maxSignatureLength)
  return {
    text,
    header: readJwtHeader(header),
    payload: parseObject('partPayload', decodePart('partPayload', payload), limits),
    signature: decodePart('partSignature', signature),
  }
}

/** Returns what the signature of a compact JWS is over: its header and payload as written. */
export function signingInputOf({ text }: ParsedJwt): string {
  return text.slice(0, text.lastIndexOf('.'))
}

/**
 * Reads the first part of a JWT.
 *
 * @throws {QualityLabelError} `JWT_MALFORMED`
 */
export function readJwtHeader(text: string): JsonObject {
  assertLength('partHeader', text, maxHeaderLength)
  return parseHeader(decodePart('partHeader', text))
}

// RFC 9901, section 4: disclosures follow the JWT, each after a tilde, which no base64url has.
function isSdJwt(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*~/.test(text)
}

// RFC 7516, section 9: five parts, and a header that says how its content is encrypted.
function isJwe([header = '', ...others]: readonly string[]): boolean {
  if (others.length !== 4) return false
  try {
    return 'enc' in readJwtHeader(header)
  } catch {
    return false
  }
}

function otherJwt(kind: 'inputJwe' | 'inputSdJwt'): QualityLabelError {
  const { found: format, advice } = describeInput({ kind })
  const message = `Cannot read JWT: found ${format}. ${advice}`
  return new QualityLabelError('FORMAT_UNSUPPORTED', message, { details: { format, kind } })
}

function parseHeader(bytes: Uint8Array): JsonObject {
  try {
    return parseObject('partHeader', bytes, headerLimits)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || error instanceof MalformedJwt) throw error
    throw new MalformedJwt(say('expectStrictHeader'), plain(error.message))
  }
}

function parseObject(part: JwtPart, bytes: Uint8Array, limits: Partial<JsonLimits>): JsonObject {
  const value = parseEncodedJson(bytes, limits)
  if (isJsonObject(value)) return value
  throw new MalformedJwt(say('expectObjectAs', { part: say(part) }), say('foundAnother'))
}

function decodePart(part: JwtPart, text: string): Uint8Array {
  try {
    return decodeBase64Url(text)
  } catch {
    throw new MalformedJwt(say('expectBase64Url'), say('foundOtherIn', { part: say(part) }))
  }
}

function assertLength(part: JwtPart, text: string, maximum: number): void {
  if (text.length <= maximum) return
  throw new MalformedJwt(
    say('expectCharactersOf', { limit: maximum, part: say(part) }),
    plain(String(text.length)),
  )
}

function partsOf(count: number): Phrase {
  return count > 5 ? say('foundMoreThanFive') : plain(String(count))
}
