import { plainId } from '../../core/compare-ids'
import { formatInstant, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import type { RegisterEntry } from '../../model/generated/documents'
import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, plain, say } from '../../problems/phrases/phrase'
import type { Finding, ProblemParams } from '../../problems/problem'
import type { ProblemCode } from '../../problems/registry'
import { severityOf } from '../../problems/severity'
import type { LabelCondition, LabelEvent, LabelState } from '../../programme/label/label-state'
import { labelConditionAt } from '../../programme/label/label-state'
import { detectShape } from '../../schema/detect-shape'
import { statusListKinds } from '../../schema/status-list-kinds'
import { achievementsOf, endOf, isEndorsement, issuerId, startOf, subjectId } from '../facts/credential-facts'
import type { Disclosure } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import { claimsLabel } from './claims-label'
import { findEdition } from './find-edition'
import { isCarried } from './is-carried'
import { isBeyond, sayBecause } from './label-standing'
import { byPlainLabel, isNetwork } from './trust-index'

/** A credential that was looked up in the register of its network. */
export interface RegisteredSubject extends ProvenSubject {
  /** Absent for credentials of other issuers, and for credentials of a network that are not labels. */
  register: RegisterOutcome | undefined
  /** Whether it is about its own issuer. */
  isSelfIssued: boolean
}

/** What the register of its network says of a label. */
export interface RegisterOutcome {
  network: string
  /** Entries with the id of the label; `undefined` where no register was given. */
  entries: readonly RegisterEntry[] | undefined
  asOf: string | undefined
  /** Why the register does not know this label: another holder, another content, or no entry. */
  identity: Finding[]
  /** Its state now, where it is the label that the register knows. */
  condition?: LabelCondition
  /** What that means for the credential. */
  findings: Finding[]
}

const codes: Readonly<Record<LabelState, ProblemCode | undefined>> = {
  active: undefined,
  superseded: 'LABEL_SUPERSEDED',
  suspended: 'LABEL_SUSPENDED',
  withdrawn: 'LABEL_WITHDRAWN',
  expired: 'LABEL_EXPIRED',
  notIssued: 'LABEL_NOT_ISSUED',
}

/**
 * Checks a label by the register of its network: its id, holder and edition, the digest of its content, and its state at `now`.
 *
 * Where there is a register, every credential of a network must be in it, however it names itself, but for authorities to issue that the
 * trust material carries, and for status lists and endorsements, which are checked otherwise.
 *
 * @returns `undefined` for credentials of other issuers, and for credentials of a network that are not labels.
 */
export function checkRegister(
  { document, given, digest, disclosure }: ProvenSubject,
  settings: VerifySettings,
): RegisterOutcome | undefined {
  const { trust } = settings
  const network = issuerId(document)
  if (!isNetwork(network, trust)) return undefined
  const entries = trust?.register && entriesOf(document['id'], network, trust.register)
  // What a credential calls itself is the word of those who signed: by another word, members who left could avoid the register.
  const isLabel = entries ? !isJudgedElsewhere(document) : claimsLabel(document, trust)
  if (!isLabel && !isUnshown(document, disclosure) && !entries?.length) return undefined
  const outcome = { network, entries, asOf: trust?.bundle?.issuedAt, identity: [], findings: [] }
  if (!entries) return outcome
  if (entries.length === 0) {
    // An authority to issue is not a label: the trust material shows that it is the network's.
    const isShown = !claimsLabel(document, trust) && isCarried(given, trust?.authorities)
    return isShown ? undefined : { ...outcome, identity: [notInRegister(document, outcome)] }
  }
  const label = {
    document,
    digest: disclosure.isPart || digest === '' ? undefined : digest,
    disclosure,
    ...outcome,
  }
  const checked = entries.map((entry) => checkEntry(entry, label, settings))
  const worst = [...checked].sort((a, b) => rankOf(b) - rankOf(a))[0]
  const identity = checked.flatMap((entry) => entry.identity)
  return { ...outcome, ...worst, identity }
}

const severities = ['warning', 'indeterminate', 'error']

/** Ranks what the register has against a label; -1 where it has nothing. */
export function rankOf({ findings: [finding] }: Pick<RegisterOutcome, 'findings'>): number {
  return finding ? severities.indexOf(severityOf(finding)) : -1
}

interface Label {
  document: JsonObject
  digest: string | undefined
  disclosure: Disclosure
  asOf: string | undefined
  network: string
}

const statusLists: ReadonlySet<unknown> = new Set(statusListKinds.map(({ shape }) => shape))

// An endorsement is compared with what the register has of its party, and a status list is not an award.
function isJudgedElsewhere(document: JsonObject): boolean {
  const isOther = isEndorsement(document) || statusLists.has(detectShape(document))
  return isOther && achievementsOf(document).length === 0
}

// A badge that discloses neither its achievement nor its type may be a label.
function isUnshown(document: JsonObject, { isPart }: Disclosure): boolean {
  const achievements = achievementsOf(document)
  const isShown = achievements.length > 0 && achievements.every(({ achievementType }) => achievementType)
  return isPart && !isShown
}

function entriesOf(id: unknown, network: string, register: readonly RegisterEntry[]): RegisterEntry[] {
  if (typeof id !== 'string') return []
  return (byPlainLabel(register).get(plainId(id)) ?? []).filter((entry) => entry.network === network)
}

function notInRegister(document: JsonObject, { network, asOf }: Pick<Label, 'network' | 'asOf'>): Finding {
  const label = typeof document['id'] === 'string' ? document['id'] : say('unnamedCredential')
  const params = { label, network, ...(asOf === undefined ? {} : { asOf }) }
  const isYounger = isBeyondText(startOf(document), asOf)
  return { code: isYounger ? 'LABEL_AFTER_REGISTER' : 'LABEL_NOT_IN_REGISTER', pointer: '/id', params }
}

function checkEntry(
  entry: RegisterEntry,
  label: Label,
  settings: VerifySettings,
): Pick<RegisterOutcome, 'identity' | 'findings' | 'condition'> {
  const { document, digest } = label
  const dates = { validFrom: textOf(startOf(document)), validUntil: textOf(endOf(document)) }
  const edition = findEdition(entry, { ...dates, digest })
  const identity = [...checkHolder(entry, label), ...checkEdition(edition, entry, label)]
  // A label that has the id of another is reported as such; the state of the other says nothing about it.
  if (identity.length > 0 || typeof edition === 'string') return { identity, findings: [] }
  return { identity, ...checkEditionState(entry, edition.at, settings) }
}

/** Returns the state of an edition of a label by its entry in the register, and the findings that follow. */
export function checkEditionState(
  entry: RegisterEntry,
  edition: string,
  settings: VerifySettings,
): { condition: LabelCondition; findings: Finding[] } {
  const condition = conditionOf(entry.events as LabelEvent[], edition, settings)
  const code = codes[condition.state]
  return { condition, findings: code ? [tell(code, condition, entry)] : [] }
}

function checkHolder({ label, holder, events }: RegisterEntry, { document, disclosure }: Label): Finding[] {
  const found = subjectId(document)
  if (found === holder) return []
  const isHidden = disclosure.isPart && found === ''
  const params = {
    label,
    expected: foreign(holder),
    found: found || say('unnamedSubject'),
    since: events[0]?.at ?? '',
  }
  const finding: Finding = { code: 'LABEL_OF_ANOTHER_HOLDER', pointer: '/credentialSubject/id', params }
  return [isHidden ? { ...finding, because: 'mayBeHidden' } : finding]
}

function checkEdition(
  edition: ReturnType<typeof findEdition>,
  { label, events }: RegisterEntry,
  { document, asOf, network }: Label,
): Finding[] {
  if (edition === 'unknown') return [{ code: 'LABEL_NOT_COMPARABLE', pointer: '', params: { label } }]
  if (edition !== 'another') return []
  const start = startOf(document)
  if (isBeyondText(start, asOf)) {
    const params: ProblemParams = { label, network, asOf: asOf ?? '' }
    return [{ code: 'LABEL_AFTER_REGISTER', pointer: '/id', params }]
  }
  const editions = events.filter(({ type }) => type === 'issued' || type === 'renewed')
  const params = {
    label,
    validFrom: textOf(start) ?? '',
    editions: plain(editions.map(({ at }) => at).join(', ')),
  }
  return [{ code: 'LABEL_EDITION_UNKNOWN', pointer: '', params }]
}

// Only of a label that is active it matters which edition it is.
function conditionOf(
  events: readonly LabelEvent[],
  edition: string,
  { now, clockSkewSeconds }: VerifySettings,
): LabelCondition {
  const at = formatInstant(now)
  const condition = labelConditionAt(events, at, { clockSkewSeconds })
  return condition.state === 'active'
    ? labelConditionAt(events, at, { edition, clockSkewSeconds })
    : condition
}

function tell(
  code: ProblemCode,
  { since, reason }: LabelCondition,
  { label, events }: RegisterEntry,
): Finding {
  const because: Phrase | '' = sayBecause(reason)
  const params = { label, since: since ?? events[0]?.at ?? '', because }
  return { code, pointer: '/id', params }
}

function isBeyondText(date: unknown, asOf: string | undefined): boolean {
  const instant = parseInstant(date)
  return instant !== undefined && isBeyond(instant, { asOf })
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
