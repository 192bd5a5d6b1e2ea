import { describe, expect, it } from 'vitest'
import { validate } from '../../src/gate/validate'
import { pretendIssuer, sampleBadge } from '../../src/testing'

const text = JSON.stringify(sampleBadge(pretendIssuer().profile))

describe('validate()', () => {
  it.each([
    ['the text of a badge', text, 'JSON that was written as text a second time'],
    ['other text', 'hello', 'a text'],
    ['bytes', new TextEncoder().encode(text), 'a Uint8Array'],
  ])('says of %s that it must be parsed first', (_what, document, found) => {
    const { valid, problems } = validate(document)
    expect(valid).toBe(false)
    expect(problems).toMatchObject([
      { code: 'NOT_A_CREDENTIAL', pointer: '', severity: 'error', detail: `The input is ${found}.` },
    ])
    expect(problems[0]?.hint).toContain('parseJson')
  })

  it('knows a badge of Open Badges 2.0', () => {
    const badge = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      badge: 'https://a.example/b',
    }
    expect(validate(badge).problems).toMatchObject([{ code: 'OPEN_BADGES_2', severity: 'error' }])
    expect(validate(badge, 'badge').problems.map(({ code }) => code)).not.toContain('OPEN_BADGES_2')
  })
})
