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
import type { PointerMap } from './unfold-node'
import { maxUnfoldedDepth, unfoldNode } from './unfold-node'
import { unfoldedSize } from './unfolded-size'
import type { PartialOccurrences, UnitedNodes } from './unite-nodes'
import { uniteNodes } from './unite-nodes'

/** A document behind the gate. */
export interface GatedDocument {
  /**
   * What the document says, as the one tree that stands for its graph: without `@context`, proofs and embedded endorsements,
   * sets as arrays in an order of their own.
   */
  document: JsonObject
  /** Whose words it is in; its `@context` told. */
  dataModel: DataModel
  endorsements: CutEndorsement[]
  pointers: PointerMap
  partial: PartialOccurrences
  /** What endorsements say of nodes beside their comments and digests; none of it is in `document`. */
  saidMore: readonly SaidMore[]
  /** Every occurrence of every node, those within embedded endorsements included. */
  occurrences: readonly GatedNode[]
  /** Absent where its proofs are over more than what was read, or over words that two processors must read alike. */
  signed?: SignedNodes
}

/**
 * The root of a document's nodes as they were read, where its proofs are over what they say and nothing else: nothing was found, no
 * endorsement is embedded, no context was handed in.
 */
export type SignedNodes = GatedNode

export interface GateOutcome {
  /** Absent where the document was refused. */
  gated?: GatedDocument
  findings: Finding[]
  /** Pointers to what says nothing, such as `null`. */
  dropped: ReadonlySet<string>
}

/** Whether a document came through, and what of it is signed. */
export interface GatePassage {
  passes: boolean
  signed?: SignedNodes
  /** What is left for the document's further way. */
  work: WorkBudget
  partial: PartialOccurrences
  findings: Finding[]
}

// Two for each member of the largest committee that anybody is likely to seat; each costs a signature check.
const maxProofs = 256
// Under contexts that were handed in each costs three more canonicalisations, by a processor that is a hundred times slower.
const maxForeignProofs = 16
// Characters of a node beside its texts: names of members, quotes and braces.
const leastOfNode = 20

/**
 * The shape gate: refuses every form of a document that a reader could take for something other than what is signed.
 *
 * A Data Integrity signature covers a graph, while an application reads a tree. Two trees with one graph either come out of here
 * as one document, or one of them does not come out.
 *
 * @param document - As parsed, at its root a credential.
 * @param contexts - Those it may be read under; the pinned ones unless given.
 * @param work - What it spends from, where it is part of a larger call.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` If it takes more than the budget to unite its nodes and write them out.
 * @see VC Data Integrity 1.0, section 2.4.1: https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function gateDocument(
  document: JsonObject,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
): GateOutcome {
  const { entered, findings, dropped } = enterGate(document, contexts, work)
  if (!entered) return { findings, dropped }
  const { read, united, dataModel, signed } = entered
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
  return { gated: signed ? { ...gated, signed } : gated, findings, dropped }
}

const none: PartialOccurrences = new Map()

/** Whether a document comes through the gate, for whoever has no use for what comes out of it. */
export function passGate(document: JsonObject, contexts = ContextSet.pinned): GatePassage {
  const { entered, findings } = enterGate(document, contexts)
  if (!entered) return { passes: false, partial: none, findings, work: new WorkBudget() }
  const { read, united, signed, work } = entered
  const { partial } = united
  // A verifier warns of form; nothing new is made with it.
  if (findings.some(({ because }) => because === 'droppedValue'))
    return { passes: false, partial, findings: findings.map(({ because: _, ...finding }) => finding), work }
  if (united.saidMore.length > 0)
    return { passes: false, partial, findings: refuseSaidMore(united.saidMore), work }
  // With room to spare: whoever verifies it writes it out, and puts sets in order.
  const size = unfoldedSize(read.root, united.byId)
  if (!size || size.depth > maxUnfoldedDepth || !work.covers(2 * size.work)) {
    const unfolded = tryUnfold(entered)
    if ('code' in unfolded) return { passes: false, partial, findings: [unfolded], work }
  }
  const passage = { passes: true, partial, findings, work }
  return signed ? { ...passage, signed } : passage
}

/** How many proofs a document may have. */
export function mostProofs(document: JsonObject, contexts = ContextSet.pinned): number {
  return contexts.areGivenIn(document) ? maxForeignProofs : maxProofs
}

/** Refuses what endorsements say more: a verifier could not show whose words they are. */
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
  signed: SignedNodes | undefined
  work: WorkBudget
}

function enterGate(
  document: JsonObject,
  contexts: ContextSet,
  given?: WorkBudget,
): { entered?: Entered; findings: Finding[]; dropped: ReadonlySet<string> } {
  const findings = new FindingList()
  const { dropped } = findings
  const isForeign = contexts.areGivenIn(document)
  checkContexts(document, contexts, findings)
  checkProofCount(document, mostProofs(document, contexts), findings)
  if (isForeign) checkForeignSize(document, findings)
  const dataModel = dataModelOf(document['@context'])
  if (!findings.isEmpty || !dataModel) return { findings: findings.toArray(), dropped }
  const read = readNodes(document, contexts, findings)
  const work = given ?? new WorkBudget(read.characters + read.occurrences.length * leastOfNode)
  const own = uniteNodes(read, findings, work)
  const united = { ...own, saidMore: [...own.saidMore, ...findSaidOfSubject(read)] }
  if (findings.hasErrors) return { findings: findings.toArray(), dropped }
  const isWhole = findings.isEmpty && !read.hasEndorsements && !isForeign
  const signed = isWhole ? read.root : undefined
  return { entered: { read, united, dataModel, signed, work }, findings: findings.toArray(), dropped }
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
  // Anybody can add some: that they are too many tells nothing of the document.
  findings.add({ code: 'PROOFS_TOO_MANY', pointer: '/proof', params: { most } })
}
