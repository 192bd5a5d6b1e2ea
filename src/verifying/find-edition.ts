import { compareInstants, parseInstant } from '../core/instant'
import type { RegisterEntry, RegisterEvent } from '../model/generated/documents'

/** An edition of a label as it was issued, and the digest of its content where it can be taken. */
export interface EditionContent {
  validFrom: string | undefined
  /** Absent of a part, whose digest is another. */
  digest: string | undefined
}

/**
 * Finds the issue or renewal in a register that a label is.
 *
 * The digest decides. An event that has none is taken where the label is of its time.
 *
 * @returns The event; or `another` where the register has another content, `unknown` where nothing can be compared.
 */
export function findEdition(
  { events }: RegisterEntry,
  { digest, validFrom }: EditionContent,
): RegisterEvent | 'another' | 'unknown' {
  const editions = events.filter(({ type }) => type === 'issued' || type === 'renewed').sort(byTime)
  const same = editions.find((event) => digest !== undefined && event.digest === digest)
  if (same) return same
  const ofItsTime = editions.filter(({ at }) => validFrom !== undefined && isNoLater(at, validFrom)).at(-1)
  const event = ofItsTime ?? editions[0]
  if (!event) return 'another'
  if (event.digest !== undefined) return digest === undefined ? 'unknown' : 'another'
  return validFrom === undefined ? 'unknown' : event
}

function byTime(a: RegisterEvent, b: RegisterEvent): number {
  const [first, second] = [parseInstant(a.at), parseInstant(b.at)]
  return first && second ? compareInstants(first, second) : 0
}

function isNoLater(at: string, than: string): boolean {
  const [first, second] = [parseInstant(at), parseInstant(than)]
  return first !== undefined && second !== undefined && compareInstants(first, second) <= 0
}
