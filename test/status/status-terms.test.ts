import { describe, expect, it } from 'vitest'
import { canonize, canonizeByTables } from '../../src/canonical/canonize'
import { createStatusList, setStatus } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { oracle } from '../canonical/oracle'
import { entryWith, issuer, signedList } from './support'

const texts = ['nothing', 'under review', 'appealed', 'closed']
const statusMessage = texts.map((message, value) => ({ status: `0x${value}`, message }))

function badge(credentialStatus: object): object {
  return { ...sampleBadge(pretendIssuer().profile), credentialStatus }
}

describe('canonize() of a status', () => {
  it.each<[string, object]>([
    ['an entry', badge(entryWith())],
    ['an entry by number', badge(entryWith({ statusListIndex: 5 }))],
    ['an entry of several bits', badge(entryWith({ statusSize: 2, statusMessage }))],
    ['an entry with one message', badge(entryWith({ statusMessage: statusMessage[0] }))],
    [
      'messages that have ids and types',
      badge(entryWith({ statusMessage: { id: 'urn:example:m', type: 'Profile', ...statusMessage[1] } })),
    ],
    ['an entry with a reference', badge(entryWith({ statusReference: 'https://issuer.example/meaning' }))],
    [
      'a list',
      setStatus(
        createStatusList({
          id: 'https://issuer.example/status/1',
          issuer: { id: issuer.profile.id, name: 'Issuer' },
          statusPurpose: ['revocation', 'suspension'],
          validFrom: '2026-05-18T12:00:00Z',
          ttlMilliseconds: 300_000,
        }),
        7,
        1,
      ),
    ],
  ])('gives what jsonld gives, byte for byte: %s', async (_, document) => {
    const expected = await oracle(document)
    expect(expected).toContain('https://www.w3.org/ns/credentials/status#')
    expect(canonizeByTables(document as never)).toBe(expected)
    expect(await canonize(document as never)).toBe(expected)
  })

  it('knows the terms of a message only within a message, as jsonld does', async () => {
    const document = badge(entryWith({ message: 'outside' }))
    expect(await oracle(document)).toBeUndefined()
    await expect(canonize(document as never)).rejects.toMatchObject({ code: 'TERM_UNDEFINED' })
  })
})

describe('verify() of a status', () => {
  it('reads the words of a message, and refuses them elsewhere', async () => {
    const options = {
      now: '2026-06-01T00:00:00Z',
      statusLists: [{ credential: await signedList({ statusSize: 2 }) }],
    }
    const created = '2026-05-18T12:00:00Z'
    const good = await issuer.sign(badge(entryWith({ statusSize: 2, statusMessage, statusListIndex: '9' })), {
      created,
    })
    expect((await verify(good, options)).verdict).toBe('valid')
    const outside = { ...(good as object), credentialStatus: entryWith({ message: 'outside' }) }
    const report = await verify(outside, options)
    expect(report.problems.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      'TERM_UNDEFINED',
      '/credentialStatus/message',
    ])
  })
})
