import { isSameId } from '../../core/compare-ids'
import { isJsonObject } from '../../core/json'
import { labelStates } from '../../describing/label-states'
import { purposes, sayTerm } from '../../describing/terms'
import { objectsOf } from '../../describing/voice'
import type { BitstringStatusListCredential, JsonObject, LabelEvent, LabelState } from '../../index'
import { labelStateAt, listStatuses, readStatus } from '../../index'
import { idOf, readStatusEntry } from '../../schema/read-status-entry'
import type { RegisterEntry, TrustBundle } from '../../trust/index'
import { findEntry } from '../../verifying/trust/label-standing'
import { listDisagrees } from '../../verifying/trust/list-disagrees'
import type { Speech } from '../words/speech'

/**
 * Says where status lists and register of a bundle disagree, as of an instant.
 *
 * A register does not name the entries of its labels in lists. So each entry is compared only of the labels and trust marks that are
 * passed, and of the trust marks that the bundle publishes; of all others, the lists of a network must have as many entries set as the
 * register has labels in that state.
 *
 * @param credentials - Labels and trust marks, whose proofs are not checked.
 */
export function listDisagreements(
  bundle: TrustBundle,
  credentials: readonly JsonObject[],
  now: string,
  speech: Speech,
): string[] {
  const published = (bundle.endorsements ?? []).filter(isJsonObject)
  const compared = [
    ...credentials.flatMap((one) => ofCredential(one, bundle, now, speech, true)),
    ...published.flatMap((one) => ofCredential(one, bundle, now, speech, false)),
  ]
  return [...compared, ...tooFewSet(bundle, now, speech)]
}

function ofCredential(
  credential: JsonObject,
  bundle: TrustBundle,
  now: string,
  speech: Speech,
  isAsked: boolean,
): string[] {
  const { say, show } = speech
  const label = show(idOf(credential) ?? '')
  const state = stateOf(credential, bundle.register ?? [], now)
  if (!state) return isAsked ? [say('notInRegister', { label })] : []
  return objectsOf(credential['credentialStatus']).flatMap((given) => {
    const entry = readStatusEntry(given, '')
    if (Array.isArray(entry)) return []
    const told = {
      label,
      state: say(labelStates[state]),
      list: show(entry.list),
      index: entry.index,
      purpose: sayTerm(purposes, entry.purpose, speech),
    }
    const copies = listsOf(bundle).filter(({ id }) => isSameId(String(id), entry.list))
    if (copies.length === 0) return isAsked ? [say('listNotInBundle', told)] : []
    return copies.flatMap((list) => {
      const value = attemptRead(() => readStatus(list, entry.index, { statusSize: entry.size }))
      if (value === undefined || !listDisagrees(state, entry.purpose, value)) return []
      return [say(value === 0 ? 'entryNotSet' : 'entrySet', told)]
    })
  })
}

/** State of the label that a credential is or, of a trust mark, that its holder has with its issuer. */
function stateOf(
  credential: JsonObject,
  register: readonly RegisterEntry[],
  now: string,
): LabelState | undefined {
  const own = register.find(({ label }) => isSameId(label, idOf(credential) ?? ''))
  if (own) return labelStateAt(own.events as LabelEvent[], now)
  const [network, holder] = [idOf(credential['issuer']), idOf(credential['credentialSubject'])]
  const held = register.filter(
    (entry) =>
      holder !== undefined &&
      network !== undefined &&
      isSameId(entry.holder, holder) &&
      isSameId(entry.network, network),
  )
  return findEntry(held, now)?.condition.state
}

const purposeOf = { suspended: 'suspension', withdrawn: 'revocation' } as const

function tooFewSet(bundle: TrustBundle, now: string, { say, show }: Speech): string[] {
  const { register = [] } = bundle
  const networks = [...new Set(register.map(({ network }) => network))]
  return networks.flatMap((network) =>
    Object.entries(purposeOf).flatMap(([state, purpose]) => {
      const lists = listsOf(bundle).filter(
        (list) => isSameId(idOf(list.issuer) ?? '', network) && hasPurpose(list, purpose),
      )
      const labels = register.filter(
        (entry) => entry.network === network && labelStateAt(entry.events as LabelEvent[], now) === state,
      ).length
      const set = lists.reduce((sum, list) => sum + (attemptRead(() => countSet(list)) ?? 0), 0)
      if (lists.length === 0 || set >= labels) return []
      const told = { network: show(network), labels, set, state: say(labelStates[state as LabelState]) }
      return [say('tooFewSet', told)]
    }),
  )
}

function countSet(list: BitstringStatusListCredential): number {
  return listStatuses(list, { most: 0 }).setCount
}

// Their shape is not checked: what cannot be read is passed over.
function listsOf({ statusLists = [] }: TrustBundle): BitstringStatusListCredential[] {
  return statusLists.map(({ credential }) => credential as unknown as BitstringStatusListCredential)
}

function hasPurpose({ credentialSubject }: BitstringStatusListCredential, purpose: string): boolean {
  return [credentialSubject?.statusPurpose].flat().includes(purpose)
}

// A list that cannot be read says nothing; verify names what is wrong with it.
function attemptRead(read: () => number): number | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
