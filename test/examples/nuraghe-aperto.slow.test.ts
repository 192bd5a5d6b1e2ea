import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/support/folders'
import { tellStory } from '../cli/support/tell-story'

describe('examples/nuraghe-aperto/story.sh', () => {
  it('goes from a label not yet issued to one that verifies, only by the command', {
    timeout: 600_000,
  }, async () => {
    const folder = join(temporaryFolder(), 'story')
    const { exitCode, output, end } = await tellStory('nuraghe-aperto', folder)
    expect({ exitCode, end }).toEqual({ exitCode: 0, end: '== Done: not yet issued, then issued' })
    const read = (name: string) => JSON.parse(readFileSync(join(folder, 'network', name), 'utf8'))
    const first = read('decision-QL-2026-0058.json')
    expect(first).toMatchObject({
      outcome: 'notYetIssued',
      decidedAt: '2026-08-20T12:00:00Z',
      unmet: ['ANSWERS_MIN_LEVEL', 'INDICATORS_MIN_SHARE'],
      indicators: { checked: 13, total: 20 },
    })
    expect(Object.keys(first.feedback)).toEqual(['it', 'en'])
    const second = read('decision.json')
    expect(second).toMatchObject({
      outcome: 'issue',
      decidedAt: '2026-12-14T12:00:00Z',
      follows: first.id,
      unmet: [],
      indicators: { checked: 14, total: 20 },
    })
    expect(second.answers.map(({ level }: { level: number }) => level)).toEqual([3, 4, 3])
    expect(read('label.signed.json')).toMatchObject({
      credentialSubject: { id: 'did:web:nuraghe-aperto.example' },
      awardedDate: '2026-12-14T12:00:00Z',
      validUntil: '2029-12-14T12:00:00Z',
    })
    expect(output).toContain('VALID  network/label.signed.json')
    expect(output).toMatch(/did:web:nuraghe-aperto\.example +Held/)
  })
})
