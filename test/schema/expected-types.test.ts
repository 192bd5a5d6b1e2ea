import { describe, expect, it } from 'vitest'
import { validate } from '../../src/gate/validate'
import { expectedTypes } from '../../src/schema/expected-types'
import type { ShapeErrors } from '../../src/schema/shape-error'
import * as shapes from '../../src/schema/shapes'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import { verify } from '../../src/verifying/verify'
import { replaceAt } from '../support/credentials'
import { describeWithVectors, readVector } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const badge = sampleBadge(pretendIssuer().profile)

describe('validate() and a missing type', () => {
  it.each([
    ['/credentialSubject/type', undefined, 'type with "AchievementSubject"'],
    ['/credentialSubject/achievement/type', undefined, 'type with "Achievement"'],
    ['/issuer/type', 7, 'text or a list with "Profile"'],
    [
      '/type',
      'OpenBadgeCredential',
      'a list with "VerifiableCredential" and "OpenBadgeCredential" or "AchievementCredential"',
    ],
  ])('names it at %s, for %j', (pointer, value, expected) => {
    expect(validate(replaceAt(badge, pointer, value), 'badge').problems).toMatchObject([{ expected }])
  })

  it('reports no types that are present', () => {
    expect(validate(badge).problems).toEqual([])
  })
})

describe('expectedTypes()', () => {
  it('copies a list once, for any number of missing types in it', () => {
    let copies = 0
    class CountedList extends Array<object> {
      override map<U>(change: (entry: object, index: number, list: object[]) => U): U[] {
        copies += 1
        return super.map(change)
      }
    }
    const document = { ...badge, evidence: CountedList.from({ length: 50 }, () => ({})) }
    const { validator } = shapes.badge
    const errors: ShapeErrors = []
    validator(document, errors)
    expect(expectedTypes(errors, document, validator).size).toBe(20)
    expect(copies).toBe(1)
  })
})

describeWithVectors('verify() of a type that is missing', () => {
  it.each([
    ['56-no-subject-type.json', 'MEMBER_REQUIRED', '/credentialSubject', 'type with "AchievementSubject"'],
    [
      '56-type-text.json',
      'VALUE_TYPE',
      '/type',
      'a list with "VerifiableCredential" and "OpenBadgeCredential"',
    ],
  ])('names it once for %s', async (file, code, pointer, expected) => {
    const { verdict, problems } = await verify(readVector(`../cases/${file}`), { now })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(verdict).toBe('invalid')
    expect(errors).toMatchObject([{ code, pointer }])
    expect(errors[0]?.expected).toContain(expected)
    expect(errors[0]?.hint).not.toMatch(/remove the term/i)
  })
})
