import { describe, expect, it } from 'vitest'
import { readLagoonLab } from '../support/lagoon-lab'
import { dossierFile, signedLabel, unsignedLabel } from './support/lagoon-lab-credentials'
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
    expect(run.stdout).toContain('No signature was checked: quality-label verify does that.')
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

  it('checks the requested shape', async () => {
    const profile = dossierFile('organiser.json')
    expect((await runCommand(['validate', profile, '--shape', 'profile'])).exitCode).toBe(0)
    expect((await runCommand(['validate', profile, '--shape', 'label'])).exitCode).toBe(1)
    const unknown = await runCommand(['validate', profile, '--shape', 'diploma'])
    expect(unknown).toMatchObject({ exitCode: 64, stdout: '' })
    expect(unknown.stderr).toContain('badge, label')
  })

  it('finds the place where the text is not JSON, and repeated keys', async () => {
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

describe('validate --profile ob3-certification', () => {
  const profile = ['--profile', 'ob3-certification', '--now', '2026-06-01T00:00:00Z']

  it('shows every section of a signed label, and that it is not certified', async () => {
    const run = await runCommand(['validate', '-', ...profile], {
      stdin: JSON.stringify(await signedLabel()),
    })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout.match(/^ {2}[✔–] [a-zA-Z]+ /gm)).toHaveLength(16)
    expect(run.stdout).toContain('1EdTech has certified nothing')
  })

  it('tells of each mistake where it is and what to do, in the language asked for', async () => {
    const unsigned = JSON.stringify({ ...unsignedLabel(), validUntil: '2026-05-31T00:00:00Z' })
    const run = await runCommand(['validate', '-', ...profile, '--lang', 'de-AT'], { stdin: unsigned })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Nicht bereit')
    expect(run.stdout).toMatch(/✘ dates [^\n]*\n +\/validUntil: /)
  })

  it('ends with 2 where one could not be decided, and gives one report a line', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'good.json', await signedLabel())
    const label = await signedLabel()
    writeInto(cwd, 'open.json', {
      ...label,
      issuer: { ...(label.issuer as object), id: 'urn:example:issuer' },
    })
    const files = ['good.json', 'open.json']
    const run = await runCommand(['validate', ...files, ...profile, '--json'], { cwd })
    const reports = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ file }) => file)).toEqual(files)
    expect(reports[0]).toMatchObject({ profile: 'ob3-certification', verdict: 'passed' })
    expect(reports[1].sections.find(({ id }: { id: string }) => id === 'issuer').verdict).toBe('undecided')
    expect(run.exitCode).toBe(2)
  })

  it.each([
    [['--profile', 'clr']],
    [['--profile', 'ob3-certification', '--shape', 'badge']],
    [['--profile', 'ob3-certification', '--lang', 'pl']],
    [['--lang', 'pl']],
    [['--now', '2026-06-01T00:00:00Z']],
  ])('refuses %j', async (flags) => {
    const run = await runCommand(['validate', dossierFile('organiser.json'), ...flags])
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
  })
})
