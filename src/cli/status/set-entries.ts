import { isSameId } from '../../core/compare-ids'
import { isEmptyPeriod } from '../../core/period'
import { clean, showShort } from '../../describing/clean-text'
import { purposes, sayTerm } from '../../describing/terms'
import type {
  BitstringStatusListCredential as Bitstring,
  CredentialStatus,
  EndorsementCredential,
  JsonObject,
  LabelChange,
  OpenBadgeCredential,
} from '../../index'
import { readStatus } from '../../index'
import type { TrustBundle } from '../../trust/index'
import { CommandError, usageError } from '../command-error'
import { signDocument } from '../commands/sign'
import { exitCodes } from '../exit-codes'
import { currentInstant } from '../option-values'
import { note } from '../output'
import { nameOf } from '../read-files'
import { readSigner } from '../read-signer'
import { englishSpeech } from '../words/english-speech'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { beginOfChange, changeEntry } from './change-entry'
import type { ListFile } from './changed-lists'
import { findList, readLists, requireNewest, sayPurposes } from './changed-lists'

/** What happens to a credential. */
export type Change = LabelChange['type']

/** A credential that can have entries in status lists. */
export type StatusHolder = (OpenBadgeCredential | EndorsementCredential) & { credentialStatus?: unknown }

/** A credential whose entries are set, and what messages call it. */
export interface NamedHolder {
  credential: StatusHolder
  name: string
}

/** The options by which entries of lists are set. */
export interface EntryFlags {
  statusList?: string[]
  key?: string
  verificationMethod?: string
  message?: number
  issuedAt?: string
  validUntil?: string
}

const periodFlags = { validFrom: '--issued-at', validUntil: '--valid-until' }

/** What a change comes to: the lists, and what to say of entries that stay, once the change is made. */
export interface SetEntries {
  lists: SetList[]
  notes: string[]
}

/** A list after the change, signed. */
export interface SetList {
  file: string
  signed: Bitstring
  /** Whether it differs from what is in the file. */
  isChanged: boolean
}

/** What a change sets in an entry of each purpose; an entry of another purpose stays as it is. A revocation is final, so it is never cleared. */
const values: Readonly<Record<Change, Readonly<Record<string, number>>>> = {
  suspended: { suspension: 1 },
  reinstated: { suspension: 0 },
  withdrawn: { suspension: 1, revocation: 1 },
}

/**
 * Refuses a credential that a change could do nothing to: of what is in no register, only its entries tell.
 *
 * A withdrawal that is only a suspension is said, because that can be undone.
 *
 * @throws {CommandError} 65.
 */
export function requireEntry(
  change: Change,
  file: string,
  credential: StatusHolder,
  { say, nameFile }: Speech,
): void {
  const purposes = entriesOf(credential).map(({ statusPurpose = '' }) => statusPurpose)
  if (!purposes.some((purpose) => purpose === 'message' || values[change][purpose] !== undefined)) {
    const could =
      change === 'withdrawn'
        ? 'revoked or suspended. It holds until its end: what you issue next gets an entry with --status-list'
        : 'suspended'
    throw new CommandError(
      `Cannot change status: ${nameOf(file)} has no entry in a status list by which it could be ${could}`,
      exitCodes.data,
    )
  }
  if (change === 'withdrawn' && purposes.includes('suspension') && !purposes.includes('revocation'))
    note(say('onlySuspends', { file: clean(nameFile(file)) }))
}

/**
 * Sets the entries of credentials in the lists that options name, and signs the lists that change.
 *
 * An entry that has its value already is left as it is, and that is said: a verb can be run again with what was missing.
 *
 * @param label - The label among the credentials, of which a register tells more than its entries.
 * @throws {CommandError} 64 for a list that is missing, cannot be used, or has no entry of them, and without a key.
 */
export async function setEntries(
  change: Change,
  holders: readonly NamedHolder[],
  { label, bundle }: { label?: StatusHolder | undefined; bundle?: TrustBundle | undefined },
  flags: EntryFlags,
): Promise<SetEntries> {
  const speech = await loadSpeech()
  const lists = await readLists(flags.statusList ?? [])
  for (const each of lists) requireNewest(each, flags.issuedAt ?? beginOfChange(each.list), bundle)
  const notes: string[] = []
  const set = new Map<string, Bitstring>()
  for (const holder of holders) {
    const { credential } = holder
    for (const entry of entriesOf(credential)) {
      const value = valueFor(change, entry, flags)
      if (value === undefined) {
        const own = lists.find((each) => isSameId(each.list.id, entry.statusListCredential ?? ''))
        notes.push(...sayUntouched(entry, own, credential === label, speech))
        if (own && !set.has(own.file)) set.set(own.file, own.list)
        continue
      }
      const { file, list: known } = findList(lists, entry, holder)
      const before = set.get(file) ?? known
      const list = await withValue({ file, list: before }, entry, value, flags)
      if (list === known)
        notes.push(speech.say('placeSetAlready', { index: String(entry.statusListIndex), file: clean(file) }))
      set.set(file, list)
    }
  }
  const idle = lists.find(({ file }) => !set.has(file))
  if (idle) {
    throw usageError(
      `--status-list: ${idle.file} has the list ${showShort(idle.list.id)} (${sayPurposes(idle.list)}), and no entry of ${holders.map(({ name }) => name).join(' or ')} is in it. ${sayEntries(holders)}. ${label && holders.length === 1 ? 'If it is the list of the trust mark, give --trust-mark <file>' : 'Leave it out, or give the list of one of these entries'}`,
    )
  }
  const isChanged = ({ file, list }: ListFile) => set.get(file) !== list
  const kept = lists.filter((each) => !isChanged(each))
  const changed = lists.filter(isChanged).map(({ file }) => ({ file, list: set.get(file) as Bitstring }))
  const all = [
    ...kept.map(({ file, list }) => ({ file, signed: list, isChanged: false })),
    ...(await signLists(changed, flags)),
  ]
  return { lists: all, notes }
}

/** The list with a value of an entry; the same list where it has it, is signed, and still holds. */
async function withValue(
  { file, list }: ListFile,
  entry: CredentialStatus,
  value: number,
  { issuedAt: validFrom = beginOfChange(list), validUntil }: EntryFlags,
): Promise<Bitstring> {
  const isOver = isEmptyPeriod({ validFrom, validUntil: list.validUntil })
  if (readEntryOf(list, entry) === value && list.proof !== undefined && !isOver) return list
  const options = {
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(entry.statusSize === undefined ? {} : { statusSize: entry.statusSize }),
    // An entry for revocation is never cleared here, but a list can be for several purposes.
    allowClearedRevocation: true,
  }
  return changeEntry(file, list, Number(entry.statusListIndex), value, options, periodFlags)
}

function readEntryOf(list: Bitstring, { statusListIndex, statusSize }: CredentialStatus): number {
  return readStatus(list, Number(statusListIndex), statusSize === undefined ? {} : { statusSize })
}

function entriesOf({ credentialStatus = [] }: StatusHolder): CredentialStatus[] {
  return [credentialStatus].flat() as CredentialStatus[]
}

function valueFor(
  change: Change,
  { statusPurpose = '' }: CredentialStatus,
  { message }: EntryFlags,
): number | undefined {
  if (statusPurpose !== 'message') return values[change][statusPurpose]
  if (message !== undefined) return message
  throw usageError(
    'expected --message <n>: the entry is of the purpose message, whose values the issuer defines',
  )
}

/** Which entries credentials have: for what, in which list, and whose they are. */
function sayEntries(holders: readonly NamedHolder[]): string {
  return holders
    .map(({ credential, name }) => {
      const entries = entriesOf(credential).map(
        ({ statusPurpose = '', statusListCredential = '' }) =>
          `${sayTerm(purposes, statusPurpose, englishSpeech)} in ${showShort(statusListCredential)}`,
      )
      return `Entries of ${name}: ${entries.join(', ') || 'none'}`
    })
    .join('. ')
}

/** Says of an entry that a change does not set that it stays; of a revocation only where its list, `own`, was given and shows it. */
function sayUntouched(
  entry: CredentialStatus,
  own: ListFile | undefined,
  isInRegister: boolean,
  { say, show }: Speech,
): string[] {
  const { statusPurpose = '' } = entry
  if (statusPurpose !== 'revocation')
    return [say('entryStays', { purpose: sayTerm(purposes, statusPurpose, { say, show }) })]
  if (isInRegister) return [say('entryUntouched')]
  const isRevoked = own !== undefined && readEntryOf(own.list, entry) !== 0
  return isRevoked ? [say('entryFinal')] : []
}

async function signLists(
  lists: readonly ListFile[],
  { key, verificationMethod, issuedAt: created = currentInstant() }: EntryFlags,
): Promise<SetList[]> {
  if (lists.length === 0) return []
  if (key === undefined) throw usageError('expected --key <file>, to sign the changed list with')
  const signer = await readSigner('--key', key, { verificationMethod })
  const signed: SetList[] = []
  for (const { file, list } of lists) {
    const document = await signDocument(list as unknown as JsonObject, signer, { key, created })
    signed.push({ file, signed: document as Bitstring, isChanged: true })
  }
  return signed
}
