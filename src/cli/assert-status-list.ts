import { recogniseBytes } from '../formats/recognise-bytes'
import { parseJson, QualityLabelError } from '../index'
import type { OtherInput } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { detectShape } from '../schema/detect-shape'
import { recogniseDocument } from '../schema/recognise-document'
import { usageError } from './command-error'
import { isJwt } from './describe-jwt'

/**
 * Refuses a file of `--status-list` that is recognised as something other than a status list.
 *
 * What it says, and whether it holds, `verify` judges; so a list in an unknown form passes.
 *
 * @throws {CommandError} 64, saying what the file is.
 */
export function assertStatusList(file: string, bytes: Uint8Array): void {
  if (isJwt(bytes)) return
  const found = recogniseBytes(bytes) ?? recogniseParsed(bytes)
  if (found === undefined || (typeof found === 'object' && found.kind === 'inputStatusList')) return
  const what = typeof found === 'string' ? found : describeInput(found).found
  throw usageError(`--status-list: expected a status list in ${file}, found ${what}`)
}

function recogniseParsed(bytes: Uint8Array): OtherInput | string | undefined {
  try {
    const document = parseJson(bytes)
    const shape = detectShape(document)
    if (shape === 'badge' || shape === 'endorsement') return `a credential (${shape})`
    return recogniseDocument(document)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return 'text that is not JSON'
  }
}
