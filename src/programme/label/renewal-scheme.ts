import { quoteUnlessPlain } from '../../core/quote-text'
import type { FromJson } from '../../model/from-json'
import type { LabelApplication, LabelScheme } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'

const action = 'find scheme of renewals'

/**
 * Returns the scheme by which labels are renewed: the same id, version and rule, reduced to the criteria and indicators of
 * `scheme.renewal`. Of a scheme that is reduced already it returns the same. It is marked `renewalsOnly`, so that neither `decide` nor
 * `buildLabel` takes it for the whole one.
 *
 * @throws {TypeError | RangeError} If the scheme does not have the structure of its kind or no `renewal`, or if `renewal.criteria` names
 *   something that is not in the scheme, or leaves no formal criterion, no quality criterion or no indicator.
 */
export function renewalScheme(scheme: FromJson<LabelScheme>): LabelScheme {
  requireStructure(action, 'scheme', scheme, shapes.scheme)
  return reduce(scheme as LabelScheme)
}

function reduce(scheme: LabelScheme): LabelScheme {
  const { renewal, formalCriteria, qualityCriteria, indicators } = scheme
  if (!renewal) throw new RangeError(`Cannot ${action}: expected scheme to have renewal, got none`)
  const wanted = new Set(renewal.criteria)
  const known = new Set([...formalCriteria, ...qualityCriteria, ...indicators].map(({ id }) => id))
  const unknown = renewal.criteria.find((id) => !known.has(id))
  if (unknown !== undefined) refuse('only what the scheme lists', quoteUnlessPlain(unknown))
  const isWanted = ({ id }: { id: string }) => wanted.has(id)
  const parts = {
    formalCriteria: formalCriteria.filter(isWanted),
    qualityCriteria: qualityCriteria.filter(isWanted),
    indicators: indicators.filter(isWanted),
  }
  // A check of nothing would be met by everybody.
  for (const [name, part] of Object.entries(parts)) {
    if (part.length === 0) refuse(`at least one of scheme.${name}`, 'none')
  }
  return { ...scheme, ...parts, renewalsOnly: true }
}

/**
 * Returns the scheme that an application is evaluated by: that of renewals where it renews a label.
 *
 * @param scheme - With the structure of its kind.
 * @throws {RangeError} If the application renews no label, and the scheme is reduced to renewals.
 */
export function evaluatedScheme(
  scheme: LabelScheme,
  { renews }: Pick<LabelApplication, 'renews'>,
): LabelScheme {
  if (renews !== undefined) return reduce(scheme)
  requireWholeScheme('find scheme of application', scheme)
  return scheme
}

/**
 * Requires a scheme that is not reduced to renewals.
 *
 * @throws {RangeError} If it is.
 */
export function requireWholeScheme(action: string, { renewalsOnly }: LabelScheme): void {
  if (renewalsOnly === undefined) return
  throw new RangeError(`Cannot ${action}: expected the whole scheme, got what renewalScheme reduced it to`)
}

function refuse(expected: string, got: string): never {
  throw new RangeError(`Cannot ${action}: expected scheme.renewal.criteria to hold ${expected}, got ${got}`)
}
