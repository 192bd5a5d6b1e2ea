import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/support/folders'
import { buildCommand } from '../cli/support/run-process'

const story = fileURLToPath(new URL('../../examples/committee/story.sh', import.meta.url))
const people = ['sanne', 'rasa', 'jovana', 'efisio', 'nuria', 'goda', 'town']
let main = ''

beforeAll(async () => {
  main = join(await buildCommand(), 'main.js')
})

/** Runs the script with the built command, to its end. */
async function tell(folder: string): Promise<{ exitCode: number | null; output: string }> {
  const env = { ...process.env, QUALITY_LABEL: `${process.execPath} ${main}`, NO_COLOR: '1' }
  const shell = spawn('sh', [story, folder], { env })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exitCode = await new Promise<number | null>((resolve) => shell.once('close', resolve))
  return { exitCode, output }
}

describe('examples/committee/story.sh', () => {
  it('goes from the application to the renewal only by the command', { timeout: 600_000 }, async () => {
    const folder = join(temporaryFolder(), 'story')
    const { exitCode, output } = await tell(folder)
    expect({ exitCode, end: output.trimEnd().split('\n').at(-1) }).toEqual({
      exitCode: 0,
      end: '== Done: every verdict was as the story tells it',
    })
    expect(output).toContain('Every check is met. The committee may issue the label.')
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
