import { assertArguments, refuse } from '../core/read-options'

/** What a queue carries: the names of a batch and of one of its shards. What they contain is in the store. */
export interface ShardJob {
  readonly batch: string
  /** From 0. */
  readonly shard: number
}

const batchName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** Checks whether a text can name a batch: up to 100 letters, digits, `.`, `_` and `-`, of which the first is a letter or a digit. */
export function isBatchName(name: unknown): name is string {
  return typeof name === 'string' && batchName.test(name)
}

/** Checks whether a number can name a shard. */
export function isShardNumber(shard: unknown): shard is number {
  return Number.isInteger(shard) && (shard as number) >= 0 && (shard as number) < 2 ** 31 - 1
}

/**
 * Writes a job as a key for queues that must hold each job once: `b1-17`.
 *
 * No two jobs have the same key. It has neither a colon nor only digits, which some queues refuse.
 *
 * @throws {TypeError | RangeError} If the job has no usable batch or shard.
 */
export function jobKey(job: ShardJob): string {
  const { batch, shard } = readJob('write job key', job)
  return `${batch}-${shard}`
}

/** Returns a copy of a job; errors as `jobKey`. */
export function readJob(action: string, job: ShardJob): ShardJob {
  assertArguments(action, 'an object', { job })
  const { batch, shard } = job
  if (!isBatchName(batch)) refuse(action, 'job.batch', batchExpected, batch)
  if (!isShardNumber(shard)) refuse(action, 'job.shard', 'a whole number from 0 on', shard)
  return { batch, shard }
}

export const batchExpected = 'up to 100 letters, digits, ".", "_" and "-", not starting with a mark'
