import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildProfile } from '../../src/model/build-profile'
import { anyHttpUrl, anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'

const minimal = { id: 'did:web:pamario-laboratorija.example', name: 'Pamario laboratorija' }

describe('buildProfile()', () => {
  it('builds a profile with only the supplied properties', () => {
    expect(buildProfile(minimal)).toEqual({ ...minimal, type: ['Profile'] })
    expect(
      buildProfile({
        ...minimal,
        url: 'https://pamario-laboratorija.example/',
        email: 'labas@pamario-laboratorija.example',
        image: { id: 'https://pamario-laboratorija.example/logo.svg', caption: 'A wave' },
        endorsement: [],
        description: undefined,
      }),
    ).toEqual({
      ...minimal,
      type: ['Profile'],
      url: 'https://pamario-laboratorija.example/',
      email: 'labas@pamario-laboratorija.example',
      image: { id: 'https://pamario-laboratorija.example/logo.svg', type: 'Image', caption: 'A wave' },
    })
  })

  it('is deterministic, without empty values and valid, for any name', () => {
    const options = fc.record({
      id: anyUri,
      name: anyText,
      url: maybe(anyHttpUrl),
      email: maybe(fc.emailAddress()),
      phone: maybe(anyText),
      description: maybe(anyText),
      image: maybe(fc.oneof(anyUri, fc.record({ id: anyUri, caption: maybe(anyText) }))),
      otherIdentifier: fc.constantFrom(undefined, []),
    })
    fc.assert(
      fc.property(options, (given) => {
        const profile = buildProfile(given)
        expect(JSON.stringify(buildProfile(structuredClone(given)))).toBe(JSON.stringify(profile))
        expectNothingEmpty(profile)
        expectShape(profile, 'profile')
        expect(profile.name).toBe(given.name)
      }),
    )
  })

  it('shares nothing with what it was given', () => {
    const parentOrg = buildProfile({ id: 'urn:example:parent', name: 'Parent' })
    const profile = buildProfile({ ...minimal, parentOrg })
    parentOrg.name = 'Changed'
    expect(profile.parentOrg?.name).toBe('Parent')
  })

  it.each<[string, object, ErrorConstructor | RangeErrorConstructor | TypeErrorConstructor, string]>([
    [
      'no id',
      { id: undefined },
      TypeError,
      'Cannot build profile: expected id to be an absolute URI, got undefined',
    ],
    ['a relative id', { id: 'pamario' }, RangeError, 'expected id to be an absolute URI, got "pamario"'],
    ['an id with a space', { id: 'urn:a b' }, RangeError, 'expected id'],
    ['an id with a line break at its end', { id: 'urn:a\n' }, RangeError, 'expected id'],
    ['a blank name', { name: ' \n' }, RangeError, 'expected name to be a text that is not blank'],
    ['half a character', { name: 'a\ud800' }, RangeError, 'expected name'],
    ['a name that is a number', { name: 7 }, RangeError, 'expected name'],
    ['a name that is an object', { name: {} }, TypeError, 'expected name'],
    [
      'a script for a home page',
      { url: 'javascript:alert(1)' },
      RangeError,
      'expected url to be an absolute http(s) URL',
    ],
    ['a home page without a host', { url: 'https:///x' }, RangeError, 'expected url'],
    ['an e-mail address without @', { email: 'labas' }, RangeError, 'expected email'],
    ['null for a description', { description: null }, TypeError, 'expected description'],
    ['an image without id', { image: {} }, TypeError, 'expected image.id'],
  ])('refuses %s', (_, change, kind, message) => {
    const build = () => buildProfile({ ...minimal, ...change })
    expect(build).toThrow(kind)
    expect(build).toThrow(message)
  })
})

describe('buildProfile() and types that can only be one', () => {
  const profile = { id: 'did:web:school.example', name: 'School' }
  const identifier = { identifier: '42', identifierType: 'systemId' as const }

  it('fills in those that are left out, and keeps those that are right', () => {
    const parentOrg = { id: 'did:web:town.example', name: 'Town' }
    const built = buildProfile({ ...profile, parentOrg, otherIdentifier: [identifier] })
    expect(built).toMatchObject({
      parentOrg: { type: ['Profile'] },
      otherIdentifier: [{ ...identifier, type: 'IdentifierEntry' }],
    })
    expect(buildProfile({ ...built, type: ['Profile'] } as never)).toEqual(built)
  })

  it.each<[string, object]>([
    ['type', { type: ['Person'] }],
    ['parentOrg.type', { parentOrg: { ...profile, type: 'Organisation' } }],
    ['otherIdentifier[0].type', { otherIdentifier: [{ ...identifier, type: 'Identifier' }] }],
  ])('refuses %s that is something else, by name', (field, wrong) => {
    expect(() => buildProfile({ ...profile, ...wrong } as never)).toThrow(`expected ${field} to be `)
  })
})
