import { compareInstants, parseInstant } from '../../core/instant'
import type { RegisterEntry, RegisterEvent } from '../../model/generated/documents'

/** An edition of a label as it was issued, and the digest of its content where it can be taken. */
export interface EditionContent {
  validFrom: string | undefined
  /** Absent of a label that states no end, or hides it. */
  validUntil: string | undefined
  /** Absent of a part, whose digest is another. */
  digest: string | undefined
}

/**
 * Finds the issue or renewal in a register that a label is.
 *
 * The digest decides. An event that has none is the edition that begins at its instant, and ends at its end where the label states one.
 *
 * @returns The event; or `another` where the register has another content, `unknown` where nothing can be compared.
 */
export function findEdition(
  { events }: RegisterEntry,
  content: EditionContent,
): RegisterEvent | 'another' | 'unknown' {
  const { digest, validFrom } = content
  const editions = events.filter(({ type }) => type === 'issued' || type === 'renewed')
  const same = editions.find((event) => digest !== undefined && event.digest === digest)
  if (same) return same
  const withoutDigest = editions.filter((event) => event.digest === undefined)
  const ofItsDates = withoutDigest.find((event) => hasDatesOf(event, content))
  if (ofItsDates) return ofItsDates
  if (validFrom === undefined && withoutDigest.length > 0) return 'unknown'
  const hasDigests = editions.length > withoutDigest.length
  return hasDigests && digest === undefined ? 'unknown' : 'another'
}

function hasDatesOf({ at, validUntil: end }: RegisterEvent, { validFrom, validUntil }: EditionContent) {
  const isToItsEnd = validUntil === undefined || end === undefined || isSameInstant(end, validUntil)
  return validFrom !== undefined && isSameInstant(at, validFrom) && isToItsEnd
}

function isSameInstant(a: string, b: string): boolean {
  const [first, second] = [parseInstant(a), parseInstant(b)]
  return first !== undefined && second !== undefined && compareInstants(first, second) === 0
}
