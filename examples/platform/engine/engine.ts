import type { ShardJob } from 'quality-label/platform'

/** Signs a shard. It may be called again for the same job, also by several workers at once. */
export type HandleJob = (job: ShardJob, signal: AbortSignal) => Promise<unknown>

export interface RunningWorker {
  /** Takes no further job, and waits for those that are being worked on. */
  close(): Promise<void>
}

/**
 * A queue that brings the names of shards to workers, at least once each. It may lose them all: the sweeper puts open shards back.
 */
export interface Engine {
  /** Puts jobs in; one that waits already is not doubled. */
  add(jobs: readonly ShardJob[]): Promise<void>
  work(handle: HandleJob): RunningWorker
  /** Rejects if the queue cannot be used. */
  ping(): Promise<void>
  /** Number of jobs by state. */
  counts(): Promise<Record<string, number>>
  close(): Promise<void>
}
