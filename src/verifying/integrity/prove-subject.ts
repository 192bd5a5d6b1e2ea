import { digestNodeUnder } from '../../canonical/digest-node'
import { multibaseOfHash } from '../../core/digest'
import { QualityLabelError } from '../../core/errors'
import { isWorkLimit } from '../../core/work-budget'
import { hashNodes } from '../../securing/hash-data'
import type { Disclosure } from '../facts/disclosed-in-part'
import { disclosureOf } from '../facts/disclosed-in-part'
import type { VerifySettings } from '../options/verify-options'
import type { Subject } from '../subject/subject'
import type { IntegrityOutcome } from './check-integrity'
import { checkIntegrity } from './check-integrity'

/** A credential whose proofs were checked. */
export interface ProvenSubject extends Subject {
  integrity: IntegrityOutcome
  /** What its holder may have left out. */
  disclosure: Disclosure
  /** The one digest of the credential as it was given; empty where it could not be taken. */
  digest: string
}

/**
 * Checks the proofs of a credential and adds what follows from them.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 */
export async function proveSubject(subject: Subject, settings: VerifySettings): Promise<ProvenSubject> {
  const integrity = await checkIntegrity(subject, settings)
  const disclosure = disclosureOf(subject.document, integrity.good)
  return { ...subject, integrity, disclosure, digest: await digestOf(subject, integrity, settings) }
}

// Where nothing is attached to it but its proofs, the hash that they are over. The gate leaves out the context that its words need.
async function digestOf(
  { given, endorsements, root }: Subject,
  { documentHash }: IntegrityOutcome,
  { contexts, work }: VerifySettings,
): Promise<string> {
  if (documentHash && endorsements.length === 0) return multibaseOfHash(documentHash)
  try {
    const hash = root && hashNodes(root, work)
    if (hash) return multibaseOfHash(hash)
    return await digestNodeUnder(given, given['@context'] ?? [], contexts, work)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    return ''
  }
}
