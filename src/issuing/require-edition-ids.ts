import type { InputGuards } from '../model/assert-input'
import type { LabelScheme } from '../model/generated/documents'

/**
 * Requires that ids of editions begin with the id of their scheme: by another id, a label would be taken for one under another scheme.
 *
 * @throws {RangeError} If one does not.
 */
export function requireEditionIds(
  guards: InputGuards,
  { id: scheme }: LabelScheme,
  editionIds: Readonly<Record<string, unknown>> = {},
): void {
  // After a fragment comes a hyphen, as in the ids of `editionId`; before one, a hyphen is part of a name.
  const mark = scheme.includes('#') ? /^(?:$|[-/:?])/ : /^(?:$|[#/:?])/
  for (const [language, id] of Object.entries(editionIds))
    if (typeof id !== 'string' || !id.startsWith(scheme) || !mark.test(id.slice(scheme.length)))
      guards.refuse(`editionIds.${language}`, `an id that begins with ${scheme}`, id)
}
