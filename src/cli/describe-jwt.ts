import { looksLikeJwt } from '../core/compact-jws'
import { describeDocument } from '../describing/describe-document'
import type { Fact } from '../describing/facts'
import type { JsonObject, JsonValue } from '../index'
import { credentialOfJwt } from '../securing/jwt-claims'
import { parseJwt } from '../securing/parse-jwt'
import { attempt, CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { nameOf } from './read-files'
import type { Speech } from './words/speech'

/** Whether bytes set out to be a compact JWS: no JSON begins with these letters. */
export function isJwt(bytes: Uint8Array): boolean {
  return looksLikeJwt(new TextDecoder().decode(bytes.subarray(0, 16_384)))
}

/**
 * Describes what a JWT says about itself: its header and claims, then the credential in it; nothing is checked.
 *
 * @throws {CommandError} 65 if it is not a readable JWT.
 */
export async function describeJwt(bytes: Uint8Array, file: string, speech: Speech): Promise<Fact[]> {
  const { say } = speech
  const { jwt, credential } = await attempt(() => open(bytes)).catch((error: Error) => {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(`${nameOf(file)}: ${error.message}`, exitCodes.data)
  })
  const { header, payload, signature } = jwt
  const envelope: Fact[] = [
    [say('factJwtHeader'), ...membersOf(header, speech)],
    [say('factJwtClaims'), ...claimsOf(payload, speech)],
    [
      say('factJwtSignature'),
      signature.length === 0 ? say('factUnsigned') : say('jwtBytes', { count: signature.length }),
    ],
  ]
  const facts = await describeDocument(credential, speech)
  // What secures it is the JWT around it; that it has no embedded proof is not what a person should read.
  const [kind, ...others] =
    credential['proof'] === undefined ? facts.filter(([name]) => name !== say('factProofs')) : facts
  return [...(kind ? [kind] : []), ...envelope, ...others]
}

function open(bytes: Uint8Array) {
  const jwt = parseJwt(bytes)
  return { jwt, credential: credentialOfJwt(jwt) }
}

const claimNames = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']

function claimsOf(payload: JsonObject, speech: Speech): string[] {
  const claims = Object.entries(payload).filter(([name]) => claimNames.includes(name))
  return membersOf(Object.fromEntries(claims), speech)
}

function membersOf(object: JsonObject, { show }: Speech): string[] {
  return Object.entries(object).map(
    ([name, value]) => `${sayName(name, show)}: ${sayMember(name, value, show)}`,
  )
}

const headerNames = ['alg', 'kid', 'typ', 'jwk', 'cty', 'crit', 'b64', 'x5c']
const mediaTypes = ['JWT', 'vc+jwt', 'vp+jwt']

// Registered words, which everybody knows as they are; any other is somebody's own.
function sayName(name: string, show: Speech['show']): string {
  return headerNames.includes(name) || claimNames.includes(name) ? name : show(name)
}

// NumericDate (RFC 7519, section 2) is for machines; people read dates.
function sayMember(name: string, value: JsonValue, show: Speech['show']): string {
  if (
    ['exp', 'nbf', 'iat'].includes(name) &&
    typeof value === 'number' &&
    Math.abs(value) < 8_640_000_000_000
  )
    return new Date(value * 1000).toISOString()
  if (name === 'typ' && mediaTypes.includes(String(value))) return String(value)
  return show(typeof value === 'string' ? value : JSON.stringify(value))
}
