import type { AwardState } from 'quality-label/platform'
import type { Services } from '../services'

/** Returns what became of an id; nothing for one that no database can keep, which the caller may have made up. */
export async function findAward(
  { store }: Pick<Services, 'store'>,
  id: string,
): Promise<AwardState | undefined> {
  return /[\0\p{Surrogate}]/u.test(id) ? undefined : store.find(id)
}
