import { base32crockford } from '@scure/base'
import { hmacSha256 } from '../../core/hmac-sha256'
import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import { instant, wholeNumber } from '../../core/kinds'
import { assertArguments, readOptions, wrongType } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { ClaimOffer } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { ownShape } from '../input/own-document'
import { assertClaimSecret } from './claim-secret'
import { mostSerial, readCode } from './read-code'

/** Which code of an offer is meant. */
export interface ClaimCodeOptions {
  /** For rotating codes, which one: instant as `xsd:dateTimeStamp` or Date. */
  at?: string | Date | undefined
  /** For single codes, which one: the number of the card, from 1 to the limit of the offer. */
  serial?: number | undefined
}

const action = 'make claim code'
const kinds = { at: instant, serial: wholeNumber(1, mostSerial) }

/** The option that says which code is meant, for each kind of codes. */
const neededOption = { shared: undefined, single: 'serial', rotating: 'at' } as const

/**
 * Makes the code of an offer: 16 characters in four groups, after the number of the card where codes are single. The same arguments give
 * the same code, and without the secret no one can find it: each code has 80 bits of an HMAC-SHA-256.
 *
 * @param secret - At least 32 random bytes, known to no one but the platform. One secret serves any number of offers.
 * @param options - `serial` for single codes, `at` for rotating ones, neither for a shared code.
 * @returns Such as `4X7K-09QZ-H2MB-T6RC`, or `17-4X7K-09QZ-H2MB-T6RC`.
 * @throws {TypeError | RangeError} If an argument cannot be used; no message has anything of the secret.
 * @see RFC 2104; Crockford's base 32: https://www.crockford.com/base32.html
 */
export function claimCode(
  secret: Uint8Array,
  offer: FromJson<ClaimOffer>,
  options: ClaimCodeOptions = {},
): string {
  assertClaimSecret(action, secret)
  const known = ownShape<ClaimOffer>(action, 'offer', offer, shapes.claimOffer)
  const given = readOptions(action, options, kinds)
  requireOptions(known, given)
  if (known.codes === 'single') {
    const serial = given.serial as number
    return `${serial}-${inGroups(codeCharacters(secret, known, serial))}`
  }
  const step = given.at === undefined ? 0 : stepAt(known, parseInstant(given.at) as Instant)
  return inGroups(codeCharacters(secret, known, step))
}

/**
 * Writes the link of a code, for a QR code: the address of the offer with the query member `code`.
 *
 * @param code - As `claimCode` returns it.
 * @throws {TypeError | RangeError} If an argument cannot be used; no message repeats the code.
 */
export function claimLink(offer: FromJson<ClaimOffer>, code: string): string {
  const task = 'write claim link'
  const { url } = ownShape<ClaimOffer>(task, 'offer', offer, shapes.claimOffer)
  if (typeof code !== 'string') throw wrongType(task, 'code', 'a text', code)
  if (!readCode(code))
    throw new RangeError(`Cannot ${task}: expected code to be as claimCode returns it, got another text`)
  const link = new URL(url)
  link.searchParams.set('code', code)
  return link.href
}

/**
 * Reads the number of the card from a single code, to look up the claim that was made with it; the code itself is not checked.
 *
 * @returns `undefined` if the text is not a code, or has no number.
 * @throws {TypeError} If it is not a text.
 */
export function claimSerial(code: string): number | undefined {
  assertArguments('read claim code', 'a text', { code })
  return readCode(code)?.serial
}

/**
 * Returns the characters of a code, without groups.
 *
 * @param counter - 0 for a shared code, the number of the card for a single one, the step for a rotating one.
 */
export function codeCharacters(secret: Uint8Array, { id, codes }: ClaimOffer, counter: number): string {
  const mac = hmacSha256(secret, `quality-label claim\n${id}\n${codes}\n${counter}`)
  return base32crockford.encode(mac.subarray(0, 10))
}

/** How many times rotating codes have changed since 1970 at an instant. */
export function stepAt({ everySeconds = 1 }: ClaimOffer, { epochSeconds }: Instant): number {
  return Math.floor(epochSeconds / everySeconds)
}

function requireOptions(offer: ClaimOffer, given: ClaimCodeOptions): void {
  const needed = neededOption[offer.codes]
  if (needed !== undefined && given[needed] === undefined)
    throw new TypeError(
      `Cannot ${action}: expected ${needed}, because the codes of the offer are ${offer.codes}`,
    )
  const odd = (['serial', 'at'] as const).find((name) => name !== needed && given[name] !== undefined)
  if (odd)
    throw new TypeError(
      `Cannot ${action}: expected no ${odd}, because the codes of the offer are ${offer.codes}`,
    )
  if (needed === 'serial' && (given.serial as number) > offer.limit)
    throw new RangeError(
      `Cannot ${action}: expected serial to be in 1..${offer.limit}, the limit of the offer, got ${given.serial}`,
    )
}

function inGroups(characters: string): string {
  return (characters.match(/.{4}/g) as string[]).join('-')
}
