import { describe, expect, it } from 'vitest'
import { isNamedPerson, mayBeSamePerson, personOf } from '../../src/core/same-person'
import { otherSpellings } from '../support/spellings'

describe('isNamedPerson()', () => {
  it.each([
    ['did:web:school.example', 'did:web:school.example#key-1'],
    ['did:web:school.example:8443', 'did:web:school.example%3A8443'],
    ['https://school.example/a/b', 'https://school.example/a%2Fb'],
    ['https://school.example/a', 'https://school.example/A'],
  ])('isNamedPerson() takes %s only as it was named, not for %s', (id, named) => {
    expect(isNamedPerson(id, [named])).toBe(false)
    expect(isNamedPerson(named, [id])).toBe(false)
    expect(isNamedPerson(id, [named, id])).toBe(true)
  })
})

describe('mayBeSamePerson()', () => {
  const ids = ['did:web:school.example:ona', 'https://school.example/people/ona', 'urn:example:user:ona']

  it.each(ids.flatMap((id) => otherSpellings(id).map((other) => [id, other] as const)))(
    'mayBeSamePerson() takes %s and %s for one',
    (id, other) => {
      expect(other).not.toBe(id)
      expect(mayBeSamePerson(id, other)).toBe(true)
      expect(mayBeSamePerson(other, id)).toBe(true)
    },
  )

  it.each([
    ['mailto:Ona@school.example', 'mailto:ona@SCHOOL.example?subject=x'],
    ['urn:example:renée', 'urn:example:rene\u0301e'],
    ['urn:example:ona', 'urn:example:o\u200bna'],
    ['Ona', ' ona '],
    ['did:web:school.example', 'did:web:school.example:'],
    ['https://school.example/stra%C3%9Fe', 'https://school.example/strasse'],
    ['https://school.example/STRA%E1%BA%9EE', 'https://school.example/stra%C3%9Fe'],
    ['urn:example:\u03c3\u03c2', 'urn:example:\u03c3\u03c3'],
    ['urn:example:\u0390', 'urn:example:\u03aa\u0301'],
  ])('mayBeSamePerson() takes %s and %s for one', (a, b) => {
    expect(mayBeSamePerson(a, b)).toBe(true)
  })

  it.each([
    ['urn:example:user:1', 'urn:example:user:2'],
    ['did:web:school.example:ona', 'did:web:school.example:rik'],
    ['https://school.example/people/ona', 'https://school.example/people/rik'],
    ['guest#1', 'guest#2'],
  ])('mayBeSamePerson() tells %s from %s', (a, b) => {
    expect(mayBeSamePerson(a, b)).toBe(false)
  })

  it('personOf() takes a short time for any text', () => {
    const texts = ['%25', '\u0300\u0316', '/', '../', '#', 'did:web:', ' ', '%']
    for (const text of texts) personOf(`https://x.example/${text.repeat(1_000_000 / text.length)}`)
  }, 5000)
})
