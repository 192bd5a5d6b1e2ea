import type { JsonObject } from '../../core/json'
import { isJsonObject, toText } from '../../core/json'
import type { SaidMore } from '../../gate/find-said-more'
import { FindingList } from '../../gate/finding-list'
import type { GatedDocument } from '../../gate/gate-document'
import type { CutEndorsement } from '../../gate/read-nodes'
import { referencesIn } from '../../gate/unite-nodes'
import type { Finding } from '../../problems/problem'
import type { EndorsementReport } from '../outcome/report'

/** An embedded endorsement that is JSON and so part of the document's graph, with its report. */
interface Embedded {
  endorsement: JsonObject
  pointer: string
  report: EndorsementReport | undefined
}

/**
 * Checks that a reader can tell the statements of a document from those of its embedded endorsements.
 *
 * The signature of a document covers one graph, whichever node of it a statement is written at. Statements can so be moved between a
 * thing and an endorsement of it. What shows whose they are is the endorsement's own signature, or a digest of the thing.
 *
 * @param reports - Of every endorsement, embedded or supplied.
 * @returns Warnings where the words stay with an endorsement; `indeterminate` where nothing shows whose they are.
 */
export function checkEndorsementWords(
  gated: GatedDocument,
  reports: readonly EndorsementReport[],
): Finding[] {
  if (gated.endorsements.length === 0 && gated.saidMore.length === 0) return []
  const embedded = gated.endorsements.flatMap((cut) => withReport(cut, reports))
  const altered = embedded.filter(isAltered)
  const isClear = altered.length === 0 && !embedded.some(hasChangedContent)
  const findings = new FindingList()
  for (const said of gated.saidMore) findings.add(sayMore(said, isClear, embedded))
  if (altered.length === 0) return findings.toArray()
  const outside = outsideOf(gated)
  for (const each of altered) {
    const id = [...idsIn(each, gated)].find((named) => !isConfirmed(named, each, outside, embedded))
    if (id === undefined) continue
    findings.add({ code: 'ENDORSEMENT_ALTERED', pointer: each.pointer, params: { id } })
  }
  return findings.toArray()
}

function withReport(
  { endorsement, pointer }: CutEndorsement,
  reports: readonly EndorsementReport[],
): Embedded[] {
  if (!isJsonObject(endorsement)) return []
  const report = reports.find((each) => each.mode === 'embedded' && each.pointer === pointer)
  return [{ endorsement, pointer, report }]
}

function sayMore(said: SaidMore, isClear: boolean, embedded: readonly Embedded[]): Finding {
  const { endorsement, pointer, id, member } = said
  const finding: Finding = {
    code: 'ENDORSEMENT_SAYS_MORE',
    pointer,
    params: { id, member },
  }
  const isAlone = endorsement === ''
  const stays =
    said.isOwn && isClear && embedded.some((each) => each.pointer === endorsement && isIntact(each))
  return isAlone || stays ? finding : { ...finding, because: 'wordsOfUnknown' }
}

/** Whether a right signature shows that nothing was moved into or out of an endorsement; whose key it is does not matter here. */
function isIntact({ report }: Embedded): boolean {
  const proofs = report?.report.sections.integrity.proofs ?? []
  const isRight = proofs.some(({ signature }) => signature === 'valid')
  return (
    isRight && proofs.every(({ signature, verdict }) => signature === 'valid' || verdict === 'indeterminate')
  )
}

// Without a proof it is only the issuer's; with a key that is not known it is like any other.
function isAltered(embedded: Embedded): boolean {
  const { endorsement, report } = embedded
  if (!report || endorsement['proof'] === undefined || isIntact(embedded)) return false
  const { proofs } = report.report.sections.integrity
  return proofs.length === 0 || proofs.some(({ verdict }) => verdict !== 'indeterminate')
}

function hasChangedContent({ report }: Embedded): boolean {
  return report?.problems.some(({ code }) => code === 'ENDORSEMENT_CONTENT_CHANGED') === true
}

/** Ids of all nodes that an endorsement names: each can have had statements that are now outside of it. */
function idsIn({ pointer }: Embedded, { occurrences }: GatedDocument): Set<string> {
  const ids = new Set<string>()
  for (const node of occurrences) {
    if (node.pointer !== pointer && !node.pointer.startsWith(`${pointer}/`)) continue
    if (node.id !== undefined) ids.add(node.id)
    for (const id of referencesIn([node])) ids.add(id)
  }
  return ids
}

/** What is outside of all endorsements. */
interface Outside {
  /** Ids of nodes of which anything is said, even if only a type. */
  described: ReadonlySet<string>
  /** Pointers of the endorsements that a node carries, by its id. */
  carried: ReadonlyMap<string, readonly string[]>
}

function outsideOf({ occurrences, endorsements }: GatedDocument): Outside {
  const described = new Set<string>()
  for (const { id, endorsed, types, properties } of occurrences)
    if (id !== undefined && !endorsed && types.length + properties.length > 0) described.add(id)
  const carried = new Map<string, string[]>()
  for (const { carrier, pointer } of endorsements) {
    const id = toText(carrier['id'])
    const known = carried.get(id)
    if (known) known.push(pointer)
    else carried.set(id, [pointer])
  }
  return { described, carried }
}

/**
 * Whether no statement about a node can have come out of an endorsement: the document says nothing of it, or what it says has every digest
 * that is stated.
 *
 * A digest leaves out the endorsements of a node, so that it tells nothing of others beside this one.
 */
function isConfirmed(
  id: string,
  { pointer }: Embedded,
  { described, carried }: Outside,
  embedded: readonly Embedded[],
): boolean {
  if (carried.get(id)?.some((other) => other !== pointer)) return false
  if (!described.has(id)) return true
  const bound = embedded.filter(({ report }) => report?.target.id === id && report.binding === 'id+digest')
  return bound.length > 0 && !bound.some(hasChangedContent)
}
