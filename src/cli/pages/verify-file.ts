import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { readHeldOptions } from '../matching/read-held'
import { readBytes } from '../read-files'
import type { FileReport } from '../verify/verify-each'
import { verifyOne } from '../verify/verify-each'

/** Verifies the credential or presentation in a file, for a page about it. */
export async function verifyFile(
  file: string,
  flags: HeldFlags,
  language: string,
): Promise<{ bytes: Uint8Array; report: FileReport }> {
  const options = await readHeldOptions(flags, language)
  const bytes = await readBytes(file)
  return { bytes, report: await attempt(() => verifyOne(bytes, options), exitCodes.usage) }
}
