import type { Profile } from '../../model/generated/documents'
import type { Held } from './read-holdings'

/** A pledge that can count, unless a newer one or that of a parent does. */
export interface Pledge {
  held: Held
  /** Its issuer, in one spelling. */
  party: string
  profile: Partial<Profile>
  committed: number
  achieved: number
}
