import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { propertyIris } from '../gate/endorsement-iris'
import type { SaidMore } from '../gate/find-said-more'
import { FindingList } from '../gate/finding-list'
import type { GatedDocument } from '../gate/gate-document'
import { propertyOf } from '../gate/gated-node'
import type { CutEndorsement } from '../gate/read-nodes'
import type { Finding } from '../model/problems/problem'
import type { EndorsementReport } from './report'

/** An embedded endorsement that is JSON and so part of the document's graph, with its report. */
interface Embedded {
  endorsement: JsonObject
  pointer: string
  report: EndorsementReport | undefined
}

/**
 * Checks that the words of a document can be told from those of its embedded endorsements.
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
  for (const each of altered) {
    const id = subjectsOf(each, gated).find((subject) => !isConfirmed(subject, gated, embedded))
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
  return isAlone || stays ? finding : { ...finding, severity: 'indeterminate' }
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

function subjectsOf({ pointer }: Embedded, { occurrences }: GatedDocument): string[] {
  const root = occurrences.find((node) => node.pointer === pointer)
  const values = (root && propertyOf(root, propertyIris.credentialSubject)?.values) ?? []
  return values.flatMap((value) => (typeof value === 'object' && value.id !== undefined ? [value.id] : []))
}

/** Whether the document says nothing of a node, or every stated digest is that of what it says. */
function isConfirmed(id: string, { occurrences }: GatedDocument, embedded: readonly Embedded[]): boolean {
  const isDescribed = occurrences.some(
    (node) => !node.endorsed && node.id === id && node.properties.length > 0,
  )
  if (!isDescribed) return true
  const bound = embedded.filter(({ report }) => report?.target.id === id && report.binding === 'id+digest')
  return bound.length > 0 && !bound.some(hasChangedContent)
}
