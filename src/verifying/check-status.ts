import { isJsonObject, toArray } from '../core/json'
import type { GatedDocument } from '../gate/gate-document'
import { say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import type { SectionOutcome } from './section'

/**
 * Checks whether a credential may have been revoked or suspended.
 *
 * Without its status list nobody knows, and unknown is never good.
 *
 * @see VCDM 2.0, section 4.10: https://www.w3.org/TR/vc-data-model-2.0/#status
 */
export function checkStatus({ document, pointers }: GatedDocument): SectionOutcome {
  const findings = toArray(document['credentialStatus']).map((entry): Finding => {
    const list = isJsonObject(entry) ? (entry['statusListCredential'] ?? entry['id']) : entry
    const statusListCredential = typeof list === 'string' ? list : 'that the credential names'
    const pointer = (isJsonObject(entry) && pointers.get(entry)) || '/credentialStatus'
    return { code: 'STATUS_RETRIEVAL_ERROR', pointer, params: { statusListCredential } }
  })
  return { findings, whenValid: say('statusNone') }
}
