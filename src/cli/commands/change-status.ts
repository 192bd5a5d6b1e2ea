import type { Command } from 'commander'
import { isSameId } from '../../core/compare-ids'
import type {
  BitstringStatusListCredential,
  CredentialStatus,
  EndorsementCredential,
  JsonObject,
  LabelChange,
  OpenBadgeCredential,
} from '../../index'
import { setStatus, validate } from '../../index'
import type { TrustBundle } from '../../trust/index'
import { quoteShort, showShort } from '../clean-text'
import { attempt, CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { collect, currentInstant, readInstant, readKeyId } from '../option-values'
import { note } from '../output'
import { readDidDocument, readDocument } from '../read-documents'
import { nameOf, readJsonFile } from '../read-files'
import { readSigner } from '../read-key'
import { findList, idOf, readLists, requireNewest } from '../status/changed-lists'
import { requireAuthentic, requireEdition } from '../status/require-authentic'
import { enterEvent, refuseAhead } from '../trust/enter-label'
import { nextVersion } from '../trust/next-version'
import { readBundleFile } from '../trust/read-trust-file'
import { addExamples } from '../verb'
import type { WrittenFile } from '../write-files'
import { toJsonText, writeTogether } from '../write-files'
import { signDocument } from './sign'
import { readCount } from './status/options'

type Change = LabelChange['type']

interface ChangeFlags {
  trust?: string
  trustMark?: string
  statusList?: string[]
  key?: string
  verificationMethod?: string
  message?: number
  reason?: string
  at?: string
  didDocument?: string[]
  issuedAt?: string
  expiresAt?: string
}

/** What a change sets in an entry of each purpose; an entry of another purpose stays as it is. A revocation is final, so it is never cleared. */
const values: Readonly<Record<Change, Readonly<Record<string, number>>>> = {
  suspended: { suspension: 1 },
  reinstated: { suspension: 0 },
  withdrawn: { suspension: 1, revocation: 1 },
}

const verbs = {
  suspended: ['suspend', 'suspend a label, or another credential whose status list allows it'],
  reinstated: ['reinstate', 'end a suspension'],
  withdrawn: ['withdraw', 'withdraw a label, or revoke another credential, for good'],
} as const satisfies Record<Change, readonly [string, string]>

/** `suspend`: sets status list and register in one step. */
export function addSuspend(program: Command): void {
  addExamples(addChange(program, 'suspended'), [
    'a label and its trust mark, until a report arrives',
    'suspend label.json --trust bundle.json --trust-mark mark.json --status-list suspension.json --key network.key.json --reason "The yearly report is missing"',
  ])
}

/** `reinstate`: as `suspend`, the other way. */
export function addReinstate(program: Command): void {
  addExamples(addChange(program, 'reinstated'), [
    'the report arrived',
    'reinstate label.json --trust bundle.json --trust-mark mark.json --status-list suspension.json --key network.key.json',
  ])
}

/** `withdraw`: as `suspend`, for good. */
export function addWithdraw(program: Command): void {
  addExamples(
    addChange(program, 'withdrawn'),
    [
      'a label that is in the register',
      'withdraw label.json --trust bundle.json --status-list revocation.json --key network.key.json --reason "The holder closed"',
    ],
    [
      'a badge or an endorsement',
      'withdraw endorsement.json --did-document town.did.json --status-list status.json --key town.key.json',
    ],
  )
}

function addChange(program: Command, change: Change): Command {
  const [name, summary] = verbs[change]
  const needsReason = change === 'reinstated' ? '' : '; required for a label'
  return program
    .command(name)
    .summary(summary)
    .description(
      'Changes the state of a label in the register of a trust bundle, and its entries in status lists, in one step: all files are written, in place, or none. The bundle gets its next version, which root keys must sign. Of a badge or an endorsement only the status list is changed.',
    )
    .argument('<file>', 'the label, badge or endorsement')
    .option('--trust <file>', 'trust bundle whose register has the label; it is changed in place')
    .option('--trust-mark <file>', "the label's trust mark, whose entry is set too")
    .option('--status-list <file>', 'list with an entry of it; it is changed in place (repeatable)', collect)
    .option('--key <file>', 'key file of the issuer, to sign the lists with')
    .option('--verification-method <did-url>', 'DID URL that verifiers find the key under', readKeyId)
    .option(
      '--did-document <file>',
      'DID document of who signed the badge, endorsement or trust mark; those of the bundle are known (repeatable)',
      collect,
    )
    .option('--message <n>', 'value for an entry of the purpose message', readCount)
    .option('--reason <text>', `why, for the register${needsReason}`)
    .option(
      '--at <instant>',
      'from when on, for the register, no later than it is issued (default: then)',
      readInstant,
    )
    .option('--issued-at <instant>', 'when lists and bundle are issued (default: now)', readInstant)
    .option(
      '--expires-at <instant>',
      'when the bundle expires (default: after as long as before)',
      readInstant,
    )
    .action((file: string, flags: ChangeFlags) => changeStatus(change, file, flags))
}

type Credential = (OpenBadgeCredential | EndorsementCredential) & { credentialStatus?: unknown }

async function changeStatus(change: Change, file: string, flags: ChangeFlags): Promise<void> {
  refuseAhead(flags)
  const { credential, isLabel } = await readCredential(file)
  const bundle = await readBundle(isLabel, file, flags)
  const supplied = await Promise.all((flags.didDocument ?? []).map(readDidDocument))
  const didDocuments = [...(bundle?.didDocuments ?? []), ...supplied]
  if (bundle) await requireEdition(file, credential, bundle.register ?? [])
  else await requireAuthentic(file, credential, didDocuments)
  const mark = await readMark(credential, isLabel, flags)
  for (const each of mark) await requireAuthentic(flags.trustMark ?? '', each, didDocuments)
  const lists = await changeLists(change, [credential, ...mark], bundle, flags)
  const files: WrittenFile[] = lists.map((list) => ({ file: list.file, content: toJsonText(list.signed) }))
  if (bundle && flags.trust !== undefined) {
    const next = await changeBundle(change, bundle, credential, lists, flags)
    // The register comes last: run again after a crash between the two, the verb sets the list anew and enters the event.
    files.push({ file: flags.trust, content: toJsonText(next) })
    await writeTogether(files)
    sayWritten(files)
    const { threshold = 0 } = next.roots.at(-1) ?? {}
    note(
      `Version ${next.version} of the bundle is not signed yet: ${threshold} root keys must sign it (trust sign).`,
    )
  } else {
    if (files.length === 0) throw nothingToSet(change, file)
    await writeTogether(files)
    sayWritten(files)
  }
  for (const { signed } of lists) note(`Publish the list at ${showShort(signed.id)}.`)
}

function sayWritten(files: readonly WrittenFile[]): void {
  for (const { file } of files) note(`Wrote ${file}`)
}

async function readCredential(file: string): Promise<{ credential: Credential; isLabel: boolean }> {
  const document = await readJsonFile(file)
  const { shape, problems } = validate(document)
  const [problem] = problems.filter(({ severity }) => severity === 'error')
  if (problem || (shape !== 'badge' && shape !== 'endorsement')) {
    const found = problem ? `${problem.title}. ${problem.detail}` : `it is of the shape ${shape}`
    throw new CommandError(
      `Cannot use ${nameOf(file)}: expected a label, a badge or an endorsement. ${found}`,
      exitCodes.data,
    )
  }
  return { credential: document as unknown as Credential, isLabel: validate(document, 'label').valid }
}

async function readBundle(
  isLabel: boolean,
  file: string,
  { trust, reason, at }: ChangeFlags,
): Promise<TrustBundle | undefined> {
  if (isLabel) {
    if (trust !== undefined) return readBundleFile(trust)
    throw usageError(`expected --trust <file>, the bundle with the register of labels: ${file} is a label`)
  }
  const given = [
    ['--trust', trust],
    ['--reason', reason],
    ['--at', at],
  ].find(([, value]) => value !== undefined)
  if (given) throw usageError(`${given[0]} means nothing for ${file}: only labels are in a register`)
  return undefined
}

async function readMark(
  label: Credential,
  isLabel: boolean,
  { trustMark }: ChangeFlags,
): Promise<EndorsementCredential[]> {
  if (trustMark === undefined) return []
  if (!isLabel) throw usageError('--trust-mark: expected a label as the file whose mark it is')
  const mark = await readDocument<EndorsementCredential>('--trust-mark', trustMark, 'trustMark')
  const isOfLabel =
    isSameId(idOf(mark.issuer), idOf(label.issuer)) &&
    isSameId(idOf(mark.credentialSubject), idOf(label.credentialSubject))
  if (isOfLabel) return [mark]
  throw usageError(
    `--trust-mark: expected a mark by the issuer of the label, about its holder, in ${trustMark}`,
  )
}

/** A list after the change, signed. */
interface ChangedList {
  file: string
  signed: BitstringStatusListCredential
}

/** A list, and the file that it is in. */
interface ListFile {
  file: string
  list: BitstringStatusListCredential
}

async function changeLists(
  change: Change,
  credentials: readonly Credential[],
  bundle: TrustBundle | undefined,
  flags: ChangeFlags,
): Promise<ChangedList[]> {
  const { issuedAt: validFrom = currentInstant() } = flags
  const lists = await readLists(flags.statusList ?? [])
  for (const each of lists) requireNewest(each, validFrom, bundle)
  const changed = new Map<string, ListFile>()
  for (const credential of credentials) {
    for (const entry of [credential.credentialStatus ?? []].flat() as CredentialStatus[]) {
      const value = valueFor(change, entry, flags)
      if (value === undefined) {
        note(sayUntouched(change, entry))
        continue
      }
      const { file, list: known } = findList(lists, entry, credential)
      const { statusListIndex, statusSize } = entry
      const options = { validFrom, ...(statusSize === undefined ? {} : { statusSize }) }
      const before = changed.get(file)?.list ?? known
      const list = await attempt(() => setStatus(before, Number(statusListIndex), value, options))
      changed.set(file, { file, list })
    }
  }
  const idle = lists.find(({ file }) => !changed.has(file))
  if (idle) throw usageError(`--status-list: nothing is set in ${idle.file}: no entry for this names it`)
  return signLists([...changed.values()], flags, validFrom)
}

function valueFor(
  change: Change,
  { statusPurpose = '' }: CredentialStatus,
  { message }: ChangeFlags,
): number | undefined {
  if (statusPurpose !== 'message') return values[change][statusPurpose]
  if (message !== undefined) return message
  throw usageError(
    'expected --message <n>: the entry is of the purpose message, whose values the issuer defines',
  )
}

function sayUntouched(change: Change, { statusPurpose = '' }: CredentialStatus): string {
  return statusPurpose === 'revocation'
    ? `The entry for revocation stays: a revocation is final, so the register says that the label is ${change}.`
    : `The entry of the purpose ${showShort(statusPurpose)} stays.`
}

async function signLists(
  lists: readonly { file: string; list: BitstringStatusListCredential }[],
  { key, verificationMethod }: ChangeFlags,
  created: string,
): Promise<ChangedList[]> {
  if (lists.length === 0) return []
  if (key === undefined) throw usageError('expected --key <file>, to sign the changed list with')
  const signer = await readSigner('--key', key, verificationMethod)
  const signed: ChangedList[] = []
  for (const { file, list } of lists) {
    const document = await signDocument(list as unknown as JsonObject, signer, { created })
    signed.push({ file, signed: document as BitstringStatusListCredential })
  }
  return signed
}

async function changeBundle(
  type: Change,
  bundle: TrustBundle,
  label: Credential,
  lists: readonly ChangedList[],
  { reason, issuedAt = currentInstant(), at = issuedAt, expiresAt }: ChangeFlags,
): Promise<TrustBundle> {
  const event: LabelChange = { type, at, ...(reason === undefined ? {} : { reason }) }
  const register = await enterEvent(bundle.register ?? [], label.id ?? '', event)
  // Copies in the bundle would say the opposite of what its register says.
  const statusLists = bundle.statusLists?.map((part) => {
    const newer = lists.find(({ signed }) => isSameId(signed.id, String(part.credential['id'])))
    return newer ? { credential: newer.signed as unknown as JsonObject, fetchedAt: issuedAt } : part
  })
  note(
    `${quoteShort(String(label.name ?? label.id))} is ${type} from ${at} on${reason === undefined ? '' : `: ${quoteShort(reason)}`}`,
  )
  const dates = { issuedAt, ...(expiresAt === undefined ? {} : { expiresAt }) }
  return nextVersion(
    bundle,
    { register, ...(statusLists ? { statusLists } : {}) } as Partial<TrustBundle>,
    dates,
  )
}

function nothingToSet(change: Change, file: string): CommandError {
  const found = change === 'withdrawn' ? 'revoked or suspended' : 'suspended'
  return new CommandError(
    `Cannot change status: ${nameOf(file)} has no entry in a status list by which it could be ${found}`,
    exitCodes.data,
  )
}
