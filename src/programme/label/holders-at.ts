import { isSameId, plainId } from '../../core/compare-ids'
import type { KindsOf } from '../../core/kinds'
import { instant, unchecked } from '../../core/kinds'
import { readAs, readOptions, refuse } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { LabelScheme, RegisterEntry, RegisterEvent } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { ownStructure } from '../input/own-document'
import type { LabelEvent, LabelState } from './label-state'
import { labelConditionAt } from './label-state'
import { ownRegister } from './own-register'
import { compareDates, isEdition } from './register-event'
import { dateOf, renewalWindow } from './renewal-window'

/** A holder of a label at an instant: ids, dates and a state, and nothing else of a person. */
export interface LabelHolder {
  /** Id of the holder. */
  holder: string
  /** Id of the label. */
  label: string
  /** DID of the network that issued it. */
  network: string
  state: Exclude<LabelState, 'notIssued' | 'superseded'>
  /** Start of the state. */
  since: string
  /** End of the edition in force. */
  validUntil: string
  /** End of the last edition in the register, where that begins later: the label is renewed already. */
  renewedUntil?: string
  /** First and last day on which its last edition can be renewed, such as `2029-05-18`; with a scheme of the network that has `renewal`. */
  renewal?: { opens: string; closes: string }
}

/** Options of `holdersAt`. */
export interface HoldersOptions {
  /** Scheme whose `renewal` says when its labels can be renewed: those of its network, but for entries that name another scheme. */
  scheme?: FromJson<LabelScheme> | undefined
}

const action = 'list holders'
const optionKinds = { scheme: unchecked<LabelScheme>() } satisfies KindsOf<HoldersOptions>

/**
 * Lists the holders of labels at an instant, with the state of each label: what a network publishes as its register.
 *
 * Labels that are not yet issued at the instant are left out; expired, suspended and withdrawn ones are listed as such. Reasons are left
 * out, since they are free text that can tell of people.
 *
 * @param register - Entries of a trust bundle; the order stays.
 * @param at - `xsd:dateTimeStamp` or Date.
 * @throws {TypeError | RangeError} If an argument cannot be used, or a label has two entries; the message names it.
 */
export function holdersAt(
  register: FromJson<readonly RegisterEntry[]>,
  at: string | Date,
  options: HoldersOptions = {},
): LabelHolder[] {
  const entries = ownRegister(action, register)
  const now = readAs(action, 'at', instant, at) as string
  const { scheme: given } = readOptions(action, options, optionKinds)
  const scheme = given && ownStructure<LabelScheme>(action, 'scheme', given, shapes.scheme)
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    if (seen.has(plainId(entry.label)))
      refuse(action, `register[${index}].label`, 'in one entry only', entry.label)
    seen.add(plainId(entry.label))
    return describe(entry, now, scheme)
  })
}

function describe(
  { label, holder, network, scheme: own, events }: RegisterEntry,
  at: string,
  scheme: LabelScheme | undefined,
): LabelHolder[] {
  const { state, since, edition } = labelConditionAt(events as LabelEvent[], at)
  if (state === 'notIssued' || state === 'superseded' || since === undefined || edition === undefined)
    return []
  const { validUntil } = edition
  const isOfScheme = scheme?.issuer.id === network && (own === undefined || isSameId(own, scheme.id))
  const renewal = isOfScheme && state !== 'withdrawn' ? scheme?.renewal : undefined
  const last = state === 'withdrawn' ? validUntil : lastEnd(events, validUntil)
  const { opens, closes } = renewalWindow(renewal, last)
  return [
    {
      ...{ holder, label, network, state, since, validUntil },
      ...(compareDates(last, validUntil) > 0 && { renewedUntil: last }),
      ...(renewal && { renewal: { opens: dateOf(opens), closes: dateOf(closes) } }),
    },
  ]
}

/** The end of the last edition, which can lie ahead of the one in force. */
function lastEnd(events: readonly RegisterEvent[], inForce: string): string {
  return events
    .filter(isEdition)
    .map(({ validUntil = inForce }) => validUntil)
    .reduce((last, end) => (compareDates(end, last) > 0 ? end : last), inForce)
}
