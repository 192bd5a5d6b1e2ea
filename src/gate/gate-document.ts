import { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { toArray } from '../core/json'
import { isWorkLimit, WorkBudget } from '../core/work-budget'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf } from '../model/contexts/data-model'
import { plain } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { checkContexts } from './check-contexts'
import { checkForeignSize } from './check-foreign-size'
import type { SaidMore } from './find-said-more'
import { findSaidOfSubject } from './find-said-more'
import { FindingList, mostOfEach } from './finding-list'
import type { GatedNode } from './gated-node'
import type { CutEndorsement, ReadNodes } from './read-nodes'
import { readNodes } from './read-nodes'
import type { RecurringParts } from './recurring-parts'
import type { PointerMap } from './unfold-node'
import { maxUnfoldedDepth, unfoldNode } from './unfold-node'
import { unfoldedSize } from './unfolded-size'
import type { PartialOccurrences, UnitedNodes } from './unite-nodes'
import { uniteNodes } from './unite-nodes'

/** A document that passed the gate. */
export interface GatedDocument {
  /**
   * The document as the one tree for its graph: without `@context`, proofs and embedded endorsements, and with sets as arrays in
   * a fixed order.
   */
  document: JsonObject
  /** Read from its `@context`. */
  dataModel: DataModel
  endorsements: CutEndorsement[]
  pointers: PointerMap
  partial: PartialOccurrences
  /** What endorsements say about nodes beyond comments and digests; `document` has none of it. */
  saidMore: readonly SaidMore[]
  /** Every occurrence of every node, including those in embedded endorsements. */
  occurrences: readonly GatedNode[]
  /**
   * Root of the nodes, if they say exactly what the document says without what is attached to it: its proofs, and embedded endorsements. Absent
   * if there are findings, or under supplied contexts.
   */
  root?: GatedNode
  /** The same, if there are no embedded endorsements: proofs cover exactly this. */
  signed?: GatedNode
}

export interface GateOutcome {
  /** Absent if the document was rejected. */
  gated?: GatedDocument
  findings: Finding[]
  /** Pointers to values that say nothing, such as `null`. */
  dropped: ReadonlySet<string>
}

/** Whether a document passed the gate, and what of it is signed. */
export interface GatePassage {
  passes: boolean
  signed?: GatedNode
  /** What remains for later steps on the document. */
  work: WorkBudget
  partial: PartialOccurrences
  findings: Finding[]
}

// Two for each member of the largest likely committee; each costs a signature check.
const maxProofs = 256
// Under supplied contexts each costs three more canonicalisations, by a processor that is a hundred times slower.
const maxForeignProofs = 16
// Characters of a node besides its texts: names of properties, quotes and braces.
const leastOfNode = 20

/**
 * Rejects every form of a document that a reader could take for something other than what is signed.
 *
 * A Data Integrity signature covers a graph, while an application reads a tree. Of two trees with one graph, both yield the same
 * document here, or one of them is rejected.
 *
 * @param document - Parsed JSON; its root is a credential.
 * @param contexts - Accepted contexts; by default the pinned ones.
 * @param work - Budget of the surrounding call; by default one that grows with the document.
 * @param parts - What is known of parts of it, all of them under `contexts`.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` If uniting the nodes and writing them out exceeds the budget.
 * @see VC Data Integrity 1.0, section 2.4.1: https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function gateDocument(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
  parts?: RecurringParts,
): GateOutcome {
  const { entered, findings, dropped } = enterGate(document, contexts, work, parts)
  if (!entered) return { findings, dropped }
  const { read, united, dataModel, root, signed } = entered
  const unfolded = tryUnfold(entered)
  if ('code' in unfolded) return { findings: [unfolded], dropped }
  const gated: GatedDocument = {
    ...unfolded,
    dataModel,
    endorsements: read.endorsements,
    partial: united.partial,
    saidMore: united.saidMore,
    occurrences: read.occurrences,
  }
  const whole = { ...(root ? { root } : {}), ...(signed ? { signed } : {}) }
  return { gated: { ...gated, ...whole }, findings, dropped }
}

const none: PartialOccurrences = new Map()

/** Like `gateDocument`, but returns only whether the document passes and what of it is signed; used when signing. */
export function passGate(
  document: JsonObject,
  contexts = ContextSet.pinned,
  parts?: RecurringParts,
): GatePassage {
  const { entered, findings } = enterGate(document, contexts, undefined, parts)
  if (!entered) return { passes: false, partial: none, findings, work: new WorkBudget() }
  const { read, united, signed, work } = entered
  const { partial } = united
  // A verifier warns about form; a new document must not have such faults.
  if (findings.some(({ because }) => because === 'droppedValue'))
    return { passes: false, partial, findings: findings.map(({ because: _, ...finding }) => finding), work }
  if (united.saidMore.length > 0)
    return { passes: false, partial, findings: refuseSaidMore(united.saidMore), work }
  // Half of the budget is kept: a verifier also writes the document out, and sorts its sets.
  const size = unfoldedSize(read.root, united.byId)
  if (!size || size.depth > maxUnfoldedDepth || !work.covers(2 * size.work)) {
    const unfolded = tryUnfold(entered)
    if ('code' in unfolded) return { passes: false, partial, findings: [unfolded], work }
  }
  const passage = { passes: true, partial, findings, work }
  return signed ? { ...passage, signed } : passage
}

/** Returns how many proofs a document may have. */
export function mostProofs(document: JsonObject, contexts = ContextSet.pinned): number {
  return contexts.areSuppliedIn(document) ? maxForeignProofs : maxProofs
}

/** Returns a finding for each statement that an endorsement makes beyond its own: a verifier could not show whose it is. */
export function refuseSaidMore(saidMore: readonly SaidMore[]): Finding[] {
  return saidMore.slice(0, mostOfEach).map(({ pointer, id, member }) => ({
    code: 'ENDORSEMENT_SAYS_MORE',
    pointer,
    params: { id, member },
    because: 'wordsOfNewDocument',
  }))
}

interface Entered {
  read: ReadNodes
  united: UnitedNodes
  dataModel: DataModel
  root: GatedNode | undefined
  signed: GatedNode | undefined
  work: WorkBudget
}

function enterGate(
  document: JsonObject,
  contexts: ContextSet,
  suppliedWork?: WorkBudget,
  parts?: RecurringParts,
): { entered?: Entered; findings: Finding[]; dropped: ReadonlySet<string> } {
  const findings = new FindingList()
  const { dropped } = findings
  const isForeign = contexts.areSuppliedIn(document)
  checkContexts(document, contexts, findings, parts)
  checkProofCount(document, mostProofs(document, contexts), findings)
  if (isForeign) checkForeignSize(document, findings)
  const dataModel = dataModelOf(document['@context'])
  if (!findings.isEmpty || !dataModel) return { findings: findings.toArray(), dropped }
  const read = readNodes(document, contexts, findings, parts)
  const work = suppliedWork ?? new WorkBudget(read.characters + read.occurrences.length * leastOfNode)
  const own = uniteNodes(read, findings, work)
  const united = { ...own, saidMore: [...own.saidMore, ...findSaidOfSubject(read)] }
  if (findings.hasErrors) return { findings: findings.toArray(), dropped }
  const root = findings.isEmpty && !isForeign ? read.root : undefined
  const signed = read.hasEndorsements ? undefined : root
  return { entered: { read, united, dataModel, root, signed, work }, findings: findings.toArray(), dropped }
}

function tryUnfold({ read, united, work }: Entered): ReturnType<typeof unfoldNode> | Finding {
  try {
    return unfoldNode(read.root, united.byId, work)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    const pointer = String(error.details['pointer'] ?? '')
    return { code: 'PARSING_ERROR', pointer, params: { reason: plain(error.message) } }
  }
}

function checkProofCount(document: JsonObject, most: number, findings: FindingList): void {
  const { length } = toArray(document['proof'])
  if (length <= most) return
  // Anyone can add proofs: too many of them say nothing about the document.
  findings.add({ code: 'PROOFS_TOO_MANY', pointer: '/proof', params: { most } })
}
