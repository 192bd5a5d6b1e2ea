import { isSameId } from '../../core/compare-ids'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { showShort } from '../../describing/clean-text'
import { purposes, sayTerm } from '../../describing/terms'
import type { BitstringStatusListCredential, CredentialStatus } from '../../index'
import type { TrustBundle } from '../../trust/index'
import { usageError } from '../command-error'
import { readDocument } from '../read-documents'
import { englishSpeech } from '../words/english-speech'

const option = '--status-list'

/** A list that is to be changed, and the file that it is in. */
export interface ListFile {
  file: string
  list: BitstringStatusListCredential
}

/**
 * Reads lists that are to be changed.
 *
 * @throws {CommandError} 64 for two files of one list: only one of them could be changed; as `readDocument` otherwise.
 */
export async function readLists(files: readonly string[]): Promise<ListFile[]> {
  const lists: ListFile[] = []
  for (const file of files) {
    const list = await readDocument<BitstringStatusListCredential>(option, file, 'statusList')
    const other = lists.find((known) => isSameId(known.list.id, list.id))
    if (other) throw usageError(`${option}: ${other.file} and ${file} are one list, ${showShort(list.id)}`)
    lists.push({ file, list })
  }
  return lists
}

/**
 * Refuses a list that is older than the copy in the bundle, or begins after the change: what was set meanwhile would be lost.
 *
 * @param issuedAt - When the changed list begins.
 * @throws {CommandError} 64.
 */
export function requireNewest({ file, list }: ListFile, issuedAt: string, bundle?: TrustBundle): void {
  if (isBefore(issuedAt, list.validFrom))
    throw usageError(
      `${option}: expected a list that begins no later than ${issuedAt}, when the change is issued; ${file} begins at ${list.validFrom}`,
    )
  const copy = bundle?.statusLists?.find(({ credential }) => isSameId(String(credential['id']), list.id))
    ?.credential as BitstringStatusListCredential | undefined
  if (!copy) return
  const isSame = copy.credentialSubject.encodedList === list.credentialSubject.encodedList
  if (isSame || isBefore(copy.validFrom, list.validFrom)) return
  const begin = (from: string | undefined) => from ?? 'an unknown instant'
  throw usageError(
    `${option}: ${file} is older than the copy of the list in the bundle, or differs from it: it begins at ${begin(list.validFrom)}, the copy at ${begin(copy.validFrom)}. Use the list that was published last`,
  )
}

// A list without a begin may be of any time, so it is not known to be the later one.
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (b === undefined) return false
  return a === undefined || compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant) < 0
}

/**
 * Returns the list that an entry names.
 *
 * @throws {CommandError} 64 if it is not among the lists, has not the purpose of the entry, or is by another issuer: verifiers would not
 *   accept it for the entry.
 */
export function findList(
  lists: readonly ListFile[],
  { statusListCredential = '', statusPurpose = '' }: CredentialStatus,
  { credential, name }: { credential: { issuer: unknown }; name: string },
): ListFile {
  const found = lists.find(({ list }) => isSameId(list.id, statusListCredential))
  if (!found)
    throw usageError(
      `expected ${option} <file> with the list ${showShort(statusListCredential)}, in which ${name} has an entry for ${sayTerm(purposes, statusPurpose, englishSpeech)}${sayGiven(lists)}`,
    )
  const { file, list } = found
  const { statusPurpose: purpose } = list.credentialSubject
  if (![purpose].flat().includes(statusPurpose))
    throw usageError(
      `${option}: expected a list for ${sayTerm(purposes, statusPurpose, englishSpeech)} in ${file}, as the entry says, found one for ${sayPurposes(list)}`,
    )
  const { issuer } = credential
  if (!isSameId(idOf(list.issuer), idOf(issuer)))
    throw usageError(
      `${option}: expected a list by ${showShort(idOf(issuer))}, who issued ${name}, found one by ${showShort(idOf(list.issuer))} in ${file}`,
    )
  return found
}

function sayGiven(lists: readonly ListFile[]): string {
  const told = lists.map(({ file, list }) => `${file} has ${showShort(list.id)} (${sayPurposes(list)})`)
  return told.length === 0 ? '' : `; ${told.join(', ')}`
}

/** The purposes of a list, as messages name them. */
export function sayPurposes({ credentialSubject }: BitstringStatusListCredential): string {
  return [credentialSubject.statusPurpose]
    .flat()
    .map((purpose) => sayTerm(purposes, purpose, englishSpeech))
    .join(', ')
}

/** The id of a node that is one or has one; empty where it has none. */
export function idOf(node: unknown): string {
  const id = typeof node === 'object' && node !== null ? (node as { id?: unknown }).id : node
  return typeof id === 'string' ? id : ''
}
