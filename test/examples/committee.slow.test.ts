import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/support/folders'
import { tellStory } from '../cli/support/tell-story'

const people = ['sanne', 'rasa', 'jovana', 'efisio', 'nuria', 'goda', 'town']

describe('examples/committee/story.sh', () => {
  it('goes from the application to the renewal only by the command', { timeout: 600_000 }, async () => {
    const folder = join(temporaryFolder(), 'story')
    const { exitCode, output, end } = await tellStory('committee', folder)
    expect({ exitCode, end }).toEqual({
      exitCode: 0,
      end: '== Done: every verdict was as the story tells it',
    })
    expect(output).toContain('Every check is met. The committee may issue the label.')
    expect(output).toMatch(/Endorsements[\s\S]*Marių savivaldybė/)
    expect(output).toContain('as suspended since 2026-11-01T09:00:00Z (“The yearly report is missing”)')
    expect(output).toContain('The credential was revoked. The list https://town.example/status/1 says so')
    const read = (name: string) => JSON.parse(readFileSync(join(folder, 'network', name), 'utf8'))
    const { register, roots, committees } = read('bundle.json')
    expect(register[0].events.map(({ type }: { type: string }) => type)).toEqual([
      'issued',
      'suspended',
      'reinstated',
      'renewed',
    ])
    expect([roots.length, committees.length]).toEqual([2, 2])
    // By the shortened evaluation: 2 criteria and 5 indicators, not 8 and 20.
    expect(read('decision-2029.json')).toMatchObject({
      renews: read('label.json').id,
      formal: { length: 1 },
      answers: { length: 1 },
      indicators: { checked: 4, total: 5 },
    })
    const renewed = read('label-2029.signed.json')
    expect(renewed).toMatchObject({
      id: read('label.json').id,
      awardedDate: '2026-05-18T13:30:00Z',
      validFrom: '2029-05-18T13:30:00Z',
      validUntil: '2032-05-18T13:30:00Z',
    })
    // A secret stays in the folder of its owner, readable only there.
    for (const name of people) expect(statSync(join(folder, name, 'key.json')).mode & 0o077).toBe(0)
    const shared = readdirSync(join(folder, 'network')).filter((name) => !name.endsWith('.key.json'))
    for (const name of shared)
      expect(readFileSync(join(folder, 'network', name), 'utf8')).not.toMatch(/secretKey/)
  })
})
