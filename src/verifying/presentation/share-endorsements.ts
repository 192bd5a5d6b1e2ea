import type { JsonObject } from '../../core/json'
import { isEndorsement, subjectsOf } from '../facts/credential-facts'
import { endorsableNodes } from '../facts/find-nodes'
import { readInput } from '../input/read-input'
import type { SuppliedEndorsement, VerifySettings } from '../options/verify-options'
import type { ReadItem } from './open-presentation'

/**
 * Chooses for each credential of a presentation the endorsements that are about something in it, and the acknowledgements of those: of the ones
 * that the caller supplied, and of the ones that the presentation holds beside it.
 *
 * A supplied one that is about nothing here goes to the first credential, where the report says so.
 */
export function shareEndorsements(
  items: readonly ReadItem[],
  { endorsements: supplied, limits }: VerifySettings,
): readonly (readonly SuppliedEndorsement[])[] {
  const presented = items.flatMap(({ value, pointer, document }) =>
    document && isEndorsement(document)
      ? [{ own: { input: value, mode: 'presented' as const, pointer }, document }]
      : [],
  )
  const all: Shared[] = [
    ...supplied.map((own) => ({ own, document: readInput(own.input, limits).document })),
    ...presented,
  ]
  if (all.length === 0) return items.map(() => [])
  const index = indexByTarget(all)
  const chosen = items.map(({ value, document }) =>
    document ? chooseFor(document, index).filter(({ own }) => own.input !== value) : [],
  )
  const used = new Set(chosen.flat())
  const lost = all.filter((each) => each.own.mode === 'separate' && !used.has(each))
  return chosen.map((each, item) => {
    const given = new Set(item === 0 ? [...each, ...lost] : each)
    // In the order in which they came.
    return given.size === 0 ? [] : all.filter((one) => given.has(one)).map(({ own }) => own)
  })
}

interface Shared {
  own: SuppliedEndorsement
  /** As it was read, before anything of it was checked. */
  document: JsonObject | undefined
}

type TargetIndex = ReadonlyMap<unknown, readonly Shared[]>

function indexByTarget(all: readonly Shared[]): TargetIndex {
  const index = new Map<unknown, Shared[]>()
  for (const each of all) {
    const { document } = each
    const about = new Set(document && subjectsOf(document).map(({ id }) => id))
    for (const id of about) {
      if (id === undefined || id === document?.['id']) continue
      const known = index.get(id)
      if (known) known.push(each)
      else index.set(id, [each])
    }
  }
  return index
}

function chooseFor(document: JsonObject, index: TargetIndex): Shared[] {
  const found = new Set([...endorsableNodes(document).keys()].flatMap((id) => index.get(id) ?? []))
  for (const { document: endorsement } of [...found])
    for (const acknowledgement of index.get(endorsement?.['id']) ?? []) found.add(acknowledgement)
  return [...found]
}
