import { digestNode } from '../../canonical/digest-node'
import { isSameId } from '../../core/compare-ids'
import { QualityLabelError } from '../../core/errors'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { JsonObject, JsonValue } from '../../core/json'
import type { Kind, KindsOf } from '../../core/kinds'
import { instant, object, passing, required, unchecked } from '../../core/kinds'
import { isEmptyPeriod } from '../../core/period'
import { quoteUnlessPlain } from '../../core/quote-text'
import { readMembers, readOptions, refuse } from '../../core/read-options'
import { isVisible, writtenText } from '../../core/written-text'
import type { FromJson } from '../../model/from-json'
import type {
  LabelScheme,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../model/generated/documents'
import { isLabelOf } from '../../model/is-label-of'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'
import type { LabelEvent, LabelState } from './label-state'
import { labelStateAt } from './label-state'
import { dateOf, dayOf, renewalWindow } from './renewal-window'
import { requireRegister } from './require-register'

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
}

type Events = readonly RegisterEvent[]

const changes: readonly unknown[] = ['suspended', 'reinstated', 'withdrawn'] satisfies LabelChange['type'][]

const changeKinds = {
  type: required(
    passing<LabelChange['type']>('suspended, reinstated or withdrawn', (value) => changes.includes(value)),
  ),
  at: required(instant),
  reason: writtenText,
} satisfies KindsOf<LabelChange>

const optionKinds = { scheme: object as Kind<LabelScheme> } satisfies KindsOf<RegisterOptions>

const entryKinds = { label: required(unchecked<unknown>()), event: object as Kind<object> }

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
 * UTC, and the last one belongs to the period. It ends later than the edition before it. One decision renews a label once, so no edition
 * begins before the last but one has ended.
 *
 * @param register - Entries of a trust bundle, each with its events in the order in which they were entered.
 * @param options.scheme - Of the label that is entered, by its achievement; the entry then names it.
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
  requireRegister(action, register)
  const { scheme } = readOptions(action, options, optionKinds)
  if (scheme) requireStructure(action, 'scheme', scheme, shapes.scheme)
  const known = register as readonly RegisterEntry[]
  const { label, event } = readMembers(action, 'entry', entry, entryKinds)
  return event === undefined ? enterLabel(known, label, scheme) : enterChange(known, label, event)
}

async function enterLabel(
  register: readonly RegisterEntry[],
  label: unknown,
  scheme: LabelScheme | undefined,
): Promise<RegisterEntry[]> {
  requireStructure(action, 'label', label, shapes.label)
  const entry = await entryOf(label as OpenBadgeCredential & JsonObject)
  if (scheme) requireScheme(scheme, label as OpenBadgeCredential, entry.network)
  const [issue] = entry.events as [RegisterEvent]
  // At no instant would it be held, and as a renewal it would end the edition before.
  if (isEmptyPeriod({ validFrom: issue.at, validUntil: issue.validUntil }))
    throw notAllowed(entry.label, `an end after the start (${issue.at})`, issue.validUntil as string)
  const known = findEntry(register, entry.label)
  if (!known) return [...register, { ...entry, ...(scheme && { scheme: scheme.id }) }]
  if (known.holder !== entry.holder || known.network !== entry.network) {
    throw notAllowed(
      entry.label,
      'a renewal for the same holder by the same network',
      `${quoteUnlessPlain(entry.holder)} and ${quoteUnlessPlain(entry.network)}`,
    )
  }
  if (scheme && known.scheme !== undefined && !isSameId(known.scheme, scheme.id))
    throw notAllowed(entry.label, `a renewal under the scheme ${known.scheme}`, scheme.id)
  if (known.events.some(({ digest }) => digest !== undefined && digest === issue.digest)) {
    throw notAllowed(entry.label, 'another edition', 'one that is in the register already')
  }
  requireNotWithdrawn(entry.label, known.events)
  const renewal: RegisterEvent = { ...issue, type: 'renewed' }
  const editions = known.events.filter(isEdition)
  const before = editions.find(({ at }) => compare(at, renewal.at) >= 0)
  if (before) throw notAllowed(entry.label, `an edition that begins after ${before.at}`, renewal.at)
  requireInTime(entry.label, renewal, editions, scheme)
  return withEvent(register, known, renewal)
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
  const [last, renewed] = [...editions].sort((a, b) => compare(b.at, a.at)) as [RegisterEvent, RegisterEvent?]
  const { at } = renewal
  const end = endOf(last)
  // What has ended for longer is another label: its holder was without one.
  const { closes } = renewalWindow(scheme?.renewal, end)
  if (dayOf(at) > closes) throw notAllowed(label, `a renewal that begins no later than ${dateOf(closes)}`, at)
  if (compare(endOf(renewal), end) <= 0)
    throw notAllowed(label, `a renewal that ends after the edition before it (${end})`, endOf(renewal))
  // `buildLabel` lets what one decision renews begin no later than the renewed edition ends, or with the decision.
  if (renewed && compare(at, endOf(renewed)) <= 0) {
    const expected = `an edition that begins after ${endOf(renewed)}, since one decision renews a label once`
    throw notAllowed(label, expected, at)
  }
}

function endOf({ at, validUntil = at }: RegisterEvent): string {
  return validUntil
}

async function entryOf(label: OpenBadgeCredential & JsonObject): Promise<RegisterEntry> {
  const { id = '', issuer, credentialSubject, validFrom, validUntil = '' } = label
  const digest = await digestNode(label, label['@context'] as JsonValue)
  return {
    label: id,
    holder: credentialSubject.id ?? '',
    network: typeof issuer === 'string' ? issuer : issuer.id,
    events: [{ type: 'issued', at: validFrom, validUntil, digest }],
  }
}

function enterChange(register: readonly RegisterEntry[], label: unknown, given: object): RegisterEntry[] {
  const event = readMembers(action, 'event', given, changeKinds)
  if (typeof label !== 'string') return refuse(action, 'entry.label', 'the id of a label', label)
  const known = findEntry(register, label)
  if (!known) throw notAllowed(label, 'a label that is in the register', 'one that is not')
  const { type, at, reason = '' } = event
  requireNotWithdrawn(label, known.events)
  const last = known.events
    .filter((earlier) => earlier.type === 'issued' || (earlier.type !== 'renewed' && type !== 'withdrawn'))
    .find((earlier) => compare(earlier.at, at) > 0)
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

function requireNotWithdrawn(label: string, events: Events): void {
  const end = events.find(({ type }) => type === 'withdrawn')
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

function isEdition({ type }: RegisterEvent): boolean {
  return type === 'issued' || type === 'renewed'
}

function compare(a: string, b: string): number {
  return compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant)
}

function notAllowed(label: string, expected: string, found: string): QualityLabelError {
  return new QualityLabelError(
    'REGISTER_EVENT_NOT_ALLOWED',
    `Cannot ${action}: expected ${expected}, found ${found} (label ${quoteUnlessPlain(label)})`,
    { details: { label, expected, found } },
  )
}
