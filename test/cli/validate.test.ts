import { describe, expect, it } from 'vitest'
import { readLagoonLab } from '../support/lagoon-lab'
import { dossierFile, unsignedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

describe('validate', () => {
  it('accepts every document of the dossier', async () => {
    const names = ['scheme', 'application', 'assessment-rasa', 'assessment-jovana', 'committee', 'organiser']
    const run = await runCommand(['validate', ...names.map((name) => dossierFile(`${name}.json`)), '--json'])
    expect(run.exitCode).toBe(0)
    const results = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(results.map(({ shape }) => shape)).toEqual([
      'scheme',
      'application',
      'assessment',
      'assessment',
      'committee',
      'profile',
    ])
    expect(results.every(({ valid }) => valid)).toBe(true)
  })

  it('names file, line and column of each problem, its pointer, and what to do', async () => {
    const cwd = temporaryFolder()
    const committee = readLagoonLab<{ members: object[] }>('committee.json')
    writeInto(cwd, 'committee.json', { ...committee, quorum: 'three' })
    const line =
      JSON.stringify({ ...committee, quorum: 'three' }, null, 2)
        .split('\n')
        .findIndex((text) => text.includes('"quorum"')) + 1
    const run = await runCommand(['validate', 'committee.json'], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('✘ committee.json is not a well-formed committee')
    expect(run.stdout).toContain(`committee.json:${line}:3  /quorum`)
    const json = await runCommand(['validate', 'committee.json', '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({
      file: 'committee.json',
      valid: false,
      shape: 'committee',
      problems: [{ code: 'VALUE_TYPE', pointer: '/quorum', line, column: 3 }],
    })
  })

  it('says that issuanceDate is now validFrom', async () => {
    const { validFrom: issuanceDate, ...label } = unsignedLabel()
    const run = await runCommand(['validate', '-'], { stdin: JSON.stringify({ ...label, issuanceDate }) })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('validFrom')
    expect(run.stdout).toContain('standard input:1:')
  })

  it('judges against the shape that is asked for', async () => {
    const profile = dossierFile('organiser.json')
    expect((await runCommand(['validate', profile, '--shape', 'profile'])).exitCode).toBe(0)
    expect((await runCommand(['validate', profile, '--shape', 'label'])).exitCode).toBe(1)
    const unknown = await runCommand(['validate', profile, '--shape', 'diploma'])
    expect(unknown).toMatchObject({ exitCode: 64, stdout: '' })
    expect(unknown.stderr).toContain('badge, label')
  })

  it('finds the place where the text is not JSON, and keys that stand twice', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'cut.json', '{\n  "type": "Committee",\n  "id": }')
    writeInto(cwd, 'twice.json', '{\n  "id": "urn:a:b",\n  "id": "urn:a:c"\n}')
    const run = await runCommand(['validate', 'cut.json', 'twice.json', '--json'], { cwd })
    expect(run.exitCode).toBe(1)
    const [cut, twice] = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(cut.problems).toMatchObject([{ code: 'JSON_INVALID', line: 3, column: 9 }])
    expect(twice.problems).toMatchObject([{ code: 'JSON_DUPLICATE_KEY', pointer: '/id', line: 3 }])
  })

  it('ends with 66 for a file that is not there', async () => {
    expect((await runCommand(['validate', 'nowhere.json'])).exitCode).toBe(66)
  })
})
