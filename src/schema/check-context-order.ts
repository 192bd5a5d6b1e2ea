import { valueAtPointer } from '../core/json-pointer'
import type { ShapeFinding } from './describe-error'
import type { ShapeError } from './generated/validators'
import { quoteFound, quoteList } from './quote-found'

const dataModel11 = 'https://www.w3.org/2018/credentials/v1'
const expected =
  'https://www.w3.org/ns/credentials/v2, then https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json, then others'
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

/** Says that the contexts at a place are in the wrong order, or are those of another data model. */
export function describeContextOrder(document: unknown, pointer: string): ShapeFinding {
  const contexts = valueAtPointer(document, pointer)
  const list = Array.isArray(contexts) ? contexts : []
  if (list[0] === dataModel11) {
    return {
      code: 'DATA_MODEL_1_1',
      pointer: `${pointer}/0`,
      params: { found: quoteFound(list[0]) },
      width: 1,
    }
  }
  return { code: 'CONTEXT_ORDER', pointer, params: { expected, found: quoteList(list) }, width: 1 }
}
