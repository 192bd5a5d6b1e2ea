import { looksLikeJwt } from '../../core/compact-jws'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import { describeDocument } from '../../describing/describe-document'
import { isCredential, nameDocument } from '../../describing/name-document'
import type { Speech } from '../../describing/speech'
import { imageFormatOf } from '../../formats/image-format'
import { recogniseShape } from '../../gate/validate'
import type { ShapeName } from '../../index'
import { isEncryptedKeyFile } from '../../keys/key-file'

/** Why a file is nothing that members sign. */
export type Unfit = 'notJson' | 'isJwt' | 'isKey' | 'isImage' | 'isForLabel' | 'notCredential'

/** What a label is made from. */
const labelParts: readonly (ShapeName | undefined)[] = ['application', 'assessment', 'decision', 'scheme']

/** Reads a credential that can be signed; of any other file, nothing is kept or shown. */
export function readToSign(
  bytes: Uint8Array,
): { document: JsonObject } | { unfit: Unfit; document?: JsonObject } {
  if (isEncryptedKeyFile(bytes)) return { unfit: 'isKey' }
  if (imageFormatOf(bytes) !== undefined) return { unfit: 'isImage' }
  const text = new TextDecoder().decode(bytes)
  if (looksLikeJwt(text)) return { unfit: 'isJwt' }
  const document = parse(bytes)
  if (document === undefined) return { unfit: 'notJson' }
  if (nameDocument(document)?.kind === 'inputPrivateKey') return { unfit: 'isKey' }
  if (isCredential(document)) return { document }
  return { unfit: labelParts.includes(recogniseShape(document)) ? 'isForLabel' : 'notCredential', document }
}

/** Says why a file is nothing that members sign, and what it is where that can be said. */
export async function describeUnfit(
  { unfit, document }: { unfit: Unfit; document?: JsonObject },
  speech: Speech,
): Promise<{ unfit: Unfit; kind?: string }> {
  const [[, kind] = []] = document ? await describeDocument(document, speech) : []
  return { unfit, ...(kind === undefined ? {} : { kind }) }
}

function parse(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value = parseJson(bytes)
    return isJsonObject(value) ? value : undefined
  } catch {
    // Its message can quote the text, which may be a secret.
    return undefined
  }
}
