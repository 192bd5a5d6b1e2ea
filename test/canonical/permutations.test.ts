import { describe, expect, it } from 'vitest'
import { permutations } from '../../src/canonical/permutations'

describe('permutations()', () => {
  it('gives every order once, the supplied one first', () => {
    const orders = [...permutations(['a', 'b', 'c'])].map((order) => order.join(''))
    expect(orders).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  })

  it('does not exchange equal items', () => {
    const orders = [...permutations(['a', 'b', 'a'])].map((order) => order.join(''))
    expect(orders.sort()).toEqual(['aab', 'aba', 'baa'])
  })

  it('gives one order for one item, and for none', () => {
    expect([...permutations(['a'])]).toEqual([['a']])
    expect([...permutations([])]).toEqual([[]])
  })

  it('starts with any number of items', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => String(index))
    const { value } = permutations(items).next()
    expect(value).toEqual(items)
  })
})
