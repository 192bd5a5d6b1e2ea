import { describe, expect, it } from 'vitest'
import { emailVariants } from '../../src/model/email-variants'

describe('emailVariants()', () => {
  it.each([
    ['john.doe@example.com', ['john.doe@example.com', 'John.Doe@example.com']],
    [
      'JOHN.doe@Example.COM',
      ['JOHN.doe@Example.COM', 'JOHN.doe@example.com', 'john.doe@example.com', 'John.Doe@example.com'],
    ],
    ['élodie-anne_o+tag@x.example', ['élodie-anne_o+tag@x.example', 'Élodie-Anne_O+Tag@x.example']],
    ['o1b2@x.example', ['o1b2@x.example', 'O1b2@x.example']],
    ['42@x.example', ['42@x.example']],
  ])('lists the spellings of %s, each once', (address, expected) => {
    expect(emailVariants(address)).toEqual(expected)
  })

  it.each(['', 'a', 'a b@c', 'a@b@c', 'a@'])('refuses %j', (address) => {
    expect(() => emailVariants(address)).toThrow(RangeError)
    expect(() => emailVariants(address)).toThrow('expected address to be an e-mail address')
  })
})
