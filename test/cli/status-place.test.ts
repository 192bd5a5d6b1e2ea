import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
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

const header = JSON.stringify({ list: list.id })

async function office() {
  const cwd = temporaryFolder()
  writeInto(cwd, 'list.json', list)
  writeInto(cwd, 'list.json.places', `${header}\n`)
  writeInto(cwd, 'scheme.json', lagoonLab().scheme)
  writeInto(cwd, 'decision.json', lagoonLabDecision(lagoonLab()))
  const from = (option: string, name: string) => [option, dossierFile(name)]
  const issue = [
    ...['issue', '--decision', 'decision.json', '--scheme', 'scheme.json'],
    ...[...from('--committee', 'committee.json'), ...from('--holder', 'organiser.json')],
  ]
  const run = (...args: string[]) => runCommand([...issue, ...args], { cwd })
  const places = () =>
    readFileSync(join(cwd, 'list.json.places'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { index: number; credential: string })
  return { cwd, issue, run, places }
}

const at = (index: string) => ['--status-list', 'list.json', '--index', index]

describe('--status-list', () => {
  it('gives a label its entry at a place, and remembers whose it is', async () => {
    const { run, places } = await office()
    const first = await run('--id', 'urn:example:1', ...at('7'))
    expect(first.exitCode).toBe(0)
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
    writeInto(cwd, 'list.json.places', `${header}\n${left.join('\n')}\n`)
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
    ['a purpose without a list', ['--purpose', 'revocation'], 64, 'expected --status-list'],
    ['a place past the end', at('131072'), 64, '131071'],
    ['a place that is no number', at('-1'), 64, 'Expected a whole number, or random'],
    ['a list from standard input', ['--status-list', '-', '--index', 'random'], 64, 'expected a file'],
    ['another file', ['--status-list', 'decision.json', '--index', '1'], 64, 'shape statusList'],
    ['a purpose of another list', [...at('1'), '--purpose', 'suspension'], 64, 'statusPurpose'],
  ])('refuses %s, and remembers nothing', async (_, args, exitCode, message) => {
    const { cwd, run } = await office()
    const refused = await run(...args)
    expect(refused).toMatchObject({ exitCode, stdout: '' })
    expect(refused.stderr).toContain(message)
    expect(readFileSync(join(cwd, 'list.json.places'), 'utf8')).toBe(`${header}\n`)
  })

  it('gives no random place where it is not known which are free, and says how to begin', async () => {
    const { cwd, run } = await office()
    rmSync(join(cwd, 'list.json.places'))
    for (const args of [at('random'), ['--status-list', 'list.json']]) {
      const refused = await run(...args)
      expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
      expect(refused.stderr).toContain('status places list.json --taken')
    }
    const explicit = await run(...at('7'))
    expect(explicit.exitCode).toBe(0)
    expect(explicit.stderr).toContain('whether place 7 is free was not checked')
    expect(existsSync(join(cwd, 'list.json.places'))).toBe(false)
  })

  it('gives a random place where no index is given', async () => {
    const { run, places } = await office()
    const made = await run('--status-list', 'list.json')
    const { statusListIndex } = JSON.parse(made.stdout).credentialStatus
    expect(places().map(({ index }) => String(index))).toEqual([statusListIndex])
  })

  it('refuses a place that is set, and one whose credential has another spelling of its id', async () => {
    const { cwd, run } = await office()
    writeInto(cwd, 'list.json', setStatus(list, 9, 1))
    const set = await run(...at('9'))
    expect(set).toMatchObject({ exitCode: 65, stdout: '' })
    expect(set.stderr).toContain('is set, so it was given out')
    await run('--id', 'urn:example:1', ...at('7'))
    expect((await run('--id', 'urn:example:%31', ...at('random'))).stdout).toContain('"statusListIndex": "7"')
  })

  it('remembers beside the list itself where the file is a link to it', async () => {
    const { cwd, run } = await office()
    mkdirSync(join(cwd, 'public'))
    for (const name of ['list.json', 'list.json.places'])
      renameSync(join(cwd, name), join(cwd, 'public', name))
    symlinkSync('public/list.json', join(cwd, 'list.json'))
    expect((await run(...at('7'))).exitCode).toBe(0)
    expect(readFileSync(join(cwd, 'public/list.json.places'), 'utf8')).toContain('"index":7')
  })

  it('waits for another command, and says what to do about a lock that was left behind', async () => {
    const { cwd, run } = await office()
    writeInto(cwd, 'list.json.places.lock', '')
    const waiting = run(...at('7'))
    setTimeout(() => rmSync(join(cwd, 'list.json.places.lock')), 300)
    expect((await waiting).exitCode).toBe(0)
    writeInto(cwd, 'list.json.places.lock', '')
    const refused = await run(...at('8'))
    expect(refused).toMatchObject({ exitCode: 73, stdout: '' })
    expect(refused.stderr).toMatch(
      /another command is changing it. If none is, remove .*list\.json\.places\.lock/,
    )
  }, 15_000)

  it('does not read wrongly what it remembers', async () => {
    const { cwd, run } = await office()
    for (const line of ['{"index":1}', '7', '{"index":"1","credential":"x"}', '{']) {
      writeInto(cwd, 'list.json.places', `${header}\n{"index":0,"credential":"a"}\n${line}\n`)
      const refused = await run(...at('random'))
      expect(refused.exitCode).toBe(65)
      expect(refused.stderr).toContain('list.json.places, line 3')
    }
    for (const first of [
      '{"list":"https://network.example/status/2"}',
      '{"index":1,"credential":"a"}',
      '',
      '[]',
      'null',
    ]) {
      writeInto(cwd, 'list.json.places', `${first}\n`)
      const refused = await run(...at('random'))
      expect(refused.exitCode).toBe(65)
      expect(refused.stderr).toContain(`list.json.places, line 1: expected ${header}`)
    }
    writeInto(cwd, 'list.json.places', `${header}\n{"index":7,"credential":"a"}`)
    expect((await run(...at('8'))).exitCode).toBe(0)
    expect((await run(...at('7'))).exitCode).toBe(65)
  })
})

describe('status places', () => {
  const badge = (id: string, index: string, more: object = {}) => ({
    id,
    credentialStatus: { statusListCredential: list.id, statusListIndex: index, ...more },
  })
  const places = (cwd: string, ...args: string[]) =>
    runCommand(['status', 'places', 'list.json', ...args], { cwd })

  it('begins the ledger of a list with what was given out', async () => {
    const office1 = await office()
    const { cwd } = office1
    rmSync(join(cwd, 'list.json.places'))
    writeInto(cwd, 'a.json', badge('urn:a', '5'))
    writeInto(cwd, 'b.json', badge('urn:b', '3', { statusSize: 2 }))
    const made = await places(cwd, '--taken', 'a.json', 'b.json')
    expect(made).toMatchObject({ exitCode: 0, stdout: '' })
    expect(made.stderr).toContain('Places given out in list.json.places: 3.')
    expect(office1.places().map(({ index }) => index)).toEqual([5, 6, 7])
    expect((await places(cwd, '--taken', 'a.json')).exitCode).toBe(0)
    expect(office1.places()).toHaveLength(3)
    expect((await office1.run(...at('6'))).exitCode).toBe(65)
  })

  it('names two credentials with one place, and enters nothing', async () => {
    const { cwd, places: entered } = await office()
    writeInto(cwd, 'a.json', badge('urn:a', '5'))
    writeInto(cwd, 'b.json', badge('urn:b', '5'))
    const refused = await places(cwd, '--taken', 'a.json', 'b.json')
    expect(refused).toMatchObject({ exitCode: 65, stdout: '' })
    expect(refused.stderr).toContain('Place 5 of list.json was given to two credentials, urn:a and urn:b')
    expect(entered()).toEqual([])
  })

  it('refuses a credential that has no entry in the list', async () => {
    const { cwd } = await office()
    writeInto(cwd, 'a.json', { id: 'urn:a' })
    const refused = await places(cwd, '--taken', 'a.json')
    expect(refused.exitCode).toBe(65)
    expect(refused.stderr).toContain('a.json has no entry in the list')
  })
})

describe('status create', () => {
  const create = (cwd: string, id: string) =>
    runCommand(
      [
        'status',
        'create',
        '--id',
        id,
        '--issuer',
        'did:web:a.example',
        '--purpose',
        'revocation',
        '--out',
        'new.json',
      ],
      { cwd },
    )

  it('begins the ledger beside the list, and does not take that of another list', async () => {
    const cwd = temporaryFolder()
    expect((await create(cwd, 'https://a.example/1')).stderr).toContain('new.json.places remembers')
    expect(readFileSync(join(cwd, 'new.json.places'), 'utf8')).toBe('{"list":"https://a.example/1"}\n')
    rmSync(join(cwd, 'new.json'))
    expect((await create(cwd, 'https://a.example/2')).exitCode).toBe(65)
    expect(existsSync(join(cwd, 'new.json'))).toBe(false)
  })
})

describe('a credential that cannot be built', () => {
  it('takes no place, and a list of another purpose is named by option and file', async () => {
    const { cwd, run, places } = await office()
    const early = await run('--valid-from', '2020-01-01T00:00:00Z', ...at('random'))
    expect(early).toMatchObject({ exitCode: 65, stdout: '' })
    expect(places()).toEqual([])
    const suspension = createStatusList({
      id: 'https://network.example/status/2',
      issuer: 'did:web:network.example',
      statusPurpose: 'suspension',
      validFrom: '2026-01-01T00:00:00Z',
    })
    writeInto(cwd, 'suspension.json', suspension)
    writeInto(cwd, 'suspension.json.places', `${JSON.stringify({ list: suspension.id })}\n`)
    const other = await run('--status-list', 'suspension.json', '--index', 'random')
    expect(other).toMatchObject({ exitCode: 65, stdout: '' })
    expect(other.stderr).toContain(
      'expected statusPurpose of --status-list suspension.json to be revocation or message, got "suspension"',
    )
    const taken = readFileSync(join(cwd, 'suspension.json.places'), 'utf8').trim().split('\n')
    expect(taken).toHaveLength(1)
  })
})

describe('issue --renew', () => {
  it('keeps id, date of award and entry, and begins where the label ended', async () => {
    const { cwd, run } = await office()
    const label = JSON.parse((await run('--id', 'urn:example:1', ...at('7'))).stdout)
    writeInto(cwd, 'label.json', label)
    const { renewal: _, ...scheme } = lagoonLab().scheme
    writeInto(cwd, 'scheme.json', scheme)
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
    const endorser = ['--endorser', `${id}=Marių savivaldybė`]
    const foreign = await runCommand([...args, ...endorser], { cwd })
    expect(foreign).toMatchObject({ exitCode: 65, stdout: '' })
    expect(foreign.stderr).toContain(
      `--status-list: expected a list of ${id}, the issuer of what is built, found one of did:web:network.example in list.json`,
    )
    expect(readFileSync(join(cwd, 'list.json.places'), 'utf8')).toBe(`${header}\n`)
    writeInto(cwd, 'list.json', { ...list, issuer: id })
    const run = await runCommand([...args, ...endorser], { cwd })
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
