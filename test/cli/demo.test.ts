import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLagoonLab } from '../support/lagoon-lab'
import { startWork } from '../support/start-work'
import { runCommand, temporaryFolder } from './support/run-command'

describe('demo', () => {
  it('takes the dossier to the verdict, writes every file, and shows what is refused', async () => {
    const cwd = temporaryFolder()
    const worked = startWork()
    const { exitCode, stdout, stderr } = await runCommand(['demo'], { cwd })
    expect(worked()).toBeLessThan(30_000)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const story = [
      'An application',
      'indicators checked and confirmed: 17 (at least 14)',
      'Sanne de Wit (NL) signs a copy',
      'Marių savivaldybė',
      'The trust mark',
      '✔ 3 signed, 3 needed: Sanne de Wit, Rasa Petrauskienė',
      '✔ Valid: “Quality Label for Badge Recognition”',
      'one byte of the file is changed',
      '✘ Not valid: The signature does not match the document',
      '✘ Not valid: Too few of the committee have signed. 2 of 3 signed',
      'a stranger adds the third signature',
      '✘ Not valid: Too few of the committee have signed. 2 of 3 signed',
      'the proof is by a key of',
      'One file to rely on',
      '✔ Valid: “Quality Label for Badge Recognition”',
      'Goda Jankutė',
      "✔ Its issuer's Quality Label on 30 September 2026: held",
      "✔ Its issuer's Quality Label on 10 October 2026: held",
      'the network suspends the label',
      '✔ The badge is valid',
      "✔ Its issuer's Quality Label on 30 September 2026: held",
      "✘ Its issuer's Quality Label on 5 November 2026: suspended",
      '✘ Not valid: The label is suspended.',
      '2026-11-02T09:00:00Z',
      'Report is late',
      '✘ Cannot trust bundle: version 2 was seen already, and this is version 1',
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
      '09-status-list.json',
      '10-trust-mark.unsigned.json',
      '11-trust-mark.signed-by-sanne-de-wit.json',
      '12-trust-mark.signed-by-rasa-petrauskiene.json',
      '13-trust-mark.signed-by-nuria-puig.json',
      '14-trust-mark.json',
      '15-trusted-committee.json',
      '16-trusted-network.did.json',
      '17-trusted-municipality.did.json',
      '18-verification-report.json',
      '19-changed-byte.json',
      '20-missing-signature.json',
      '21-stranger.json',
      '22-trust-root.json',
      '23-trust-bundle.json',
      '24-badge.json',
      '25-status-list.suspended.json',
      '26-trust-bundle.suspended.json',
    ])
    for (const file of files) expect(stdout).toContain(join('demo-output', file))
  })

  it('ends with commands that give the verdicts again, and refuse what it refused', async () => {
    const cwd = temporaryFolder()
    const { stdout } = await runCommand(['demo', '--out', 'out'], { cwd })
    const lines = stdout.replaceAll('\\\n', ' ').match(/^ *npx quality-label .+$/gm) ?? []
    const [label = [], before = [], after = [], suspended = []] = lines.map((line) =>
      line.trim().split(/\s+/).slice(2),
    )
    const ask = async (args: readonly string[]) => {
      const again = await runCommand([...args, '--json'], { cwd })
      expect(again).toMatchObject({ exitCode: 0, stderr: '' })
      return JSON.parse(again.stdout)
    }
    const report = await ask(label)
    expect(report.sections.policy.counted).toHaveLength(3)
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', binding: 'id+digest' }])
    expect(await ask(before)).toMatchObject({ label: { atAward: { held: 'yes' }, now: { held: 'yes' } } })
    expect(await ask(after)).toMatchObject({
      label: { atAward: { held: 'yes' }, now: { held: 'no', state: 'suspended' } },
    })
    const refused = await runCommand([...suspended, '--json'], { cwd })
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.stdout)).toMatchObject({
      verdict: 'invalid',
      summary: expect.stringMatching(/suspended since 2026-11-02T09:00:00Z \(\u2068“Report is late”\u2069\)/),
      sections: { integrity: { verdict: 'valid' }, policy: { verdict: 'valid' } },
      label: {
        now: { held: 'no', state: 'suspended', since: '2026-11-02T09:00:00Z', cause: 'Report is late' },
      },
    })
    for (const name of ['03-label.unsigned', '19-changed-byte', '20-missing-signature', '21-stranger']) {
      const refused = label.map((arg) => (arg.endsWith('07-label.json') ? `out/${name}.json` : arg))
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
    expect(JSON.parse(first[14] ?? '')).toEqual(readLagoonLab('committee.json'))
  })

  it('tells who endorses a badge: outside, acknowledged, agreed and withdrawn, in two languages', async () => {
    const cwd = temporaryFolder()
    const { exitCode, stdout, stderr } = await runCommand(['demo', 'endorsements'], { cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const story = [
      'A municipality endorses a badge',
      'The lab acknowledges it',
      'A school endorses it, and takes that back',
      'The lab agrees',
      'An employer reads them',
      '✔ Geldig: “Wijkgids”',
      'Afgesproken: de uitgever heeft haar ingesloten',
      '“Wie deze badge heeft, kent de wijk',
      'Waarvoor het telt: “Telt mee voor de gidsenpas',
      'Ingetrokken',
      'Havenschool',
      '\u2068“من يحمل هذه الشارة',
      'npx quality-label digest',
    ]
    let place = 0
    for (const text of story) {
      place = stdout.indexOf(text, place)
      expect(place, text).toBeGreaterThan(-1)
    }
    expect(readdirSync(join(cwd, 'demo-output')).sort()).toEqual([
      '01-achievement.json',
      '02-endorsement.nl.json',
      '03-endorsement.ar.json',
      '04-acknowledgement.json',
      '05-endorsements.ndjson',
      '06-school.status.json',
      '07-badge.json',
    ])
    const [line = ''] = stdout.replaceAll('\\\n', ' ').match(/^ *npx quality-label .+$/gm) ?? []
    const args = line.trim().split(/\s+/).slice(2)
    const again = await runCommand([...args, '--json'], { cwd })
    expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    const { verdict, entries, withdrawn } = JSON.parse(again.stdout)
    expect([verdict, entries.length, withdrawn.length]).toEqual(['valid', 2, 1])
    expect(await runCommand(['demo', 'labels'], { cwd })).toMatchObject({ exitCode: 64 })
  })

  it('ends with 73 where it cannot write', async () => {
    const run = await runCommand(['demo', '--out', '/dev/null/demo'])
    expect(run.exitCode).toBe(73)
    expect(run.stderr).toContain('Cannot write /dev/null/demo')
  })
})
