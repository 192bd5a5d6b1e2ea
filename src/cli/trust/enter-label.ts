import { isSameId } from '../../core/compare-ids'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { clean } from '../../describing/clean-text'
import { labelStates } from '../../describing/label-states'
import type { Decision, LabelChange, LabelEvent, LabelScheme, OpenBadgeCredential } from '../../index'
import { enterInRegister, labelStateAt } from '../../index'
import { isLabelOf } from '../../model/is-label-of'
import type { RegisterEntry } from '../../trust/index'
import { attempt, attemptWith, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { atOf, currentInstant } from '../option-values'
import { note } from '../output'
import { readDocument } from '../read-documents'
import { loadSpeech } from '../words/speech'
import type { SignerMaterial } from './require-signed'
import { requireSigned } from './require-signed'

const option = '--label'

/** A signed label and the decision by which it was issued or renewed, as files. */
export interface LabelFiles {
  label: string
  decision: string | undefined
}

/**
 * Pairs the labels with their decisions, in the order in which they were given.
 *
 * @throws {CommandError} 64 if there are decisions, and not as many as labels.
 */
export function pairDecisions({
  label: labels = [],
  decision: decisions = [],
}: {
  label?: string[]
  decision?: string[]
}): LabelFiles[] {
  if (decisions.length > 0 && decisions.length !== labels.length)
    throw usageError(
      `--decision: expected one for each --label, in the same order (${labels.length}), found ${decisions.length}`,
    )
  return labels.map((label, index) => ({ label, decision: decisions[index] }))
}

/**
 * The register with a label that was issued, or renewed under the id of one that is in it.
 *
 * @param material - What the bundle has of networks, committees and their keys.
 * @param schemes - Schemes of the bundle: that of the label says how long after its end it can be renewed.
 * @param now - When the bundle is issued.
 * @throws {CommandError} 64 for a label without proof, 65 for one that too few members signed, or that cannot be entered.
 */
export async function enterLabel(
  register: readonly RegisterEntry[],
  { label: file, decision: decisionFile }: LabelFiles,
  material: SignerMaterial,
  schemes: readonly LabelScheme[],
  now: string,
): Promise<RegisterEntry[]> {
  const label = await readDocument<OpenBadgeCredential>(option, file, 'label')
  if ((label as { proof?: unknown }).proof === undefined) {
    throw usageError(`${option}: expected a label that its committee signed in ${file}`)
  }
  await requireSigned(file, label, material, now)
  await sayAhead(file, label, now)
  const scheme = schemes.find((each) => isLabelOf(label, each))
  const decision =
    decisionFile === undefined
      ? undefined
      : await readDocument<Decision>('--decision', decisionFile, 'decision')
  const next = await attemptWith(
    { decision: '--decision' },
    () => enterInRegister(register, { label }, { scheme, decision }),
    exitCodes.data,
  )
  if (decision === undefined) await sayUndecided(file)
  await sayOthers(file, register, next, now)
  await saySuspended(file, label, next, now)
  return next
}

/** A holder has one label of a network: a second one is a renewal without `--renew`, or a decision that was issued twice. */
async function sayOthers(
  file: string,
  before: readonly RegisterEntry[],
  next: readonly RegisterEntry[],
  now: string,
): Promise<void> {
  // A renewal changes an entry and adds none.
  if (next.length === before.length) return
  const { holder, network } = next.at(-1) as RegisterEntry
  const isHeld = ({ events }: RegisterEntry) =>
    ['active', 'suspended'].includes(labelStateAt(events as LabelEvent[], now))
  const others = before.filter(
    (entry) => isSameId(entry.holder, holder) && isSameId(entry.network, network) && isHeld(entry),
  )
  if (others.length === 0) return
  const { say, show, nameFile } = await loadSpeech()
  const labels = others
    .map(
      ({ label, events }) =>
        `${show(label)} (${say(labelStates[labelStateAt(events as LabelEvent[], now)])})`,
    )
    .join(', ')
  note(
    say('heldAlready', {
      holder: show(holder),
      network: show(network),
      labels,
      file: clean(nameFile(file)),
    }),
  )
}

// Only the first label of a holder can be entered so, as older registers were written.
async function sayUndecided(file: string): Promise<void> {
  const { say, nameFile } = await loadSpeech()
  note(say('enteredUndecided', { file: clean(nameFile(file)) }))
}

/** A renewal prolongs a label and lifts no suspension. */
async function saySuspended(
  file: string,
  { id, validFrom }: OpenBadgeCredential,
  register: readonly RegisterEntry[],
  now: string,
): Promise<void> {
  const entry = register.find(({ label }) => isSameId(label, id ?? ''))
  const at = isLater(validFrom, now) ? validFrom : now
  if (!entry || labelStateAt(entry.events as LabelEvent[], at) !== 'suspended') return
  const { say, show, nameFile } = await loadSpeech()
  note(say('staysSuspended', { label: show(entry.label), file: clean(nameFile(file)) }))
}

// Who will be in office then is not known yet.
async function sayAhead(file: string, { validFrom }: OpenBadgeCredential, now: string): Promise<void> {
  if (!isLater(validFrom, now)) return
  const { say, nameFile } = await loadSpeech()
  note(say('beginsLater', { file: clean(nameFile(file)), at: validFrom }))
}

function isLater(a: string, b: string): boolean {
  return compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant) > 0
}

/**
 * Reads when an event happened: the date on which the bundle is issued means then. Refuses one after the instant at which the bundle is issued: lists show it at once, and nothing could be entered before it.
 *
 * @throws {CommandError} 64.
 */
export function eventAt({ at: given, issuedAt = currentInstant() }: { at?: string; issuedAt?: string }): {
  at?: string
} {
  if (given === undefined) return {}
  const at = atOf(given, issuedAt)
  if (!isLater(at, issuedAt)) return { at }
  throw usageError(`--at: expected an instant no later than ${issuedAt}, when it is issued, found ${at}`)
}

/** The register with something that happened to one of its labels. */
export function enterEvent(
  register: readonly RegisterEntry[],
  label: string,
  event: LabelChange,
): Promise<RegisterEntry[]> {
  return attempt(() => enterInRegister(register, { label, event }))
}
