import { isJsonObject } from '../core/json'
import { valueAtPointer } from '../core/json-pointer'
import { dataModelOf } from '../model/contexts/data-model'
import { limitFindings } from '../problems/limit-findings'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { contextOrderPlace, describeContextOrder } from './check-context-order'
import type { ShapeFinding } from './describe-error'
import { describeError } from './describe-error'
import { expectedTypes, placeOfType } from './expected-types'
import { mergeFindings } from './merge-findings'
import type { Shape } from './shape'
import type { Check, KnownToPass, ShapeError, ShapeErrors } from './shape-error'

// A hostile document can be wrong in every value, and more findings help no reader.
export const mostFindings = 100

/**
 * Checks a document against the JSON Schema of its shape, and returns one finding for each mistake.
 *
 * @param dataModel - Data model whose schema is used; by default the one that the document's `@context` names.
 * @param known - What is known of objects in the document.
 */
export function checkStructure(
  document: unknown,
  shape: Shape,
  dataModel = isJsonObject(document) ? dataModelOf(document['@context']) : undefined,
  known?: KnownToPass,
): Finding[] {
  const older = dataModel === '1.1' ? shape.older : undefined
  return findingsOf(older ?? shape.validator, document, older !== undefined, known)
}

/** Checks a part of a document with its own validator. */
export function checkPart(part: unknown, validator: Check): Finding[] {
  return findingsOf(validator, part, false)
}

function findingsOf(validator: Check, document: unknown, isOlder: boolean, known?: KnownToPass): Finding[] {
  const errors: ShapeErrors = []
  errors.known = known
  validator(document, errors)
  if (errors.length === 0) return []
  const types = expectedTypes(errors, document, validator)
  const findings = mergeFindings(describeErrors(errors, document, isOlder, types))
  return limitFindings(findings.map(toFinding), mostFindings, errors.omitted)
}

function describeErrors(
  errors: readonly ShapeError[],
  document: unknown,
  isOlder: boolean,
  types: ReadonlyMap<string, Phrase>,
): ShapeFinding[] {
  const findings: ShapeFinding[] = []
  for (const error of errors) {
    const finding = describe(error, document, isOlder)
    if (finding) findings.push(nameTypes(finding, error, types))
  }
  return findings
}

function describe(error: ShapeError, document: unknown, isOlder: boolean): ShapeFinding | undefined {
  const contexts = contextOrderPlace(error)
  if (contexts !== undefined) return describeContextOrder(document, contexts, isOlder)
  return describeError(error, valueAtPointer(document, error.instancePath))
}

// The name of the missing type says what to write.
function nameTypes(
  finding: ShapeFinding,
  error: ShapeError,
  types: ReadonlyMap<string, Phrase>,
): ShapeFinding {
  const [words] = placeOfType(error).flatMap((place) => types.get(place) || [])
  if (words === undefined) return finding
  const { params } = finding
  const asked = params?.['expected']
  const type = error.keyword !== 'required' && typeof asked === 'object' ? asked : plain('type')
  const expected = say('expectTypeWith', { type, values: words })
  return { ...finding, params: { ...params, expected } }
}

function toFinding({ code, pointer, params, missing }: ShapeFinding): Finding {
  const finding = params ? { code, pointer, params } : { code, pointer }
  return missing ? { ...finding, missing } : finding
}
