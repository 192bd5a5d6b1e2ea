import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { RequirementOption } from '../../model/generated/documents'
import type { Held } from './read-holdings'
import type { ShownResult } from './shown-skills'

/** Returns a skill and those that it counts as, each asked for once. */
export type Widened = (skill: string) => readonly string[]

/** An option of a requirement, with sets in place of lists. */
export interface AskedOption extends Omit<RequirementOption, 'issuedBy' | 'awardedAfter'> {
  issuedBy: ReadonlySet<string> | undefined
  endorsers: ReadonlySet<string> | undefined
  since: Instant | undefined
}

/** Returns the results of a badge that are about a skill, or all where none is asked for. */
export type ResultsAbout = (held: Held, skill: string | undefined) => readonly ShownResult[]

/** What holds for all holdings of one call. */
export interface Matching {
  allowUnproven: boolean
  resultsAbout: ResultsAbout
}

/** Reads an option once, for all holdings. */
export function readOption({ issuedBy, awardedAfter, ...rest }: RequirementOption): AskedOption {
  const { ids } = rest.endorsedBy ?? {}
  return {
    ...rest,
    issuedBy: issuedBy && new Set(issuedBy),
    endorsers: ids && new Set(ids),
    since: parseInstant(awardedAfter),
  }
}
