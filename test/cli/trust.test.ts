import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exampleKey } from '../../examples/havenlab-zuid/people'
import { endAfter } from '../../src/cli/trust/next-version'
import { exportKey } from '../../src/index'
import type { TrustBundle } from '../../src/trust/index'
import { havenlabZuidFolder, readHavenlabZuid } from '../support/havenlab-zuid'
import type { CommandRun } from './support/run-command'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const dossier = (name: string) => fileURLToPath(new URL(name, havenlabZuidFolder))
const october = dossier('trust-bundle-2026-10-01.json')
const november = dossier('trust-bundle-2026-11-01.json')
const root = dossier('trust-root.json')
const badge = dossier('badge-2026-09-30.json')
const labelId = 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1'
const now = ['--now', '2026-10-10T12:00:00Z']
const later = ['--now', '2026-11-05T12:00:00Z']
const issued = ['--issued-at', '2026-10-01T08:00:00Z']
const created = ['--created', '2026-10-01T08:00:00Z']

/** A folder with key files, and a command that runs in it. */
async function workplace() {
  const cwd = temporaryFolder()
  for (const name of ['a', 'b', 'c', 'd']) {
    const key = await exportKey(await exampleKey(`workplace ${name}`), 'multikey', { includeSecret: true })
    writeInto(cwd, `${name}.key.json`, key)
  }
  const run = (...args: string[]) => runCommand(args, { cwd })
  const read = <T>(name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8')) as T
  return { cwd, run, read }
}

/** Runs that must succeed, one after another. */
async function all(runs: readonly (() => Promise<CommandRun>)[]): Promise<void> {
  for (const run of runs) expect(await run()).toMatchObject({ exitCode: 0 })
}

describe('trust', () => {
  it('makes a root and a bundle that verify relies on, from plain files', async () => {
    const { run, read } = await workplace()
    const keys = ['a', 'b', 'c'].flatMap((name) => ['--key', `Office ${name}=${name}.key.json`])
    await all([
      () => run('trust', 'init', '--root-id', 'https://n.example/root', ...keys, '--root-out', 'root.json'),
      () =>
        run(
          'trust',
          'init',
          '--root',
          'root.json',
          '--id',
          'https://n.example/bundle',
          ...issued,
          '--expires-at',
          '2027-06-30T00:00:00Z',
          '--out',
          'bundle.json',
        ),
      () =>
        run(
          'trust',
          'add',
          'bundle.json',
          ...issued,
          '--out',
          'bundle.json',
          '--network',
          'did:web:network.example=Cities of Learning Network',
          '--committee',
          dossier('committee-2023.json'),
          '--committee',
          dossier('committee-2026.json'),
          '--did-document',
          dossier('network.did.json'),
          '--did-document',
          dossier('holder.did.json'),
          '--status-list',
          dossier('status-revocation.json'),
          '--status-list',
          dossier('status-suspension-2026-10-01.json'),
          '--fetched-at',
          '2026-10-01T07:00:00Z',
          '--label',
          dossier('label.json'),
        ),
    ])
    const refused = await run('verify', badge, ...now, '--trust', 'bundle.json', '--trust-root', 'root.json')
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
    await all(
      ['a', 'c'].map(
        (name) => () =>
          run(
            'trust',
            'sign',
            'bundle.json',
            '--key',
            `${name}.key.json`,
            ...created,
            '--out',
            'bundle.json',
          ),
      ),
    )
    const bundle = read<TrustBundle>('bundle.json')
    expect(bundle).toMatchObject({ version: 2, issuedAt: '2026-10-01T08:00:00Z', proof: [{}, {}] })
    expect(bundle.register).toEqual(
      readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json').register?.map(
        ({ scheme: _, ...entry }) => entry,
      ),
    )
    const verified = await run(
      'verify',
      badge,
      ...now,
      '--trust',
      'bundle.json',
      '--trust-root',
      'root.json',
      '--json',
    )
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(verified.stdout)).toMatchObject({
      verdict: 'valid',
      label: { atAward: { held: 'yes' }, now: { held: 'yes', asOf: '2026-10-01T08:00:00Z' } },
    })
    expect(JSON.stringify(bundle)).not.toContain('secret')
  })

  it('makes the next version with an event, unsigned, and keeps all else', async () => {
    const { run, read } = await workplace()
    const event = [
      '--event',
      'suspended',
      '--of',
      labelId,
      '--at',
      '2026-11-01T09:00:00Z',
      '--reason',
      'Late report',
    ]
    const added = await run(
      'trust',
      'add',
      october,
      ...event,
      '--issued-at',
      '2026-11-01T12:00:00Z',
      '--out',
      'next.json',
    )
    expect(added.exitCode).toBe(0)
    expect(added.stderr).toContain('Version 15 of the bundle is not signed yet: 2 root keys must sign it')
    const before = readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json')
    const next = read<TrustBundle>('next.json')
    expect(next).not.toHaveProperty('proof')
    expect(next.version).toBe(15)
    expect(next.register?.[0]?.events.at(-1)).toEqual({
      type: 'suspended',
      at: '2026-11-01T09:00:00Z',
      reason: 'Late report',
    })
    expect(before).toMatchObject({ issuedAt: '2026-10-01T08:00:00Z', expiresAt: '2027-06-30T00:00:00Z' })
    // Whole days as before, to the same time of day.
    expect(next).toMatchObject({ issuedAt: '2026-11-01T12:00:00Z', expiresAt: '2027-07-31T00:00:00Z' })
    for (const member of ['roots', 'networks', 'committees', 'didDocuments', 'statusLists'] as const) {
      expect(next[member]).toEqual(before[member])
    }
  })

  it.each([
    ['2026-10-01T08:00:00Z', '2027-06-30T00:00:00Z'],
    ['2026-10-01T08:00:07Z', '2027-06-30T00:00:00Z'],
    ['2026-10-01T23:59:59Z', '2027-06-30T00:00:00Z'],
    ['2026-10-02T08:00:00Z', '2027-07-01T00:00:00Z'],
  ])('makes each version end at the same time of day: one of %s at %s', async (issuedAt, end) => {
    const { run, read } = await workplace()
    await all([
      () => run('trust', 'add', october, '--issued-at', issuedAt, '--out', 'next.json'),
      () => run('trust', 'add', 'next.json', '--issued-at', issuedAt, '--out', 'next.json'),
    ])
    expect(read('next.json')).toMatchObject({ version: 16, issuedAt, expiresAt: end })
  })

  it('does not let the end move with a hundred versions, and keeps a period of hours', () => {
    const from = (issuedAt: string, expiresAt: string) => ({ issuedAt, expiresAt })
    let bundle = from('2026-01-31T09:00:00Z', '2026-03-02T18:00:00Z')
    for (let hour = 1; hour <= 100; hour++) {
      const issuedAt = new Date(Date.parse('2026-01-31T09:00:00Z') + hour * 13 * 3_600_000).toISOString()
      bundle = from(issuedAt, endAfter(bundle, issuedAt))
    }
    const days = (Date.parse(bundle.expiresAt) - Date.parse(bundle.issuedAt)) / 86_400_000
    expect(Math.floor(days)).toBe(30)
    expect(bundle.expiresAt).toMatch(/T18:00:00Z$/)
    const hours = from('2026-01-31T09:00:00Z', '2026-01-31T15:00:00Z')
    expect(endAfter(hours, '2026-02-03T12:00:00Z')).toBe('2026-02-03T18:00:00Z')
  })

  it('refuses other members of a committee whose labels are in the register, and an endorser of no kind', async () => {
    const { run, cwd } = await workplace()
    const [committee] = readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json').committees ?? []
    if (!committee) throw new Error('The bundle has no committee.')
    const [gone, ...members] = committee.members
    writeInto(cwd, 'fewer.json', { ...committee, members })
    const fewer = await run('trust', 'add', october, '--committee', 'fewer.json')
    expect(fewer).toMatchObject({ exitCode: 64, stdout: '' })
    expect(fewer.stderr).toContain(`found it without ${gone?.id} in fewer.json`)
    const [{ keys = [] } = {}] = committee.members
    const [first, ...others] = committee.members
    const other = {
      id: 'did:web:network.example#other',
      publicKeyMultibase: (await exampleKey('another')).publicKeyMultibase,
    }
    const lost = { ...committee, members: [{ ...first, keys: [other] }, ...others] }
    writeInto(cwd, 'lost.json', lost)
    const noKey = await run('trust', 'add', october, '--committee', 'lost.json')
    expect(noKey).toMatchObject({ exitCode: 64, stdout: '' })
    expect(noKey.stderr).toContain(`found it without the key ${keys[0]?.id} of ${first?.id} in lost.json`)
    writeInto(cwd, 'more.json', { ...lost, members: [{ ...first, keys: [...keys, other] }, ...others] })
    expect(await run('trust', 'add', october, '--committee', 'more.json')).toMatchObject({ exitCode: 0 })
    writeInto(cwd, 'renamed.json', { ...committee, name: 'Committee' })
    expect(await run('trust', 'add', october, '--committee', 'renamed.json')).toMatchObject({ exitCode: 0 })
    writeInto(cwd, 'town.json', { id: 'did:web:town.example', name: 'Our Town' })
    const town = await run('trust', 'add', october, '--endorser', 'town.json')
    expect(town).toMatchObject({ exitCode: 64, stdout: '' })
    expect(town.stderr).toContain('found no kind. Such as {"id": "did:web:town.example"')
  })

  it('puts a document in place of the earlier one of its id', async () => {
    const { run, read } = await workplace()
    const list = dossier('status-suspension-2026-11-01.json')
    const added = await run(
      'trust',
      'add',
      october,
      '--status-list',
      list,
      '--fetched-at',
      '2026-11-01T11:00:00Z',
      ...issued,
      '--out',
      'next.json',
    )
    expect(added.exitCode).toBe(0)
    const { statusLists = [] } = read<TrustBundle>('next.json')
    expect(statusLists.map(({ fetchedAt }) => fetchedAt)).toEqual([
      '2026-10-01T08:00:00Z',
      '2026-11-01T11:00:00Z',
    ])
    expect(statusLists[1]?.credential).toEqual(readHavenlabZuid('status-suspension-2026-11-01.json'))
  })

  it('rotates to a root that keys of both signed, which verifiers of the first follow', async () => {
    const { run } = await workplace()
    const sign = (file: string, name: string) => () =>
      run('trust', 'sign', file, '--key', `${name}.key.json`, ...created, '--out', file)
    const begin = [
      'trust',
      'init',
      '--root-id',
      'https://n.example/root',
      '--key',
      'A=a.key.json',
      '--key',
      'B=b.key.json',
    ]
    await all([
      () =>
        run(
          ...begin,
          '--root-out',
          'root.json',
          '--id',
          'https://n.example/bundle',
          ...issued,
          '--expires-at',
          '2027-06-30T00:00:00Z',
          '--out',
          'bundle.json',
        ),
      () =>
        run(
          'trust',
          'init',
          '--replaces',
          'root.json',
          '--key',
          'B=b.key.json',
          '--key',
          'D=d.key.json',
          '--root-out',
          'root-2.json',
        ),
      sign('root-2.json', 'b'),
      sign('root-2.json', 'd'),
    ])
    const rotate = () =>
      run('trust', 'rotate', 'bundle.json', '--root', 'root-2.json', ...issued, '--out', 'bundle.json')
    const early = await rotate()
    expect(early.exitCode).toBe(65)
    expect(early.stderr).toContain('signed by 1 of the 2 keys that root 1 asks for (not by “A”)')
    expect(early.stderr).toContain('signed by 2 of the 2 keys that root 2 asks for')
    const alone = await run('trust', 'show', 'root-2.json')
    expect(alone.stdout).toContain('The root that it replaces asks for signatures too')
    const both = await run('trust', 'show', 'root-2.json', '--replaces', 'root.json')
    expect(both.stdout).toMatch(/1 of the 2 keys that root 1 asks for\n +“B”\n +Not signed by: “A”/)
    expect(both.stdout).not.toContain('The root that it replaces asks')
    const replacing = ['root-2.json', '--replaces', 'root.json', ...created]
    const foreign = await run('trust', 'sign', ...replacing, '--key', 'c.key.json')
    expect(foreign).toMatchObject({ exitCode: 65, stdout: '' })
    expect(foreign.stderr).toContain('expected a key of root 1 or root 2')
    const told = await run('trust', 'sign', ...replacing, '--key', 'a.key.json')
    expect(told.stderr).toMatch(/Key +“A”\n/)
    expect(told.stderr).toContain('signed by 2 of the 2 keys that root 1 asks for')
    for (const [file, replaced] of [
      ['root-2.json', 'root-2.json'],
      ['bundle.json', 'root.json'],
    ] as const) {
      const odd = await run('trust', 'show', file, '--replaces', replaced)
      expect(odd).toMatchObject({ exitCode: 64, stdout: '' })
    }
    await all([sign('root-2.json', 'a'), rotate, sign('bundle.json', 'b'), sign('bundle.json', 'd')])
    const checked = await run('trust', 'check', 'bundle.json', '--trust-root', 'root.json', ...now)
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' })
    expect(checked.stdout).toContain('version 2 under root 2')
    const stranger = await run('trust', 'sign', 'bundle.json', '--key', 'a.key.json', ...created)
    expect(stranger).toMatchObject({ exitCode: 65, stdout: '' })
  })

  it('never writes over a root: the one replaced, the one of a bundle, the one just made', async () => {
    const { cwd, run } = await workplace()
    const key = ['--key', 'A=a.key.json']
    const bundle = ['--id', 'https://n.example/bundle', ...issued, '--expires-at', '2027-06-30T00:00:00Z']
    const first = ['trust', 'init', '--root-id', 'https://n.example/root', ...key, '--root-out', 'root.json']
    const second = ['trust', 'init', '--replaces', 'root.json', ...key, '--root-out', 'root-2.json']
    await all([
      () => run(...first, ...bundle, '--out', 'bundle.json'),
      () => run(...second),
      () => run('trust', 'sign', 'root-2.json', '--key', 'a.key.json', '--out', 'root-2.json'),
    ])
    const before = ['root.json', 'root-2.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))
    for (const args of [
      ['trust', 'init', '--replaces', 'root.json', ...key, '--root-out', './root.json'],
      ['trust', 'init', '--root', 'root.json', ...bundle, '--out', 'root.json'],
      [
        'trust',
        'init',
        '--replaces',
        'root.json',
        ...key,
        '--root-out',
        'x.json',
        ...bundle,
        '--out',
        'x.json',
      ],
      ['trust', 'rotate', 'bundle.json', '--root', 'root-2.json', '--out', 'root-2.json'],
    ]) {
      const refused = await run(...args)
      expect(refused).toMatchObject({ exitCode: 73, stdout: '' })
      expect(refused.stderr).toContain('Cannot write')
    }
    expect(['root.json', 'root-2.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(before)
  })

  it('replaces a later root only where its own keys signed it', async () => {
    const { run, read } = await workplace()
    const replace = (file: string, out: string) =>
      run('trust', 'init', '--replaces', file, '--key', 'B=b.key.json', '--root-out', out)
    const key = ['--key', 'A=a.key.json', '--root-id', 'https://n.example/root']
    await all([
      () => run('trust', 'init', ...key, '--root-out', 'root.json'),
      () => replace('root.json', 'root-2.json'),
    ])
    const refused = await replace('root-2.json', 'root-3.json')
    expect(refused).toMatchObject({ exitCode: 65, stdout: '' })
    expect(refused.stderr).toContain('signed by 0 of the 1 keys that root 2 asks for')
    const sign = ['trust', 'sign', 'root-2.json', '--key', 'b.key.json', '--out', 'root-2.json']
    await all([() => run(...sign), () => replace('root-2.json', 'root-3.json')])
    expect(read<{ version: number }>('root-3.json').version).toBe(3)
  })

  it.each([
    ['no', 77],
    [undefined, 130],
    ['yes', 0],
  ])('says what is signed, asks at a terminal, and takes the answer %j', async (answer, exitCode) => {
    const { run, cwd } = await workplace()
    const key = ['--key', 'A=a.key.json', '--root-id', 'https://n.example/root', '--root-out', 'root.json']
    const bundle = ['--id', 'https://n.example/bundle', ...issued, '--expires-at', '2027-06-30T00:00:00Z']
    await run('trust', 'init', ...key, ...bundle, '--out', 'bundle.json')
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    const sign = ['trust', 'sign', 'bundle.json', '--key', 'a.key.json', ...created, '--out', 'signed.json']
    const signed = await runCommand(sign, { cwd, ask })
    expect(signed).toMatchObject({ exitCode, stdout: '' })
    expect(asked).toEqual(['Sign this? yes/no '])
    for (const text of [
      'This will be signed:',
      'https://n.example/bundle',
      '2027-06-30T00:00:00Z',
      'Key            “A”',
    ])
      expect(signed.stderr).toContain(text)
    expect(existsSync(join(cwd, 'signed.json'))).toBe(exitCode === 0)
    if (exitCode !== 0) expect(signed.stderr).toContain('Not signed')
    const unasked = await runCommand([...sign, '--yes', '--lang', 'lt'], { cwd, ask: async () => 'no' })
    expect(unasked.exitCode).toBe(0)
    expect(unasked.stderr).toContain('Bus pasirašyta:')
  })

  it('says in words what is in a bundle or root, and who signed', async () => {
    const bundle = await runCommand(['trust', 'show', november, ...later])
    expect(bundle).toMatchObject({ exitCode: 0, stderr: '' })
    for (const text of [
      'Version        15',
      '1: 2 of “Network office vilnius”, “Network office rotterdam”, “Network office barcelona”',
      'signed by 2 of the 2 keys that root 1 asks for',
      '“Cities of Learning Network” <did:web:network.example>',
      '“Evaluation Committee 2023 to 2025”: 2 of 3 sign',
      '“Marių savivaldybė”, “municipality”, “local”',
      'https://network.example/status/suspension/1, fetched 2026-11-01T12:00:00Z',
      'of did:web:havenlab-zuid.example: Suspended; last event: suspended 2026-11-01T09:00:00Z',
    ]) {
      expect(bundle.stdout).toContain(text)
    }
    const shown = await runCommand(['trust', 'show', root])
    expect(shown.stdout).toContain('Threshold      2 of 3 keys')
    expect(shown.stdout).toContain('The first root needs no signatures: verifiers pin it as it is')
    expect(shown.stdout).not.toContain('Not signed by')
  })

  it('says nothing of a bundle that a terminal would act on', async () => {
    const { run, cwd } = await workplace()
    const bundle = readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json')
    const evil = 'good\u001b[2J\u202etxt'
    writeInto(cwd, 'evil.json', { ...bundle, networks: [{ id: 'did:web:network.example', name: evil }] })
    const { stdout } = await run('trust', 'show', 'evil.json')
    expect(stdout).toContain('“goodtxt” <did:web:network.example>')
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
  })

  it.each([
    ['is good', [october, '--trust-root', root, ...now], 0, 'GOOD'],
    ['has no root pinned', [october, ...now], 2, 'NOT PINNED'],
    ['has expired', [october, '--trust-root', root, '--now', '2028-01-01T00:00:00Z'], 1, 'TRUST_EXPIRED'],
    ['is of the future', [november, '--trust-root', root, ...now], 1, 'TRUST_NOT_YET_ISSUED'],
  ])('checks a bundle that %s', async (_, args, exitCode, text) => {
    const run = await runCommand(['trust', 'check', ...args])
    expect(run).toMatchObject({ exitCode, stderr: '' })
    expect(run.stdout).toContain(text)
    const json = await runCommand(['trust', 'check', ...args, '--json'])
    expect(json.exitCode).toBe(exitCode)
    expect(JSON.parse(json.stdout).verdict).toBe(['valid', 'invalid', 'indeterminate'][exitCode])
  })

  it('checks a bundle that was changed, and another file', async () => {
    const { run, cwd } = await workplace()
    const text = readFileSync(october, 'utf8')
    writeInto(cwd, 'changed.json', text.replace('2027-01-15', '2037-01-15'))
    writeInto(cwd, 'cut.json', text.slice(0, 500))
    writeInto(cwd, 'other.json', readFileSync(badge, 'utf8'))
    for (const [file, code] of [
      ['changed.json', 'TRUST_THRESHOLD'],
      ['cut.json', 'JSON_INVALID'],
      ['other.json', 'SHAPE_INVALID'],
    ] as const) {
      const checked = await run('trust', 'check', file, '--trust-root', root, ...now)
      expect(checked.exitCode, file).toBe(1)
      expect(checked.stdout).toContain(code)
    }
  })

  it('refuses what it cannot use, and names it', async () => {
    const { run, cwd } = await workplace()
    writeInto(cwd, 'public.json', await exportKey(await exampleKey('workplace a'), 'multikey'))
    writeInto(cwd, 'list.json', { ...readHavenlabZuid<object>('status-revocation.json'), proof: undefined })
    writeInto(cwd, 'label.json', { ...readHavenlabZuid<object>('label.json'), proof: undefined })
    const init = ['trust', 'init']
    const key = ['--key', 'a.key.json']
    const cases: [string[], number, string][] = [
      [init, 64, 'expected either --key'],
      [[...init, ...key, '--root', root], 64, 'expected either --key'],
      [[...init, ...key], 64, '--root-id'],
      [[...init, ...key, '--root-id', 'urn:x:1', '--threshold', '2'], 64, '/threshold'],
      [[...init, ...key, ...key, '--root-id', 'urn:x:1'], 64, '/keys'],
      [[...init, ...key, '--root-id', 'urn:x:1', '--id', 'urn:x:2'], 64, '--root-out'],
      [[...init, ...key, '--root-id', 'urn:x:1', '--replaces', root], 64, '--root-id'],
      [[...init, '--root', root], 64, '--id'],
      [[...init, '--root', root, '--id', 'urn:x:2'], 64, '--expires-at'],
      [[...init, '--root', badge, '--id', 'urn:x:2'], 64, '--root'],
      [['trust', 'add', root], 65, 'trustBundle'],
      [['trust', 'add', 'nowhere.json'], 66, 'nowhere.json'],
      [['trust', 'add', october, '--network', 'did:web:n.example'], 64, '--network'],
      [['trust', 'add', october, '--committee', badge], 64, '--committee'],
      [['trust', 'add', october, '--status-list', 'list.json'], 64, '--status-list'],
      [['trust', 'add', october, '--status-list', badge], 64, 'found a credential'],
      [['trust', 'add', october, '--label', 'label.json'], 64, '--label'],
      [['trust', 'add', october, '--label', dossier('label.json')], 65, 'in the register already'],
      [['trust', 'add', october, '--event', 'suspended', '--of', labelId], 64, '--at'],
      [['trust', 'add', october, '--event', 'revoked', '--of', labelId, ...now], 64, 'suspended, reinstated'],
      [
        ['trust', 'add', october, '--event', 'suspended', '--of', 'urn:x:1', '--at', '2026-11-01T09:00:00Z'],
        65,
        'urn:x:1',
      ],
      [['trust', 'add', october, '--expires-at', '2020-01-01T00:00:00Z'], 65, '/expiresAt'],
      [['trust', 'sign', october], 64, '--key'],
      [['trust', 'sign', october, '--key', 'public.json'], 64, 'only a public key'],
      [['trust', 'sign', october, ...key], 65, 'this looks like the wrong key file'],
      [
        ['trust', 'rotate', october, '--root', root],
        65,
        'found version 1, under which the bundle is already',
      ],
      [['trust', 'show', badge], 65, 'trustBundle'],
      [['trust', 'check', october, '--trust-root', badge], 64, '--trust-root'],
      [['trust', 'check', october, '--trust-state', 'seen.json'], 64, '--trust-root'],
      [['trust', 'nonsense'], 64, 'nonsense'],
    ]
    for (const [args, exitCode, message] of cases) {
      const refused = await run(...args)
      expect(refused, args.join(' ')).toMatchObject({ exitCode, stdout: '' })
      expect(refused.stderr, args.join(' ')).toContain(message)
      expect(refused.stderr).not.toContain('    at ')
      expect(refused.stderr).not.toContain('z3u2')
    }
  })
})

describe('verify --trust', () => {
  it('verifies by one file, and names the label behind the badge', async () => {
    const run = await runCommand(['verify', badge, ...now, '--trust', october, '--trust-root', root])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('✔ Held when the badge was awarded (2026-09-30T14:00:00Z)')
    expect(run.stdout).toContain(
      '✔ Held now (2026-10-10T12:00:00Z): The register of labels says so, as of 2026-10-01',
    )
    const after = await runCommand(['verify', badge, ...later, '--trust', november, '--trust-root', root])
    expect(after.exitCode).toBe(0)
    expect(after.stdout).toContain('✘ Suspended now')
  })

  it('gives no tick for the label of the register to a document that too few members signed', async () => {
    const cwd = temporaryFolder()
    const label = readHavenlabZuid<{ proof: object[] }>('label.json')
    writeInto(cwd, 'label.json', { ...label, proof: label.proof.slice(0, 1) })
    const trusted = ['--trust', october, '--trust-root', root, ...now]
    const one = await runCommand(['verify', 'label.json', ...trusted], { cwd })
    expect(one.exitCode).toBe(1)
    const [, told = ''] = one.stdout.split('The label itself')
    expect(told).toContain('– Held now')
    expect(told).toContain('The register says this of the label with this id, not of this document')
    expect(told).not.toContain('✔')
    const whole = await runCommand(['verify', dossier('label.json'), ...trusted])
    expect(whole.stdout).toContain('✔ Held now')
  })

  it('says in one line that no register was given, in which a label could be suspended', async () => {
    const documents = [
      '--committee',
      dossier('committee-2023.json'),
      '--did-document',
      dossier('network.did.json'),
      '--status-list',
      dossier('status-revocation.json'),
    ]
    const brief = await runCommand(['verify', dossier('label.json'), '--brief', ...documents, ...now])
    expect(brief.stdout).toContain('no register of labels was given')
    const trusted = ['--trust', october, '--trust-root', root]
    const known = await runCommand(['verify', dossier('label.json'), '--brief', ...trusted, ...now])
    expect(known.stdout).toContain('✔')
    expect(known.stdout).not.toContain('no register')
  })

  it('says on the screen that no root was pinned, and quotes the names of the bundle', async () => {
    const args = ['verify', badge, ...now, '--trust', october]
    const { exitCode, stdout } = await runCommand(args)
    const [head = '', summary = ''] = stdout.split('\n')
    expect({ exitCode, head }).toEqual({ exitCode: 0, head: expect.stringContaining('VALID') })
    expect(summary).toContain('(the trust bundle was taken at its word: no root was pinned)')
    expect(stdout).toMatch(/✔ trust .*no root was pinned/)
    expect(stdout).toMatch(/\n {2}Beware\n {4}! No root was pinned, .* Get the root from the network/)
    expect(stdout).toContain('“Cities of Learning Network”')
    const pinned = await runCommand([...args, '--trust-root', root])
    expect(pinned.stdout).not.toContain('no root was pinned')
    expect(pinned.stdout).not.toContain('Beware')
  })

  it('says in the report where no root was pinned', async () => {
    const run = await runCommand(['verify', badge, ...now, '--trust', october, '--json'])
    const { verdict, problems } = JSON.parse(run.stdout)
    expect({ exitCode: run.exitCode, verdict }).toEqual({ exitCode: 0, verdict: 'valid' })
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'TRUST_ROOT_NOT_PINNED', severity: 'warning' }),
    )
  })

  it('never calls anything valid by a bundle that it refuses', async () => {
    const { run, cwd } = await workplace()
    const text = readFileSync(october, 'utf8')
    writeInto(cwd, 'changed.json', text.replace('2027-01-15', '2037-01-15'))
    writeInto(cwd, 'cut.json', text.slice(0, 500))
    writeInto(cwd, 'root.json', { ...readHavenlabZuid<object>('trust-root.json'), threshold: 1 })
    const cases: [string[], string][] = [
      [['--trust', 'changed.json', '--trust-root', root, ...now], 'TRUST_THRESHOLD'],
      [['--trust', 'changed.json', ...now], 'TRUST_THRESHOLD'],
      [['--trust', 'cut.json', '--trust-root', root, ...now], 'JSON_INVALID'],
      [['--trust', badge, '--trust-root', root, ...now], 'SHAPE_INVALID'],
      [['--trust', october, '--trust-root', 'root.json', ...now], 'TRUST_ROOT_MISMATCH'],
      [['--trust', october, '--trust-root', root, '--now', '2028-01-01T00:00:00Z'], 'TRUST_EXPIRED'],
      [['--trust', november, '--trust-root', root, ...now], 'TRUST_NOT_YET_ISSUED'],
    ]
    for (const [args, code] of cases) {
      for (const json of [[], ['--json']]) {
        const refused = await run('verify', badge, ...args, ...json)
        expect(refused, code).toMatchObject({ exitCode: 2, stdout: '' })
        expect(refused.stderr).toContain(`(${code})`)
      }
    }
  })

  it('remembers what it saw, and does not go back', async () => {
    const { run, read, cwd } = await workplace()
    const state = ['--trust-root', root, '--trust-state', 'seen.json']
    expect((await run('verify', badge, ...later, '--trust', october, ...state)).exitCode).toBe(0)
    expect(read('seen.json')).toMatchObject({ version: 14, rootVersion: 1 })
    expect((await run('verify', badge, ...later, '--trust', november, ...state)).exitCode).toBe(0)
    expect(read('seen.json')).toMatchObject({ version: 15 })
    const back = await run('verify', badge, ...later, '--trust', october, ...state)
    expect(back).toMatchObject({ exitCode: 2, stdout: '' })
    expect(back.stderr).toContain('(TRUST_ROLLED_BACK)')
    expect(read('seen.json')).toMatchObject({ version: 15 })
    writeInto(cwd, 'seen.json', {})
    const broken = await run('verify', badge, ...later, '--trust', november, ...state)
    expect(broken).toMatchObject({ exitCode: 64, stdout: '' })
  })

  it.each([
    ['--trust-root without --trust', ['--trust-root', root], 64, '--trust-root: expected --trust'],
    ['--trust-state without --trust', ['--trust-state', 'x'], 64, '--trust-state: expected --trust'],
    ['--trust-state without --trust-root', ['--trust', october, '--trust-state', 'x'], 64, '--trust-root'],
    ['a bundle that is nowhere', ['--trust', 'nowhere.json'], 66, '--trust: Cannot read nowhere.json'],
    [
      'a root that is nowhere',
      ['--trust', october, '--trust-root', 'nowhere.json'],
      66,
      '--trust-root: Cannot read',
    ],
    ['a root that is none', ['--trust', october, '--trust-root', badge], 64, '--trust-root'],
  ])('refuses %s', async (_, args, exitCode, message) => {
    const run = await runCommand(['verify', badge, ...now, ...args])
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).toContain(message)
  })

  it('takes a policy and a committee beside the bundle', async () => {
    const { run, cwd } = await workplace()
    const args = ['verify', dossier('label.json'), ...now, '--trust', october, '--trust-root', root]
    expect((await run(...args)).exitCode).toBe(0)
    writeInto(cwd, 'policy.json', { quorum: 3 })
    const strict = await run(...args, '--policy', 'policy.json', '--json')
    expect(strict.exitCode).toBe(1)
    expect(JSON.parse(strict.stdout).sections.policy).toMatchObject({ verdict: 'invalid', quorum: 3 })
    const committee = { ...readHavenlabZuid<object>('committee-2023.json'), id: 'urn:x:mine', quorum: 3 }
    writeInto(cwd, 'committee.json', committee)
    const overlap = await run(...args, '--committee', 'committee.json')
    expect(overlap).toMatchObject({ exitCode: 64, stdout: '' })
    expect(overlap.stderr).toContain('trust.committees[1]/validFrom to be not before the end of urn:x:mine')
    writeInto(cwd, 'policy.json', { quorum: 9 })
    const misuse = await run(...args, '--policy', 'policy.json')
    expect(misuse).toMatchObject({ exitCode: 64, stdout: '' })
    expect(misuse.stderr).toContain('policy.quorum')
  })
})

describe('verify --recipient', () => {
  const args = ['verify', badge, ...now, '--trust', october, '--trust-root', root]
  const { id } = readHavenlabZuid<{ credentialSubject: { id: string } }>(
    'badge-2026-09-30.json',
  ).credentialSubject

  it.each([
    [id, 0, 'It is about did:key:'],
    ['shanelle.martina@mail.example', 0, 'It is about shanelle.martina@mail.example'],
    ['somebody.else@mail.example', 1, 'about another person or organisation'],
    [`${id}x`, 1, 'about another person or organisation'],
  ])('%s ends with %i', async (who, exitCode, text) => {
    const run = await runCommand([...args, '--recipient', who])
    expect(run.exitCode).toBe(exitCode)
    expect(run.stdout).toContain(text)
  })

  it.each([
    [
      'a name',
      ['--recipient', 'Shanelle Martina', '--recipient-type', 'name'],
      'It is about Shanelle Martina',
    ],
    [
      'the second of two addresses',
      ['--recipient', 'somebody.else@mail.example', '--recipient', 'mailto:shanelle.martina@mail.example'],
      'It is about mailto:shanelle.martina@mail.example',
    ],
    ['a mailto: address', ['--recipient', 'mailto:shanelle.martina@mail.example'], 'It is about mailto:'],
  ])('accepts %s', async (_, options, text) => {
    const run = await runCommand([...args, ...options])
    expect([run.exitCode, run.stdout]).toEqual([0, expect.stringContaining(text)])
  })

  it.each([
    ['two ids', ['--recipient', id, '--recipient', `${id}x`], 'at most one id'],
    ['a name without its type', ['--recipient', 'Shanelle Martina'], '--recipient-type name'],
    ['a type without anybody', ['--recipient-type', 'name'], 'expected --recipient beside it'],
    ['a type that is none', ['--recipient', 'x', '--recipient-type', 'email'], 'identifierType'],
  ])('refuses %s', async (_, options, text) => {
    const run = await runCommand([...args, ...options])
    expect([run.exitCode, run.stderr]).toEqual([64, expect.stringContaining(text)])
  })
})
