import { describe, expect, it } from 'vitest'
import { limitFindings } from '../../src/problems/limit-findings'
import type { Finding } from '../../src/problems/problem'

const at = (code: Finding['code'], index: number): Finding => ({ code, pointer: `/${index}` })
const many = (code: Finding['code'], count: number) =>
  Array.from({ length: count }, (_, index) => at(code, index))

describe('limitFindings()', () => {
  it('leaves a list as it is that is short enough', () => {
    const findings = many('VALUE_TYPE', 5)
    expect(limitFindings(findings, 5)).toEqual(findings)
  })

  it('says how many more there are', () => {
    const limited = limitFindings(many('VALUE_TYPE', 12), 5)
    expect(limited).toHaveLength(6)
    expect(limited.at(-1)).toEqual({ code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: 5, more: 7 } })
  })

  it('keeps what decides before what only tells, in its order', () => {
    const findings = [...many('VALUE_DROPPED', 10), at('EXPIRED', 1), at('POLICY_NOT_GIVEN', 2)]
    const codes = limitFindings(findings, 3).map(({ code }) => code)
    expect(codes).toEqual(['VALUE_DROPPED', 'EXPIRED', 'POLICY_NOT_GIVEN', 'PROBLEMS_OMITTED'])
  })

  it('tells of all that was left out before in one note', () => {
    const omitted: Finding = { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: 100, more: 40 } }
    const limited = limitFindings([...many('VALUE_TYPE', 3), omitted, omitted], 2, 10)
    expect(limited.filter(({ code }) => code === 'PROBLEMS_OMITTED')).toEqual([
      { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: 2, more: 91 } },
    ])
  })

  it('keeps the circumstance of what was left out before, the worst where there are several', () => {
    const omitted: Finding = { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: 100, more: 40 } }
    const limit = (...told: Finding[]) =>
      limitFindings([...many('VALUE_TYPE', 3), ...told], 2).at(-1)?.because
    expect(limit(omitted)).toBeUndefined()
    expect(limit({ ...omitted, because: 'validated' })).toBe('validated')
    expect(limit({ ...omitted, because: 'validated' }, { ...omitted, because: 'formLeftOut' })).toBe(
      'formLeftOut',
    )
    expect(limit({ ...omitted, because: 'nothingToValidate' }, omitted)).toBe('nothingToValidate')
  })
})
