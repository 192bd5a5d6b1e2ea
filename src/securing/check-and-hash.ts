import { compareContext } from '../canonical/compare-context'
import { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { completeNodes } from '../gate/complete-nodes'
import type { GatePassage } from '../gate/gate-document'
import { passGate } from '../gate/gate-document'
import type { RecurringParts } from '../gate/recurring-parts'
import { dataModelOf } from '../model/contexts/data-model'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { checkAwardOrder, checkPeriodOrder } from '../schema/check-period-order'
import type { ShapesOf } from '../schema/check-shape'
import { shapesOf } from '../schema/check-shape'
import { detectShape } from '../schema/detect-shape'
import { sayFound } from '../schema/quote-found'
import { readStatusEntry } from '../schema/read-status-entry'
import { shapeNamedBy } from '../schema/shape-named-by'
import type { CredentialShapeName } from '../schema/shape-names'
import { kindsOfEntry } from '../schema/status-list-kinds'
import type { CryptosuiteName } from './cryptosuites'
import { contextOfSuite } from './cryptosuites'
import { hashGated } from './hash-data'
import { refuseErrors } from './refuse-errors'

/**
 * Checks that a document may be signed, and hashes it: the part of signing that needs no signer.
 *
 * @param document - Parsed JSON, with or without `proof`.
 * @param contexts - Accepted contexts; by default the pinned ones.
 * @param parts - What is known of parts of it, all of them under `contexts`.
 * @returns SHA-256 of its canonical form without `proof`.
 * @throws {QualityLabelError} `DATA_MODEL_1_1`, `CONTEXT_MISSING` or `SHAPE_INVALID`, or as `canonize` does.
 */
export async function checkAndHash(
  document: JsonObject,
  suites: readonly CryptosuiteName[],
  contexts = ContextSet.pinned,
  parts?: RecurringParts,
): Promise<Uint8Array> {
  assertDataModel(document)
  assertContexts(document, suites)
  const shape = shapeOf(document, contexts)
  const shapes = shapesOf(document, parts)
  refuseErrors(shape ? shapes(shape) : [unknownShape(document)])
  const passage = passGate(document, contexts, parts)
  // Undefined terms are reported first: they are the reason why the gate rejects the document.
  refuseErrors(passage.findings.filter(isUndefinedTerm), 'sign', 'TERM_UNDEFINED')
  const documentHash = await hashGated(document, passage.signed, contexts, passage.work)
  assertPassed(passage)
  const whole = completeNodes(document, passage.partial, passage.work)
  const shapesOfWhole = whole === document ? shapes : shapesOf(whole)
  refuseErrors(shapesOfWhole(shape as CredentialShapeName))
  refuseErrors(checkWhatItSays(whole, shapesOfWhole, contexts))
  return documentHash
}

// Data model 1.1 is read for existing badges; new ones would oblige every reader to support it longer.
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

// Other documents with a shape are signed in another way, or are part of a credential.
function shapeOf(document: JsonObject, contexts: ContextSet): CredentialShapeName | undefined {
  const shape = detectShape(document)
  if (shape === 'badge' || shape === 'endorsement' || shape === 'statusList') return shape
  // With supplied contexts any credential is accepted, and checked against the data model.
  return contexts.isGeneric ? 'credential' : undefined
}

function unknownShape({ type }: JsonObject): Finding {
  return { code: 'SHAPE_UNKNOWN', pointer: '/type', params: { found: sayFound(type) } }
}

/** Checks what a verifier checks in a document with the right shape: its period, status entries, named schemas and digests of contexts. */
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

// A signature over a document that the gate of verifiers rejects would be useless.
function assertPassed({ passes, findings }: GatePassage): void {
  if (passes) return
  refuseErrors(findings)
  // A document with an indeterminate finding did not pass the gate either.
  const problems = findings.map((finding) => describeProblem(finding))
  const message = 'Cannot sign: expected a credential that a verifier can read'
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}
