import type { ShardJob } from './shard-job'

/** A batch as a store keeps it. */
export interface NewBatch {
  /** Up to 100 letters, digits, `.`, `_` and `-`. */
  id: string
  /** Id of the issuer of every credential in it. */
  issuer: string
  /** Time of the proofs, `xsd:dateTimeStamp`: one for all, so that a shard that is signed again gives the same bytes. */
  created: string
  /** Number of shards, from 1 on. */
  shards: number
  /** Purposes of the statuses that each credential gets, such as `['revocation', 'suspension']`; none by default. */
  statusPurposes?: readonly string[]
}

/** A batch that is being worked on. */
export interface ShardStart {
  issuer: string
  created: string
  /** How often the shard was started, this time included. */
  attempts: number
}

/** A credential before it is signed: its id, and the SHA-256 of its unsigned text. */
export interface AwardContent {
  id: string
  /** 32 bytes. */
  content: Uint8Array
}

/** The place of a credential in the list of one purpose. */
export interface StatusPlace {
  /** URL of the list. */
  list: string
  statusPurpose: string
  index: number
}

/** What a store decided about an id, before anything is signed. */
export type Reservation =
  /** Sign it with this time and these places; `tries` of it were counted. */
  | { id: string; state: 'sign'; created: string; status: readonly StatusPlace[]; tries: number }
  /** It is signed already, or its failure was reported. */
  | { id: string; state: 'settled' }
  /** The id has other content. */
  | { id: string; state: 'taken' }

/** Why an item became no credential. */
export interface ItemFailure {
  code: string
  message: string
  /** JSON pointer into the item. */
  pointer?: string
}

/** What became of an item. */
export type Settlement =
  | (AwardContent & { credential: string })
  | (AwardContent & { failure: ItemFailure })
  /** An item without a reservation: its id cannot be used, or has other content. `position` is its place in the shard, from 0. */
  | { position: number; id?: string; failure: ItemFailure }

/** An item that failed, in the order of shards and of items in each. */
export interface FailedAward {
  shard: number
  position: number
  id?: string
  failure: ItemFailure
}

/**
 * Progress of a batch, counted in the store. The counts of items are of the shards that are done. What is neither signed nor failed has its result in
 * another batch: the same item, or its correction.
 */
export interface BatchState {
  state: 'open' | 'cancelled' | 'done'
  shards: number
  done: number
  /** Shards that are not done after more than three attempts. */
  troubled: number
  items: number
  signed: number
  failed: number
}

/** What became of an id. */
export type AwardState =
  | { state: 'signed'; credential: string; status: readonly StatusPlace[] }
  | { state: 'failed'; failure: ItemFailure }
  | { state: 'open' }

/**
 * Keeps batches and what became of each of their credentials, so that each id of an issuer becomes one credential however often a queue delivers it.
 *
 * Every method may be called by many processes at once, and each is done entirely or not at all. `storeContract` of
 * `quality-label/testing` checks all that is said here.
 */
export interface IssuingStore {
  /**
   * Adds a batch, with all shards open. The same batch again changes nothing.
   *
   * @throws {QualityLabelError} `BATCH_TAKEN` if the name has another issuer, time, number of shards or purposes.
   */
  addBatch(batch: NewBatch): Promise<void>
  /** Counts an attempt of a shard; `undefined` if the shard is done, cancelled or unknown. */
  startShard(job: ShardJob): Promise<ShardStart | undefined>
  /**
   * Decides about items before they are signed, one reservation for each, in their order. The first content of an issuer's id stays, with
   * the purposes of its batch, and so do its time and places. An id whose failure was reported may get other content, and keeps its places if
   * the purposes are the same; so may one that was released. Ids of different issuers are different ids.
   *
   * @param items - Of different ids. `position` is the place of the item in the shard, from 0.
   */
  reserve(job: ShardJob, items: readonly (AwardContent & { position: number })[]): Promise<Reservation[]>
  /** Counts a try of a reserved id, and returns how many there were, this one included. */
  countTry(job: ShardJob, id: string): Promise<number>
  /** Counts a try less: it ended with an error of the signer, not with the worker. */
  takeTryBack(job: ShardJob, id: string): Promise<void>
  /**
   * Keeps the first result of each id, if its content is the reserved one.
   *
   * @param end - Given when the shard is done: the number of its items. Failures of items without a reservation replace those that the
   *   shard had.
   * @returns Whether the shard is done: nothing that was reserved for it is open.
   */
  settle(job: ShardJob, results: readonly Settlement[], end?: { items: number }): Promise<boolean>
  /**
   * Returns jobs to put into a queue again: shards that are neither done nor cancelled, and were not started within the last `idle`
   * milliseconds; first those that wait the longest.
   */
  openShards(options: { idle: number; limit: number }): Promise<ShardJob[]>
  /** Counts what became of a batch; `undefined` for an unknown one. */
  progress(batch: string): Promise<BatchState | undefined>
  /** Returns what failed in a batch, at most 100 unless `limit` says another number, after a place if one is given. */
  failures(
    batch: string,
    options?: { limit?: number; after?: { shard: number; position: number } },
  ): Promise<FailedAward[]>
  /** Returns what became of an issuer's id; `undefined` for an unknown one. */
  find(issuer: string, id: string): Promise<AwardState | undefined>
  /** Stops the start of shards of a batch; one that is being signed is finished. */
  cancel(batch: string): Promise<void>
  /** Takes `cancel` back. */
  resume(batch: string): Promise<void>
  /** Opens failed ids of a batch again, and their shards, for the same content or another; returns how many. */
  release(batch: string, ids: readonly string[]): Promise<number>
  /** Counts what is open, for monitoring. */
  issuingCounts(): Promise<IssuingCounts>
}

/** For monitoring. */
export interface IssuingCounts {
  openShards: number
  /** Seconds since the oldest open shard was last started, or added. */
  oldestOpenSeconds: number
  /** Open shards after more than three attempts. */
  troubledShards: number
}

/** A change of one status of a credential. */
export interface AwardStatusChange {
  id: string
  statusPurpose: string
  /** `false` reinstates, which no revocation can be. */
  value: boolean
}

/** A list that is to be published. */
export interface StatusListState {
  url: string
  issuer: string
  statusPurpose: string
  /** As of `createStatusList`. */
  bits: Uint8Array
  /** Start of the list that is published now, in milliseconds since 1970. */
  publishedFrom?: number
}

/** A signed list. */
export interface PublishedStatusList {
  body: string
  /** Changes with the body: hexadecimal digits, for an `ETag`. */
  version: string
  /** Milliseconds since 1970. */
  validFrom: number
  validUntil: number
}

/** Which lists are due. */
export interface StatusListsDue {
  /** Milliseconds since 1970. */
  now: number
  /** A list with changes is due if the published one is as old as this, in milliseconds, or from the future. */
  every: number
  /** Every list is due if it ends within this time, in milliseconds. */
  before: number
  /** URLs of lists to leave out. */
  except: readonly string[]
}

/**
 * Keeps status lists as bits and a log of changes, so that no change is lost, however many are made at the same time.
 */
export interface StatusStore {
  /**
   * Appends changes of an issuer's credentials, all or none; returns how many.
   *
   * @throws {QualityLabelError} `STATUS_CHANGES_REFUSED`, with every refused change in `details.changes`: of an unknown id, of a purpose that it has no
   *   status for, or of a revocation that would be taken back.
   */
  change(issuer: string, changes: readonly AwardStatusChange[]): Promise<number>
  /**
   * Publishes one list that is due and that no other process publishes now: adds its changes to its bits, and keeps what `sign` returns.
   * If `sign` throws, nothing changes.
   *
   * @returns URL of the list; `undefined` if none is due.
   */
  publishNext(
    due: StatusListsDue,
    sign: (list: StatusListState) => Promise<PublishedStatusList>,
  ): Promise<string | undefined>
  /** Returns a list as it was last published. */
  published(url: string): Promise<PublishedStatusList | undefined>
  /** Gives out no further place in any list of today: needed after a backup was restored, because places given out since are not in it. */
  closeLists(): Promise<void>
  /** Counts lists, changes and places, for monitoring. */
  statusCounts(): Promise<StatusCounts>
}

/** For monitoring. */
export interface StatusCounts {
  lists: number
  /** Changes that no published list has. */
  pendingChanges: number
  /** Start of the oldest published list of each issuer, in milliseconds since 1970. */
  oldestFrom: Readonly<Record<string, number>>
  /** Places left in open lists, by issuer. */
  placesLeft: Readonly<Record<string, number>>
}
