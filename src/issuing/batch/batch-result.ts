import type { QualityLabelError } from '../../core/errors'
import type { Secured } from '../../securing/add-proof'

/** Item of a batch: a credential without proof as an object, or its JSON as text or UTF-8 bytes, such as a line of NDJSON. */
export type BatchItem = object | string | Uint8Array

/** Result of an item that was signed. */
export interface IssuedItem<T extends BatchItem = BatchItem> {
  /** Index in the input, from 0. */
  index: number
  id: string
  status: 'issued'
  /** Signed credential: an object if the item was an object, one line of JSON if it was text or bytes. */
  credential: T extends string | Uint8Array ? string : Secured<T>
}

/** Result of an item that cannot be signed; no signer was called for it. */
export interface FailedItem {
  index: number
  /** Present if it could be read. */
  id?: string
  status: 'failed'
  /** An error of `parseJson` or `signCredential`, or `ID_REPEATED`, `ITEM_OF_ANOTHER_ISSUER` or `ITEM_UNUSABLE`. */
  error: QualityLabelError
}

/** Result of an item that was skipped because a credential with its id already exists. */
export interface SkippedItem {
  index: number
  id: string
  status: 'skipped'
  /** `issued`: the option `issued` has the id; `repeated`: an earlier item of this batch has the same id and content. */
  reason: 'issued' | 'repeated'
}

/** Result of one item of a batch: issued, failed or skipped, by `status`. */
export type BatchResult<T extends BatchItem = BatchItem> = IssuedItem<T> | FailedItem | SkippedItem

/** Number of items returned so far. */
export interface BatchProgress {
  done: number
  issued: number
  failed: number
  skipped: number
}
