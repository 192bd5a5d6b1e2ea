import { loadPart } from '../core/load-part'
import { assertArguments } from '../core/read-options'
import { ownInput } from './input/own-input'
import type { AskedOfHolder, VerifyPresentationOptions } from './options/presentation-options'
import { readAskedOfHolder } from './options/presentation-options'
import type { VerifySettings } from './options/verify-options'
import type { PresentationReport } from './outcome/presentation-report'
import { readSettings, verifyWithSettings } from './verify'

/**
 * Verifies what a holder shows: who presents it, and each credential in it, as `verify` does.
 *
 * Never throws because a document is bad. Opens signed presentations, and what wallets and platforms export without a proof:
 * presentations, lists, wrappers and single credentials. Of these nothing shows who presents them, so they are never valid; the report of
 * each credential says whether it is.
 *
 * @param input - The presentation or export: text or bytes as received, or a parsed value.
 * @param options - Those of `verify`, used for each credential, with `challenge` and `domain`. Make a new challenge for each request.
 * @throws {TypeError | RangeError} As `verify`.
 * @see VCDM 2.0, section 4.13; VC Data Integrity 1.0, section 4.4
 */
export async function verifyPresentation(
  input: string | Uint8Array | object,
  options: VerifyPresentationOptions,
): Promise<PresentationReport> {
  assertArguments('verify', 'text, a Uint8Array or a parsed object', { input })
  const { asked, others } = readAskedOfHolder(options)
  // Both are copied before anything is awaited.
  const own = ownInput(input, others?.limits)
  return verifyOwnedPresentation(own, asked, await readSettings(others))
}

/** Verifies a presentation that was copied. */
export async function verifyOwnedPresentation(
  own: string | Uint8Array | object,
  asked: AskedOfHolder,
  settings: VerifySettings,
): Promise<PresentationReport> {
  const { checkPresentation } = await loadPart(
    'presentations',
    () => import('./presentation/check-presentation'),
  )
  return checkPresentation(own, asked, settings, verifyWithSettings)
}
