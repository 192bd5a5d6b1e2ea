import { clean, cleanShort } from '../../describing/clean-text'
import type { App } from '../app'
import type { Report } from '../worker/actions'
import { readBytes } from './read-files'
import type { Result } from './results'
import { isEmpty, remember } from './results'
import { readQr } from './scan'

/** Verifies a file, and remembers what its line shows: a verdict, or why there is none. */
export async function verifyResult(result: Result, app: App): Promise<Report | undefined> {
  try {
    const report = await app.ask('verify', await readBytes(result.file, app), [])
    const code = isEmpty(report) ? await readQr(result.file) : undefined
    if (code !== undefined) return await verifyCode(result, code, app)
    remember(result, report, app)
    return report
  } catch (error) {
    result.failed = clean((error as Error).message)
    return undefined
  }
}

/** Verifies the text of a QR code in place of the picture. */
async function verifyCode(result: Result, code: string, app: App): Promise<Report | undefined> {
  if (/^\s*https?:/i.test(code)) {
    result.failed = app.speech.say('scanAddress', { address: cleanShort(code) })
    return undefined
  }
  result.file = new File([code], result.file.name)
  return verifyResult(result, app)
}
