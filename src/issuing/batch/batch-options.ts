import type { KindsOf } from '../../core/kinds'
import { callable, unchecked, wholeNumber } from '../../core/kinds'
import type { PlatformSignal } from '../../core/platform-types'
import { wrongType } from '../../core/read-options'
import type { Signer } from '../../keys/signer'
import { uri } from '../../model/document-kinds'
import type { SignOptions } from '../../securing/add-proof'
import { readSigners } from '../../securing/read-signers'
import type { SignAsJwtOptions } from '../../securing/sign-as-jwt'
import type { BatchProgress } from './batch-result'

/** Options of a batch with embedded proofs, of credentials under pinned contexts. */
export interface IssueBatchOptions extends Omit<SignOptions, 'contexts'>, BatchRunOptions {
  /** `'jwt'` for JWTs, with the options `IssueJwtBatchOptions`; embedded proofs by default. */
  as?: undefined
}

/** Options of a batch of JWTs, of credentials under pinned contexts. */
export interface IssueJwtBatchOptions extends SignAsJwtOptions, BatchRunOptions {
  /** Makes the same text of each credential as `signAsJwt`. */
  as: 'jwt'
}

/** Options of every batch. */
export interface BatchRunOptions {
  /**
   * Id of the issuer of every item. A signer that is not the issuer's is refused before anything is signed, and an item by another issuer
   * fails. By default each item can have its own issuer, who must be that of the signer's key. It is refused with `allowOtherController`.
   */
  issuer?: string
  /** Ids of credentials that are already issued, or a function that knows them: items with these ids are skipped. */
  issued?: ReadonlySet<string> | ((id: string) => boolean | Promise<boolean>)
  /** Ends the batch after the current item, with the signal's reason. */
  signal?: PlatformSignal
  /** Called for each result, before the batch returns it. */
  onProgress?: (progress: BatchProgress) => void
  /**
   * Greatest number of items that are read but not yet returned, and of signatures that a signer makes at a time. By default 16, or 96
   * for each worker; 1 processes one item after another.
   */
  lookAhead?: number
  /** Number of worker threads, which do everything except the signatures; none by default. Only in Node. */
  workers?: number
}

const maxWorkers = 64
const maxLookAhead = 100_000

export const batchRunKinds = {
  issuer: uri,
  issued: unchecked<NonNullable<BatchRunOptions['issued']>>(),
  signal: unchecked<PlatformSignal>(),
  onProgress: callable<(progress: BatchProgress) => void>(),
  lookAhead: wholeNumber(1, maxLookAhead),
  workers: wholeNumber(0, maxWorkers),
} satisfies KindsOf<BatchRunOptions>

/**
 * Returns the signers of a batch as a list.
 *
 * @throws {TypeError} If the list is empty, or a value is not a signer.
 * @throws {RangeError} If a signer is in it twice.
 */
export function readBatchSigners(signers: Signer | readonly Signer[]): readonly Signer[] {
  const all = readSigners(signers, 'issue')
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new RangeError('Cannot issue: expected each signer once')
  return all
}

// The pieces of such a stream end anywhere; one in object mode can give credentials.
function isOfBytes(items: object): boolean {
  return (
    ArrayBuffer.isView(items) ||
    ('pipe' in items && 'readableObjectMode' in items && items.readableObjectMode === false)
  )
}

/**
 * Checks `items` and the options of every batch.
 *
 * @throws {TypeError} If `items` cannot be iterated, or gives pieces of bytes in place of credentials, or `issued` is neither a set nor a function.
 */
export function assertBatch(items: unknown, options: BatchRunOptions): void {
  const isIterable =
    typeof items === 'object' && items !== null && (Symbol.asyncIterator in items || Symbol.iterator in items)
  if (!isIterable) throw wrongType('issue', 'items', 'iterable', items)
  if (isOfBytes(items)) {
    const expected =
      'a list or an iterable of credentials, such as the lines of a file by createInterface({ input }) of node:readline'
    throw wrongType('issue', 'items', expected, items)
  }
  const { issued } = options
  if (issued === undefined || typeof issued === 'function' || typeof issued?.has === 'function') return
  throw new TypeError('Cannot issue: expected issued to be a set or a function')
}
