import { loadPart } from '../core/load-part'
import type { Verifier, VerifierOptions } from './options/verify-options'
import { readVerifierOptions } from './options/verify-options'
import { completeSettings } from './verify'

/**
 * Prepares a verifier for many credentials: trust material, documents, committees, policy, contexts and status lists are read and checked
 * now, and the proof of a list by the first credential that needs it. Each report is the same as that of `verify` with the same options.
 *
 * It reads no clock: give `now` with each credential, or once for a batch. Each call can also have its own `recipient`, `endorsements` and
 * `files`, in place of those that the verifier was made with.
 *
 * It keeps a copy of the options and of the lists; the reports of embedded and supplied credentials that were right (at most 8,000,000
 * characters, without `fetch` only): one with the same text is not verified again for the same instant; and parts that many credentials have
 * alike, such as an achievement (at most 256 places of them, of 3,000,000 characters): one is not read again. All of it goes with the verifier.
 *
 * @param options - As of `verify`, copied: later changes have no effect. Make a new verifier when you have fetched a list again.
 * @throws {TypeError | RangeError} As `verify`, for the options when it is made, and for those of a call in that call.
 */
export async function createVerifier(options: VerifierOptions): Promise<Verifier> {
  const lasting = await completeSettings(await readVerifierOptions(options))
  const { verifierOf } = await loadPart('many credentials', () => import('./prepare-calls'))
  return verifierOf(lasting)
}
