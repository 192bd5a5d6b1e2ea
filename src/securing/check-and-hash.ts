import { compareContext } from '../canonical/compare-context'
import { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { completeNodes } from '../gate/complete-nodes'
import type { GatePassage } from '../gate/gate-document'
import { passGate } from '../gate/gate-document'
import { dataModelOf } from '../model/contexts/data-model'
import { describeProblem } from '../problems/describe-problem'
import { plain } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { checkAwardOrder, checkPeriodOrder } from '../schema/check-period-order'
import { detectShape } from '../schema/detect-shape'
import { quoteFound } from '../schema/quote-found'
import { readStatusEntry } from '../schema/read-status-entry'
import { shapeNamedBy } from '../schema/shape-named-by'
import type { ShapeName } from '../schema/shape-names'
import type { ShapesOf } from '../schema/shapes-of'
import { shapesOf } from '../schema/shapes-of'
import { kindsOfEntry } from '../schema/status-list-kinds'
import type { CryptosuiteName } from './cryptosuites'
import { contextOfSuite } from './cryptosuites'
import { hashGated } from './hash-data'
import { refuseErrors } from './refuse-errors'

/**
 * Refuses what must not be signed, and hashes the rest: all of signing that needs no signer.
 *
 * @param document - As `JSON.parse` gives it, with or without `proof`.
 * @param contexts - Those it may be under; the pinned ones unless given.
 * @returns SHA-256 of its canonical form without `proof`.
 * @throws {QualityLabelError} `DATA_MODEL_1_1`, `CONTEXT_MISSING` or `SHAPE_INVALID`, or as `canonize` does.
 */
export async function checkAndHash(
  document: JsonObject,
  suites: readonly CryptosuiteName[],
  contexts = ContextSet.pinned,
): Promise<Uint8Array> {
  assertDataModel(document)
  assertContexts(document, suites)
  const shape = shapeOf(document, contexts)
  const shapes = shapesOf(document)
  refuseErrors(shape ? shapes(shape) : [unknownShape(document)])
  const passage = passGate(document, contexts)
  // What it cannot say in JSON-LD is reported first: it is why the gate would refuse it.
  refuseErrors(passage.findings.filter(isUndefinedTerm), 'sign', 'TERM_UNDEFINED')
  const documentHash = await hashGated(document, passage.signed, contexts, passage.work)
  assertPassed(passage)
  const whole = completeNodes(document, passage.partial, passage.work)
  const shapesOfWhole = whole === document ? shapes : shapesOf(whole)
  refuseErrors(shapesOfWhole(shape as ShapeName))
  refuseErrors(checkWhatItSays(whole, shapesOfWhole, contexts))
  return documentHash
}

// It is read for the badges that there are; a new one in it would keep every reader from leaving it behind.
function assertDataModel(document: JsonObject): void {
  const pointer = '/@context/0'
  if (dataModelOf(document['@context']) !== '1.1') return
  throw new QualityLabelError(
    'DATA_MODEL_1_1',
    'Cannot sign: expected a credential of data model 2.0, got one of data model 1.1, which is verified and no longer issued',
    { details: { pointer } },
  )
}

function assertContexts(document: JsonObject, suites: readonly CryptosuiteName[]): void {
  const present = toArray(document['@context'])
  for (const url of suites.map(contextOfSuite)) {
    if (url === undefined || present.includes(url)) continue
    throw new QualityLabelError('CONTEXT_MISSING', `Cannot sign: expected ${url} in @context`, {
      details: { url, pointer: '/@context' },
    })
  }
}

// Everything else that has a shape is signed in another way, or stands within a credential.
const signable: ReadonlySet<ShapeName | undefined> = new Set<ShapeName>([
  'badge',
  'endorsement',
  'statusList',
])

function shapeOf(document: JsonObject, contexts: ContextSet): ShapeName | undefined {
  const shape = detectShape(document)
  if (signable.has(shape)) return shape
  // In the generic profile any credential is one; what the data model asks is asked of each.
  return contexts.isGeneric ? 'credential' : undefined
}

function unknownShape({ type }: JsonObject): Finding {
  return { code: 'SHAPE_UNKNOWN', pointer: '/type', params: { found: plain(quoteFound(type)) } }
}

/** What a verifier would hold against a document that has its shape: its period, its status entries, the schemas that it names, digests of contexts. */
function checkWhatItSays(document: JsonObject, shapes: ShapesOf, contexts: ContextSet): Finding[] {
  return [
    ...checkPeriodOrder(document, '2.0'),
    ...checkAwardOrder(document, '2.0'),
    ...toArray(document['credentialStatus']).flatMap(checkStatusEntry),
    ...toArray(document['credentialSchema']).flatMap((schema) => {
      const shape = shapeNamedBy(schema)
      return shape ? shapes(shape) : []
    }),
    ...toArray(document['relatedResource']).flatMap((resource, index) =>
      isJsonObject(resource) ? (compareContext(resource, `/relatedResource/${index}`, contexts) ?? []) : [],
    ),
  ]
}

function checkStatusEntry(entry: unknown): Finding[] {
  if (!isJsonObject(entry) || kindsOfEntry(entry).length === 0) return []
  const read = readStatusEntry(entry, '/credentialStatus')
  return Array.isArray(read) ? read : []
}

function isUndefinedTerm({ code }: Finding): boolean {
  return code === 'TERM_UNDEFINED'
}

// What a verifier's gate refuses would be signed for nothing.
function assertPassed({ passes, findings }: GatePassage): void {
  if (passes) return
  refuseErrors(findings)
  // What the gate leaves undecided did not come through it either.
  const problems = findings.map((finding) => describeProblem(finding))
  const message = 'Cannot sign: expected a credential that a verifier can judge'
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}
