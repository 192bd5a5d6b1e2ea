import { isSameId, plainId } from '../../core/compare-ids'
import type { Kind, KindsOf } from '../../core/kinds'
import { instant, object } from '../../core/kinds'
import { readAs, readOptions, refuse } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { LabelScheme, RegisterEntry } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'
import type { LabelEvent, LabelState } from './label-state'
import { labelConditionAt } from './label-state'
import { dateOf, renewalWindow } from './renewal-window'
import { requireRegister } from './require-register'

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
  /** First and last day on which it can be renewed, such as `2029-05-18`; with a scheme of the network that has `renewal`. */
  renewal?: { opens: string; closes: string }
}

/** Options of `holdersAt`. */
export interface HoldersOptions {
  /** Scheme whose `renewal` says when its labels can be renewed: those of its network, but for entries that name another scheme. */
  scheme?: FromJson<LabelScheme> | undefined
}

const action = 'list holders'
const optionKinds = { scheme: object as Kind<LabelScheme> } satisfies KindsOf<HoldersOptions>

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
  requireRegister(action, register)
  const now = readAs(action, 'at', instant, at) as string
  const { scheme } = readOptions(action, options, optionKinds)
  if (scheme) requireStructure(action, 'scheme', scheme, shapes.scheme)
  const seen = new Set<string>()
  return (register as readonly RegisterEntry[]).flatMap((entry, index) => {
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
  const { opens, closes } = renewalWindow(renewal, validUntil)
  return [
    {
      ...{ holder, label, network, state, since, validUntil },
      ...(renewal && { renewal: { opens: dateOf(opens), closes: dateOf(closes) } }),
    },
  ]
}
