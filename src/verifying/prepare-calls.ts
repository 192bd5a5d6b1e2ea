import { assertArguments } from '../core/read-options'
import { RecurringParts } from '../gate/recurring-parts'
import { ownInput } from './input/own-input'
import { readCallOptions } from './options/call-options'
import type {
  LastingSettings,
  Verifier,
  VerifierCallOptions,
  VerifierOptions,
  VerifySettings,
} from './options/verify-options'
import { readVerifierOptions, settingsOfCall } from './options/verify-options'
import { VerifiedParts } from './subject/verified-parts'
import { completeSettings, openEndorsements, verifyOwned } from './verify'

/** Makes the function that `createVerifier` returns. */
export function verifierOf(lasting: LastingSettings): Verifier {
  const begin = beginCalls(lasting)
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
  return beginCalls(await completeSettings(await readVerifierOptions(options)))
}

function beginCalls(read: LastingSettings): BeginCall {
  const { limits, contexts, fetch } = read
  // What is fetched is fetched again for each call, and can be another document.
  const parts = fetch ? undefined : new VerifiedParts(contexts)
  const recurring = new RecurringParts()
  const lasting = { ...read, statusLists: read.statusLists.prepared(), parts, recurring }
  const begin = async (given: VerifierCallOptions) => {
    const own = readCallOptions(given, limits)
    const endorsements = own.endorsements && (await openEndorsements(own.endorsements, limits))
    const settings = settingsOfCall(lasting, { ...own, ...(endorsements ? { endorsements } : {}) })
    // Parts may bind files too.
    return own.files ? { ...settings, parts: undefined } : settings
  }
  return Object.assign(begin, { limits })
}
