import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/index'
import type { LabelApplication } from '../../src/model/generated/documents'
import { lagoonLab, lagoonLabDecision } from '../support/lagoon-lab'
import { dossierFile } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const documents = [
  ...['--scheme', dossierFile('scheme.json')],
  ...['--assessment', dossierFile('assessment-rasa.json')],
  ...['--assessment', dossierFile('assessment-jovana.json')],
]
const committee = ['--committee', dossierFile('committee.json')]
const decidedAt = ['--decided-at', '2026-05-18T13:30:00Z']

/** The application of the dossier with some of it taken back: 13 of 20 indicators, no evidence for formal criteria, one answer empty. */
function poorApplication(): LabelApplication {
  const { application } = lagoonLab()
  let checked = 0
  return {
    ...application,
    formal: application.formal.map(({ evidence: _, ...declaration }) => declaration),
    answers: application.answers.map((answer, index) =>
      index === 0 ? { ...answer, text: { en: ' ' } } : answer,
    ),
    indicators: application.indicators.map((entry) => {
      if (entry.checked) checked += 1
      return entry.checked && checked > 13 ? { ...entry, checked: false } : entry
    }),
  }
}

describe('assess', () => {
  it('says of a good application that every check is met, and what is short all the same', async () => {
    const run = await runCommand(['assess', dossierFile('application.json'), ...documents])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('✔ Every check is met. The committee may issue the label.')
    expect(run.stdout).toContain('✔ Indicators: 17 are confirmed, 14 are required')
    expect(run.stdout.match(/not confirmed: /g)).toHaveLength(3)
    expect(run.stdout).not.toContain('short: ')
    expect(run.stdout).toContain('<https://network.example/schemes/quality-label/2#visible-pathways>')
  })

  it('ends with 1 where checks are not met, and names each criterion and indicator that is short', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'application.json', poorApplication())
    const run = await runCommand(['assess', 'application.json', ...documents], { cwd })
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout).toContain('3 of 5 checks are not met')
    expect(run.stdout).toContain('✘ Form: 27 of 28 parts are complete')
    expect(run.stdout).toContain('#issuing-practice>')
    expect(run.stdout).toContain('✘ Indicators: 13 are confirmed, 14 are required')
  })

  it('says that the label can not yet be issued where the scheme asks for more assessments', async () => {
    const application = dossierFile('application.json')
    const run = await runCommand(['assess', application, ...documents.slice(0, 4)])
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout).toContain('✘ Every check is met so far. The label can not yet be issued')
    expect(run.stdout).toContain('assessments by 2 members')
    expect(run.stdout).toContain('✘ Assessments: 1, by different members: 1; required: 2')
    expect(run.stdout).not.toContain('may issue')
    const enough = await runCommand(['assess', application, ...documents])
    expect(enough.stdout).toContain('✔ Assessments: 2, by different members: 2; required: 2')
  })

  it('looks at form and evidence of an application that no one has assessed', async () => {
    const scheme = documents.slice(0, 2)
    const cwd = temporaryFolder()
    const good = await runCommand(['assess', dossierFile('application.json'), ...scheme])
    expect(good).toMatchObject({ exitCode: 0, stderr: '' })
    expect(good.stdout).toContain('✔ Form and evidence of the application are complete.')
    writeInto(cwd, 'application.json', poorApplication())
    const poor = await runCommand(['assess', 'application.json', ...scheme], { cwd })
    expect(poor).toMatchObject({ exitCode: 1, stderr: '' })
    expect(poor.stdout).toContain('✘ Form: 27 of 28 parts are complete')
    expect(poor.stdout).toContain('✘ Evidence: there for')
    writeInto(cwd, 'other.json', { ...poorApplication(), schemeVersion: '9' })
    const other = await runCommand(['assess', 'other.json', ...scheme], { cwd })
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
  })

  it('refuses, as decide does, an assessment from before the submission, and names its file', async () => {
    const cwd = temporaryFolder()
    const application = { ...lagoonLab().application, submittedAt: '2026-05-18T00:00:00Z' }
    writeInto(cwd, 'application.json', application)
    const outcome = ['--outcome', 'issue', ...decidedAt]
    for (const rest of [['assess'], ['decide', ...committee, ...outcome]]) {
      const [verb = '', ...more] = rest
      const run = await runCommand([verb, 'application.json', ...documents, ...more], { cwd })
      expect(run).toMatchObject({ exitCode: 65, stdout: '' })
      expect(run.stderr).toMatch(
        /after it was submitted at 2026-05-18T00:00:00Z, found .* in .*assessment-rasa.json/,
      )
    }
    writeInto(cwd, 'other.json', { ...lagoonLab().application, id: 'urn:x:other' })
    const other = await runCommand(['assess', 'other.json', ...documents], { cwd })
    expect(other.exitCode).toBe(65)
    expect(other.stderr).toMatch(/expected \S*assessment-rasa\.json\.application to be urn:x:other/)
  })

  it('counts one evaluator once, and refuses more assessments than decide takes', async () => {
    const application = dossierFile('application.json')
    const rasa = documents.slice(2, 4)
    const twice = await runCommand(['assess', application, ...documents.slice(0, 4), ...rasa, '--json'])
    expect(twice.exitCode).toBe(1)
    const { assessments } = JSON.parse(twice.stdout)
    expect(assessments).toEqual({ met: false, actual: 2, distinct: 1, required: 2 })
    const three = await runCommand(['assess', application, ...documents, ...rasa])
    expect(three.exitCode).toBe(1)
    expect(three.stdout).toContain('✘ Assessments: 3, by different members: 2; required: 2')
  })

  it('counts one evaluator once whose id is spelt in two ways', async () => {
    const cwd = temporaryFolder()
    const [rasa] = lagoonLab().assessments
    writeInto(cwd, 'again.json', { ...rasa, id: 'urn:x:again', evaluator: `${rasa.evaluator}/` })
    const twice = [...documents.slice(0, 4), '--assessment', 'again.json']
    const run = await runCommand(['assess', dossierFile('application.json'), ...twice, '--json'], { cwd })
    expect(run.exitCode).toBe(1)
    const { assessments } = JSON.parse(run.stdout)
    expect(assessments).toEqual({ met: false, actual: 2, distinct: 1, required: 2 })
  })

  it('says what evaluators recommend, which decides nothing', async () => {
    const cwd = temporaryFolder()
    const [, jovana] = lagoonLab().assessments
    writeInto(cwd, 'against.json', { ...jovana, recommendation: 'notYetIssued' })
    const application = dossierFile('application.json')
    const against = [...documents.slice(0, 4), '--assessment', 'against.json']
    const run = await runCommand(['assess', application, ...against], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/Recommended by \S+rasa-petrauskiene: issue the label\n/)
    expect(run.stdout).toMatch(/Recommended by \S+: not yet issued\nAt least one evaluator recommends not to/)
    const { recommendations } = JSON.parse(
      (await runCommand(['assess', application, ...against, '--json'], { cwd })).stdout,
    )
    expect(recommendations).toEqual([
      { evaluator: expect.stringContaining('rasa'), recommendation: 'issue' },
      { evaluator: jovana.evaluator, recommendation: 'notYetIssued' },
    ])
    const decided = await runCommand(
      ['decide', application, ...against, ...committee, '--outcome', 'issue', ...decidedAt],
      { cwd },
    )
    expect(decided.exitCode).toBe(0)
    expect(decided.stderr).toContain('A recommendation is not a check: the committee decides.')
    const agreed = await runCommand(['assess', application, ...documents])
    expect(agreed.stdout).not.toContain('At least one evaluator')
  })

  it('gives the same as one line of JSON', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'application.json', poorApplication())
    const run = await runCommand(['assess', 'application.json', ...documents, '--json'], { cwd })
    expect(run.exitCode).toBe(1)
    const { award, checks } = JSON.parse(run.stdout)
    expect(award).toBe(false)
    expect(
      checks.map(({ code, met, short }: { code: string; met: boolean; short: string[] }) => [
        code,
        met,
        short.length,
      ]),
    ).toEqual([
      ['FORM_COMPLETE', false, 1],
      ['FORMAL_ALL', true, 0],
      ['EVIDENCE_ALL', false, 2],
      ['ANSWERS_MIN_LEVEL', true, 0],
      ['INDICATORS_MIN_SHARE', false, 7],
    ])
  })

  it('refuses documents that do not belong together, are of another kind, or are missing', async () => {
    const application = dossierFile('application.json')
    const swapped = await runCommand(['assess', dossierFile('scheme.json'), ...documents])
    expect(swapped.exitCode).toBe(65)
    expect(swapped.stderr).toContain('expected a document of the shape application')
    const none = await runCommand([
      ...['decide', application, ...documents.slice(0, 2), ...committee],
      ...['--outcome', 'issue'],
    ])
    expect(none).toMatchObject({ exitCode: 64, stdout: '' })
    expect(none.stderr).toContain('expected --assessment <file>')
    const cwd = temporaryFolder()
    writeInto(cwd, 'application.json', { ...lagoonLab().application, schemeVersion: '1' })
    const other = await runCommand(['assess', 'application.json', ...documents], { cwd })
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
    expect(other.stderr).toContain('expected application.schemeVersion to be 2')
    expect((await runCommand(['assess', 'nowhere.json', ...documents], { cwd })).exitCode).toBe(66)
  })
})

describe('decide', () => {
  const args = ['decide', dossierFile('application.json'), ...documents, ...committee, ...decidedAt]

  it('writes the decision that the library makes', async () => {
    const cwd = temporaryFolder()
    const { decisionOptions } = lagoonLab()
    const options = ['--outcome', 'issue', '--id', decisionOptions.id, '--out', 'decision.json']
    const run = await runCommand([...args, ...options], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('Every check is met')
    const decision = JSON.parse(readFileSync(join(cwd, 'decision.json'), 'utf8'))
    expect(decision).toEqual(lagoonLabDecision(lagoonLab()))
  })

  it('takes feedback in languages, a random id, and now as the instant', async () => {
    const feedback = ['--feedback', 'en=Add a plan = for 3 years.', '--feedback', 'lt=Pridėkite planą.']
    const run = await runCommand([...args.slice(0, -2), '--outcome', 'not-yet-issued', ...feedback], {
      now: new Date('2026-05-20T10:00:00Z'),
    })
    expect(run.exitCode).toBe(0)
    const decision = JSON.parse(run.stdout)
    expect(validate(decision, 'decision').valid).toBe(true)
    expect(decision).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      outcome: 'notYetIssued',
      decidedAt: '2026-05-20T10:00:00Z',
      feedback: { en: 'Add a plan = for 3 years.', lt: 'Pridėkite planą.' },
    })
  })

  it('says that a decision is dated ahead', async () => {
    const ahead = ['--outcome', 'issue']
    const now = new Date('2026-05-18T13:00:00Z')
    const run = await runCommand([...args, ...ahead], { now })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('dated ahead: 2026-05-18T13:30:00Z. It is 2026-05-18T13:00:00Z now.')
    const later = await runCommand([...args, ...ahead], { now: new Date('2026-05-18T13:30:00Z') })
    expect(later.stderr).not.toContain('ahead')
  })

  it('names all that is wrong with a committee, and the options that change it', async () => {
    const cwd = temporaryFolder()
    const { committee: good } = lagoonLab()
    const members = good.members.map((member) => ({ ...member, trio: false }))
    writeInto(cwd, 'poor.json', { ...good, members, quorum: 2 })
    const line = ['decide', dossierFile('application.json'), ...documents, '--committee', 'poor.json']
    const run = await runCommand([...line, '--outcome', 'issue', ...decidedAt], { cwd })
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toMatch(
      /at least 1 of the coordination trio, found 0; and with a quorum in 3\.\.5, found 2\. What changes that: new member --trio, new committee --quorum/,
    )
  })

  it('says that a decision is late', async () => {
    const late = ['--decided-at', '2026-08-30T00:00:00Z', '--outcome', 'issue']
    const run = await runCommand([...args.slice(0, -2), ...late])
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain(
      'The decision is late: the scheme gives 90 days. The decision is valid all the same.',
    )
    expect(JSON.parse(run.stdout).afterDeadline).toBe(true)
  })

  it('refuses what the rules do not allow, and says what is short', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'application.json', poorApplication())
    const poor = await runCommand(['decide', 'application.json', ...args.slice(2), '--outcome', 'issue'], {
      cwd,
    })
    expect(poor).toMatchObject({ exitCode: 65, stdout: '' })
    expect(poor.stderr).toContain('3 of 5 checks are not met')
    expect(poor.stderr).toContain('Cannot decide to issue')
    const silent = await runCommand([...args, '--outcome', 'not-yet-issued'])
    expect(silent.exitCode).toBe(65)
    expect(silent.stderr).toContain('expected --feedback')
    const own = ['--applicant-member', 'https://network.example/members/rasa-petrauskiene']
    const partial = await runCommand([...args, '--outcome', 'issue', ...own])
    expect(partial.exitCode).toBe(65)
    expect(partial.stderr).toContain('no one who belongs to the applicant')
  })

  it.each([
    [['--outcome', 'notYetIssued'], 'Expected issue, not-yet-issued'],
    [['--outcome', 'not-yet-issued', '--feedback', 'Add a plan'], '--feedback: expected language=text'],
    [['--outcome', 'not-yet-issued', '--feedback', 'en=a', '--feedback', 'en=b'], 'got en twice'],
    [[], '--outcome'],
  ])('refuses the options %j', async (options, message) => {
    const run = await runCommand([...args, ...options])
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain(message)
  })
})

describe('assess with the own assessment of an applicant', () => {
  it('is enough to see what is short, and does not take the place of those by members', async () => {
    const cwd = temporaryFolder()
    const { application, assessments } = lagoonLab()
    writeInto(cwd, 'own.json', { ...assessments[0], evaluator: application.applicant.id })
    const own = [
      dossierFile('application.json'),
      '--scheme',
      dossierFile('scheme.json'),
      '--assessment',
      'own.json',
    ]
    const run = await runCommand(['assess', ...own], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain("✔ Every check is met by the applicant's own assessment.")
    expect(run.stdout).not.toContain('Assessments:')
    const json = JSON.parse((await runCommand(['assess', ...own, '--json'], { cwd })).stdout)
    expect(json.assessments).toEqual({ met: true, actual: 1, distinct: 1, required: 1, own: true })
    const decided = await runCommand(['decide', ...own, ...committee, '--outcome', 'issue', ...decidedAt], {
      cwd,
    })
    expect(decided.exitCode).toBe(65)
    expect(decided.stderr).toContain('members of the committee')
  })
})
