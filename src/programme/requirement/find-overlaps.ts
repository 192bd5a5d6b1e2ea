import { partyOf } from '../../core/compare-ids'
import type { Profile } from '../../model/generated/documents'
import type { Pledge } from './pledge'

/**
 * Finds the pledges that another of the list includes: that of the nearest organisation above, as `parentOrg` names it.
 *
 * Where some name each other as parent, the one with the smallest id is above the others, so that it counts.
 *
 * @returns For each pledge that another includes, that one.
 */
export function findOverlaps(pledges: readonly Pledge[]): Map<Pledge, Pledge> {
  const byParty = new Map(pledges.map((pledge) => [pledge.party, pledge]))
  const parents = new Map<Pledge, Pledge>()
  for (const pledge of pledges) {
    const parent = ancestorsOf(pledge)
      .map((party) => byParty.get(party))
      .find((each) => each !== undefined && each !== pledge)
    if (parent) parents.set(pledge, parent)
  }
  cutCircles(parents)
  return parents
}

function ancestorsOf({ profile }: Pledge): string[] {
  const ancestors: string[] = []
  for (let org: Partial<Profile> | undefined = profile.parentOrg; org; org = org.parentOrg)
    if (typeof org.id === 'string') ancestors.push(partyOf(org.id))
  return ancestors
}

/** Lets the smallest of each circle of parents be above the others; each pledge is passed once. */
function cutCircles(parents: Map<Pledge, Pledge>): void {
  const passed = new Set<Pledge>()
  for (const start of [...parents.keys()]) {
    const path = new Set<Pledge>()
    let next: Pledge | undefined = start
    for (; next && !passed.has(next) && !path.has(next); next = parents.get(next)) path.add(next)
    if (next && path.has(next)) {
      const all = [...path]
      const circle = all.slice(all.indexOf(next))
      parents.delete(circle.reduce((least, each) => (each.party < least.party ? each : least)))
    }
    for (const each of path) passed.add(each)
  }
}
