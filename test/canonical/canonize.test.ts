import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonize, canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../../src/model/contexts/context-urls'
import { refusal } from '../core/refusal'
import { runs } from '../support/runs'
import { describeWithVectors, listVectors, readVector, readVectorJson } from '../support/vectors'
import { badge, badgeContext, endorsement, proof } from './badge'
import { anyChange, applyChange } from './changes'
import { pathsOf, replaceAt, valueAt } from './document-paths'
import { oracle } from './oracle'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Returns the canonical form, or `undefined` if the document is rejected; errors without a code are rethrown. */
async function canonicalOrRefused(document: JsonObject): Promise<string | undefined> {
  try {
    return await canonize(document)
  } catch (error) {
    if (error instanceof QualityLabelError) return undefined
    throw error
  }
}

/** Returns a small credential with properties added or replaced. */
function credential(members: Record<string, unknown>): JsonObject {
  return {
    '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
    id: 'urn:x:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    ...(members as JsonObject),
  }
}

describe('canonize() on numbers and booleans that are stated twice', () => {
  const achievement = (creditsAvailable: JsonValue, related: JsonValue): JsonObject =>
    credential({
      credentialSubject: {
        type: 'AchievementSubject',
        achievement: {
          id: 'urn:x:2',
          type: 'Achievement',
          creditsAvailable,
          related: { id: 'urn:x:2', type: ['Achievement', 'Related'], creditsAvailable: related },
        },
      },
    })

  it.each<[string, JsonValue, JsonValue]>([
    ['one number', 3, 3],
    ['one number among others', [3, 4, 3], [4, 5]],
    ['one boolean', true, true],
  ])('states %s once, by the tables', async (_, ...values) => {
    const document = achievement(...values)
    const canonical = canonizeByTables(document)
    expect(canonical).toBeDefined()
    expect(canonical).toBe(await oracle(document))
  })

  it.each<[string, JsonValue, JsonValue]>([
    ['a number and its text', 3, '3'],
    ['a text and its number', '3', 3],
    ['a number and its text in one set', [3, '3'], 4],
    ['a boolean and its text', true, 'true'],
  ])('leaves %s to jsonld', async (_, ...values) => {
    const document = achievement(...values)
    expect(canonizeByTables(document)).toBeUndefined()
    expect(await canonize(document)).toBe(await oracle(document))
  })

  it('passes no large document to jsonld', async () => {
    const tag = Array.from({ length: 2000 }, (_, index) => `tag ${index}`)
    const document = { ...achievement(3, '3'), evidence: { type: 'Evidence', name: tag } }
    expect(canonizeByTables(document)).toBeUndefined()
    await expect(canonize(document)).rejects.toThrow(refusal('WORK_LIMIT_EXCEEDED'))
  })
})

describe('canonize() on links back to Open Badges 2.0', () => {
  it('states the same by the tables as by jsonld', async () => {
    const type = ['Evidence', 'https://w3id.org/openbadges#Assertion']
    const document = credential({ evidence: [{ id: 'https://example.org/assertions/1', type, name: 'x' }] })
    expect(canonizeByTables(document)).toBe(await oracle(document))
    expect(canonizeByTables(document)).toContain('<https://w3id.org/openbadges#Assertion>')
  })
})

describeWithVectors('canonize() on the official Open Badges 3.0 vector', () => {
  const signed = () => readVectorJson<JsonObject>('ob3/spec-examples/impl_linked-data-proof-ob-5.json')
  const known = () =>
    readVectorJson<{ documentHash: string; proofOptionsHash: string }>('ob3/spec/vector.json')
  const ways = [
    ['canonize()', canonize],
    ['canonizeByTables()', canonizeByTables],
    ['canonizeInGeneral()', canonizeInGeneral],
  ] as const

  it.each(ways)('%s gives the canonical document, and its hash', async (_name, canonizeThis) => {
    const { proof: _proof, ...document } = signed()
    const canonical = await canonizeThis(document)
    expect(canonical).toBe(readVector('ob3/spec/obv3p0/document-canon.txt'))
    expect(hash(canonical ?? '')).toBe(known().documentHash)
  })

  it.each(ways)('%s gives the canonical proof options, and their hash', async (_name, canonizeThis) => {
    const { '@context': context, proof: whole } = signed()
    const { proofValue: _value, ...options } = whole as JsonObject
    const canonical = await canonizeThis({ '@context': context as JsonValue, ...options })
    expect(canonical).toBe(readVector('ob3/spec/obv3p0/proof-canon.txt'))
    expect(hash(canonical ?? '')).toBe(known().proofOptionsHash)
  })

  it('canonize() gives another form once any value of the official document changes', async () => {
    const { proof: _proof, ...document } = signed()
    const original = readVector('ob3/spec/obv3p0/document-canon.txt')
    const texts = pathsOf(document).filter((path) => typeof valueAt(document, path) === 'string')
    expect(texts.length).toBeGreaterThan(15)
    for (const path of texts) {
      const changed = replaceAt(document, path, `${valueAt(document, path)}x`)
      expect(await canonicalOrRefused(changed), path.join('/')).not.toBe(original)
    }
  })
})

describeWithVectors('canonize() on the W3C vectors of EdDSA', () => {
  const files = [
    'eddsa/unsigned.json',
    'eddsa/employmentAuth.json',
    'eddsa/proof-set-chain/unsigned.json',
    'eddsa/Ed25519Signature2020/proofConfigEdSig.json',
    'eddsa/eddsa-rdfc-2022/proofConfigDataInt.json',
  ]
  it.each(files)('canonize() refuses %s for its example context, which is not pinned', async (file) => {
    const document = readVectorJson<JsonObject>(file)
    await expect(canonize(document)).rejects.toThrow(
      refusal('CONTEXT_NOT_PINNED', { url: (document['@context'] as string[])[1] }),
    )
  })

  const proofConfigs = [
    ['Ed25519Signature2020/proofConfigEdSig.json', 'Ed25519Signature2020/proofCanonEdSig.txt'],
    ['eddsa-rdfc-2022/proofConfigDataInt.json', 'eddsa-rdfc-2022/proofCanonDataInt.txt'],
  ] as const
  it.each(proofConfigs)(
    'canonize() gives the canonical form of %s, whose terms are all in pinned contexts',
    async (config, canonical) => {
      const { '@context': context, ...options } = readVectorJson<JsonObject>(`eddsa/${config}`)
      const pinned = (context as string[]).filter((url) => !url.includes('/examples/'))
      expect(pinned).toHaveLength((context as string[]).length - 1)
      const expected = readVector(`eddsa/${canonical}`)
      expect((await canonize({ '@context': pinned, ...options })).trimEnd()).toBe(expected.trimEnd())
    },
  )
})

describeWithVectors('canonize() beside jsonld on documents made by others', () => {
  const folders = ['ob3/spec-examples', 'ob3/validator', 'ob3/third-party', 'attacks']
  const documents = () =>
    folders
      .flatMap((folder) => listVectors(folder, '.json').map((file) => `${folder}/${file}`))
      .map((file) => ({ file, document: readVectorJson<JsonObject>(file) }))
      .filter(({ document }) => document['@context'] !== undefined)

  it('canonize() gives the same bytes as jsonld, and refuses the same documents', async () => {
    let accepted = 0
    for (const { file, document } of documents()) {
      const expected = await oracle(document)
      expect(await canonicalOrRefused(document), file).toBe(expected)
      if (expected !== undefined) accepted += 1
    }
    expect(accepted).toBeGreaterThan(100)
  })
})

describe('canonize() compared with jsonld on changed documents', () => {
  it('canonize() covers the whole badge of these tests by its tables', async () => {
    for (const document of [badge(), { ...badge(), proof: [proof], endorsement: [endorsement] }]) {
      expect(canonizeByTables(document)).toBe(await oracle(document))
      expect(await canonizeInGeneral(document)).toBe(await oracle(document))
    }
  })

  it('canonize() gives the same as jsonld, and refuses the same, for any change to a badge', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(anyChange, { minLength: 1, maxLength: 3 }),
        async (secured, changes) => {
          const original = secured ? { ...badge(), proof: [proof], endorsement: [endorsement] } : badge()
          const document = changes.reduce(applyChange, original)
          const expected = await oracle(document)
          expect(await canonicalOrRefused(document)).toBe(expected)
          if (expected !== undefined) accepted += 1
        },
      ),
      { numRuns: runs(250) },
    )
    expect(accepted).toBeGreaterThan(runs(30))
  })
})

describe('canonize() refuses instead of dropping', () => {
  const undefinedNames: [string, Record<string, unknown>, string][] = [
    ['an undefined term', { nickname: 'x' }, 'nickname'],
    [
      'an undefined term deep inside',
      { credentialSubject: { type: 'AchievementSubject', shoeSize: '42' } },
      'shoeSize',
    ],
    ['an undefined term whose value is an object', { extra: { name: 'x' } }, 'extra'],
    ['a term of another type', { credentialSubject: { type: 'Profile', creditsEarned: 1 } }, 'creditsEarned'],
    ['a term that differs in case', { Name: 'x' }, 'Name'],
    ['an undefined type', { type: ['VerifiableCredential', 'FancyBadge'] }, 'FancyBadge'],
    ['a relative id', { id: 'badge-1' }, 'badge-1'],
    ['a relative issuer', { issuer: 'issuer-1' }, 'issuer-1'],
    ['a relative id of a node inside', { issuer: { id: '../issuer', type: 'Profile' } }, '../issuer'],
    ['an unknown keyword', { '@comment': 'x' }, '@comment'],
    ['an empty member name', { '': 'x' }, '""'],
  ]
  it.each(undefinedNames)(
    'canonize() refuses %s with TERM_UNDEFINED, and names it',
    async (_what, members, name) => {
      const { issuer = { id: 'did:example:issuer', type: 'Profile' } } = members
      await expect(canonize(credential({ ...members, issuer }))).rejects.toThrow(
        refusal('TERM_UNDEFINED', { reason: expect.stringContaining(name) }),
      )
      await expect(canonize(credential({ ...members, issuer }))).rejects.toThrow(name)
    },
  )

  const accepted: [string, Record<string, unknown>][] = [
    ['a defined term', { name: 'x' }],
    ['a term of its own type', { credentialSubject: { type: 'AchievementSubject', creditsEarned: 1 } }],
    ['an absolute id', { id: 'urn:uuid:0f1c2a3b-0000-4000-8000-000000000001' }],
    ['an absolute issuer', { issuer: 'did:example:issuer' }],
    ['null, which is absent', { name: null }],
    ['an empty array, which is absent', { evidence: [] }],
  ]
  it.each(accepted)('canonize() accepts %s', async (_what, members) => {
    const document = credential(members)
    expect(await canonize(document)).toBe(await oracle(document))
    expect(await canonize(document)).not.toBe('')
  })

  it('canonize() refuses documents without statements, so that no two have the empty text as their form', async () => {
    const context = badgeContext
    const silent: JsonObject[] = [
      { '@context': context },
      { '@context': context, id: 'urn:x:1' },
      { '@context': context, id: 'urn:x:1', name: null },
      { '@context': context, id: 'urn:x:1', type: [] },
      {},
    ]
    for (const document of silent) await expect(canonize(document)).rejects.toThrow(refusal('TERM_UNDEFINED'))
    await expect(canonize(credential({ proof: {} }))).rejects.toThrow(refusal('TERM_UNDEFINED'))
    await expect(canonize(credential({ proof: { id: 'urn:p' } }))).rejects.toThrow(refusal('TERM_UNDEFINED'))
  })

  it.each([1e-7, -1e-7, 5e-324, 2e-10])(
    'canonize() refuses %d, which jsonld would sign as 0',
    async (number) => {
      const subject = { type: 'AchievementSubject', creditsEarned: number }
      await expect(canonize(credential({ credentialSubject: subject }))).rejects.toThrow(
        refusal('CANONICALIZATION_FAILED'),
      )
      await expect(canonizeInGeneral(credential({ name: number }))).rejects.toThrow(
        refusal('CANONICALIZATION_FAILED'),
      )
    },
  )

  it.each([0, 1, -1, 0.1, 1.5e-7, 0.000001, 1e20, 123456789012345])(
    'canonize() writes %d as jsonld does',
    async (number) => {
      const document = credential({
        name: number,
        credentialSubject: { type: 'AchievementSubject', creditsEarned: number },
      })
      expect(canonizeByTables(document)).toBe(await oracle(document))
    },
  )

  it.each([
    ['a protected term said again', [credentialsV2ContextUrl, { name: 'https://example.com/name' }]],
    [
      'an older Open Badges context',
      [credentialsV2ContextUrl, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
    ],
    ['a context that is a number', 7],
  ])('canonize() fails for %s', async (_what, context) => {
    const document = { '@context': context as JsonValue, id: 'urn:x:1', name: 'x' }
    await expect(canonize(document)).rejects.toThrow(refusal('CANONICALIZATION_FAILED'))
  })
})

describe('canonize() reads only pinned contexts', () => {
  const strange = 'https://stranger.example/context.json'

  it.each([
    ['of a stranger', strange],
    ['of an older name', 'http://www.w3.org/ns/credentials/v2'],
    ['with a slash too many', `${credentialsV2ContextUrl}/`],
    ['with a fragment', `${credentialsV2ContextUrl}#`],
    ['with a query', `${credentialsV2ContextUrl}?`],
    ['with capitals', credentialsV2ContextUrl.replace('www', 'WWW')],
    ['in a file', 'file:///etc/passwd'],
    ['named like a member of every object', 'x:constructor'],
  ])('canonize() refuses a context %s', async (_what, url) => {
    await expect(canonize(credential({ '@context': [credentialsV2ContextUrl, url] }))).rejects.toThrow(
      refusal('CONTEXT_NOT_PINNED', { url }),
    )
  })

  it('canonize() refuses a context that is not pinned in inner nodes too', async () => {
    const issuer = { '@context': strange, id: 'did:example:issuer', type: 'Profile' }
    await expect(canonize(credential({ issuer }))).rejects.toThrow(
      refusal('CONTEXT_NOT_PINNED', { url: strange }),
    )
  })
})

describe('canonize() ignores what JSON-LD ignores', () => {
  it('canonize() gives one form for any order of properties and sets', async () => {
    const shuffled = (value: JsonValue): JsonValue => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      )
    }
    const original = await canonize(badge())
    expect(await canonize(shuffled(badge()) as JsonObject)).toBe(original)
    const evidence = [...(badge()['evidence'] as JsonValue[])].reverse()
    expect(await canonize({ ...badge(), evidence })).toBe(original)
    expect(await canonize({ ...badge(), name: ['Wijkgids'] })).toBe(original)
    expect(await canonize({ ...badge(), name: 'Wijkgids ' })).not.toBe(original)
  })

  it('canonize() does not change the document', async () => {
    const document = badge()
    await canonize(document)
    await canonizeInGeneral(document)
    expect(document).toEqual(badge())
  })
})
