import { assertBounded } from '../core/assert-bounded'
import { copyJson } from '../core/copy-json'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { bundleJsonLimits } from '../core/parse-json'
import { assertAwaited } from '../core/read-options'
import { isWorkLimit } from '../core/work-budget'
import { dataModelOf } from '../model/contexts/data-model'
import { nameInput, notACredential, olderOpenBadges } from '../model/input-kinds'
import { recogniseOpenBadges } from '../model/recognise-open-badges'
import { describeProblem } from '../problems/describe-problem'
import { limitFindings } from '../problems/limit-findings'
import { plain } from '../problems/phrases/phrase'
import type { Finding, Problem } from '../problems/problem'
import { asValidated, isDeciding } from '../problems/severity'
import type { Words } from '../problems/words'
import { english } from '../problems/words'
import { checkDateOrder } from '../schema/check-period-order'
import { checkShape } from '../schema/check-shape'
import { mostFindings } from '../schema/check-structure'
import { detectShape } from '../schema/detect-shape'
import { everyShape } from '../schema/every-shape'
import { quoteList, sayFound } from '../schema/quote-found'
import { recogniseDocument } from '../schema/recognise-document'
import type { ShapeName } from '../schema/shape-names'
import { assertShapeName, credentialShapes } from '../schema/shape-names'
import { checkDidDocument, withClause } from './check-did-document'
import { completeNodes } from './complete-nodes'
import { passGate } from './gate-document'
import { isReadable, withRefused } from './merge-refused'

/** Whether a document has its shape, and the problems found. */
export interface ValidationResult {
  valid: boolean
  /** The shape it was checked against; absent if none was named and none is recognised. */
  shape?: ShapeName
  problems: Problem[]
}

/**
 * Validates a document: the JSON Schema of its shape, its internal references and the order of its dates. Checks no signatures.
 *
 * If its contexts are pinned, a credential must also use only their terms, and have exactly one reading.
 *
 * @param document - Parsed JSON, not text; any other value is invalid and does not throw.
 * @param shape - Expected shape; by default the one that its `type` names (a label is then checked as a badge).
 * @throws {RangeError} If there is no shape with that name.
 * @throws {TypeError} If the document is a Promise.
 */
export function validate(document: unknown, shape?: ShapeName): ValidationResult {
  const isUnparsed = typeof document === 'string' || document instanceof Uint8Array
  if (shape === undefined && isUnparsed) return validationOf([notParsed(document)])
  return validateInWords(english, document, shape)
}

/** As `validate`, with the problems in a language. */
export function validateInWords(words: Words, document: unknown, shape?: ShapeName): ValidationResult {
  assertAwaited('validate', { document })
  const expected = shape === undefined ? recogniseShape(document) : assertShapeName(shape)
  return validationOf(check(document, expected), expected, words)
}

/** Returns findings as the result of a validation. */
export function validationOf(
  found: readonly Finding[],
  shape?: ShapeName,
  words: Words = english,
): ValidationResult {
  const findings = found.map(asValidated)
  const problems = findings.map((finding) => describeProblem(finding, words))
  const valid = !findings.some(isDeciding)
  return { valid, ...(shape === undefined ? {} : { shape }), problems }
}

/** Returns the intended shape of a document, as `detectShape`; also that of a DID document, which has no type. */
export function recogniseShape(document: unknown): ShapeName | undefined {
  const isDidDocument = () => recogniseDocument(document)?.kind === 'inputDidDocument'
  return detectShape(document) ?? (isDidDocument() ? 'didDocument' : undefined)
}

function check(document: unknown, shape: ShapeName | undefined): Finding[] {
  try {
    assertBounded(document, 'validate', shape === 'trustBundle' ? bundleJsonLimits : {})
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return [{ code: 'PARSING_ERROR', pointer: '', params: { reason: plain(error.message) } }]
  }
  if (shape === undefined) return [unknownShape(document)]
  const findings = checkShape(document, everyShape[shape])
  if (shape === 'didDocument') return checkOfDidDocument(document, findings)
  if (!credentialShapes.some((name) => name === shape)) return findings
  // The order of dates is not part of a shape: `verify` reports it under time. A document with a wrong shape has worse faults.
  const dates = findings.length > 0 ? [] : limitFindings(checkDateOrder(document as JsonValue), mostFindings)
  const areTermsKnown = isReadable(findings) && !findings.some(({ pointer }) => pointer === '/@context')
  if (!areTermsKnown) return findings
  const refused = refusedByGate(document, shape)
  // If a document has other mistakes, the gate may reject what only follows from them.
  const isSeen = ({ code }: Finding) => findings.length === 0 || onlySeenByGate.includes(code)
  return withRefused([...findings, ...dates], refused.filter(isSeen))
}

function checkOfDidDocument(document: unknown, structure: Finding[]): Finding[] {
  const findings = structure.length > 0 ? structure : checkDidDocument(document as JsonObject)
  return limitFindings(findings, mostFindings).map(withClause)
}

// No schema can see these.
const onlySeenByGate: readonly string[] = ['TERM_UNDEFINED', 'NODE_CONFLICT']

/**
 * Returns what the gate rejects, and what is wrong with the shape once each node has the properties of all its occurrences. Of
 * terms it says nothing if the contexts are not pinned, and nothing at all of a value that is not JSON.
 */
function refusedByGate(document: unknown, shape: ShapeName): Finding[] {
  try {
    const copy = copyJson(document, 'validate')
    // Data model 1.1 is read and never written.
    if (!isJsonObject(copy) || dataModelOf(copy['@context']) !== '2.0') return []
    const { passes, partial, findings, work } = passGate(copy)
    // A caller of `verify` can supply a context, but not one that is repeated or is within the credential.
    if (!isReadable(findings)) return findings.filter(({ code }) => code === 'CONTEXT_NOT_PINNED')
    return passes && partial.size > 0
      ? [...findings, ...checkShape(completeNodes(copy, partial, work), everyShape[shape])]
      : findings
  } catch (error) {
    if (isWorkLimit(error)) return [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
    throw error
  }
}

function unknownShape(document: unknown): Finding {
  const old = recogniseOpenBadges(document)
  if (old) return olderOpenBadges(old)
  const other = recogniseDocument(document)
  if (other) return notACredential(other)
  const type = typeof document === 'object' ? (document as { type?: unknown } | null)?.type : undefined
  return {
    code: 'SHAPE_UNKNOWN',
    pointer: '',
    params: { found: Array.isArray(type) ? plain(quoteList(type)) : sayFound(type) },
  }
}

// As verify takes text and bytes, callers pass them here too.
function notParsed(document: string | Uint8Array): Finding {
  const other = typeof document === 'string' ? recogniseDocument(document) : undefined
  const found = other ? nameInput(other) : plain(typeof document === 'string' ? 'a text' : 'a Uint8Array')
  return { code: 'NOT_A_CREDENTIAL', pointer: '', params: { found, advice: plain(adviceToParse) } }
}

const adviceToParse = 'Parse it first, with parseJson or parseJwt.'
