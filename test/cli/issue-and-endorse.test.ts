import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestMultibase } from '../../src/core/digest'
import { exportKey, validate } from '../../src/index'
import { lagoonLab, lagoonLabDecision } from '../support/lagoon-lab'
import { dossierFile, exampleKey, signedLabel, verifyArgs } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

function issueArgs(cwd: string): string[] {
  const decision = writeInto(cwd, 'decision.json', lagoonLabDecision(lagoonLab()))
  const from = (option: string, name: string) => [option, dossierFile(name)]
  return [
    'issue',
    '--decision',
    decision,
    ...from('--scheme', 'scheme.json'),
    ...from('--committee', 'committee.json'),
    ...from('--holder', 'organiser.json'),
  ]
}

describe('issue', () => {
  it('builds the label of a decision, valid from the decision on, under a random id', async () => {
    const cwd = temporaryFolder()
    const [first, second] = await Promise.all([
      runCommand(issueArgs(cwd), { cwd }),
      runCommand(issueArgs(cwd), { cwd }),
    ])
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    const label = JSON.parse(first.stdout)
    expect(validate(label, 'label')).toMatchObject({ valid: true })
    expect(label).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      validFrom: '2026-05-18T13:30:00Z',
      validUntil: '2029-05-18T13:30:00Z',
      credentialSubject: { id: 'did:web:pamario-laboratorija.example' },
    })
    expect(label.proof).toBeUndefined()
    expect(JSON.parse(second.stdout).id).not.toBe(label.id)
  })

  it('takes id, language and begin as asked, and binds the files of the evidence', async () => {
    const cwd = temporaryFolder()
    const options = ['--id', 'urn:example:1', '--language', 'lt', '--valid-from', '2026-06-01T00:00:00Z']
    const evidence = ['--evidence', dossierFile('label-evidence.json')]
    const run = await runCommand([...issueArgs(cwd), ...options, ...evidence, '--out', 'label.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    const label = JSON.parse(readFileSync(join(cwd, 'label.json'), 'utf8'))
    expect(label).toMatchObject({
      id: 'urn:example:1',
      validFrom: '2026-06-01T00:00:00Z',
      credentialSubject: { achievement: { inLanguage: 'lt' } },
    })
    const report = readFileSync(dossierFile('evidence/public-report.md'))
    expect(label.relatedResource[0].digestMultibase).toBe(digestMultibase(new Uint8Array(report)))
  })

  it('builds the trust mark of a label', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'label.json', await signedLabel())
    const args = ['issue', '--trust-mark', 'label.json', '--holder', dossierFile('organiser.json')]
    const run = await runCommand(args, { cwd })
    expect(run.exitCode).toBe(0)
    const mark = JSON.parse(run.stdout)
    expect(validate(mark, 'trustMark')).toMatchObject({ valid: true })
    expect(mark.credentialSubject.id).toBe('did:web:pamario-laboratorija.example')
  })

  it('refuses a decision not to issue yet, and says why', async () => {
    const cwd = temporaryFolder()
    const args = issueArgs(cwd)
    writeInto(cwd, 'decision.json', {
      ...lagoonLabDecision(lagoonLab()),
      outcome: 'notYetIssued',
      feedback: { en: 'Add a plan.' },
    })
    const run = await runCommand(args, { cwd })
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toContain('Cannot build label')
  })

  it('refuses options that are missing, mean nothing, or hold another document', async () => {
    const cwd = temporaryFolder()
    const args = issueArgs(cwd)
    const missing = await runCommand(args.slice(0, 3), { cwd })
    expect(missing).toMatchObject({ exitCode: 64, stdout: '' })
    expect(missing.stderr).toContain('expected --scheme <file>')
    const pointless = await runCommand([...args, '--comment', 'x'], { cwd })
    expect(pointless.exitCode).toBe(64)
    const scheme = args.indexOf('--scheme')
    const others = [...args.slice(0, scheme), ...args.slice(scheme + 2)]
    const swapped = await runCommand([...others, '--scheme', dossierFile('committee.json')], { cwd })
    expect(swapped.exitCode).toBe(64)
    expect(swapped.stderr).toContain('--scheme: expected a document of the shape scheme')
  })
})

describe('endorse', async () => {
  const key = await exportKey(exampleKey('mariu-savivaldybe'), 'multikey', {
    includeSecret: true,
    id: 'did:web:mariu-savivaldybe.example#key-2026',
  })
  const args = ['--endorser', dossierFile('endorser.json'), '--key', 'town.key.json']
  const dates = ['--valid-from', '2026-06-10T08:00:00Z', '--created', '2026-06-10T08:00:00Z']

  it('signs an endorsement that verify matches with the label', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'label.json', await signedLabel())
    writeInto(cwd, 'town.key.json', key)
    writeInto(cwd, 'comment.md', 'Mes **pritariame**.\n')
    const options = ['--comment-file', 'comment.md', '--language', 'lt', '--out', 'endorsement.json']
    const run = await runCommand(['endorse', 'label.json', ...args, ...dates, ...options], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    const verified = await runCommand(
      ['verify', 'label.json', '--json', ...verifyArgs, '--endorsement', 'endorsement.json'],
      { cwd },
    )
    expect(JSON.parse(verified.stdout).endorsements).toMatchObject([
      { verdict: 'valid', binding: 'id+digest', comment: 'Mes **pritariame**.' },
    ])
  })

  it('endorses an organiser', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'town.key.json', key)
    const options = ['--comment', 'Good neighbours', ...dates]
    const run = await runCommand(['endorse', dossierFile('organiser.json'), ...args, ...options], { cwd })
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.stdout).credentialSubject.id).toBe('did:web:pamario-laboratorija.example')
  })

  it('refuses to endorse what cannot be endorsed, its own, or without a comment', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'town.key.json', key)
    const comment = ['--comment', 'x']
    const committee = await runCommand(['endorse', dossierFile('committee.json'), ...args, ...comment], {
      cwd,
    })
    expect(committee.exitCode).toBe(65)
    expect(committee.stderr).toContain('expected a badge, an achievement or a profile')
    const own = await runCommand(['endorse', dossierFile('endorser.json'), ...args, ...comment], { cwd })
    expect(own.exitCode).toBe(65)
    const silent = await runCommand(['endorse', dossierFile('organiser.json'), ...args], { cwd })
    expect(silent.exitCode).toBe(64)
    expect(silent.stderr).toContain('--comment')
  })
})
