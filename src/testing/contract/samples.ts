import { nextMacrotask } from '../../core/next-macrotask'
import { sha256 } from '../../core/sha256'
import type {
  AwardContent,
  IssuingStore,
  NewBatch,
  PublishedStatusList,
  Reservation,
  StatusListState,
  StatusStore,
} from '../../platform/stores'
import { readEntry } from '../../status/list-entries'

export type Store = IssuingStore & StatusStore

/** Checks by what they show, for each an empty store. */
export type Checks = Readonly<Record<string, (store: Store) => Promise<void>>>

export const created = '2026-11-30T12:00:00Z'
export const issuer = 'did:web:city.example'
export const batchOf = (id: string, more: Partial<NewBatch> = {}): NewBatch => ({
  id,
  issuer,
  created,
  shards: 1,
  ...more,
})
export const item = (id: string, text = id, position = 0) => ({
  id: `urn:${id}`,
  content: sha256(text),
  position,
})
export const items = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, position) => item(`${prefix}:${position}`, `${position}`, position))
export const job = (batch: string, shard = 0) => ({ batch, shard })
export const failure = { code: 'ITEM_UNUSABLE', message: 'Cannot issue', pointer: '/id' }
export const signed = ({ id, content }: AwardContent, credential = `signed ${id}`) => ({
  id,
  content,
  credential,
})
export const failed = ({ id, content }: AwardContent) => ({ id, content, failure })
export const states = (reservations: readonly Reservation[]) => reservations.map(({ state }) => state)
export const withLists = { statusPurposes: ['suspension', 'revocation'] }

export async function opened(store: Store, ...batches: NewBatch[]): Promise<Store> {
  for (const batch of batches) await store.addBatch(batch)
  return store
}

/** Times of lists, in milliseconds: how long one with changes waits, how long before its end one is published again, and how long it is valid. */
export const every = 1000
export const before = 10_000
export const validFor = 40_000
/** An instant at which a list of the instant 0 that has changes is due. */
export const later = every

export const due = (more: { now?: number; except?: readonly string[] } = {}) => ({
  now: 0,
  every,
  before,
  except: [],
  ...more,
})

/** A list whose body names the indexes that are set. */
export function signedList({ url, bits }: StatusListState, now: number): PublishedStatusList {
  const set = Array.from({ length: bits.length * 8 }, (_, index) => index).filter(
    (index) => readEntry(bits, index, 1) === 1,
  )
  return { body: [url, ...set].join(' '), version: `${now}`, validFrom: now, validUntil: now + validFor }
}

export async function publishAll(
  store: Store,
  { limit = 99, ...more }: { now?: number; except?: readonly string[]; limit?: number } = {},
): Promise<StatusListState[]> {
  const lists: StatusListState[] = []
  const sign = async (list: StatusListState) => {
    lists.push({ ...list, bits: list.bits.slice() })
    return signedList(list, more.now ?? 0)
  }
  while (lists.length < limit && (await store.publishNext(due(more), sign)) !== undefined);
  return lists
}

/** Reserves places for `urn:a:0` and so on, and publishes their lists. */
export async function withPlaces(store: Store, count: number, now = 0) {
  await opened(store, batchOf('lists', withLists))
  const reserved = await store.reserve(job('lists'), items('a', count))
  await publishAll(store, { now })
  return reserved.flatMap((one) => (one.state === 'sign' ? one.status : []))
}

/** Lets others go on for some milliseconds, without a clock. */
export async function pause(): Promise<void> {
  for (let turn = 0; turn < 3000; turn++) await nextMacrotask()
}

export function ones(byte: number): number {
  return byte === 0 ? 0 : (byte & 1) + ones(byte >> 1)
}

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('Expected an error, got none')
}

export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return Object(await errorOf(promise)).code
}

export async function messageOf(promise: Promise<unknown>): Promise<unknown> {
  return Object(await errorOf(promise)).message
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [write(actual), write(expected)]
  if (got !== wanted) throw new Error(`Expected ${what} to be ${wanted}, got ${got}`)
}

/** Writes a value with the names of its objects in order. */
export function write(value: unknown): string {
  return (
    JSON.stringify(value, (_, found: unknown) =>
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
        : found,
    ) ?? 'undefined'
  )
}
