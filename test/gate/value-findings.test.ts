import { describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'

const { profile } = pretendIssuer()
const badge = sampleBadge(profile)

describe('verify() says what the gate expects', () => {
  it.each<[string, object, string]>([
    ['no types', { type: [] }, 'VALUE_TYPE'],
    ['a type twice', { type: [...badge.type, badge.type[0]] }, 'VALUE_REPEATED'],
    ['an unknown type', { type: [...badge.type, 'Unheard'] }, 'TERM_UNDEFINED'],
    ['an unknown term', { unheard: 'x' }, 'TERM_UNDEFINED'],
    ['an id that is not an IRI', { id: 'x' }, 'VALUE_TYPE'],
    ['a number as a name', { name: 1 }, 'VALUE_TYPE'],
    [
      'two texts of one language',
      { name: [1, 2].map((n) => ({ '@value': `${n}`, '@language': 'fi' })) },
      'VALUE_TYPE',
    ],
    ['a context in a node', { issuer: { ...profile, '@context': [] } }, 'CONTEXT_NOT_PINNED'],
    ['contexts in another order', { '@context': [...badge['@context']].reverse() }, 'CONTEXT_ORDER'],
    ['a name that no term has', { 'a b': 1 }, 'MEMBER_UNKNOWN'],
  ])('of %s, in each language in other words', async (_, change, code) => {
    const now = '2026-06-01T00:00:00Z'
    const document = { ...badge, ...change }
    const reports = await Promise.all(languages.map((language) => verify(document, { language, now })))
    const details = reports.map(({ problems }) => problems.find((problem) => problem.code === code))
    const said = details.map((problem) => problem?.expected ?? problem?.detail)
    expect(new Set(said).size).toBe(languages.length)
  })
})
