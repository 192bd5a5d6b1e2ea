import { QualityLabelError } from '../core/errors'
import type { KindsOf, MembersOf } from '../core/kinds'
import { instant, isListOf, passing, required } from '../core/kinds'
import { readMembers } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import { uri } from '../model/document-kinds'
import { readPurpose } from '../status/list-arguments'
import { isKeepable } from './is-keepable'
import { batchExpected, isBatchName } from './shard-job'
import type { NewBatch } from './stores'

/** Failures that are returned where no other number is asked for. */
export const mostFailures = 100

const mostShards = 10_000_000
const mostPurposes = 8
const longestPurpose = 40

const purposes = passing<readonly string[]>(
  `a list of at most ${mostPurposes} different purposes of at most ${longestPurpose} characters`,
  (value) =>
    isListOf(value, isPurpose) &&
    new Set(value as string[]).size === (value as string[]).length &&
    (value as string[]).length <= mostPurposes,
)

const kinds = {
  id: required(passing<string>(batchExpected, isBatchName)),
  issuer: required(uri),
  created: required(instant),
  shards: required(
    passing<number>(
      `a whole number in 1..${mostShards}`,
      (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= mostShards,
    ),
  ),
  statusPurposes: purposes,
} satisfies KindsOf<NewBatch>

/**
 * Reads a batch as a store keeps it, with its purposes in order.
 *
 * @throws {TypeError | RangeError} If it cannot be used, or has statuses in a store without an address for lists.
 */
export function readBatch(batch: NewBatch, statusBase: string | undefined): Required<NewBatch> {
  const { statusPurposes = [], ...read }: MembersOf<typeof kinds> = readMembers(
    'add batch',
    'batch',
    batch,
    kinds,
  )
  if (statusPurposes.length > 0 && statusBase === undefined)
    throw new TypeError(
      'Cannot add batch: expected statusBase in the options of the store, because the batch has statuses',
    )
  const guards = inputGuards('add batch')
  for (const [at, purpose] of statusPurposes.entries())
    readPurpose(guards, `batch.statusPurposes[${at}]`, purpose)
  return { ...read, statusPurposes: [...statusPurposes].sort() }
}

/** Returns the error for a batch whose name another one has. */
export function batchTaken(id: string): QualityLabelError {
  const message = `Cannot add batch: the name ${id} has another issuer, time, number of shards or purposes. Give the batch another name`
  return new QualityLabelError('BATCH_TAKEN', message, { details: { pointer: '/id', id } })
}

function isPurpose(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value) && value.length <= longestPurpose && isKeepable(value)
}
