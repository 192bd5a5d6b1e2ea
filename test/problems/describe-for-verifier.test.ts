import { describe, expect, it } from 'vitest'
import { describeForVerifier, describeProblem } from '../../src/problems/describe-problem'
import { en } from '../../src/problems/messages/en'
import { hintIsForAuthor, problemKinds } from '../../src/problems/registry'
import { english } from '../../src/problems/words'

const codes = Object.keys(problemKinds) as (keyof typeof problemKinds)[]
const advice = 'Ask the issuer for a corrected copy. `validate` lists what to correct, and where.'

describe('describeForVerifier()', () => {
  it.each(codes.filter(hintIsForAuthor))('advises who verifies to ask the issuer for %s', (code) => {
    const finding = { code, pointer: '/name' }
    const asVerified = describeForVerifier(finding, english)
    const asWritten = describeProblem(finding)
    expect(asVerified).toEqual({ ...asWritten, hint: advice })
    expect(asWritten.hint).toBe(en[code].hint)
  })

  it('keeps every other hint', () => {
    for (const code of codes.filter((code) => !hintIsForAuthor(code))) {
      const finding = { code, pointer: '' }
      expect(describeForVerifier(finding, english)).toEqual(describeProblem(finding))
    }
  })

  // What begins so asks for a change of the document itself.
  it('has every hint that asks for a change of the document as one for its author', () => {
    const change =
      /^(?:Add the|Add or|Choose|Correct|Give the node|Leave|Merge|Put the|Remove|Rename|Say the|Write)\b/
    const changing = codes.filter((code) => change.test(en[code].hint))
    expect(changing.filter((code) => !hintIsForAuthor(code) && code !== 'NAME_AMBIGUOUS')).toEqual([])
  })
})
