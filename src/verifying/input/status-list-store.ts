import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
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
}

/** A problem of a status list, before it is reported for an entry that names the list. */
export type ListFault = Omit<Finding, 'pointer'>

/** A status list that was checked on its own, and not yet against a credential. */
export interface CheckedStatusList {
  kind: StatusListKind
  issuer: string
  /** Why nothing that it says counts. */
  refusal?: ListFault
  validFrom?: Instant
  fetchedAt?: Instant
  hasBegun: boolean
  /** Why it does not tell of now. */
  notCurrent: readonly ListFault[]
  purposes: readonly string[]
  /** Absent where it could not be read. */
  bits?: Uint8Array
  /** The same for two lists that say the same. */
  content: string
}

/** The status lists of one verification: each is read and checked at most once, for all entries that name it. */
export class StatusListStore {
  private lists: readonly SuppliedList[] | undefined
  private readonly checked = new Map<SuppliedList, Promise<CheckedStatusList>>()

  /** @param missing - Why some could not be fetched, by their address. */
  constructor(
    private readonly inputs: readonly FetchedStatusList[],
    private readonly missing: ReadonlyMap<string, Phrase> = new Map(),
  ) {}

  /** The store with more lists, and why others could not be fetched. */
  with(lists: readonly FetchedStatusList[], missing: ReadonlyMap<string, Phrase>): StatusListStore {
    return new StatusListStore([...this.inputs, ...lists], missing)
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

  check(
    list: SuppliedList,
    check: (list: SuppliedList) => Promise<CheckedStatusList>,
  ): Promise<CheckedStatusList> {
    const known = this.checked.get(list) ?? check(list)
    this.checked.set(list, known)
    return known
  }

  private read(): readonly SuppliedList[] {
    this.lists ??= this.inputs.map(readList)
    return this.lists
  }
}

function readList({ credential, fetchedAt, url }: FetchedStatusList): SuppliedList {
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
