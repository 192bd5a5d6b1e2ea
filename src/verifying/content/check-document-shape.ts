import type { JsonObject } from '../../core/json'
import { toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { isReadable, withShape } from '../../gate/merge-refused'
import { dataModelOf } from '../../model/contexts/data-model'
import { notACredential } from '../../model/input-kinds'
import { limitFindings } from '../../problems/limit-findings'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import { checkShape } from '../../schema/check-shape'
import { mostFindings } from '../../schema/check-structure'
import { detectShape } from '../../schema/detect-shape'
import { isForm } from '../../schema/is-form'
import { nameShape } from '../../schema/name-shape'
import { quoteList } from '../../schema/quote-found'
import { recogniseDocument } from '../../schema/recognise-document'
import type { Shape } from '../../schema/shape'
import { shapeByName } from '../../schema/shape-by-name'
import type { CredentialShapeName, ShapeName } from '../../schema/shape-names'
import { isCredentialShape } from '../../schema/shape-names'
import { isOfOpenBadges } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import type { SectionOutcome } from '../outcome/section'
import type { Subject } from '../subject/subject'
import { profileOf } from '../subject/subject'

/** Checks that a document has the shape of a credential; the notes of reading and gate come first. */
export function checkDocumentShape(
  { written: document, shapes, notes }: Subject,
  settings: VerifySettings,
): SectionOutcome {
  const shape = shapeOf(document, settings)
  if (shape === undefined) {
    const other = recogniseDocument(document)
    if (other) return { findings: [...notes, notACredential(other)] }
    const params = { found: plain(quoteList(toArray(document['type']))) }
    return { findings: [...notes, { code: 'SHAPE_UNKNOWN', pointer: '/type', params }] }
  }
  // Under data model 1.1 only the terms of badges and endorsements are known.
  if (shape === 'credential' && dataModelOf(document['@context']) === '1.1')
    return { findings: [...notes, olderModel(document)] }
  // Of any other credential the shape asks only what the data model asks.
  const found = shape === 'credential' ? shapes(shape) : tolerateForm(shapes(shape), document)
  const findings = found.map((finding) => tolerateText(finding, document))
  // What leads from one part to another is looked at where nothing else is wrong: what is tolerated must not hide it.
  const isTolerated = findings.length > 0 && findings.every((finding) => severityOf(finding) === 'warning')
  const isNew = (finding: Finding) => !findings.some((known) => isSamePlace(known, finding))
  const references = isTolerated ? (shapeByName[shape].references?.(document) ?? []).filter(isNew) : []
  return {
    findings: [...notes, ...findings, ...limitFindings(tolerateForm(references, document), mostFindings)],
    whenValid: say(settings.contexts.areSuppliedIn(document) ? 'shapeValidGeneric' : 'shapeValid', {
      shape: nameShape(shape),
    }),
  }
}

// In the generic profile any credential is one; what the data model asks is asked of each.
function shapeOf(document: JsonObject, settings: VerifySettings): CredentialShapeName | undefined {
  const shape = detectShape(document)
  if (shape === 'badge' || shape === 'endorsement') return shape
  return profileOf(document, settings) === 'generic' ? 'credential' : undefined
}

/** Why the gate refused a document, and what else is wrong with its shape: each mistake once. */
export async function withShapeFindings(
  document: JsonObject,
  refused: readonly Finding[],
): Promise<Finding[]> {
  const shape = detectShape(document)
  if (!isReadable(refused)) return [...refused, ...tellDataModel(document, refused)]
  if (!shape) return [...refused]
  return withShape(refused, tolerateForm(checkShape(document, await loadShape(shape)), document))
}

// What is refused can be any document.
async function loadShape(name: ShapeName): Promise<Shape> {
  if (isCredentialShape(name)) return shapeByName[name]
  return (await loadPart('other documents', () => import('../../schema/every-shape'))).everyShape[name]
}

// Form on which no trust hangs is a warning. Where findings were left out, one of those could decide.
function tolerateForm(findings: readonly Finding[], document: JsonObject): Finding[] {
  return findings.map((finding) => {
    if (finding.code === 'PROBLEMS_OMITTED') return { ...finding, because: 'formLeftOut' }
    return isForm(finding, document) ? { ...finding, because: 'form' } : finding
  })
}

// One context as text means the same as a list of it.
function tolerateText(finding: Finding, document: JsonObject): Finding {
  const isText = finding.pointer === '/@context' && typeof document['@context'] === 'string'
  return isText && finding.code === 'VALUE_TYPE' ? { ...finding, because: 'form' } : finding
}

// Supplying the context would not help: under data model 1.1 only badges and endorsements are checked.
function tellDataModel(document: JsonObject, refused: readonly Finding[]): Finding[] {
  if (dataModelOf(document['@context']) !== '1.1' || isOfOpenBadges(document)) return []
  if (!refused.every(({ code }) => code === 'CONTEXT_UNKNOWN')) return []
  return [olderModel(document)]
}

function olderModel(document: JsonObject): Finding {
  const [found] = toArray(document['@context'])
  return { code: 'DATA_MODEL_1_1', pointer: '/@context/0', params: { found: String(found) } }
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.pointer === b.pointer
}
