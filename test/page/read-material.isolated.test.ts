import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Material } from '../../src/page/worker/read-material'
import { readMaterial } from '../../src/page/worker/read-material'

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/havenlab-zuid', name))
const bundle: Partial<Material> = {
  trustBundle: example('trust-bundle-2026-10-01.json'),
  trustRoot: example('trust-root.json'),
}
const none = { statusLists: [], didDocuments: [], endorsements: [], authorities: [], committees: [] }
const bytesOf = (document: object) => new TextEncoder().encode(JSON.stringify(document))
const committee = JSON.parse(example('committee-2026.json').toString()) as object
const network = 'did:web:network.example'
const stranger = 'did:web:stranger.example'
const forged = bytesOf({ id: network, verificationMethod: [] })
const strangers = (alsoKnownAs: string) => bytesOf({ id: stranger, alsoKnownAs: [alsoKnownAs] })
const committeeOf = (id: string, more: object = {}) =>
  bytesOf({ ...committee, id: `https://${id}.example/c`, network: `did:web:${id}.example`, ...more })

const read = (dropped: Partial<Material>) => {
  const { options, bundle: state } = readMaterial({ ...none, language: 'en', ...dropped })
  return {
    unused: 'unused' in state ? state.unused : undefined,
    documents: options?.didDocuments as readonly { id: string; alsoKnownAs?: string[] }[],
    committees: (options?.trust?.committees ?? []).map(({ network: of, name }) => [of, name]),
  }
}

// A page reads the clock, and the bundle of the example has an end.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:00:00Z') }))
afterAll(() => void vi.useRealTimers())

describe('readMaterial()', () => {
  it('lets the bundle decide about a party that it knows, and says so', () => {
    const { unused, documents, committees } = read({
      ...bundle,
      didDocuments: [forged, strangers('a')],
      committees: [committeeOf('network', { name: 'Forged' }), committeeOf('stranger', { name: 'Other' })],
    })
    expect(unused).toEqual([
      { kind: 'didDocuments', index: 0, id: network, by: 'bundle' },
      { kind: 'committees', index: 0, id: network, by: 'bundle' },
    ])
    expect(documents.map(({ id }) => id)).toEqual([stranger])
    expect(committees.map(([of, name]) => `${of} ${name}`)).toEqual([
      `${stranger} Other`,
      `${network} Evaluation Committee 2023 to 2025`,
      `${network} Evaluation Committee 2026`,
    ])
  })

  it('uses the later of two files with one id, and says so', () => {
    const { unused, documents, committees } = read({
      didDocuments: [strangers('first'), forged, strangers('last')],
      committees: [committeeOf('network', { name: 'First' }), committeeOf('network', { name: 'Last' })],
    })
    expect(unused).toEqual([
      { kind: 'didDocuments', index: 0, id: stranger, by: 'later' },
      { kind: 'committees', index: 0, id: 'https://network.example/c', by: 'later' },
    ])
    expect(documents.map(({ alsoKnownAs }) => alsoKnownAs)).toEqual([undefined, ['last']])
    expect(committees).toEqual([[network, 'Last']])
  })

  it('uses the first of two committees that are in office at once, and says so', () => {
    const of = (name: string, validFrom: string, validUntil: string) =>
      committeeOf('network', { ...{ id: `https://network.example/${name}`, name }, validFrom, validUntil })
    const { unused, committees } = read({
      committees: [
        of('First', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
        of('Within', '2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z'),
        committeeOf('stranger', { name: 'Other' }),
        of('Around', '2025-01-01T00:00:00Z', '2028-01-01T00:00:00Z'),
        of('Next', '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'),
      ],
    })
    expect(unused).toEqual([
      { kind: 'committees', index: 1, id: network, by: 'overlap' },
      { kind: 'committees', index: 3, id: network, by: 'overlap' },
    ])
    expect(committees.map(([, name]) => name)).toEqual(['First', 'Other', 'Next'])
  })
})
