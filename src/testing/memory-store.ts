import { equalBytes } from '../core/bytes'
import type { KindsOf } from '../core/kinds'
import { callable, required } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { listCapacity, listNameBytes, listUrl, statusBase as statusBaseKind } from '../platform/list-names'
import { batchTaken, mostFailures, readBatch } from '../platform/new-batch'
import { assertChanges, readChanges } from '../platform/read-changes'
import type { ShardJob } from '../platform/shard-job'
import { jobKey } from '../platform/shard-job'
import type {
  AwardContent,
  AwardState,
  AwardStatusChange,
  FailedAward,
  IssuingStore,
  ItemFailure,
  NewBatch,
  PublishedStatusList,
  Reservation,
  Settlement,
  StatusListsDue,
  StatusPlace,
  StatusStore,
} from '../platform/stores'
import { writeEntry } from '../status/list-entries'
import { shuffledIndexes } from '../status/shuffled-indexes'

/** Options of `memoryStore`. */
export interface MemoryStoreOptions {
  /** Clock for `openShards` and the counts. */
  now: () => Date
  /** Returns so many bytes that cannot be guessed. */
  random: (bytes: number) => Uint8Array
  /** Start of the address of every status list; needed for batches with statuses. */
  statusBase?: string
}

const kinds = {
  now: required(callable<() => Date>()),
  random: required(callable<(bytes: number) => Uint8Array>()),
  statusBase: statusBaseKind,
} satisfies KindsOf<MemoryStoreOptions>

interface Shard {
  job: ShardJob
  attempts: number
  touched: number
  isDone: boolean
  counts: { items: number; signed: number }
  refused: FailedAward[]
}

interface Batch extends Required<NewBatch> {
  isCancelled: boolean
  all: Shard[]
}

interface Credential extends AwardContent {
  /** Purposes of its statuses, as JSON. */
  purposes: string
  job: ShardJob
  position: number
  created: string
  status: StatusPlace[]
  tries: number
  credential?: string | undefined
  failure?: ItemFailure | undefined
}

interface List {
  url: string
  issuer: string
  statusPurpose: string
  bits: Uint8Array
  pending: { index: number; value: boolean }[]
  published?: PublishedStatusList
  isLocked: boolean
}

interface OpenList {
  order: Uint32Array
  next: number
  capacity: number
  lists: { url: string; statusPurpose: string }[]
  issuer: string
}

/**
 * Keeps batches, credentials and status lists in memory, as `postgresStore` keeps them in a database: for tests of what uses a store.
 *
 * Everything is lost with the process, and one process has it.
 *
 * @throws {TypeError | RangeError} If an option cannot be used.
 */
export function memoryStore(options: MemoryStoreOptions): IssuingStore & StatusStore {
  const { now, random, statusBase } = readOptions('open store', options, kinds)
  const store = new MemoryStore(now, random, statusBase)
  const bound = methods.map((name) => [name, store[name].bind(store)] as const)
  return Object.fromEntries(bound) as unknown as IssuingStore & StatusStore
}

/** A plain object of these is returned, so that a test can replace one: `{ ...store, settle }`. */
const methods = [
  'addBatch',
  'startShard',
  'reserve',
  'countTry',
  'takeTryBack',
  'settle',
  'openShards',
  'progress',
  'failures',
  'find',
  'cancel',
  'resume',
  'release',
  'issuingCounts',
  'change',
  'publishNext',
  'published',
  'closeLists',
  'statusCounts',
] as const satisfies readonly (keyof IssuingStore | keyof StatusStore)[]

class MemoryStore implements IssuingStore, StatusStore {
  private readonly batches = new Map<string, Batch>()
  private readonly credentials = new Map<string, Credential>()
  private readonly openLists = new Map<string, OpenList>()
  private readonly lists = new Map<string, List>()

  constructor(
    private readonly now: () => Date,
    private readonly random: (bytes: number) => Uint8Array,
    private readonly statusBase: string | undefined,
  ) {}

  async addBatch(batch: NewBatch): Promise<void> {
    const read = readBatch(batch, this.statusBase)
    const known = this.batches.get(read.id)
    if (known !== undefined && describe(known) !== describe(read)) throw batchTaken(read.id)
    if (known !== undefined) return
    const all = Array.from({ length: read.shards }, (_, shard) =>
      newShard({ batch: read.id, shard }, this.time()),
    )
    this.batches.set(read.id, { ...read, isCancelled: false, all })
  }

  async startShard(job: ShardJob) {
    const batch = this.batches.get(job.batch)
    const shard = batch?.all[job.shard]
    if (batch === undefined || shard === undefined || batch.isCancelled || shard.isDone) return undefined
    shard.attempts += 1
    shard.touched = this.time()
    return { issuer: batch.issuer, created: batch.created, attempts: shard.attempts }
  }

  async reserve(
    job: ShardJob,
    items: readonly (AwardContent & { position: number })[],
  ): Promise<Reservation[]> {
    const batch = this.batches.get(job.batch)
    if (batch === undefined) throw new RangeError('Cannot reserve: the batch of the job is unknown')
    return items.map((item) => this.reserveOne(batch, job, item))
  }

  private reserveOne(
    batch: Batch,
    job: ShardJob,
    { id, content, position }: AwardContent & { position: number },
  ): Reservation {
    const known = this.credentials.get(keyOf(batch.issuer, id))
    const own = { ...job, position }
    const found = known ?? this.keep(batch, own, { id, content: content.slice() })
    const purposes = JSON.stringify(batch.statusPurposes)
    if (!equalBytes(found.content, content) || found.purposes !== purposes) {
      if (found.failure === undefined && found.content.length > 0) return { id, state: 'taken' }
      // Nothing was signed for it.
      const status = found.purposes === purposes ? found.status : this.takePlace(batch)
      const { created } = batch
      Object.assign(found, {
        content: content.slice(),
        purposes,
        status,
        created,
        job,
        position,
        failure: undefined,
        tries: 0,
      })
    }
    if (isSettled(found)) return { id, state: 'settled' }
    const { created, status, tries } = found
    return { id, state: 'sign', created, status: structuredClone(status), tries }
  }

  private keep(
    batch: Batch,
    { position, ...job }: ShardJob & { position: number },
    content: AwardContent,
  ): Credential {
    const credential = {
      ...content,
      job,
      position,
      created: batch.created,
      purposes: JSON.stringify(batch.statusPurposes),
      status: this.takePlace(batch),
      tries: 0,
    }
    this.credentials.set(keyOf(batch.issuer, content.id), credential)
    return credential
  }

  private takePlace({ issuer, statusPurposes }: Batch): StatusPlace[] {
    if (statusPurposes.length === 0) return []
    const key = JSON.stringify([issuer, statusPurposes])
    const known = this.openLists.get(key)
    const open =
      known !== undefined && known.next < known.capacity ? known : this.addLists(issuer, statusPurposes)
    this.openLists.set(key, open)
    const index = open.order[open.next++] as number
    return open.lists.map(({ url, statusPurpose }) => ({ list: url, statusPurpose, index }))
  }

  private addLists(issuer: string, purposes: readonly string[]): OpenList {
    const { statusBase } = this
    if (statusBase === undefined)
      throw new TypeError('Cannot reserve: expected statusBase of the store, because the batch has statuses')
    const name = this.random(listNameBytes)
    const lists = purposes.map((statusPurpose) => {
      const url = listUrl(statusBase, statusPurpose, name)
      const bits = new Uint8Array(listCapacity / 8)
      this.lists.set(url, { url, issuer, statusPurpose, bits, pending: [], isLocked: false })
      return { url, statusPurpose }
    })
    return {
      order: shuffledIndexes(this.random(32), listCapacity),
      next: 0,
      capacity: listCapacity,
      lists,
      issuer,
    }
  }

  async countTry(job: ShardJob, id: string): Promise<number> {
    const found = this.ofJob(job, id)
    if (found === undefined) throw new RangeError('Cannot count try: the id is not reserved')
    found.tries += 1
    return found.tries
  }

  async takeTryBack(job: ShardJob, id: string): Promise<void> {
    const found = this.ofJob(job, id)
    if (found !== undefined) found.tries -= 1
  }

  async settle(job: ShardJob, results: readonly Settlement[], end?: { items: number }): Promise<boolean> {
    for (const result of results) if ('content' in result) this.settleOne(job, result)
    const shard = this.shardOf(job)
    if (end === undefined || shard === undefined) return false
    const refused = results.flatMap((result) =>
      'content' in result ? [] : [{ shard: job.shard, ...result }],
    )
    const own = this.ofShard(job)
    shard.refused = refused
    shard.counts = {
      items: end.items,
      signed: own.filter(({ credential }) => credential !== undefined).length,
    }
    shard.isDone = own.every(isSettled)
    return shard.isDone
  }

  private settleOne(job: ShardJob, result: Settlement & AwardContent): void {
    const found = this.ofJob(job, result.id)
    if (found === undefined || isSettled(found) || !equalBytes(found.content, result.content)) return
    if ('credential' in result) found.credential = result.credential
    else found.failure = { ...result.failure }
  }

  async openShards({ idle, limit }: { idle: number; limit: number }): Promise<ShardJob[]> {
    const time = this.time()
    const isIdle = ({ touched }: Shard) => touched < time - idle || touched > time
    const open = this.unfinished()
      .filter(isIdle)
      .sort((a, b) => a.touched - b.touched)
    return open.slice(0, limit).map(({ job }) => ({ ...job }))
  }

  async progress(id: string) {
    const batch = this.batches.get(id)
    if (batch === undefined) return undefined
    const done = batch.all.filter(({ isDone }) => isDone)
    const sum = (name: keyof Shard['counts']) => done.reduce((total, { counts }) => total + counts[name], 0)
    const isDone = done.length === batch.shards
    return {
      state: isDone ? ('done' as const) : batch.isCancelled ? ('cancelled' as const) : ('open' as const),
      shards: batch.shards,
      done: done.length,
      troubled: batch.all.filter(isTroubled).length,
      items: sum('items'),
      signed: sum('signed'),
      failed: done.reduce((total, { job, refused }) => total + refused.length + this.failedIn(job), 0),
    }
  }

  async failures(id: string, options: { limit?: number; after?: { shard: number; position: number } } = {}) {
    const { limit = mostFailures, after = { shard: -1, position: -1 } } = options
    const own = [...this.credentials.values()].flatMap(
      ({ job, position, id: ofItem, failure }): FailedAward[] =>
        job.batch === id && failure ? [{ shard: job.shard, position, id: ofItem, failure }] : [],
    )
    const refused = this.batches.get(id)?.all.flatMap((shard) => shard.refused) ?? []
    const isAfter = ({ shard, position }: FailedAward) =>
      shard > after.shard || (shard === after.shard && position > after.position)
    return structuredClone([...own, ...refused].filter(isAfter).sort(byPlace).slice(0, limit))
  }

  async find(issuer: string, id: string): Promise<AwardState | undefined> {
    const found = this.credentials.get(keyOf(issuer, id))
    if (found === undefined) return undefined
    const { credential, failure, status } = found
    if (credential !== undefined) return { state: 'signed', credential, status: structuredClone(status) }
    return failure === undefined ? { state: 'open' } : { state: 'failed', failure: { ...failure } }
  }

  async cancel(id: string): Promise<void> {
    this.setCancelled(id, true)
  }

  async resume(id: string): Promise<void> {
    this.setCancelled(id, false)
  }

  private setCancelled(id: string, isCancelled: boolean): void {
    const batch = this.batches.get(id)
    if (batch) batch.isCancelled = isCancelled
  }

  async release(batch: string, ids: readonly string[]): Promise<number> {
    const found = [...new Set(ids)].flatMap((id) => this.ofJob({ batch }, id) ?? [])
    const failed = found.filter(({ job, failure }) => job.batch === batch && failure !== undefined)
    for (const credential of failed) {
      Object.assign(credential, { failure: undefined, tries: 0, content: new Uint8Array(0) })
      Object.assign(this.shardOf(credential.job) ?? {}, { isDone: false, attempts: 0, touched: this.time() })
    }
    return failed.length
  }

  async issuingCounts() {
    const open = this.unfinished()
    const oldest = open.reduce((earliest, { touched }) => Math.min(earliest, touched), this.time())
    return {
      openShards: open.length,
      oldestOpenSeconds: (this.time() - oldest) / 1000,
      troubledShards: open.filter(isTroubled).length,
    }
  }

  async change(issuer: string, given: readonly AwardStatusChange[]): Promise<number> {
    const changes = readChanges(issuer, given)
    const named = ({ id }: AwardStatusChange) => this.credentials.get(keyOf(issuer, id))
    const placeOf = (change: AwardStatusChange) =>
      named(change)?.status.find(({ statusPurpose }) => statusPurpose === change.statusPurpose)
    assertChanges(changes, (change) => {
      if (named(change) === undefined) return 'unknown'
      return placeOf(change) === undefined ? 'without' : 'with'
    })
    for (const change of changes) {
      const { list, index } = placeOf(change) as StatusPlace
      this.lists.get(list)?.pending.push({ index, value: change.value })
    }
    return changes.length
  }

  async publishNext(due: StatusListsDue, sign: Parameters<StatusStore['publishNext']>[1]) {
    const list = [...this.lists.values()].filter((one) => isDue(one, due)).sort(byAge)[0]
    if (list === undefined) return undefined
    const { url, issuer, statusPurpose, published } = list
    const changes = list.pending.length
    const bits = list.bits.slice()
    for (const { index, value } of list.pending) writeEntry(bits, index, 1, value ? 1 : 0)
    const state = { url, issuer, statusPurpose, bits: bits.slice() }
    list.isLocked = true
    try {
      const signed = await sign(published ? { ...state, publishedFrom: published.validFrom } : state)
      Object.assign(list, { bits, published: { ...signed }, pending: list.pending.slice(changes) })
    } finally {
      list.isLocked = false
    }
    return url
  }

  async published(url: string): Promise<PublishedStatusList | undefined> {
    const published = this.lists.get(url)?.published
    return published && { ...published }
  }

  async closeLists(): Promise<void> {
    for (const open of this.openLists.values()) open.capacity = open.next
  }

  async statusCounts() {
    const lists = [...this.lists.values()]
    const oldestFrom: Record<string, number> = {}
    for (const { issuer, published } of lists)
      if (published)
        oldestFrom[issuer] = Math.min(oldestFrom[issuer] ?? published.validFrom, published.validFrom)
    const placesLeft: Record<string, number> = {}
    for (const { issuer, capacity, next } of this.openLists.values())
      if (next < capacity) placesLeft[issuer] = (placesLeft[issuer] ?? 0) + capacity - next
    return {
      lists: lists.length,
      pendingChanges: lists.reduce((total, { pending }) => total + pending.length, 0),
      oldestFrom,
      placesLeft,
    }
  }

  private time(): number {
    return this.now().getTime()
  }

  private ofJob({ batch }: Pick<ShardJob, 'batch'>, id: string): Credential | undefined {
    const { issuer } = this.batches.get(batch) ?? {}
    return issuer === undefined ? undefined : this.credentials.get(keyOf(issuer, id))
  }

  private shardOf({ batch, shard }: ShardJob): Shard | undefined {
    return this.batches.get(batch)?.all[shard]
  }

  private ofShard(job: ShardJob): Credential[] {
    const key = jobKey(job)
    return [...this.credentials.values()].filter((credential) => jobKey(credential.job) === key)
  }

  private failedIn(job: ShardJob): number {
    return this.ofShard(job).filter(({ failure }) => failure !== undefined).length
  }

  private unfinished(): Shard[] {
    const open = [...this.batches.values()].filter(({ isCancelled }) => !isCancelled)
    return open.flatMap(({ all }) => all.filter(({ isDone }) => !isDone))
  }
}

function keyOf(issuer: string, id: string): string {
  return `${issuer}\n${id}`
}

function newShard(job: ShardJob, touched: number): Shard {
  return { job, attempts: 0, touched, isDone: false, counts: { items: 0, signed: 0 }, refused: [] }
}

function describe({ issuer, created, shards, statusPurposes }: Required<NewBatch>): string {
  return JSON.stringify([issuer, created, shards, statusPurposes])
}

function isSettled({ credential, failure }: Credential): boolean {
  return credential !== undefined || failure !== undefined
}

function isTroubled({ isDone, attempts }: Shard): boolean {
  return !isDone && attempts > 3
}

function byPlace(a: FailedAward, b: FailedAward): number {
  return a.shard - b.shard || a.position - b.position
}

function byAge({ published: a }: List, { published: b }: List): number {
  return (a?.validFrom ?? Number.NEGATIVE_INFINITY) - (b?.validFrom ?? Number.NEGATIVE_INFINITY)
}

function isDue(
  { url, published, pending, isLocked }: List,
  { now, every, before, except }: StatusListsDue,
): boolean {
  if (isLocked || except.includes(url)) return false
  if (published === undefined || published.validUntil < now + before) return true
  return pending.length > 0 && (published.validFrom <= now - every || published.validFrom > now)
}
