import { loadPart } from '../core/load-part'
import { assertArguments } from '../core/read-options'
import { ownInput } from './input/own-input'
import type { VerifierCallOptions, VerifierOptions, VerifySettings } from './options/verify-options'
import { readCallOptions, readVerifierOptions, settingsOfCall } from './options/verify-options'
import type { VerificationReport } from './outcome/report'
import { completeSettings, openEndorsements, verifyOwned } from './verify'

/** Verifies one credential with what the verifier was made with; throws as `verify`. */
export type Verifier = (
  input: string | Uint8Array | object,
  options?: VerifierCallOptions,
) => Promise<VerificationReport>

/**
 * Prepares a verifier for many credentials: trust material, documents, committees, policy, contexts and status lists are read and checked
 * now, and the proof of a list by the first credential that needs it. Each report is the same as that of `verify` with the same options.
 *
 * It reads no clock: give `now` with each credential, or once for a batch. Each call can also have its own `recipient`, `endorsements` and
 * `files`, in place of those that the verifier was made with.
 *
 * It keeps a copy of the options and of the lists, and the reports of embedded and supplied credentials that were right (at most 8,000,000
 * characters, without `fetch` only): one with the same text is not verified again for the same instant. All of it goes with the verifier.
 *
 * @param options - As of `verify`, copied: later changes have no effect. Make a new verifier when you have fetched a list again.
 * @throws {TypeError | RangeError} As `verify`, for the options when it is made, and for those of a call in that call.
 */
export async function createVerifier(options: VerifierOptions): Promise<Verifier> {
  const begin = await prepareCalls(options)
  return async (input, own = {}) => {
    assertArguments('verify', 'text, a Uint8Array or a parsed object', { input })
    // Both are copied before anything is awaited.
    const copyInput = async () => ownInput(input, begin.limits)
    const [settings, copy] = await Promise.all([begin(own), copyInput()])
    return verifyOwned(copy, settings)
  }
}

/** Begins a call: returns the settings of it. */
export interface BeginCall {
  (own: VerifierCallOptions): Promise<VerifySettings>
  limits: VerifySettings['limits']
}

/** Reads the options of a verifier once, for calls of any kind. */
export async function prepareCalls(options: VerifierOptions): Promise<BeginCall> {
  const read = await completeSettings(await readVerifierOptions(options))
  const { limits, contexts, fetch } = read
  const { VerifiedParts } = await loadPart('many credentials', () => import('./subject/verified-parts'))
  // What is fetched is fetched again for each call, and can be another document.
  const parts = fetch ? undefined : new VerifiedParts(contexts)
  const lasting = { ...read, statusLists: read.statusLists.prepared(), parts }
  const begin = async (given: VerifierCallOptions) => {
    const own = readCallOptions(given, limits)
    const endorsements = own.endorsements && (await openEndorsements(own.endorsements, limits))
    const settings = settingsOfCall(lasting, { ...own, ...(endorsements ? { endorsements } : {}) })
    // Parts may bind files too.
    return own.files ? { ...settings, parts: undefined } : settings
  }
  return Object.assign(begin, { limits })
}
