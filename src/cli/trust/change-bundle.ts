import { isSameId } from '../../core/compare-ids'
import { clean } from '../../describing/clean-text'
import type { JsonObject, LabelChange, LabelEvent, LabelState } from '../../index'
import { labelConditionAt } from '../../programme/label/label-state'
import type { RegisterEntry, TrustBundle } from '../../trust/index'
import { currentInstant } from '../option-values'
import { note } from '../output'
import type { Change, SetList, StatusHolder } from '../status/set-entries'
import type { CommandKey } from '../words/catalogue'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { enterEvent } from './enter-label'
import { nextVersion } from './next-version'

/** The options by which a change is entered in the register of a bundle. */
export interface EventFlags {
  reason?: string
  at?: string
  issuedAt?: string
  expiresAt?: string
}

interface ChangeWords {
  /** The state after the change. */
  state: LabelState
  /** Says that the state was so before. */
  before: CommandKey
  /** Says that it is so from an instant on. */
  from: CommandKey
}

const changes: Readonly<Record<Change, ChangeWords>> = {
  suspended: { state: 'suspended', before: 'alreadySuspended', from: 'isSuspended' },
  reinstated: { state: 'active', before: 'alreadyActive', from: 'isReinstated' },
  withdrawn: { state: 'withdrawn', before: 'alreadyWithdrawn', from: 'isWithdrawn' },
}

/**
 * The next version of a bundle, after a change of a label and of lists.
 *
 * A register that says it already stays as it is, where there was something to set in lists: the verb was run before without them.
 *
 * @returns `undefined` where nothing in the bundle changes.
 * @throws {CommandError} 65 if the state of the label does not allow the change.
 */
export async function changeBundle(
  type: Change,
  bundle: TrustBundle,
  label: StatusHolder,
  lists: readonly SetList[],
  { reason, issuedAt = currentInstant(), at = issuedAt, expiresAt }: EventFlags,
): Promise<TrustBundle | undefined> {
  const { register = [] } = bundle
  const statusLists = replaceCopies(bundle, lists, issuedAt)
  const isMore = statusLists !== undefined || lists.some(({ isChanged }) => isChanged)
  const known = isMore ? stateIn(register, label, issuedAt) : undefined
  const speech = await loadSpeech()
  const name = speech.quote(String(label.name ?? label.id))
  const { state, before, from } = changes[type]
  if (known?.state === state) {
    const params = { name, since: clean(known.since ?? ''), because: because(known.reason, speech) }
    note(speech.say(before, params))
    if (!statusLists) return undefined
    return nextVersion(bundle, { statusLists } as Partial<TrustBundle>, dates(issuedAt, expiresAt))
  }
  const event: LabelChange = { type, at, ...(reason === undefined ? {} : { reason }) }
  const entered = await enterEvent(register, label.id ?? '', event)
  note(speech.say(from, { name, at, because: because(reason, speech) }))
  const parts = { register: entered, ...(statusLists ? { statusLists } : {}) } as Partial<TrustBundle>
  return nextVersion(bundle, parts, dates(issuedAt, expiresAt))
}

// Copies in the bundle would say the opposite of what its register says.
function replaceCopies(
  { statusLists = [] }: TrustBundle,
  lists: readonly SetList[],
  fetchedAt: string,
): TrustBundle['statusLists'] {
  const replaced = statusLists.map((part) => {
    const newer = lists.find(({ signed }) => isSameId(signed.id, String(part.credential['id'])))
    if (!newer || JSON.stringify(newer.signed) === JSON.stringify(part.credential)) return part
    return { credential: newer.signed as unknown as JsonObject, fetchedAt }
  })
  return replaced.some((part, index) => part !== statusLists[index])
    ? (replaced as TrustBundle['statusLists'])
    : undefined
}

function stateIn(register: readonly RegisterEntry[], { id = '' }: StatusHolder, at: string) {
  const entries = register.filter((entry) => isSameId(entry.label, id))
  const [entry] = entries
  return entry && entries.length === 1 ? labelConditionAt(entry.events as LabelEvent[], at) : undefined
}

function because(reason: string | undefined, { quote }: Speech): string {
  return reason === undefined ? '' : ` (${quote(reason)})`
}

function dates(issuedAt: string, expiresAt: string | undefined) {
  return { issuedAt, ...(expiresAt === undefined ? {} : { expiresAt }) }
}
