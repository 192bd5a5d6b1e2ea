import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { severityOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'
import { checkContexts } from './check-contexts'
import type { CutEndorsement } from './read-nodes'
import { readNodes } from './read-nodes'
import type { PointerMap } from './unfold-node'
import { unfoldNode } from './unfold-node'
import { uniteNodes } from './unite-nodes'

/** A document behind the gate. */
export interface GatedDocument {
  /**
   * What the document says, as the one tree that stands for its graph: without `@context`, proofs and embedded endorsements,
   * sets as arrays in an order of their own.
   */
  document: JsonObject
  endorsements: CutEndorsement[]
  /** Where a part of `document` stands in the document as it was given. */
  pointers: PointerMap
  /** Pointers of nodes that say less of themselves there than elsewhere in the document. */
  partial: ReadonlySet<string>
}

export interface GateOutcome {
  /** Absent where the document was refused. */
  gated?: GatedDocument
  findings: Finding[]
}

// Far above what honest documents take, far below what would hurt.
const maxWrittenNodes = 100_000

/**
 * The shape gate: refuses every form of a document that a reader could take for something other than what is signed.
 *
 * A Data Integrity signature covers a graph, while an application reads a tree. Two trees with one graph either come out of here
 * as one document, or one of them does not come out.
 *
 * @param document - As parsed, at its root a credential.
 * @see VC Data Integrity 1.0, section 2.4.1: https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function gateDocument(document: JsonObject): GateOutcome {
  const contexts = checkContexts(document)
  if (contexts.length > 0) return { findings: contexts }
  const read = readNodes(document)
  const united = uniteNodes(read)
  const findings = [...read.findings, ...united.findings]
  if (findings.some((finding) => severityOf(finding) === 'error')) return { findings }
  try {
    const unfolded = unfoldNode(read.root, united.byId, maxWrittenNodes)
    return { gated: { ...unfolded, endorsements: read.endorsements, partial: united.partial }, findings }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { findings: [{ code: 'PARSING_ERROR', pointer: '', params: { reason: error.message } }] }
  }
}
