import { describe, expect, it } from 'vitest'
import { isWorkLimit, WorkBudget } from '../../src/core/work-budget'
import { refusal } from './refusal'

describe('WorkBudget', () => {
  it('takes a constant amount and a share for each character of the input', () => {
    expect(() => new WorkBudget().spend(10_000_000)).not.toThrow()
    expect(() => new WorkBudget().spend(10_000_001)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
    expect(() => new WorkBudget(1000).spend(10_100_000)).not.toThrow()
    expect(() => new WorkBudget(1000).spend(10_100_001)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
  })

  it('grows with further input, and says what it covers', () => {
    const work = new WorkBudget()
    work.spend(9_999_999)
    expect([work.covers(1), work.covers(2)]).toEqual([true, false])
    work.allow(10)
    expect([work.covers(1001), work.covers(1002)]).toEqual([true, false])
  })

  it('stays exceeded', () => {
    const work = new WorkBudget()
    expect(() => work.spend(20_000_000)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
    expect(() => work.spend(0)).toThrow(refusal('WORK_LIMIT_EXCEEDED'))
  })
})

describe('isWorkLimit()', () => {
  it('knows the error of a budget, and no other', () => {
    let caught: unknown
    try {
      new WorkBudget().spend(Number.POSITIVE_INFINITY)
    } catch (error) {
      caught = error
    }
    expect(isWorkLimit(caught)).toBe(true)
    expect(isWorkLimit(new Error('WORK_LIMIT_EXCEEDED'))).toBe(false)
  })
})
