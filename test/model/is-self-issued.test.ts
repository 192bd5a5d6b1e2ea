import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { WorkBudget, workOf } from '../../src/core/work-budget'
import { compareIdentity } from '../../src/model/compare-identity'
import { isSelfIssued } from '../../src/model/is-self-issued'

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))
const entry = (identifier: string, identifierType = 'ext:b') => ({
  type: 'IdentifierEntry',
  identifier,
  identifierType,
})
const hashed = (salt: string): JsonObject => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: `md5$${'0'.repeat(32)}`,
  identityType: 'ext:b',
  salt,
})

function workOfIssuer(issuer: JsonObject, identifier: JsonObject[]): number {
  const work = new WorkBudget(Number.MAX_SAFE_INTEGER / 200)
  expect(isSelfIssued({ id: 'urn:example:i', ...issuer }, [{ identifier }], work)).toBe(false)
  return work.spent
}

describe('compareIdentity()', () => {
  it('charges all that is hashed, and each pair that is not', () => {
    const work = new WorkBudget()
    compareIdentity(hashed('s'.repeat(1000)), 'a'.repeat(5000), work)
    expect(work.spent).toBeGreaterThanOrEqual(workOf.hash + 6000)
    const plain = new WorkBudget()
    compareIdentity({ hashed: false, identityHash: 'a', identityType: 'name' }, 'b', plain)
    expect(plain.spent).toBeGreaterThan(0)
    expect(() => compareIdentity(hashed('s'), 'a'.repeat(20_000_000), new WorkBudget())).toThrow(
      'units of work',
    )
  })
})

describe('isSelfIssued()', () => {
  const identities = many(20, (index) => hashed(String(index)))
  const least = workOfIssuer({}, identities)

  it.each<[string, string, boolean]>([
    ['an address of 320 characters', `${'a'.repeat(64)}@${'b'.repeat(255)}`, true],
    ['an address of 321 characters', `${'a'.repeat(65)}@${'b'.repeat(255)}`, false],
    ['an address of 150 KB', `${'Aa.'.repeat(50_000)}@b.c`, false],
    ['a DID of 1,000 characters', `did:web:${'a'.repeat(992)}`, true],
    ['a DID of 1,001 characters', `did:web:${'a'.repeat(993)}`, false],
  ])('compares %s with hashes only if it can name someone', (_, identifier, isCompared) => {
    expect(workOfIssuer({ otherIdentifier: [entry(identifier)] }, identities) > least).toBe(isCompared)
    if (identifier.includes('@'))
      expect(workOfIssuer({ email: identifier }, identities) > least).toBe(isCompared)
  })

  it('reads each plain identity once, however many names the issuer has', () => {
    const plain = many(100, (index) => ({
      hashed: false,
      identityHash: `c${index}@b.c`,
      identityType: 'ext:b',
    }))
    const names = { otherIdentifier: many(100, (index) => entry(`a${index}@b.c`)) }
    expect(workOfIssuer(names, plain)).toBe(0)
  })

  it('charges every pair with a hash', () => {
    const names = { otherIdentifier: many(30, (index) => entry(`a${index}@b.c`)) }
    const pairs = 30 * identities.length
    expect(workOfIssuer(names, identities)).toBeGreaterThan(pairs * workOf.hash)
    expect(() =>
      isSelfIssued(names, [{ identifier: many(1000, (index) => hashed(String(index))) }], new WorkBudget()),
    ).toThrow('units of work')
  })

  it.each<[string, string, string]>([
    ['a key after a DID', 'did:web:school.example', 'did:web:school.example#me'],
    ['a query after a DID', 'did:web:school.example', 'did:web:school.example?a=1'],
    ['a path after a DID', 'did:web:school.example', 'did:web:school.example/'],
    ['capitals in the host of a DID', 'did:web:school.example', 'DID:web:School.Example'],
    ['the default port of a DID', 'did:web:school.example', 'did:web:school.example%3A443'],
    ['the case of an escape', 'did:web:school.example%3A8443', 'did:web:school.example%3a8443'],
    ['an escaped letter in a DID', 'did:web:school.example:a', 'did:web:school.example:%61'],
    ['an escape escaped again', 'https://school.example/a', 'https://school.example/%2561'],
    ['space around it', 'did:key:z6Mk', ' did:key:z6Mk%20 '],
    ['capitals in a host', 'https://school.example/a', 'https://SCHOOL.example/a'],
    ['a trailing slash', 'https://school.example/a', 'https://school.example/a/'],
    ['no path', 'https://school.example', 'https://school.example/'],
    ['another protocol', 'https://school.example/a', 'http://school.example:80/a'],
    ['capitals in a UUID', 'urn:uuid:5a1f0c52-7d39-4a55-8c0e', 'URN:UUID:5A1F0C52-7D39-4A55-8C0E'],
    ['a subject after an address', 'mailto:a@b.c', 'MAILTO:%61@b.c?subject=x'],
  ])('knows an id in spite of %s', (_, issuer, id) => {
    expect(isSelfIssued(issuer, [{ id }], new WorkBudget())).toBe(true)
    expect(isSelfIssued(id, [{ id: issuer }], new WorkBudget())).toBe(true)
  })

  it.each<[string, string, string]>([
    ['a port and a path', 'did:web:host.example%3A8443', 'did:web:host.example:8443'],
    ['a port and a path, escaped twice', 'did:web:host.example%253A8443', 'did:web:host.example:8443'],
    ['two ports', 'did:web:host.example%3A8443', 'did:web:host.example'],
    ['an escaped slash', 'did:web:host.example:a%2Fb', 'did:web:host.example:a'],
    ['an escaped number sign', 'did:web:host.example%23me', 'did:web:host.example'],
    ['the case of a path in a DID', 'did:web:host.example:Ona', 'did:web:host.example:ona'],
    ['the case of a key', 'did:key:z6Mk', 'did:key:z6MK'],
    ['the case of a path', 'https://host.example/Ona', 'https://host.example/ona'],
    ['queries', 'https://host.example/?id=1', 'https://host.example/?id=2'],
    ['fragments', 'https://host.example/people#ona', 'https://host.example/people#jonas'],
    ['an escaped slash in a path', 'https://host.example/a%2Fb', 'https://host.example/a/b'],
    ['empty ids', '', ' '],
  ])('takes ids for different that differ in %s', (_, issuer, id) => {
    expect(isSelfIssued(issuer, [{ id }], new WorkBudget())).toBe(false)
    expect(isSelfIssued(id, [{ id: issuer }], new WorkBudget())).toBe(false)
  })

  it('knows an address in a list, which a profile should not have', () => {
    const identity = { hashed: false, identityHash: 'A@b.c', identityType: 'emailAddress' }
    const issuer = { id: 'urn:example:i', email: ['x@b.c', 'a@b.c'] }
    expect(isSelfIssued(issuer, [{ identifier: identity }], new WorkBudget())).toBe(true)
  })

  it('reads values of the wrong kind as none', () => {
    const issuer = {
      id: null,
      email: [null, 3],
      url: {},
      otherIdentifier: [null, [1], { identifier: ['1'] }],
    }
    const subject = { id: 3, identifier: [null, 3, { identityHash: 7 }, { hashed: true, identityHash: [] }] }
    expect(isSelfIssued(issuer, [subject, {}], new WorkBudget())).toBe(false)
    expect(isSelfIssued(undefined, [{}], new WorkBudget())).toBe(false)
  })
})
