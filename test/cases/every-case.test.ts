import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { casePath, describeWithCases } from '../support/cases'

const tests = new URL('..', import.meta.url)

// Their names are put together from parts.
const inParts = ['15-ob1-class.json', '15-ob1-issuer.json', 'README.md']

function textsOfTests(): string[] {
  return readdirSync(tests, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('every-case.test.ts'))
    .map((name) => readFileSync(new URL(name, tests), 'utf8'))
}

describeWithCases('every case', () => {
  it('is named in a test', () => {
    const texts = textsOfTests()
    const cases = readdirSync(casePath('')).filter((name) => !inParts.includes(name))
    expect(cases.length).toBeGreaterThan(80)
    expect(cases.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([])
  })
})
