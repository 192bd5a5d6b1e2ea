import { digestNode } from '../../canonical/digest-node'
import { multibaseOfHash } from '../../core/digest'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import type { GatedDocument } from '../../gate/gate-document'
import type { VerifySettings } from '../options/verify-options'
import type { IntegrityOutcome } from './check-integrity'

/**
 * Returns the one digest of a credential as it was given: the gate leaves out the context that its words need.
 *
 * Where nothing is attached to it but its proofs, that is the hash that they are over.
 *
 * @returns Empty where it could not be taken.
 */
export async function digestOf(
  document: JsonObject,
  gated: GatedDocument,
  integrity: IntegrityOutcome,
  { contexts, work }: VerifySettings,
): Promise<string> {
  if (integrity.documentHash && gated.endorsements.length === 0)
    return multibaseOfHash(integrity.documentHash)
  try {
    return await digestNode(document, document['@context'] ?? [], contexts, work)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    return ''
  }
}
