import { digestNode } from '../../canonical/digest-node'
import { isSameId } from '../../core/compare-ids'
import type { JsonObject, JsonValue } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { instant, passing, required, unchecked } from '../../core/kinds'
import { isEmptyPeriod } from '../../core/period'
import { quoteUnlessPlain } from '../../core/quote-text'
import { readMembers, readOptions, refuse } from '../../core/read-options'
import { isVisible, writtenText } from '../../core/written-text'
import type { FromJson } from '../../model/from-json'
import type {
  Decision,
  LabelScheme,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../model/generated/documents'
import { isLabelOf, isUnderScheme, sharesOf } from '../../model/is-label-of'
import * as shapes from '../../schema/shapes'
import { ownStructure } from '../input/own-document'
import type { LabelEvent, LabelState } from './label-state'
import { labelStateAt } from './label-state'
import { ownRegister } from './own-register'
import { compareDates, isEdition, notAllowed } from './register-event'
import { dateOf, dayOf, renewalWindow } from './renewal-window'
import { requireDecided } from './require-decided'

const action = 'enter in register'

/** Something that happened to a label after it was issued. */
export interface LabelChange {
  type: 'suspended' | 'reinstated' | 'withdrawn'
  /** `xsd:dateTimeStamp` or Date. */
  at: string | Date
  /** Required to suspend and to withdraw. */
  reason?: string | undefined
}

/** What is entered: a signed label that was issued or renewed, or the id of a label with what happened to it. */
export type RegisterChange =
  | { label: FromJson<OpenBadgeCredential>; event?: undefined }
  | { label: string; event: LabelChange }

/** Options of `enterInRegister`. */
export interface RegisterOptions {
  /** Scheme of the label, whose `renewal` says how long after its end a label can still be renewed; without it, only until its end. */
  scheme?: FromJson<LabelScheme> | undefined
  /**
   * Decision by which the label was issued or renewed; it grants no other. It can be left out only where the register has nothing of its holder
   * under the scheme.
   */
  decision?: FromJson<Decision> | undefined
}

type Events = readonly RegisterEvent[]

const mostNamed = 3

const changes: readonly unknown[] = ['suspended', 'reinstated', 'withdrawn'] satisfies LabelChange['type'][]

const changeKinds = {
  type: required(
    passing<LabelChange['type']>('suspended, reinstated or withdrawn', (value) => changes.includes(value)),
  ),
  at: required(instant),
  reason: writtenText,
} satisfies KindsOf<LabelChange>

const optionKinds = {
  scheme: unchecked<LabelScheme>(),
  decision: unchecked<Decision>(),
} satisfies KindsOf<RegisterOptions>

const entryKinds = { label: required(unchecked<unknown>()), event: unchecked<object>() }

/** States from which each change leads somewhere. */
const allowedFrom: Readonly<Record<LabelChange['type'], readonly LabelState[]>> = {
  suspended: ['active'],
  reinstated: ['suspended'],
  withdrawn: ['active', 'suspended', 'expired'],
}

/**
 * Enters a label, or something that happened to one, in a register of labels; the register that is passed stays as it is.
 *
 * A label whose id is in the register already is entered as a renewal. What the state of the label does not allow is rejected: nothing
 * follows a withdrawal, only an active label is suspended, only a suspended one reinstated. To suspend and to withdraw needs a reason, of one line. Ids are compared unescaped. No
 * change is dated before an earlier one, but a withdrawal, which ends all of them; a renewal has the date at which its edition begins, which may lie ahead, and must be later than
 * that of every edition before, and no later than the end of the one before it, or of the grace of the scheme: days are calendar days in
 * UTC, and the last one belongs to the period. It ends later than the edition before it.
 *
 * A decision grants one label, or renews it once: it is about the holder, under the scheme of the label, and later than what the register has of
 * labels of the holder under it. To renew, it names the label, unless the scheme that is passed has no `renewal`. Entries without a decision, as
 * older registers have them, are read as before.
 *
 * @param register - Entries of a trust bundle, each with its events in the order in which they were entered.
 * @param options.scheme - Of the label that is entered; the entry then names it.
 * @param options.decision - Its id is written into the event, for everybody to read: it should tell of no person.
 * @param entry - `{ label }` with the signed label, or `{ label, event }` with its id.
 * @returns The register with the event added.
 * @throws {TypeError | RangeError} If an argument cannot be used.
 * @throws {QualityLabelError} `REGISTER_EVENT_NOT_ALLOWED`; or as `digestNode`, if the label cannot be read in one way only.
 */
export async function enterInRegister(
  register: FromJson<readonly RegisterEntry[]>,
  entry: RegisterChange,
  options: RegisterOptions = {},
): Promise<RegisterEntry[]> {
  const known = ownRegister(action, register)
  const given = readOptions(action, options, optionKinds)
  const { label, event } = readMembers(action, 'entry', entry, entryKinds)
  const scheme = given.scheme && ownStructure<LabelScheme>(action, 'scheme', given.scheme, shapes.scheme)
  if (event !== undefined) {
    if (given.decision) refuse(action, 'decision', 'left out for an event', given.decision)
    return enterChange(known, label, event)
  }
  const decision =
    given.decision && ownStructure<Decision>(action, 'decision', given.decision, shapes.decision)
  const credential = ownStructure<OpenBadgeCredential>(action, 'label', label, shapes.label)
  return enterLabel(known, credential, scheme, decision)
}

async function enterLabel(
  register: readonly RegisterEntry[],
  credential: OpenBadgeCredential,
  scheme: LabelScheme | undefined,
  decision: Decision | undefined,
): Promise<RegisterEntry[]> {
  const entry = await entryOf(credential as OpenBadgeCredential & JsonObject, decision)
  requireOneScheme(entry.label, credential)
  if (scheme) requireScheme(scheme, credential, entry.network)
  const [issue] = entry.events as [RegisterEvent]
  // At no instant would it be held, and as a renewal it would end the edition before.
  if (isEmptyPeriod({ validFrom: issue.at, validUntil: issue.validUntil }))
    throw notAllowed(entry.label, `an end after the start (${issue.at})`, issue.validUntil as string)
  const known = findEntry(register, entry.label)
  if (known) requireRenewable(known, entry, credential)
  requireDecided({ register, credential, entry, known, scheme, decision })
  const under = scheme?.id ?? decision?.scheme
  if (!known) return [...register, { ...entry, ...(under !== undefined && { scheme: under }) }]
  const renewal: RegisterEvent = { ...issue, type: 'renewed' }
  requireInTime(entry.label, renewal, known.events.filter(isEdition), scheme)
  return withEvent(register, known, renewal)
}

/** Requires that a label can be another edition of one that is in the register. */
function requireRenewable(known: RegisterEntry, entry: RegisterEntry, credential: OpenBadgeCredential): void {
  if (known.holder !== entry.holder || known.network !== entry.network) {
    throw notAllowed(
      entry.label,
      'a renewal for the same holder by the same network',
      `${quoteUnlessPlain(entry.holder)} and ${quoteUnlessPlain(entry.network)}`,
    )
  }
  if (known.scheme !== undefined && !isUnderScheme(credential, known.scheme)) {
    const { id } = credential.credentialSubject.achievement
    throw notAllowed(entry.label, `a renewal under the scheme ${known.scheme}`, `the achievement ${id}`)
  }
  const [{ digest }] = entry.events as [RegisterEvent]
  if (known.events.some((event) => event.digest !== undefined && event.digest === digest))
    throw notAllowed(entry.label, 'another edition', 'one that is in the register already')
  requireNotWithdrawn(entry.label, known.events)
}

// Under several schemes, what was decided by the rule of one would grant a label of another.
function requireOneScheme(label: string, credential: OpenBadgeCredential): void {
  const shares = sharesOf(credential)
  if (shares.length > 1) {
    const found = `${shares.length}: ${shares.slice(0, mostNamed).map(quoteUnlessPlain).join(', ')}`
    throw notAllowed(label, 'one result of type Percent, which names the scheme of the label', found)
  }
}

// Grace and labels of other schemes have nothing to do with each other.
function requireScheme(scheme: LabelScheme, label: OpenBadgeCredential, network: string): void {
  if (scheme.issuer.id !== network)
    refuse(action, 'scheme.issuer.id', `the network of the label (${network})`, scheme.issuer.id)
  if (!isLabelOf(label, scheme)) {
    const { id } = label.credentialSubject.achievement
    refuse(action, 'scheme.id', `the scheme of the label (achievement ${id})`, scheme.id)
  }
}

function requireInTime(label: string, renewal: RegisterEvent, editions: Events, scheme?: LabelScheme): void {
  const { at } = renewal
  const [last] = [...editions].sort((a, b) => compareDates(b.at, a.at)) as [RegisterEvent]
  if (compareDates(last.at, at) >= 0) throw notAllowed(label, `an edition that begins after ${last.at}`, at)
  const end = endOf(last)
  // What has ended for longer is another label: its holder was without one.
  const { closes } = renewalWindow(scheme?.renewal, end)
  if (dayOf(at) > closes) throw notAllowed(label, `a renewal that begins no later than ${dateOf(closes)}`, at)
  if (compareDates(endOf(renewal), end) <= 0)
    throw notAllowed(label, `a renewal that ends after the edition before it (${end})`, endOf(renewal))
}

function endOf({ at, validUntil = at }: RegisterEvent): string {
  return validUntil
}

async function entryOf(
  label: OpenBadgeCredential & JsonObject,
  decision: Decision | undefined,
): Promise<RegisterEntry> {
  const { id = '', issuer, credentialSubject, validFrom, validUntil = '' } = label
  const digest = await digestNode(label, label['@context'] as JsonValue)
  const by = decision && { decision: decision.id }
  return {
    label: id,
    holder: credentialSubject.id ?? '',
    network: typeof issuer === 'string' ? issuer : issuer.id,
    events: [{ type: 'issued', at: validFrom, validUntil, digest, ...by }],
  }
}

function enterChange(register: readonly RegisterEntry[], label: unknown, given: object): RegisterEntry[] {
  const event = readMembers(action, 'event', given, changeKinds)
  if (typeof label !== 'string') return refuse(action, 'entry.label', 'the id of a label', label)
  const known = findEntry(register, label)
  if (!known) throw notAllowed(label, 'a label that is in the register', 'one that is not')
  const { type, at, reason = '' } = event
  // One that lies ahead does not keep a label for which there is a reason to withdraw it sooner.
  requireNotWithdrawn(label, known.events, type === 'withdrawn' ? at : undefined)
  const last = known.events
    .filter((earlier) => earlier.type === 'issued' || (earlier.type !== 'renewed' && type !== 'withdrawn'))
    .find((earlier) => compareDates(earlier.at, at) > 0)
  if (last) throw notAllowed(label, `${type} no earlier than ${last.type} (${last.at})`, at)
  const state = labelStateAt(known.events as LabelEvent[], at)
  if (!allowedFrom[type].includes(state)) {
    throw notAllowed(
      label,
      `a label that is ${allowedFrom[type].join(' or ')} at ${at} for ${type}`,
      `one that is ${state}`,
    )
  }
  if (type !== 'reinstated' && !isVisible(reason)) throw notAllowed(label, `a reason for ${type}`, 'none')
  return withEvent(register, known, event)
}

function requireNotWithdrawn(label: string, events: Events, at?: string): void {
  const end = events.find((event) => event.type === 'withdrawn' && !(at && compareDates(at, event.at) < 0))
  if (end)
    throw notAllowed(label, 'a label that is not withdrawn, which is final', `one withdrawn at ${end.at}`)
}

/** The entry of a label. Two entries would leave its state to the one that is found first. */
function findEntry(register: readonly RegisterEntry[], label: string): RegisterEntry | undefined {
  const entries = register.filter((entry) => isSameId(entry.label, label))
  if (entries.length > 1)
    throw notAllowed(label, 'one entry of the label in the register', String(entries.length))
  return entries[0]
}

function withEvent(
  register: readonly RegisterEntry[],
  known: RegisterEntry,
  event: RegisterEvent,
): RegisterEntry[] {
  return register.map((entry) => (entry === known ? { ...entry, events: [...entry.events, event] } : entry))
}
