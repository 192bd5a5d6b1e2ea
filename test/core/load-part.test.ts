import { describe, expect, it } from 'vitest'
import { loadPart } from '../../src/core/load-part'

describe('loadPart()', () => {
  it('gives the part', async () => {
    expect(await loadPart('JWTs', async () => ({ check: 1 }))).toEqual({ check: 1 })
  })

  it('refuses with the name of the part where its file is gone, and keeps the cause', async () => {
    const gone = new TypeError('Failed to fetch dynamically imported module')
    await expect(loadPart('JWTs', () => Promise.reject(gone))).rejects.toMatchObject({
      name: 'QualityLabelError',
      code: 'PART_NOT_LOADED',
      message:
        'Cannot load the part of quality-label for JWTs: expected its file beside the others of the package',
      cause: gone,
      details: { part: 'JWTs' },
    })
  })
})
