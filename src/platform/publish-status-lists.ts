import { encodeHex } from '../core/bytes'
import type { KindsOf } from '../core/kinds'
import { callable, instant, required, unchecked, wholeNumber } from '../core/kinds'
import type { PlatformSignal } from '../core/platform-types'
import { readOptions } from '../core/read-options'
import { sha256 } from '../core/sha256'
import type { Signer } from '../keys/signer'
import { signCredential } from '../securing/add-proof'
import { createStatusList } from '../status/create-status-list'
import type { PublishedStatusList, StatusListState, StatusStore } from './stores'

/** Options of `publishStatusLists`. */
export interface PublishStatusListsOptions {
  store: StatusStore
  /** Returns the signer of an issuer. Called within a transaction of the store: over one connection, it must not ask the same database. */
  signerFor: (issuer: string) => Signer | Promise<Signer>
  /** Time of the lists, `xsd:dateTimeStamp` or Date. */
  now: string | Date
  /** Time for which a copy of a list can be used, and the shortest time between two lists with changes; five minutes by default. */
  ttlMilliseconds?: number
  /** Time for which a list is valid, at least twice `ttlMilliseconds`; seven days by default. Each is published again after half of it. */
  validMilliseconds?: number
  /** Greatest number of lists; all that are due by default. */
  limit?: number
  /** Ends after the current list, with the signal's reason. */
  signal?: PlatformSignal
}

/** What `publishStatusLists` did. */
export interface PublishReport {
  /** URLs of the lists that were published. */
  published: string[]
  /** Lists that could not be signed; the others were published. */
  failed: { url: string; error: unknown }[]
}

const action = 'publish status lists'
const minute = 60_000

const kinds = {
  store: required(unchecked<StatusStore>()),
  signerFor: required(callable<PublishStatusListsOptions['signerFor']>()),
  now: required(instant),
  ttlMilliseconds: wholeNumber(1),
  validMilliseconds: wholeNumber(2),
  limit: wholeNumber(1),
  signal: unchecked<PlatformSignal>(),
} satisfies KindsOf<PublishStatusListsOptions>

/**
 * Signs and publishes every status list that is due: one that was never published, that has changes and is older than its `ttl`, or that
 * would end within half of its validity.
 *
 * Any number of processes may do this at the same time: each list is published by one of them. Run it often, such as every minute; where no
 * list is due it costs one question to the store. Each list starts later than the one before it, also if the clock was set back.
 *
 * @throws {TypeError | RangeError} If an option cannot be used.
 * @throws Any error of the store, or the signal's reason. A list that cannot be signed is reported.
 * @see Bitstring Status List 1.0, section 2.2 (`ttl`)
 */
export async function publishStatusLists(options: PublishStatusListsOptions): Promise<PublishReport> {
  const read = readOptions(action, options, kinds)
  const { store, signerFor, signal, ttlMilliseconds = 5 * minute, limit = Number.POSITIVE_INFINITY } = read
  const { validMilliseconds = Math.max(7 * 24 * 60 * minute, 2 * ttlMilliseconds) } = read
  if (validMilliseconds < 2 * ttlMilliseconds)
    throw new RangeError(
      `Cannot ${action}: expected validMilliseconds to be at least twice ttlMilliseconds, got ${validMilliseconds}`,
    )
  const now = Date.parse(read.now)
  const report: PublishReport = { published: [], failed: [] }
  const failing = new Set<string>()
  while (report.published.length + report.failed.length < limit) {
    signal?.throwIfAborted()
    const due = { now, every: ttlMilliseconds, before: validMilliseconds / 2, except: [...failing] }
    let last: string | undefined
    try {
      const url = await store.publishNext(due, async (list) => {
        last = list.url
        return signList(list, await signerFor(list.issuer), { now, ttlMilliseconds, validMilliseconds })
      })
      if (url === undefined) break
      report.published.push(url)
    } catch (error) {
      // An error of the store itself comes without a list, or for a list that was signed.
      if (last === undefined || failing.has(last)) throw error
      failing.add(last)
      report.failed.push({ url: last, error })
    }
  }
  return report
}

interface ListTimes {
  now: number
  ttlMilliseconds: number
  validMilliseconds: number
}

async function signList(
  { url, issuer, statusPurpose, bits, publishedFrom }: StatusListState,
  signer: Signer,
  { now, ttlMilliseconds, validMilliseconds }: ListTimes,
): Promise<PublishedStatusList> {
  // Two lists of one instant would contradict each other, and no reader could tell which is later.
  const from = Math.max(now, publishedFrom === undefined ? now : publishedFrom + 1)
  const validFrom = new Date(from).toISOString()
  const validUntil = new Date(from + validMilliseconds).toISOString()
  const list = createStatusList({
    id: url,
    issuer,
    statusPurpose,
    bits,
    validFrom,
    validUntil,
    ttlMilliseconds,
  })
  const body = JSON.stringify(await signCredential(list, signer, { created: validFrom }))
  return { body, version: encodeHex(sha256(body)), validFrom: from, validUntil: from + validMilliseconds }
}
