import { looksLikeJwt } from '../core/compact-jws'
import type { JsonObject, JsonValue } from '../index'
import { credentialOfJwt, parseJwt } from '../index'
import { showShort } from './clean-text'
import { attempt, CommandError } from './command-error'
import type { Fact } from './describe-document'
import { describeDocument } from './describe-document'
import { exitCodes } from './exit-codes'
import { nameOf } from './read-files'

/** Whether bytes set out to be a compact JWS: no JSON begins with these letters. */
export function isJwt(bytes: Uint8Array): boolean {
  return looksLikeJwt(new TextDecoder().decode(bytes.subarray(0, 16_384)).trimStart())
}

/**
 * Describes what a JWT says about itself: its header and claims, then the credential in it; nothing is checked.
 *
 * @throws {CommandError} 65 if it is not a readable JWT.
 */
export async function describeJwt(bytes: Uint8Array, file: string): Promise<Fact[]> {
  const { jwt, credential } = await attempt(() => open(bytes)).catch((error: Error) => {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(`${nameOf(file)}: ${error.message}`, exitCodes.data)
  })
  const { header, payload, signature } = jwt
  const envelope: Fact[] = [
    ['JWT header', ...membersOf(header)],
    ['JWT claims', ...claimsOf(payload)],
    ['JWT signature', signature.length === 0 ? 'none: it is not signed' : `${signature.length} bytes`],
  ]
  const facts = await describeDocument(credential)
  // What secures it is the JWT around it; that it has no embedded proof is not what a person should read.
  const [kind, ...others] = credential['proof'] === undefined ? facts.filter(isNotProofs) : facts
  return [...(kind ? [kind] : []), ...envelope, ...others]
}

function open(bytes: Uint8Array) {
  const jwt = parseJwt(bytes)
  return { jwt, credential: credentialOfJwt(jwt) }
}

const claimNames = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']

function claimsOf(payload: JsonObject): string[] {
  return membersOf(Object.fromEntries(Object.entries(payload).filter(([name]) => claimNames.includes(name))))
}

function membersOf(object: JsonObject): string[] {
  return Object.entries(object).map(([name, value]) => `${sayName(name)}: ${sayMember(name, value)}`)
}

const headerNames = ['alg', 'kid', 'typ', 'jwk', 'cty', 'crit', 'b64', 'x5c']
const mediaTypes = ['JWT', 'vc+jwt', 'vp+jwt']

// Registered words, which everybody knows as they are; any other is somebody's own.
function sayName(name: string): string {
  return headerNames.includes(name) || claimNames.includes(name) ? name : showShort(name)
}

// NumericDate (RFC 7519, section 2) is for machines; people read dates.
function sayMember(name: string, value: JsonValue): string {
  if (
    ['exp', 'nbf', 'iat'].includes(name) &&
    typeof value === 'number' &&
    Math.abs(value) < 8_640_000_000_000
  )
    return new Date(value * 1000).toISOString()
  if (name === 'typ' && mediaTypes.includes(String(value))) return String(value)
  return showShort(typeof value === 'string' ? value : JSON.stringify(value))
}

function isNotProofs([name]: Fact): boolean {
  return name !== 'Proofs'
}
