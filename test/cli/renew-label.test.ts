import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lagoonLab } from '../support/lagoon-lab'
import { dossierFile, unsignedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

/** A folder with the label of the dossier and a scheme that has renewals, and a command that runs in it. */
function office() {
  const cwd = temporaryFolder()
  const { scheme } = lagoonLab()
  const [first, second] = scheme.indicators.map(({ id }) => id) as [string, string]
  const criteria = [
    ...['six-months-of-use', 'improvement-plan'].map((name) => `${scheme.id}#${name}`),
    first,
    second,
  ]
  writeInto(cwd, 'scheme.json', { ...scheme, renewal: { criteria, opensDaysBefore: 180, graceDays: 30 } })
  writeInto(cwd, 'label.json', unsignedLabel())
  const run = (...args: string[]) => runCommand(args, { cwd })
  const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
  return { cwd, run, read }
}

const form = [
  '--applicant',
  dossierFile('organiser.json'),
  '--reference',
  'QL-2029-0012',
  '--country',
  'LT',
  '--language',
  'lt',
]
const decideOptions = [
  ...['--scheme', 'scheme.json', '--assessment', 'rasa.json', '--assessment', 'jovana.json'],
  ...['--committee', dossierFile('committee.json'), '--outcome', 'issue'],
]

describe('a label', () => {
  it('is renewed by the shorter form of its scheme, by the command only', async () => {
    const { cwd, run, read } = office()
    const early = await run(
      ...['new', 'application', '--renews', 'label.json', '--scheme', 'scheme.json', ...form],
      ...['--submitted-at', '2028-11-18T09:00:00Z'],
    )
    expect(early).toMatchObject({ exitCode: 65, stdout: '' })
    expect(early.stderr).toContain(
      'expected --submitted-at from 2028-11-19 on, since the scheme opens renewals 180 days before',
    )
    const made = await run(
      'new',
      'application',
      '--renews',
      'label.json',
      '--scheme',
      'scheme.json',
      ...form,
      '--submitted-at',
      '2029-02-01T09:00:00Z',
      '--out',
      'application.json',
    )
    expect(made.exitCode).toBe(0)
    const application = read('application.json')
    expect(application).toMatchObject({ renews: read('label.json').id })
    expect(
      [application.formal, application.answers, application.indicators].map(({ length }) => length),
    ).toEqual([1, 1, 2])
    const before = lagoonLab().application
    const filled = {
      ...application,
      evidence: before.evidence,
      formal: before.formal.filter(({ criterion }) => criterion === application.formal[0].criterion),
      answers: before.answers.filter(({ criterion }) => criterion === application.answers[0].criterion),
      indicators: application.indicators.map(({ indicator }: { indicator: string }) => ({
        indicator,
        checked: true,
      })),
    }
    writeInto(cwd, 'application.json', filled)
    for (const name of ['rasa-petrauskiene', 'jovana-ilic']) {
      const [short] = name.split('-')
      const assessed = await run(
        'new',
        'assessment',
        'application.json',
        '--scheme',
        'scheme.json',
        '--evaluator',
        `https://network.example/members/${name}`,
        '--confirm',
        'all',
        '--level',
        'improvement-plan=4',
        '--recommend',
        'issue',
        '--assessed-at',
        '2029-03-01T09:00:00Z',
        '--out',
        `${short}.json`,
      )
      expect(assessed.exitCode).toBe(0)
    }
    const late = await run(
      'decide',
      'application.json',
      ...decideOptions,
      '--renews',
      'label.json',
      '--decided-at',
      '2029-06-18T00:00:00Z',
    )
    expect(late).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('--decided-at no later than 2029-06-17, since the scheme closes'),
    })
    const without = await run(
      'decide',
      'application.json',
      ...decideOptions,
      '--decided-at',
      '2029-04-10T13:30:00Z',
    )
    expect(without.exitCode).toBe(65)
    expect(without.stderr).toContain(`expected --renews to be the label ${read('label.json').id}, found none`)
    // What the award rule comes to is not said above the refusal.
    for (const { stderr } of [late, without]) expect(stderr).not.toContain('Every check is met')
    const assess = (file: string) =>
      run('assess', file, ...decideOptions.slice(0, 6), '--renews', 'label.json')
    expect((await assess('application.json')).exitCode).toBe(0)
    writeInto(cwd, 'early.json', { ...filled, submittedAt: '2028-11-18T09:00:00Z' })
    const tooEarly = await assess('early.json')
    expect(tooEarly).toMatchObject({ exitCode: 65, stdout: '' })
    expect(tooEarly.stderr).toContain('application.submittedAt from 2028-11-19 on')
    const decided = await run(
      'decide',
      'application.json',
      ...decideOptions,
      '--renews',
      'label.json',
      '--decided-at',
      '2029-04-10T13:30:00Z',
      '--out',
      'decision.json',
    )
    expect(decided.exitCode).toBe(0)
    const issue = [
      'issue',
      '--decision',
      'decision.json',
      '--scheme',
      'scheme.json',
      '--committee',
      dossierFile('committee.json'),
      '--holder',
      dossierFile('organiser.json'),
    ]
    expect((await run(...issue, '--out', 'new.json')).exitCode).toBe(65)
    expect((await run(...issue, '--renew', 'label.json', '--out', 'renewed.json')).exitCode).toBe(0)
    expect(read('renewed.json')).toMatchObject({
      id: read('label.json').id,
      validFrom: '2029-05-18T13:30:00Z',
      validUntil: '2032-05-18T13:30:00Z',
    })
  })

  it('is applied for again in answer to a decision, and to no other', async () => {
    const { run, read, cwd } = office()
    const { decide } = await import('../../src/index')
    const { scheme, application, assessments, committee, decisionOptions } = lagoonLab()
    const decision = decide({
      ...decisionOptions,
      scheme,
      application,
      assessments,
      committee,
      outcome: 'notYetIssued',
      feedback: { en: 'Write a plan' },
    })
    writeInto(cwd, 'decision.json', decision)
    const again = [
      'new',
      'application',
      '--from',
      dossierFile('application.json'),
      '--reference',
      'QL-2026-0099',
      '--submitted-at',
      '2026-06-18T00:00:00Z',
    ]
    expect((await run(...again, '--decision', 'decision.json', '--out', 'again.json')).exitCode).toBe(0)
    expect(read('again.json')).toMatchObject({ follows: decision.id, reference: 'QL-2026-0099' })
    writeInto(cwd, 'other.json', { ...decision, application: 'urn:example:other' })
    const other = await run(...again, '--decision', 'other.json')
    expect(other).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('--decision: expected a decision not to issue yet'),
    })
    expect(
      (await run('new', 'application', '--scheme', 'scheme.json', ...form, '--decision', 'decision.json'))
        .exitCode,
    ).toBe(64)
  })
})
