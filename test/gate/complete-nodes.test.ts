import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { WorkBudget } from '../../src/core/work-budget'
import { completeNodes } from '../../src/gate/complete-nodes'
import { passGate } from '../../src/gate/gate-document'
import { badge } from '../canonical/badge'

// One profile has all properties; the others have only its id.
function withProfileIn(places: number): JsonObject {
  const profile = { id: 'urn:p', type: ['Profile'] }
  const evidence = Array.from({ length: places + 1 }, (_, index) => ({
    id: `urn:n:${index}`,
    type: ['Evidence', 'Profile'],
    parentOrg: index === 0 ? { ...profile, name: 'P', url: 'https://p.example' } : profile,
  }))
  return { ...badge(), evidence }
}

function complete(document: JsonObject): { whole: JsonObject; spent: number } {
  const work = new WorkBudget()
  const whole = completeNodes(document, passGate(document).partial, work)
  return { whole, spent: work.spent }
}

describe('completeNodes()', () => {
  it('writes all properties of a node at each of its occurrences', () => {
    const { whole } = complete(withProfileIn(3))
    const evidence = whole['evidence'] as { parentOrg: JsonObject }[]
    expect(evidence.map(({ parentOrg }) => parentOrg['name'])).toEqual(['P', 'P', 'P', 'P'])
  })

  it('spends the same work again at each occurrence', () => {
    const { spent } = complete(withProfileIn(1))
    expect(spent).toBeGreaterThan(400)
    expect(complete(withProfileIn(20)).spent).toBe(20 * spent)
  })

  it('spends nothing if every node occurs once', () => {
    expect(complete(badge()).spent).toBe(0)
  })
})
