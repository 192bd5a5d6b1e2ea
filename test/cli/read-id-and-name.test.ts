import { describe, expect, it } from 'vitest'
import { readIdAndName } from '../../src/cli/option-values'

describe('readIdAndName()', () => {
  it.each([
    ['did:web:school.example=Harbour School', 'did:web:school.example', 'Harbour School'],
    ['did:web:school.example=A=B', 'did:web:school.example', 'A=B'],
    ['https://school.example=A=B', 'https://school.example', 'A=B'],
    ['https://x.example/issuer?id=5=Harbour School', 'https://x.example/issuer?id=5', 'Harbour School'],
    ['https://x.example/issuer?id=5=A = B', 'https://x.example/issuer?id=5', 'A = B'],
    ['urn:uuid:1b9d6bcd=School', 'urn:uuid:1b9d6bcd', 'School'],
  ])('reads %s', (value, id, name) => {
    expect(readIdAndName('--accept-issuer', value)).toEqual({ id, name })
  })

  it.each(['school=Harbour School', 'did:web:x', 'did:web:x=', '=x', ''])('refuses %j', (value) => {
    expect(() => readIdAndName('--accept-issuer', value)).toThrow('--accept-issuer: expected id=name')
  })
})
