import { looksLikeJwt } from '../../core/compact-jws'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import { describeDocument } from '../../describing/describe-document'
import { isCredential, nameDocument } from '../../describing/name-document'
import type { Speech } from '../../describing/speech'
import { isEncryptedKeyFile } from '../../keys/key-file'

/** Why a file is nothing that members sign. */
export type Unfit = 'notJson' | 'isJwt' | 'isKey' | 'notCredential'

/** Reads a credential that can be signed; of any other file, nothing is kept or shown. */
export function readToSign(
  bytes: Uint8Array,
): { document: JsonObject } | { unfit: Unfit; document?: JsonObject } {
  if (isEncryptedKeyFile(bytes)) return { unfit: 'isKey' }
  const text = new TextDecoder().decode(bytes)
  if (looksLikeJwt(text)) return { unfit: 'isJwt' }
  const document = parse(bytes)
  if (document === undefined) return { unfit: 'notJson' }
  if (nameDocument(document)?.kind === 'inputPrivateKey') return { unfit: 'isKey' }
  return isCredential(document) ? { document } : { unfit: 'notCredential', document }
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
