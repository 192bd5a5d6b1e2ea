import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLagoonLab } from '../support/lagoon-lab'
import { runCommand, temporaryFolder } from './support/run-command'

describe('demo', () => {
  it('takes the dossier to the verdict, writes every file, and shows what is refused', async () => {
    const cwd = temporaryFolder()
    const started = Date.now()
    const { exitCode, stdout, stderr } = await runCommand(['demo'], { cwd })
    expect(Date.now() - started).toBeLessThan(30_000)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const story = [
      'An application',
      'indicators checked and confirmed: 17 (at least 14)',
      'Sanne de Wit (NL) signs a copy',
      'Marių savivaldybė',
      'The trust mark',
      '✔ 3 of 3 signed: Sanne de Wit, Rasa Petrauskienė',
      '✔ Valid: Quality Label for Badge Recognition',
      'one byte of the file is changed',
      '✘ Not valid: The signature does not match the document',
      '✘ Not valid: Too few of the committee have signed. 2 of 3 signed',
      'a stranger adds the third signature',
      '✘ Not valid: Too few of the committee have signed. 2 of 3 signed',
      'the proof is by a key of',
      'npx quality-label verify',
    ]
    let place = 0
    for (const text of story) {
      place = stdout.indexOf(text, place)
      expect(place, text).toBeGreaterThan(-1)
    }
    const files = readdirSync(join(cwd, 'demo-output')).sort()
    expect(files).toEqual([
      '01-award-rule.json',
      '02-decision.json',
      '03-label.unsigned.json',
      '04-label.signed-by-sanne-de-wit.json',
      '05-label.signed-by-rasa-petrauskiene.json',
      '06-label.signed-by-nuria-puig.json',
      '07-label.json',
      '08-endorsement.json',
      '09-trust-mark.unsigned.json',
      '10-trust-mark.signed-by-sanne-de-wit.json',
      '11-trust-mark.signed-by-rasa-petrauskiene.json',
      '12-trust-mark.signed-by-nuria-puig.json',
      '13-trust-mark.json',
      '14-trusted-committee.json',
      '15-trusted-network.did.json',
      '16-trusted-municipality.did.json',
      '17-verification-report.json',
      '18-changed-byte.json',
      '19-missing-signature.json',
      '20-stranger.json',
    ])
    for (const file of files) expect(stdout).toContain(join('demo-output', file))
  })

  it('ends with a command that gives the verdict again, and refuses what it refused', async () => {
    const cwd = temporaryFolder()
    const { stdout } = await runCommand(['demo', '--out', 'out'], { cwd })
    const line = stdout.slice(stdout.indexOf('npx quality-label ')).replaceAll('\\\n', ' ')
    const [, , ...args] = line.trim().split(/\s+/)
    const again = await runCommand([...args, '--json'], { cwd })
    expect(again.exitCode).toBe(0)
    const report = JSON.parse(again.stdout)
    expect(report.sections.policy.counted).toHaveLength(3)
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', binding: 'id+digest' }])
    for (const name of ['03-label.unsigned', '18-changed-byte', '19-missing-signature', '20-stranger']) {
      const refused = args.map((arg) => (arg.endsWith('07-label.json') ? `out/${name}.json` : arg))
      expect((await runCommand(refused, { cwd })).exitCode, name).toBe(1)
    }
  })

  it('makes the same files each time, over those of the last', async () => {
    const cwd = temporaryFolder()
    const read = () =>
      readdirSync(join(cwd, 'demo-output')).map((file) =>
        readFileSync(join(cwd, 'demo-output', file), 'utf8'),
      )
    await runCommand(['demo'], { cwd })
    const first = read()
    expect((await runCommand(['demo'], { cwd })).exitCode).toBe(0)
    expect(read()).toEqual(first)
    expect(JSON.parse(first[13] ?? '')).toEqual(readLagoonLab('committee.json'))
  })

  it('ends with 73 where it cannot write', async () => {
    const run = await runCommand(['demo', '--out', '/dev/null/demo'])
    expect(run.exitCode).toBe(73)
    expect(run.stderr).toContain('Cannot write /dev/null/demo')
  })
})
