import { valueAtPointer } from '../core/json-pointer'
import {
  credentialsV1ContextUrl,
  credentialsV2ContextUrl,
  openBadgesContextUrl,
} from '../model/contexts/context-urls'
import { plain, say } from '../problems/phrases/phrase'
import type { ShapeFinding } from './describe-error'
import { quoteList, sayFound } from './quote-found'
import type { ShapeError } from './shape-error'

const expectedAfter = (first: string) =>
  say('expectContexts', { first: plain(first), second: plain(openBadgesContextUrl) })
// The list, which may be too short, and its first two entries, which the schemas fix.
const orderPlace = /^(.*\/@context)(?:\/[01])?$/

/**
 * Returns the pointer of a list of contexts if a shape error is about their order; `undefined` for any other error.
 *
 * @see VCDM 2.0, section 4.3: https://www.w3.org/TR/vc-data-model-2.0/#contexts
 */
export function contextOrderPlace(error: ShapeError): string | undefined {
  if (!['const', 'enum', 'minItems'].includes(error.keyword)) return undefined
  return orderPlace.exec(error.instancePath)?.[1]
}

/**
 * Returns the finding that the contexts at a place are in the wrong order, or belong to another data model.
 *
 * @param isOlder - Whether the document is checked against data model 1.1.
 */
export function describeContextOrder(document: unknown, pointer: string, isOlder: boolean): ShapeFinding {
  const contexts = valueAtPointer(document, pointer)
  const list = Array.isArray(contexts) ? contexts : []
  const saysOlder = list[0] === credentialsV1ContextUrl
  // An embedded endorsement is checked against its own data model. The gate compares that with the data model of the document.
  if (saysOlder && !isOlder && pointer === '/@context') {
    return {
      code: 'DATA_MODEL_1_1',
      pointer: `${pointer}/0`,
      params: { found: sayFound(list[0]) },
      width: 1,
    }
  }
  const expected = expectedAfter(saysOlder ? credentialsV1ContextUrl : credentialsV2ContextUrl)
  return { code: 'CONTEXT_ORDER', pointer, params: { expected, found: plain(quoteList(list)) }, width: 1 }
}
