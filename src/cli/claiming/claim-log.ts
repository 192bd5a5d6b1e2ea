import { decodeUtf8, withoutByteOrderMark } from '../../core/bytes'
import { isJsonObject } from '../../core/json'
import { personOf } from '../../core/same-person'
import type { Claim, EarlierClaims } from '../../index'
import { claimSerial, parseJson } from '../../index'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { isThere } from '../is-there'
import { readOptionBytes } from '../read-files'
import { ownerOnly, writeSecretFile, writeTextFile } from '../write-files'
import { isClaim } from './is-claim'

/** A log of claims: one on each line. */
export interface ClaimLog {
  file: string
  /** Its content; `undefined` of a file that does not exist yet. */
  text: string | undefined
  claims: Claim[]
}

/**
 * Reads a log of claims.
 *
 * @throws {CommandError} 66 if it cannot be read, 64 if a line is not a claim, naming it.
 */
export async function readClaimLog(option: string, file: string): Promise<ClaimLog> {
  const text = await textOf(option, file)
  const claims: Claim[] = []
  for (const [index, line] of text.split('\n').entries())
    if (line.trim() !== '') claims.push(await readClaim(`${option}: ${file}, line ${index + 1}`, line))
  return { file, text, claims }
}

/** As `readClaimLog`, for a file that may not exist yet. */
export async function openClaimLog(option: string, file: string): Promise<ClaimLog> {
  return (await isThere(file)) ? readClaimLog(option, file) : { file, text: undefined, claims: [] }
}

/**
 * Adds a claim to a log. Another command that added one since it was read makes this one fail, so no limit is passed.
 *
 * @throws {CommandError} 73 if the log has changed, or cannot be written.
 */
export function addToLog({ file, text }: ClaimLog, claim: Claim): Promise<void> {
  const line = `${JSON.stringify(claim)}\n`
  // It says who was where: only its owner reads it.
  if (text === undefined) return writeSecretFile(file, line)
  return writeTextFile(file, text === '' || text.endsWith('\n') ? text + line : `${text}\n${line}`, ownerOnly)
}

/** What a log says of earlier claims of an offer. */
export function earlierClaims(
  claims: readonly Claim[],
  offer: string,
  claimant: string,
  code: string,
): EarlierClaims {
  const own = claims.filter((claim) => claim.offer === offer)
  const serial = claimSerial(code)
  const person = personOf(claimant)
  return {
    count: own.length,
    byClaimant: own.find((claim) => personOf(claim.claimant) === person),
    bySerial: own.find((claim) => serial !== undefined && claim.serial === serial),
  }
}

// Other bytes would be lost when a claim is added.
async function textOf(option: string, file: string): Promise<string> {
  const bytes = await readOptionBytes(option, file)
  try {
    return withoutByteOrderMark(decodeUtf8(bytes))
  } catch {
    throw usageError(`${option}: ${file}: expected text in UTF-8`)
  }
}

async function readClaim(place: string, line: string): Promise<Claim> {
  const value = await attempt(() => parseJson(line), exitCodes.usage).catch(() => undefined)
  if (isJsonObject(value) && isClaim(value)) return value
  throw usageError(`${place}: expected a claim as claim check --log writes it, with offer, claimant and at`)
}
