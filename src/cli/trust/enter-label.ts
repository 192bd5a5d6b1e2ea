import { isSameId } from '../../core/compare-ids'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { clean } from '../../describing/clean-text'
import { labelStates } from '../../describing/label-states'
import type { LabelChange, LabelEvent, LabelScheme, OpenBadgeCredential } from '../../index'
import { enterInRegister, labelStateAt } from '../../index'
import { isLabelOf } from '../../model/is-label-of'
import type { RegisterEntry } from '../../trust/index'
import { attempt, usageError } from '../command-error'
import { currentInstant } from '../option-values'
import { note } from '../output'
import { readDocument } from '../read-documents'
import { loadSpeech } from '../words/speech'
import type { SignerMaterial } from './require-signed'
import { requireSigned } from './require-signed'

const option = '--label'

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
  file: string,
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
  const next = await attempt(() => enterInRegister(register, { label }, { scheme }))
  await sayOthers(file, register, next, now)
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

// Who will be in office then is not known yet.
async function sayAhead(file: string, { validFrom }: OpenBadgeCredential, now: string): Promise<void> {
  const [begin, issue] = [parseInstant(validFrom), parseInstant(now)]
  if (!begin || !issue || compareInstants(begin, issue) <= 0) return
  const { say, nameFile } = await loadSpeech()
  note(say('beginsLater', { file: clean(nameFile(file)), at: validFrom }))
}

/**
 * Refuses an event after the instant at which the bundle is issued: lists show it at once, and nothing could be entered before it.
 *
 * @throws {CommandError} 64.
 */
export function refuseAhead({ at, issuedAt = currentInstant() }: { at?: string; issuedAt?: string }): void {
  if (
    at === undefined ||
    compareInstants(parseInstant(at) as Instant, parseInstant(issuedAt) as Instant) <= 0
  )
    return
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
