import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createStatusList, exportKey, setStatus } from '../../src/index'
import { lagoonLab, lagoonLabDecision } from '../support/lagoon-lab'
import { dossierFile, exampleKey, signedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const list = createStatusList({
  id: 'https://network.example/status/1',
  issuer: 'did:web:network.example',
  statusPurpose: 'revocation',
  validFrom: '2026-01-01T00:00:00Z',
})

async function office() {
  const cwd = temporaryFolder()
  writeInto(cwd, 'list.json', list)
  writeInto(cwd, 'decision.json', lagoonLabDecision(lagoonLab()))
  const from = (option: string, name: string) => [option, dossierFile(name)]
  const issue = [
    ...['issue', '--decision', 'decision.json', ...from('--scheme', 'scheme.json')],
    ...[...from('--committee', 'committee.json'), ...from('--holder', 'organiser.json')],
  ]
  const run = (...args: string[]) => runCommand([...issue, ...args], { cwd })
  const places = () =>
    readFileSync(join(cwd, 'list.json.places'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { index: number; credential: string })
  return { cwd, issue, run, places }
}

const at = (index: string) => ['--status-list', 'list.json', '--index', index]

describe('--status-list', () => {
  it('gives a label its entry at a place, and remembers whose it is', async () => {
    const { run, places } = await office()
    const first = await run('--id', 'urn:example:1', ...at('7'))
    expect(first.exitCode).toBe(0)
    expect(first.stderr).toContain('list.json.places remembers')
    expect(JSON.parse(first.stdout).credentialStatus).toEqual({
      id: 'https://network.example/status/1#7',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: 'https://network.example/status/1',
    })
    expect(places()).toEqual([{ index: 7, credential: 'urn:example:1' }])
    const other = await run('--id', 'urn:example:2', ...at('7'))
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
    expect(other.stderr).toContain('place 7 of list.json belongs to urn:example:1')
    expect((await run('--id', 'urn:example:1', ...at('7'))).exitCode).toBe(0)
    expect(places()).toHaveLength(1)
  })

  it('gives each of many a random place of its own, also at one time', async () => {
    const { run, places } = await office()
    const runs = await Promise.all(Array.from({ length: 8 }, () => run(...at('random'))))
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(Array(8).fill(0))
    const given = runs.map(({ stdout }) => JSON.parse(stdout).credentialStatus.statusListIndex)
    expect(new Set(given).size).toBe(8)
    expect(places()).toHaveLength(8)
  })

  it('takes the one place that is left, keeps it for its credential, and then says that the list is full', async () => {
    const { cwd, run } = await office()
    const lines = Array.from({ length: 131_072 }, (_, index) =>
      JSON.stringify({ index, credential: `urn:x:${index}` }),
    )
    const left = [...lines.slice(0, 500), ...lines.slice(502)]
    // Set, so it was given out although no one remembered it.
    writeInto(cwd, 'list.json', setStatus(list, 501, 1, { validFrom: '2026-01-02T00:00:00Z' }))
    writeInto(cwd, 'list.json.places', `${left.join('\n')}\n`)
    for (const _ of [1, 2]) {
      const run1 = await run('--id', 'urn:example:1', ...at('random'))
      expect(JSON.parse(run1.stdout).credentialStatus.statusListIndex).toBe('500')
    }
    const full = await run('--id', 'urn:example:2', ...at('random'))
    expect(full.exitCode).toBe(64)
    expect(full.stderr).toContain('every place of list.json is given out')
  })

  it.each<[string, string[], number, string]>([
    ['an index without a list', ['--index', '5'], 64, 'expected --status-list'],
    ['a list without an index', ['--status-list', 'list.json'], 64, 'expected --index'],
    ['a place past the end', at('131072'), 64, '131071'],
    ['a place that is no number', at('-1'), 64, 'Expected a whole number, or random'],
    ['a list from standard input', ['--status-list', '-', '--index', 'random'], 64, 'expected a file'],
    ['another file', ['--status-list', 'decision.json', '--index', '1'], 65, 'is not a status list'],
    ['a purpose of another list', [...at('1'), '--purpose', 'suspension'], 64, 'statusPurpose'],
  ])('refuses %s, and remembers nothing', async (_, args, exitCode, message) => {
    const { cwd, run } = await office()
    const refused = await run(...args)
    expect(refused).toMatchObject({ exitCode, stdout: '' })
    expect(refused.stderr).toContain(message)
    expect(existsSync(join(cwd, 'list.json.places'))).toBe(false)
  })

  it('does not read wrongly what it remembers', async () => {
    const { cwd, run } = await office()
    for (const line of ['{"index":1}', '7', '{"index":"1","credential":"x"}', '{']) {
      writeInto(cwd, 'list.json.places', `{"index":0,"credential":"a"}\n${line}\n`)
      const refused = await run(...at('random'))
      expect(refused.exitCode).toBe(65)
      expect(refused.stderr).toContain('list.json.places, line 2')
    }
  })
})

describe('issue --renew', () => {
  it('keeps id, date of award and entry, and begins where the label ended', async () => {
    const { cwd, run } = await office()
    const label = JSON.parse((await run('--id', 'urn:example:1', ...at('7'))).stdout)
    writeInto(cwd, 'label.json', label)
    const decision = { ...lagoonLabDecision(lagoonLab()), decidedAt: '2029-03-01T10:00:00Z' }
    writeInto(cwd, 'decision.json', decision)
    const renewed = await run('--renew', 'label.json')
    expect(renewed.exitCode).toBe(0)
    expect(JSON.parse(renewed.stdout)).toMatchObject({
      id: 'urn:example:1',
      awardedDate: label.awardedDate,
      validFrom: label.validUntil,
      credentialStatus: label.credentialStatus,
    })
    const other = await run('--renew', 'label.json', '--id', 'urn:example:2')
    expect(other.exitCode).toBe(65)
  })
})

describe('endorse', () => {
  it('takes id and name of the endorser, and an entry in a list', async () => {
    const { cwd } = await office()
    writeInto(cwd, 'label.json', await signedLabel())
    const id = 'did:web:mariu-savivaldybe.example'
    const key = await exportKey(exampleKey('mariu-savivaldybe'), 'multikey', {
      includeSecret: true,
      id: `${id}#key-2026`,
    })
    writeInto(cwd, 'town.key.json', key)
    const args = ['endorse', 'label.json', '--key', 'town.key.json', '--comment', 'We rely on it', ...at('3')]
    const run = await runCommand([...args, '--endorser', `${id}=Marių savivaldybė`], { cwd })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('This will be signed:')
    expect(JSON.parse(run.stdout)).toMatchObject({
      issuer: { id, type: ['Profile'], name: 'Marių savivaldybė' },
      credentialStatus: { statusListIndex: '3' },
    })
    const nameless = await runCommand([...args, '--endorser', `${id}=`], { cwd })
    expect(nameless.exitCode).toBe(64)
    expect(nameless.stderr).toContain('--endorser: expected id=name')
  })
})
