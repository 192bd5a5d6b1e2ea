import type { Command } from 'commander'
import { isSameId } from '../../core/compare-ids'
import { clean } from '../../describing/clean-text'
import { describeDocument } from '../../describing/describe-document'
import { factLines } from '../../describing/facts'
import type { EndorsementCredential, JsonObject } from '../../index'
import { validate } from '../../index'
import type { TrustBundle } from '../../trust/index'
import { CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { addLang, checkAt, collect, dateMeans, readInstant, readKeyId } from '../option-values'
import { colours, note } from '../output'
import { readDidDocument, readDocument } from '../read-documents'
import { nameOf, readJsonFile } from '../read-files'
import { askConsent } from '../signing/ask-consent'
import type { ConsentFlags } from '../signing/confirm-signing'
import { idOf } from '../status/changed-lists'
import { requireAuthentic, requireEdition } from '../status/require-authentic'
import type { Change, EntryFlags, StatusHolder } from '../status/set-entries'
import { requireEntry, setEntries } from '../status/set-entries'
import type { EventFlags } from '../trust/change-bundle'
import { changeBundle } from '../trust/change-bundle'
import { eventAt } from '../trust/enter-label'
import { readBundleFile } from '../trust/read-trust-file'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { toJsonText, writeTogether } from '../write-files'
import { readCount } from './status/options'

interface ChangeFlags extends EntryFlags, EventFlags, Pick<ConsentFlags, 'yes'> {
  trust?: string
  trustMark?: string
  didDocument?: string[]
  lang?: string
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
    'suspend label.signed.json --trust bundle.json --trust-mark mark.signed.json --status-list suspension.json --key network.key.json --reason "The yearly report is missing"',
  ])
}

/** `reinstate`: as `suspend`, the other way. */
export function addReinstate(program: Command): void {
  addExamples(addChange(program, 'reinstated'), [
    'the report arrived',
    'reinstate label.signed.json --trust bundle.json --trust-mark mark.signed.json --status-list suspension.json --key network.key.json',
  ])
}

/** `withdraw`: as `suspend`, for good. */
export function addWithdraw(program: Command): void {
  const command = addChange(program, 'withdrawn').option(
    '--yes',
    'do not ask; without a terminal it never asks',
  )
  addExamples(
    command,
    [
      'a label that is in the register',
      'withdraw label.signed.json --trust bundle.json --trust-mark mark.signed.json --status-list suspension.json --status-list revocation.json --key network.key.json --reason "The holder closed"',
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
  const command = program
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
      `from when on, for the register, no later than it is issued (default: then; ${dateMeans}, or --issued-at)`,
      checkAt,
    )
    .option('--issued-at <instant>', 'when lists and bundle are issued (default: now)', readInstant)
    .option('--valid-until <instant>', 'until when the changed lists hold (default: as before)', readInstant)
    .option(
      '--expires-at <instant>',
      'when the bundle expires (default: after as many days as before)',
      readInstant,
    )
    .action((file: string, flags: ChangeFlags) => changeStatus(change, file, flags))
  return addLang(command)
}

async function changeStatus(change: Change, file: string, given: ChangeFlags): Promise<void> {
  const flags = { ...given, ...eventAt(given) }
  const speech = await loadSpeech(flags.lang)
  const { credential, isLabel } = await readCredential(file)
  if (isLabel && change !== 'reinstated' && flags.reason === undefined)
    throw usageError('expected --reason <text>, which the register says beside the change of a label')
  const bundle = await readBundle(isLabel, file, flags)
  const supplied = await Promise.all((flags.didDocument ?? []).map(readDidDocument))
  const didDocuments = [...(bundle?.didDocuments ?? []), ...supplied]
  if (bundle) await requireEdition(file, credential, bundle.register ?? [])
  else await requireAuthentic(file, credential, didDocuments)
  const mark = await readMark(credential, isLabel, flags)
  for (const each of mark) await requireAuthentic(flags.trustMark ?? '', each, didDocuments)
  if (!isLabel) requireEntry(change, file, credential, speech)
  if (change === 'withdrawn') await confirmWithdrawal(credential, flags, speech)
  const holders = isLabel ? { label: credential, bundle } : {}
  const named = [
    { credential, name: nameOf(file) },
    ...mark.map((each) => ({ credential: each, name: `the trust mark ${flags.trustMark}` })),
  ]
  const { lists, notes } = await setEntries(change, named, holders, flags)
  const next = bundle && (await changeBundle(change, bundle, credential, lists, flags))
  // What was not changed is said only of a change that is made.
  note(...notes)
  const changed = lists.filter(({ isChanged }) => isChanged)
  const files = changed.map((list) => ({ file: list.file, content: toJsonText(list.signed) }))
  // The register comes last: run again after a crash between the two, the verb finds the list set and enters the event.
  if (next) files.push({ file: flags.trust as string, content: toJsonText(next) })
  await writeTogether(files)
  for (const { file: written } of files) note(speech.say('wroteFile', { file: clean(written) }))
  if (next) sayUnsigned(next, speech)
  for (const { signed } of changed) note(speech.say('publishList', { address: speech.show(signed.id) }))
  if (isLabel && mark.length === 0) note(speech.say('changeMarkToo'))
}

// What is final is worth a second thought.
async function confirmWithdrawal(
  credential: StatusHolder,
  { yes }: ChangeFlags,
  speech: Speech,
): Promise<void> {
  const facts = await describeDocument(credential as unknown as JsonObject, speech)
  note(colours.bold(speech.say('withdrawThis')), ...factLines(facts))
  await askConsent(speech.say('withdrawQuestion'), 'Not withdrawn', yes, speech)
}

function sayUnsigned({ version, roots }: TrustBundle, { say }: Speech): void {
  note(say('bundleUnsigned', { version, count: roots.at(-1)?.threshold ?? 0 }))
}

async function readCredential(file: string): Promise<{ credential: StatusHolder; isLabel: boolean }> {
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
  return { credential: document as unknown as StatusHolder, isLabel: validate(document, 'label').valid }
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
  label: StatusHolder,
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
