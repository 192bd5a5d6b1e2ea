import { assertArguments } from '../core/read-options'
import type { IssuingStore, StatusStore } from '../platform/stores'
import { checksOfBatches } from './contract/batches'
import { checksOfIds } from './contract/ids'
import { checksOfPlaces, slowCheck } from './contract/places'
import { checksOfStatuses } from './contract/statuses'

type Store = IssuingStore & StatusStore

/** One check of a store. */
export interface StoreCheck {
  name: string
  /** Whether it takes seconds: it reserves more than a list has places. */
  isSlow: boolean
  /** @throws {Error} Saying what was expected and what the store did. */
  check(): Promise<void>
}

/**
 * Returns checks for a store of one's own: everything that `IssuingStore` and `StatusStore` promise, also to callers at the same time.
 *
 * ```ts
 * for (const { name, check } of storeContract(openEmptyStore)) it(name, check)
 * ```
 *
 * @param open - Opens a store without batches, over several connections if it has any. Called once for each check; it needs an address for status lists.
 * @throws {TypeError} If `open` is not a function.
 */
export function storeContract(open: () => Store | Promise<Store>): StoreCheck[] {
  assertArguments('check store', 'an object', { open: typeof open === 'function' ? {} : open })
  return Object.entries(allChecks).map(([name, check]) => ({
    name,
    isSlow: name === slowCheck,
    check: async () => check(await open()),
  }))
}

const allChecks = { ...checksOfBatches, ...checksOfIds, ...checksOfPlaces, ...checksOfStatuses }
