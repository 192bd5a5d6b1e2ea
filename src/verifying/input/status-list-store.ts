import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import type { Period } from '../../core/period'
import type { WorkBudget } from '../../core/work-budget'
import { MeteredBudget } from '../../core/work-budget'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { StatusListKind } from '../../schema/status-list-kinds'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { FetchedStatusList } from '../../trust/trust-material'
import { subjectsOf } from '../facts/credential-facts'
import { readInput } from './read-input'

/** A status list as it was supplied: read, and not checked yet. */
export interface SuppliedList {
  /** Absent where it could not be read. */
  document?: JsonObject
  /** Its own id, or the address that it was fetched from. */
  id?: string
  /** Address that it was fetched from, where the caller knows it. */
  url?: string
  /** Of the text that it was read from. */
  characters: number
  /** The JWT that it came in, if any. */
  jwt?: ParsedJwt
  fetchedAt?: Instant
  /** Why it could not be read. */
  unreadable?: Finding
  /** Present where it was prepared: what verifications keep of it for the next ones. */
  kept?: KeptList
}

/** What verifications keep of a prepared list. */
export interface KeptList {
  latest?: KeptCheck
}

/** What one check of a list came to, and what it was found by: where all of that is the same, it would come to the same. */
export interface KeptCheck {
  list: SignedStatusList
  /** Documents that were asked for, by id; absent for those that were not supplied. */
  documents: ReadonlyMap<string, KeptPart>
  /** Committees of the list's issuer. */
  committees: KeptPart
  /** Time from which and until which nothing in the list or the documents begins or ends. */
  from?: Instant
  until?: Instant
  clockSkewSeconds: number
  /** Work that was spent, and work that the budget must cover. */
  spent: number
  needed: number
}

/** A value that is compared by its text, unless it is the same object. */
export interface KeptPart {
  value: unknown
  text: string
}

/** A problem of a status list, before it is reported for an entry that names the list. */
export type ListFault = Omit<Finding, 'pointer'>

/** What a status list says, with or without a proof that counts; not whether it says it of now. */
export interface SignedStatusList {
  kind: StatusListKind
  issuer: string
  /** Why nothing that it says counts. */
  refusal?: ListFault
  /** Its period, in the words of data model 2.0. */
  period: Period
  /** Milliseconds for which a copy can be used. */
  ttl?: number
  purposes: readonly string[]
  /** Absent where it could not be read. */
  bits?: Uint8Array
  /** The same for two lists that say the same. */
  content: string
}

/** A status list that was checked on its own, and not yet against a credential. */
export interface CheckedStatusList extends SignedStatusList {
  validFrom?: Instant
  fetchedAt?: Instant
  hasBegun: boolean
  /** Why it does not tell of now. */
  notCurrent: readonly ListFault[]
}

/** A list that was asked for in a verification: its place in the store, and what its check took of the budget. */
export interface AskedList<Settings> {
  place: number
  check: CheckList<Settings>
  work: MeteredBudget
  /** Whether it was checked for this question. */
  isFirst: boolean
}

type CheckList<Settings> = (list: SuppliedList, settings: Settings) => Promise<CheckedStatusList>

/** The status lists of one verification: each is read and checked at most once, for all entries that name it. */
export class StatusListStore {
  private lists: readonly SuppliedList[] | undefined
  private readonly checked = new Map<
    SuppliedList,
    { outcome: Promise<CheckedStatusList>; work: MeteredBudget }
  >()

  /** @param missing - Why some could not be fetched, by their address. */
  constructor(
    /** Two stores with the same have the same lists. */
    readonly inputs: readonly FetchedStatusList[],
    private readonly missing: ReadonlyMap<string, Phrase> = new Map(),
  ) {}

  /** The store with more lists, and why others could not be fetched. */
  with(lists: readonly FetchedStatusList[], missing: ReadonlyMap<string, Phrase>): StatusListStore {
    return new StatusListStore([...this.inputs, ...lists], missing)
  }

  /** The store of another verification: what is checked in one is checked again in the other. */
  afresh(): StatusListStore {
    return new StatusListStore(this.inputs, this.missing)
  }

  /** The store with its lists prepared for many verifications. */
  prepared(): StatusListStore {
    const lists = this.inputs.map((list) => (isPrepared(list) ? list : prepareList(list)))
    return new StatusListStore(lists, this.missing)
  }

  /** The lists of an id; several may have it. */
  withId(id: string): SuppliedList[] {
    return this.read().filter((list) => list.document && list.id === id)
  }

  /** Checks whether a list was given by an address, or has it as its id. */
  has(address: string): boolean {
    return this.read().some(({ id, url }) => id === address || url === address)
  }

  /** Why a list is missing that was asked for, or given by its address. */
  whyMissing(address: string): Phrase | undefined {
    const list = this.read().find(({ url }) => url === address)
    if (!list) return this.missing.get(address)
    if (!list.unreadable) return say('fetchOtherId', { url: address })
    const { code, params = {} } = list.unreadable
    return { problem: code, part: 'detail', params }
  }

  /** Why some could not be read of which neither id nor address is known. */
  unreadable(): Finding[] {
    return this.read().flatMap(({ unreadable, url }) => (unreadable && url === undefined ? [unreadable] : []))
  }

  /** The list at a place. */
  at(place: number): SuppliedList | undefined {
    return this.read()[place]
  }

  /** Checks a list, unless this verification has checked it, and tells `noteList` that it was asked for. */
  check<Settings extends { work: WorkBudget; noteList: ((list: AskedList<Settings>) => void) | undefined }>(
    list: SuppliedList,
    settings: Settings,
    check: CheckList<Settings>,
  ): Promise<CheckedStatusList> {
    const known = this.checked.get(list)
    const { outcome, work } = known ?? this.checkNow(list, settings, check)
    settings.noteList?.({ place: this.read().indexOf(list), check, work, isFirst: !known })
    return outcome
  }

  private checkNow<Settings extends { work: WorkBudget }>(
    list: SuppliedList,
    settings: Settings,
    check: CheckList<Settings>,
  ) {
    const work = new MeteredBudget(settings.work)
    const checked = { outcome: check(list, { ...settings, work }), work }
    this.checked.set(list, checked)
    return checked
  }

  private read(): readonly SuppliedList[] {
    this.lists ??= this.inputs.map(readList)
    return this.lists
  }
}

const prepared = new WeakMap<FetchedStatusList, SuppliedList>()

/** Reads a status list now, for any number of verifications. */
export function prepareList(list: FetchedStatusList): FetchedStatusList {
  const entry = Object.freeze({ ...list })
  prepared.set(entry, { ...readList(list), kept: {} })
  return entry
}

/** Checks whether a status list was prepared: it can be used as it is. */
export function isPrepared(list: unknown): list is FetchedStatusList {
  return typeof list === 'object' && list !== null && prepared.has(list as FetchedStatusList)
}

function readList(list: FetchedStatusList): SuppliedList {
  const known = prepared.get(list)
  // An object of its own for each verification, which allows the work for each of its lists once.
  return known ? { ...known } : readSupplied(list)
}

function readSupplied({ credential, fetchedAt, url }: FetchedStatusList): SuppliedList {
  // Bounds of their own: those that the caller sets are for the credential.
  const { document, jwt, findings, characters } = readInput(credential, {})
  const instant = parseInstant(fetchedAt)
  return {
    characters,
    ...(document ? { document, ...idOfList(document, url) } : {}),
    ...(url === undefined ? {} : { url }),
    ...(jwt ? { jwt } : {}),
    ...(instant ? { fetchedAt: instant } : {}),
    ...(findings[0] ? { unreadable: findings[0] } : {}),
  }
}

// Bitstring Status List 1.0, section 2.2: a list may have an id, which then is the address by which credentials name it.
function idOfList(list: JsonObject, url: string | undefined): { id?: string } {
  const { id } = list
  if (typeof id === 'string' && (url === undefined || id === url)) return { id }
  return id === undefined && url !== undefined && !isOfAnother(list, url) ? { id: url } : {}
}

// The subject of the list `X` is `X#…`. The issuer signs that; a stranger who serves the list at another address cannot change it.
function isOfAnother(list: JsonObject, url: string): boolean {
  return subjectsOf(list).some(({ id }) => {
    if (typeof id !== 'string') return false
    const [named, fragment] = id.split('#', 2)
    return named !== url && (fragment !== undefined || /^https?:/i.test(id))
  })
}
