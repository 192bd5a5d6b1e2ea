import { QualityLabelError } from '../core/errors'
import type { KindsOf } from '../core/kinds'
import { callable, required, unchecked, wholeNumber } from '../core/kinds'
import type { PlatformSignal } from '../core/platform-types'
import { readOptions, wrongType } from '../core/read-options'
import { issueBatch } from '../issuing/batch'
import type { Signer } from '../keys/signer'
import { suiteKinds } from '../securing/add-proof'
import type { CryptosuiteName } from '../securing/cryptosuites'
import type { Award, ReadAward } from './read-award'
import { readAward, withStatus } from './read-award'
import type { ShardJob } from './shard-job'
import { readJob } from './shard-job'
import type { IssuingStore, ItemFailure, Reservation, Settlement, ShardStart } from './stores'
import { toFailure } from './to-failure'

/** Options of `issueShard`. */
export interface IssueShardOptions {
  store: IssuingStore
  /** Returns the items of a shard: always the same ones, in the same order and with the same content. At most 10,000. */
  load: (job: ShardJob) => Iterable<Award> | AsyncIterable<Award> | Promise<Iterable<Award>>
  /** Returns the signer of an issuer. One that is not the issuer's is refused. */
  signerFor: (issuer: string) => Signer | Promise<Signer>
  /** As of `issueBatch`. */
  cryptosuite?: CryptosuiteName | readonly CryptosuiteName[]
  /** `'jwt'` for JWTs; embedded proofs by default. */
  as?: 'jwt'
  /** Number of signatures made at a time; as of `issueBatch`. For a remote signer: its latency times the wanted rate. */
  lookAhead?: number
  /** Ends the shard after the current item, with the signal's reason; what is signed is kept. */
  signal?: PlatformSignal
  /** Called with each number, for monitoring. */
  onEvent?: (event: ShardEvent) => void
}

/** What happened in a shard: so many items were reserved, issued, or failed with a code. */
export type ShardEvent =
  | { type: 'reserved' | 'issued'; count: number }
  | { type: 'failed'; count: number; code: string }

/** What this run did; the store has what became of the shard. */
export interface ShardReport {
  /**
   * `skipped` if the shard was done, cancelled or unknown; `open` if something is left of an earlier run that `load` no longer gives, or was released
   * meanwhile: `openShards` returns the shard again.
   */
  state: 'done' | 'open' | 'skipped'
  issued: number
  failed: number
  /** Items that were settled before. */
  settled: number
}

const action = 'issue shard'
const mostItems = 10_000
/** Attempts after which an item of a shard is held to stop its worker, and all are signed one by one. */
const calmAttempts = 3
const mostTries = 8

const kinds = {
  store: required(unchecked<IssuingStore>()),
  load: required(callable<IssueShardOptions['load']>()),
  signerFor: required(callable<IssueShardOptions['signerFor']>()),
  as: unchecked<'jwt'>(),
  lookAhead: wholeNumber(1),
  signal: unchecked<PlatformSignal>(),
  onEvent: callable<(event: ShardEvent) => void>(),
  ...suiteKinds,
} satisfies KindsOf<IssueShardOptions>

/**
 * Signs the credentials of one shard, so that each id becomes one credential, however often a queue delivers the shard and wherever a worker stops.
 *
 * The store decides about each id before it is signed, and keeps the first result after it. Run it again after any error, at the same
 * time or later: what is settled is skipped, and the rest is signed to the same bytes, for Ed25519. An item that fails gets a failure in
 * the store, and the others are signed. From the fourth attempt on, items are signed one by one, the least tried first, and one that was tried eight times
 * fails with `WORKER_STOPPED`; `store.release` opens it again.
 *
 * @throws {TypeError | RangeError} If an argument cannot be used.
 * @throws {QualityLabelError} `SIGNING_FAILED`, `CONTROLLER_NOT_ISSUER`, `SHARD_TOO_LARGE`
 * @throws Any error of the store, `load` or `signerFor`, or the signal's reason. What was signed before is kept.
 */
export async function issueShard(job: ShardJob, options: IssueShardOptions): Promise<ShardReport> {
  const read = readOptions(action, options, kinds)
  const own = readJob(action, job)
  const start = await read.store.startShard(own)
  if (start === undefined) return { state: 'skipped', issued: 0, failed: 0, settled: 0 }
  return new Shard(own, start, read as IssueShardOptions).run()
}

interface Reserved extends ReadAward {
  reservation: Extract<Reservation, { state: 'sign' }>
}

class Shard {
  private readonly report: ShardReport = { state: 'done', issued: 0, failed: 0, settled: 0 }
  private readonly refused: Settlement[] = []

  constructor(
    private readonly job: ShardJob,
    private readonly start: ShardStart,
    private readonly options: IssueShardOptions,
  ) {}

  async run(): Promise<ShardReport> {
    const { store, signal } = this.options
    const awards = await this.load()
    signal?.throwIfAborted()
    const reserved = await this.reserve(this.readAll(awards))
    const last =
      this.start.attempts > calmAttempts ? await this.signEach(reserved) : await this.signAll(reserved)
    const isDone = await store.settle(this.job, [...last, ...this.refused], { items: awards.length })
    this.tell(last)
    return { ...this.report, state: isDone ? 'done' : 'open' }
  }

  private async load(): Promise<Award[]> {
    const given = await this.options.load(this.job)
    if (!isIterable(given)) throw wrongType(action, 'what load returns', 'iterable', given)
    const awards: Award[] = []
    for await (const award of given) {
      if (awards.push(award) > mostItems)
        throw new QualityLabelError(
          'SHARD_TOO_LARGE',
          `Cannot issue shard: expected at most ${mostItems} items`,
          {
            details: { limit: mostItems },
          },
        )
    }
    return awards
  }

  /** Reads items, of each id the first; another with the same content is settled with it. */
  private readAll(awards: readonly Award[]): ReadAward[] {
    const first = new Map<string, string>()
    return awards.flatMap((award, position) => {
      const item = readAward(award, position)
      if ('failure' in item) return this.refuse(item)
      const content = first.get(item.id)
      if (content !== undefined) return content === item.text ? this.skip() : this.refuse(taken(item))
      first.set(item.id, item.text)
      return [item]
    })
  }

  private refuse(item: Settlement & { failure: ItemFailure }): [] {
    this.refused.push(item)
    this.report.failed += 1
    this.options.onEvent?.({ type: 'failed', count: 1, code: item.failure.code })
    return []
  }

  private skip(): [] {
    this.report.settled += 1
    return []
  }

  private async reserve(items: readonly ReadAward[]): Promise<Reserved[]> {
    if (items.length === 0) return []
    const contents = items.map(({ id, content, position }) => ({ id, content, position }))
    const reservations = await this.options.store.reserve(this.job, contents)
    const reserved = items.flatMap((item, at): Reserved[] => {
      const reservation = reservations[at]
      if (reservation?.id !== item.id)
        throw new TypeError(
          'Cannot issue shard: expected the store to return a reservation for each item, in their order',
        )
      if (reservation.state === 'taken') return this.refuse(taken(item))
      return reservation.state === 'settled' ? this.skip() : [{ ...item, reservation }]
    })
    if (reserved.length > 0) this.options.onEvent?.({ type: 'reserved', count: reserved.length })
    return reserved
  }

  private async signAll(items: readonly Reserved[]): Promise<Settlement[]> {
    const results: Settlement[] = []
    try {
      for (const [created, group] of groupByTime(items)) await this.sign(group, created, results)
    } catch (error) {
      // Where the store is away as well, what is signed is signed again; why the run ended must not be lost.
      await this.keep(results).catch(() => {})
      throw error
    }
    return results
  }

  /** Signs items one by one, each counted before: the one that stops its worker is then tried the most. */
  private async signEach(items: readonly Reserved[]): Promise<Settlement[]> {
    const { store } = this.options
    for (const item of [...items].sort((a, b) => a.reservation.tries - b.reservation.tries)) {
      const tries = await store.countTry(this.job, item.id)
      const results: Settlement[] = []
      try {
        if (tries > mostTries) results.push({ ...contentOf(item), failure: workerStopped(tries - 1) })
        else await this.sign([item], item.reservation.created, results)
        await this.keep(results)
      } catch (error) {
        // An error is not an end of the worker. Where the store is away as well, the try stays counted.
        await store.takeTryBack(this.job, item.id).catch(() => {})
        throw error
      }
    }
    return []
  }

  private async keep(results: readonly Settlement[]): Promise<void> {
    if (results.length === 0) return
    await this.options.store.settle(this.job, results)
    this.tell(results)
  }

  private async sign(items: readonly Reserved[], created: string, results: Settlement[]): Promise<void> {
    const { signerFor, signal, lookAhead, cryptosuite, as } = this.options
    const { issuer } = this.start
    const shared = {
      issuer,
      ...(signal === undefined ? {} : { signal }),
      ...(lookAhead === undefined ? {} : { lookAhead }),
    }
    const signer = await signerFor(issuer)
    const texts = withStatuses(items)
    const batch =
      as === undefined
        ? issueBatch(texts, signer, {
            ...shared,
            created,
            ...(cryptosuite === undefined ? {} : { cryptosuite }),
          })
        : issueBatch(texts, signer, { ...shared, as })
    for await (const result of batch) {
      const content = contentOf(items[result.index] as Reserved)
      if (result.status === 'issued') results.push({ ...content, credential: result.credential })
      else if (result.status === 'failed') results.push({ ...content, failure: toFailure(result.error) })
    }
  }

  private tell(results: readonly Settlement[]): void {
    const issued = results.filter((result) => 'credential' in result).length
    this.report.issued += issued
    this.report.failed += results.length - issued
    if (issued > 0) this.options.onEvent?.({ type: 'issued', count: issued })
    for (const result of results)
      if ('failure' in result) this.options.onEvent?.({ type: 'failed', count: 1, code: result.failure.code })
  }
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  )
}

/** Written one by one as they are signed: texts that wait, or were signed, would cost memory twice. */
function* withStatuses(items: readonly Reserved[]): Generator<string> {
  for (const { text, reservation } of items) yield withStatus(text, reservation.status)
}

function contentOf({ id, content }: ReadAward): { id: string; content: Uint8Array } {
  return { id, content }
}

/** Items of a shard have one time, except for ids that another batch reserved first. */
function groupByTime(items: readonly Reserved[]): Map<string, Reserved[]> {
  const groups = new Map<string, Reserved[]>()
  for (const item of items) {
    const { created } = item.reservation
    const group = groups.get(created)
    if (group === undefined) groups.set(created, [item])
    else group.push(item)
  }
  return groups
}

function taken({ id, position }: { id: string; position: number }): Settlement & { failure: ItemFailure } {
  const message =
    'Cannot issue shard: the id has other content already, or other purposes of statuses. Give the item another id, or what the id has'
  return { position, id, failure: { code: 'ID_TAKEN', message, pointer: '/id' } }
}

function workerStopped(tries: number): ItemFailure {
  const message = `Cannot issue shard: ${tries} workers stopped while they signed this item. Find out why, then release it`
  return { code: 'WORKER_STOPPED', message, pointer: '' }
}
