import { describe, expect, it } from 'vitest'
import { sayOfGroups, sayOfSkipped } from './left-out-reporter'

describe('sayOfSkipped()', () => {
  it('sayOfSkipped() says one line for each reason, with the number of tests', () => {
    const names = [
      'verify() [skipped: no vectors] > reads one',
      'verify() [skipped: no vectors] > reads another',
      'Veramo [skipped: no Veramo] > signs',
      'a test that is skipped for now',
    ]
    expect(sayOfSkipped(names)).toEqual(['2 tests skipped: no vectors', '1 test skipped: no Veramo'])
    expect(sayOfSkipped([])).toEqual([])
  })
})

describe('sayOfGroups()', () => {
  it('sayOfGroups() names what was not run, and nothing where everything was', () => {
    expect(sayOfGroups(['browser', 'slow'])).toEqual([
      'Not run: browser, slow (npm run test:all runs everything)',
    ])
    expect(sayOfGroups([])).toEqual([])
  })
})
