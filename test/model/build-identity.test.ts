import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IdentityOptions } from '../../src/model/build-identity'
import { buildIdentity } from '../../src/model/build-identity'
import { anyText } from '../support/arbitraries'

const salt = 'Kosher salt of 24 letter'

describe('buildIdentity()', () => {
  it('hashes an e-mail address with its salt, as it is written', () => {
    const identityOf = (email: string) => buildIdentity({ email, salt })
    expect(identityOf('Ona@Example.org')).toEqual({
      type: 'IdentityObject',
      hashed: true,
      identityHash: `sha256$${createHash('sha256').update(`Ona@Example.org${salt}`).digest('hex')}`,
      identityType: 'emailAddress',
      salt,
    })
    expect(identityOf('ona@example.org').identityHash).not.toBe(identityOf('Ona@Example.org').identityHash)
  })

  it('agrees with the hash of the specification where the salt is appended', () => {
    const identity = buildIdentity({ identifier: 'a@', type: 'emailAddress', salt: 'example.comKosher' })
    expect(identity.identityHash).toBe(
      'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    )
  })

  it('writes another identifier plainly or hashed, and a name plainly', () => {
    expect(buildIdentity({ identifier: '1042', type: 'ext:pupil' })).toEqual({
      type: 'IdentityObject',
      hashed: false,
      identityHash: '1042',
      identityType: 'ext:pupil',
    })
    expect(buildIdentity({ identifier: '1042', type: 'systemId', salt })).toMatchObject({
      hashed: true,
      salt,
    })
    expect(buildIdentity({ name: 'Ona Onaitė' })).toEqual({
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'Ona Onaitė',
      identityType: 'name',
    })
  })

  it('counts the characters of a salt, not their units', () => {
    expect(() => buildIdentity({ email: 'a@b', salt: '😀'.repeat(15) })).toThrow('got 15')
    expect(buildIdentity({ email: 'a@b', salt: '😀'.repeat(16) })).toMatchObject({ hashed: true })
  })

  it.each<[string, object, string]>([
    ['no identity', {}, 'expected options to be an object with one of email, identifier and name'],
    ['two identities', { name: 'Ona', email: 'a@b', salt }, 'one of email, identifier and name'],
    ['an address without salt', { email: 'a@b' }, 'expected salt to be a text of at least 16 characters'],
    ['a short salt', { email: 'a@b', salt: 'x'.repeat(15) }, 'at least 16 characters, got 15'],
    ['a short salt of another identifier', { identifier: '1', type: 'systemId', salt: '' }, 'expected salt'],
    ['a salt of spaces', { email: 'a@b', salt: ' '.repeat(20) }, 'expected salt'],
    ['a salt without a UTF-8 form', { email: 'a@b', salt: `${salt}\ud800` }, 'expected salt'],
    ['a text that is no address', { email: 'a b@c', salt }, 'expected email to be an e-mail address'],
    ['an address with its protocol', { email: 'mailto:a@b', salt }, 'expected email'],
    ['an identifier without type', { identifier: '1' }, 'expected type to be one that Open Badges 3.0 lists'],
    ['an unknown type', { identifier: '1', type: 'email' }, 'expected type'],
    [
      'a type beside a name',
      { name: 'Ona', type: 'name' },
      'expected type to be left out without identifier',
    ],
    ['a hashed name', { name: 'Ona', salt }, 'expected salt to be left out for a name'],
    ['a hashed name by type', { identifier: 'Ona', type: 'name', salt }, 'expected salt to be left out'],
    ['a hash in place of an identifier', { identifier: 'sha256$00', type: 'systemId' }, 'than a hash'],
    ['a blank name', { name: ' ' }, 'expected name to be a text that is not blank'],
  ])('refuses %s', (_, options, message) => {
    expect(() => buildIdentity(options as IdentityOptions)).toThrow(message)
  })

  it('does not repeat a salt that it refuses', () => {
    expect(() => buildIdentity({ email: 'a@b', salt: 'hush' })).not.toThrow('hush')
    expect(() => buildIdentity({ name: 'Ona', salt: 'hush' })).not.toThrow('hush')
  })

  it('hashes the UTF-8 of any identifier and salt', () => {
    fc.assert(
      fc.property(anyText, anyText, (identifier, tail) => {
        const own = `${tail}${salt}`
        const { identityHash } = buildIdentity({ identifier, type: 'userName', salt: own })
        expect(identityHash).toBe(
          `sha256$${createHash('sha256').update(`${identifier}${own}`).digest('hex')}`,
        )
      }),
      { numRuns: 50 },
    )
  })
})
