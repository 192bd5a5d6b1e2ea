import { valueAtPointer } from '../core/json-pointer'
import {
  credentialsV1ContextUrl,
  credentialsV2ContextUrl,
  openBadgesContextUrl,
} from '../model/contexts/context-urls'
import type { ShapeFinding } from './describe-error'
import { quoteFound, quoteList } from './quote-found'
import type { ShapeError } from './shape-error'

const expectedAfter = (first: string) => `${first}, then ${openBadgesContextUrl}, then others`
// The list itself, where it is too short, and its first two entries, which the schemas fix.
const orderPlace = /^(.*\/@context)(?:\/[01])?$/

/**
 * The place of a list of contexts that a shape error says is in the wrong order, or `undefined`.
 *
 * @see VCDM 2.0, section 4.3: https://www.w3.org/TR/vc-data-model-2.0/#contexts
 */
export function contextOrderPlace(error: ShapeError): string | undefined {
  if (!['const', 'enum', 'minItems'].includes(error.keyword)) return undefined
  return orderPlace.exec(error.instancePath)?.[1]
}

/**
 * Says that the contexts at a place are in the wrong order, or are those of another data model.
 *
 * @param isOlder - Whether the document is judged by data model 1.1.
 */
export function describeContextOrder(document: unknown, pointer: string, isOlder: boolean): ShapeFinding {
  const contexts = valueAtPointer(document, pointer)
  const list = Array.isArray(contexts) ? contexts : []
  const saysOlder = list[0] === credentialsV1ContextUrl
  // An embedded endorsement is judged by the data model that it says; whether it stands in one of another is not for its shape.
  if (saysOlder && !isOlder && pointer === '/@context') {
    return {
      code: 'DATA_MODEL_1_1',
      pointer: `${pointer}/0`,
      params: { found: quoteFound(list[0]) },
      width: 1,
    }
  }
  const expected = expectedAfter(saysOlder ? credentialsV1ContextUrl : credentialsV2ContextUrl)
  return { code: 'CONTEXT_ORDER', pointer, params: { expected, found: quoteList(list) }, width: 1 }
}
