import type { QualityLabelError } from '../../core/errors'
import type { Secured } from '../../securing/add-proof'

/** What is issued: a credential without proof as object, or its JSON as text or UTF-8 bytes, such as a line of NDJSON. */
export type BatchItem = object | string | Uint8Array

/** An item that was signed. */
export interface IssuedItem<T extends BatchItem = BatchItem> {
  /** Place in the input, from 0. */
  index: number
  id: string
  status: 'issued'
  /** With its proofs: an object where one was handed in, and one line of JSON where text or bytes were. */
  credential: T extends string | Uint8Array ? string : Secured<T>
}

/** An item that cannot be signed as it is; nothing was asked of any signer for it. */
export interface FailedItem {
  index: number
  /** Where it could be read. */
  id?: string
  status: 'failed'
  /** As `parseJson` and `signCredential` throw it, or `ID_REPEATED` or `ITEM_UNUSABLE`. */
  error: QualityLabelError
}

/** An item that was passed over because a credential with its id is there already. */
export interface SkippedItem {
  index: number
  id: string
  status: 'skipped'
  /** `issued`: the option `issued` said so; `repeated`: an earlier item of this batch says the same under the same id. */
  reason: 'issued' | 'repeated'
}

export type BatchResult<T extends BatchItem = BatchItem> = IssuedItem<T> | FailedItem | SkippedItem

/** How many items have been handed on so far. */
export interface BatchProgress {
  done: number
  issued: number
  failed: number
  skipped: number
}
