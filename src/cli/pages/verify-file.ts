import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { readHeldOptions } from '../matching/read-held'
import { note } from '../output'
import { readBytes } from '../read-files'
import type { FileReport } from '../verify/verify-each'
import { openVerifier } from '../verify/verify-each'
import type { Speech } from '../words/speech'

/** Verifies the credential or presentation in a file, for a page about it; says where the signatures of the trust bundle were not checked. */
export async function verifyFile(
  file: string,
  flags: HeldFlags,
  { words, say }: Speech,
): Promise<{ bytes: Uint8Array; report: FileReport }> {
  const options = await readHeldOptions(flags, words.language)
  const bytes = await readBytes(file)
  const report = await attempt(() => openVerifier(options)(bytes), exitCodes.usage)
  if (options.trust?.bundle?.rootPinned === false) note(say('registerUnchecked'))
  return { bytes, report }
}
