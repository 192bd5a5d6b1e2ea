import { booleanLiteral, isRoundedAway, literal, numberLiteral } from './n-quads-terms'
import { OutsideTables } from './terms/active-context'

/**
 * Returns the N-Quads form of a scalar that is not a reference, under the datatype of its term.
 *
 * @throws {OutsideTables} For a number whose value would be lost in a literal.
 * @see JSON-LD 1.1 API, section 5.2.2 (value expansion)
 */
export function scalarLiteral(value: string | number | boolean, datatype: string | undefined): string {
  if (typeof value === 'string') return literal(value, datatype)
  if (typeof value === 'boolean') return booleanLiteral(value, datatype)
  if (!Number.isFinite(value) || Object.is(value, -0) || isRoundedAway(value))
    throw new OutsideTables('a number that no literal keeps')
  return numberLiteral(value, datatype)
}

/**
 * Returns the form of a number or boolean under the datatype of its term; `undefined` for any other value.
 *
 * JSON-LD takes two values for one only if their forms are the same; a text or another number may have the same literal.
 *
 * @see JSON-LD 1.1 API, section 7.2 (node map generation), step 4.2
 */
export function nativeForm(value: unknown, datatype: string | undefined): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? `${value} ${datatype ?? ''}` : undefined
}
