import { toText } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { callable, unchecked, wholeNumber } from '../../core/kinds'
import type { PlatformSignal } from '../../core/platform-types'
import type { Signer } from '../../keys/signer'
import type { SignOptions } from '../../securing/add-proof'
import { readSigners } from '../../securing/read-signers'
import type { SignAsJwtOptions } from '../../securing/sign-as-jwt'
import type { BatchProgress } from './batch-result'

/** Of credentials under pinned contexts, with embedded proofs. */
export interface IssueBatchOptions extends Omit<SignOptions, 'contexts'>, BatchRunOptions {
  /** `'jwt'` for JWTs, whose options are `IssueJwtBatchOptions`; embedded proofs unless given. */
  as?: undefined
}

/** Of credentials under pinned contexts, as JWTs. */
export interface IssueJwtBatchOptions extends SignAsJwtOptions, BatchRunOptions {
  /** Makes the text that `signAsJwt` would make of each credential. */
  as: 'jwt'
}

/** How a batch runs, whatever it makes. */
export interface BatchRunOptions {
  /** Ids of credentials that are issued already, or whoever knows: items under them are skipped. */
  issued?: ReadonlySet<string> | ((id: string) => boolean | Promise<boolean>)
  /** Ends the batch between two items, with the signal's reason. */
  signal?: PlatformSignal
  /** Called for each result, before it is handed on. */
  onProgress?: (progress: BatchProgress) => void
  /**
   * Items read and not handed on yet, at most; no signer is asked for more of them at a time. 16 unless given, and 96 for each
   * worker where there are workers; 1 does one item after another.
   */
  lookAhead?: number
  /** Worker threads that do everything but the signatures; none unless given. Node only. */
  workers?: number
}

const maxWorkers = 64
const maxLookAhead = 100_000

export const batchRunKinds = {
  issued: unchecked<NonNullable<BatchRunOptions['issued']>>(),
  signal: unchecked<PlatformSignal>(),
  onProgress: callable<(progress: BatchProgress) => void>(),
  lookAhead: wholeNumber(1, maxLookAhead),
  workers: wholeNumber(0, maxWorkers),
} satisfies KindsOf<BatchRunOptions>

/**
 * The signers of a batch, as a list.
 *
 * @throws {TypeError} If there is none, or one that is no signer.
 * @throws {RangeError} If one is given twice.
 */
export function readBatchSigners(signers: Signer | readonly Signer[]): readonly Signer[] {
  const all = readSigners(signers, 'issue')
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new RangeError('Cannot issue: expected each signer once')
  return all
}

/**
 * @throws {TypeError} If `items` cannot be iterated, or `issued` is neither a set nor a function.
 */
export function assertBatch(items: unknown, options: BatchRunOptions): void {
  const isIterable =
    typeof items === 'object' && items !== null && (Symbol.asyncIterator in items || Symbol.iterator in items)
  if (!isIterable) throw new TypeError(`Cannot issue: expected items to be iterable, got ${toText(items)}`)
  const { issued } = options
  if (issued === undefined || typeof issued === 'function' || typeof issued?.has === 'function') return
  throw new TypeError('Cannot issue: expected issued to be a set or a function')
}
