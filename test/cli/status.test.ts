import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { didKey, exportKey, readStatus, setStatus } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const issuer = pretendIssuer()
const listId = 'https://issuer.example/status/1'
const from = ['--valid-from', '2026-05-18T12:00:00Z']
const createArgs = [
  'status',
  'create',
  '--id',
  listId,
  '--issuer',
  didKey(issuer.key),
  '--purpose',
  'revocation',
]
const now = ['--now', '2099-01-01T00:00:00Z']

function read(folder: string, name: string) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

async function folderWithKey(): Promise<string> {
  const cwd = temporaryFolder()
  writeInto(cwd, 'issuer.key.json', await exportKey(issuer.key, 'multikey', { includeSecret: true }))
  return cwd
}

describe('status', () => {
  it.each([
    ['suspend', 'Did you mean suspension?'],
    ['revoked', 'Did you mean revocation?'],
    ['colour', 'Expected revocation, suspension, refresh, message.'],
  ])('makes no list for the purpose %s, which verifiers do not know', async (purpose, message) => {
    const list = ['--id', 'https://n.example/status/1', '--issuer', 'did:web:n.example']
    const run = await runCommand(['status', 'create', ...list, '--purpose', purpose])
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain(message)
  })

  it('revokes a badge: create, entry, sign, verify, set, verify', async () => {
    const cwd = await folderWithKey()
    const key = ['--key', 'issuer.key.json']
    const run = (...args: string[]) => runCommand(args, { cwd })
    expect(await run(...createArgs, ...from, ...key, '--out', 'list.json')).toMatchObject({
      exitCode: 0,
      stdout: '',
    })
    const entry = await run('status', 'entry', 'list.json', '94567')
    expect(entry.exitCode).toBe(0)
    writeInto(cwd, 'badge.json', {
      ...sampleBadge(issuer.profile),
      credentialStatus: JSON.parse(entry.stdout),
    })
    expect((await run('sign', 'badge.json', ...key, '--out', 'signed.json')).exitCode).toBe(0)
    expect((await run('verify', 'signed.json', ...now)).exitCode).toBe(2)
    const good = await run('verify', 'signed.json', '--status-list', 'list.json', ...now)
    expect(good).toMatchObject({ exitCode: 0 })
    const set = await run('status', 'set', 'list.json', '94567', '5', ...key, '--out', 'list.json')
    expect(set.stderr).not.toContain('not signed')
    expect(set).toMatchObject({ exitCode: 0, stdout: '' })
    const revoked = await run('verify', 'signed.json', '--status-list', 'list.json', '--json', ...now)
    expect(revoked.exitCode).toBe(1)
    const { sections, problems } = JSON.parse(revoked.stdout)
    expect(sections.status).toMatchObject({ verdict: 'invalid', entries: [{ index: 94567, value: 1 }] })
    expect(problems.map(({ code }: { code: string }) => code)).toContain('REVOKED')
    const shown = await run('status', 'show', 'list.json')
    expect(shown).toMatchObject({ exitCode: 0 })
    expect(shown.stdout).toContain('131072, of which 2 set')
    expect(shown.stdout).toContain('5, 94567')
  })

  it('changes no list that ended before the change, or that begins with it', async () => {
    const cwd = await folderWithKey()
    const key = ['--key', 'issuer.key.json', '--out', 'list.json']
    const run = (...args: string[]) => runCommand(args, { cwd })
    const until = ['--valid-until', '2026-06-01T00:00:00Z']
    expect((await run(...createArgs, ...from, ...until, ...key)).exitCode).toBe(0)
    const before = read(cwd, 'list.json')
    const over = await run('status', 'set', 'list.json', '5', '--valid-from', '2026-06-01T00:00:00Z', ...key)
    expect(over).toMatchObject({ exitCode: 64, stdout: '' })
    expect(over.stderr).toContain(
      'Cannot change list.json: the list holds until 2026-06-01T00:00:00Z and the change from 2026-06-01T00:00:00Z on',
    )
    expect(over.stderr).toContain('Give --valid-until <instant> with a later end')
    const together = await run('status', 'set', 'list.json', '5', ...from, ...key)
    expect(together).toMatchObject({ exitCode: 64, stdout: '' })
    expect(together.stderr).toContain('Give --valid-from <instant> with a later time')
    expect(read(cwd, 'list.json')).toEqual(before)
    const period = ['--valid-from', '2026-07-01T00:00:00Z', '--valid-until', '2027-06-01T00:00:00Z']
    expect((await run('status', 'set', 'list.json', '5', '6', ...period, ...key)).exitCode).toBe(0)
    expect(read(cwd, 'list.json')).toMatchObject({ validUntil: '2027-06-01T00:00:00Z' })
    const empty = ['--valid-from', '2026-07-01T00:00:00Z', ...until]
    expect(await run(...createArgs, ...empty)).toMatchObject({ exitCode: 64, stdout: '' })
  })

  it('is undecided by a stale copy, unless it was fetched since', async () => {
    const cwd = await folderWithKey()
    const key = ['--key', 'issuer.key.json']
    const run = (...args: string[]) => runCommand(args, { cwd })
    await run(...createArgs, ...from, '--ttl', '300000', ...key, '--out', 'list.json')
    const { stdout } = await run('status', 'entry', 'list.json', '1')
    const badge = { ...sampleBadge(issuer.profile), credentialStatus: JSON.parse(stdout) }
    writeInto(cwd, 'badge.json', await issuer.sign(badge, { created: '2026-05-18T12:00:00Z' }))
    const verify = ['verify', 'badge.json', '--status-list', 'list.json', '--now', '2099-01-01T00:00:00Z']
    expect((await run(...verify)).exitCode).toBe(2)
    expect((await run(...verify, '--status-fetched', '2098-12-31T23:59:00Z')).exitCode).toBe(0)
    expect((await run(...verify, '--status-fetched', '2098-12-31')).exitCode).toBe(64)
    expect((await run(...verify.slice(0, 3), 'missing.json')).exitCode).toBe(66)
  })
})

describe('status create', () => {
  it('prints an unsigned list, with every option that it has', async () => {
    const more = ['--purpose', 'message', '--length', '200000', '--status-size', '2', '--ttl', '60000']
    const args = [...createArgs, ...more, ...from, '--valid-until', '2027-05-18T12:00:00Z']
    const { exitCode, stdout } = await runCommand(args)
    expect(exitCode).toBe(0)
    const list = JSON.parse(stdout)
    expect(list).not.toHaveProperty('proof')
    expect(list).toMatchObject({
      id: listId,
      validUntil: '2027-05-18T12:00:00Z',
      credentialSubject: { statusPurpose: ['revocation', 'message'], ttl: 60_000 },
    })
    expect(readStatus(list, 199_999, { statusSize: 2 })).toBe(0)
    expect(() => readStatus(list, 200_000, { statusSize: 2 })).toThrow(RangeError)
  })

  it.each([
    ['no purpose', createArgs.slice(0, -2)],
    ['an id that is no URL', createArgs.map((arg) => (arg === listId ? 'list' : arg))],
    ['a short list', [...createArgs, '--length', '1000']],
    ['a length in words', [...createArgs, '--length', 'many']],
    ['entries of nine bits', [...createArgs, '--status-size', '9']],
    ['a date without zone', [...createArgs, '--valid-from', '2026-05-18']],
  ])('ends with 64 for %s', async (_, args) => {
    const run = await runCommand(args)
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).not.toContain('    at ')
  })
})

describe('status set', () => {
  it('clears an entry again, sets values of several bits, and moves the date', async () => {
    const cwd = temporaryFolder()
    const created = await runCommand([
      ...createArgs.slice(0, -1),
      'suspension',
      ...from,
      '--status-size',
      '4',
    ])
    writeInto(cwd, 'list.json', created.stdout)
    const size = ['--status-size', '4']
    const set = await runCommand(
      ['status', 'set', 'list.json', '7', '--value', '9', ...size, '--out', 'set.json'],
      { cwd },
    )
    expect(set.exitCode).toBe(0)
    expect(set.stderr).toContain('It is not signed: no verifier will count it. Sign it with --key.')
    expect(readStatus(read(cwd, 'set.json'), 7, { statusSize: 4 })).toBe(9)
    expect(Date.parse(read(cwd, 'set.json').validFrom)).toBeGreaterThan(Date.parse('2026-05-18T12:00:00Z'))
    const clear = ['status', 'set', 'set.json', '7', '--value', '0', ...size]
    const back = await runCommand([...clear, ...from], { cwd })
    expect(back.exitCode).toBe(64)
    expect(back.stderr).toContain('expected validFrom to be no earlier than')
    const cleared = await runCommand(clear, { cwd })
    const { validFrom } = JSON.parse(cleared.stdout)
    expect(JSON.parse(cleared.stdout)).toEqual({ ...read(cwd, 'list.json'), validFrom })
    const json = await runCommand(['status', 'show', 'set.json', '--json', ...size], { cwd })
    expect(JSON.parse(json.stdout)).toEqual({ length: 131_072, setCount: 1, set: [{ index: 7, value: 9 }] })
  })

  it.each([[[]], [['--purpose', 'suspension']]])(
    'clears no entry of a list of revocations unless it is forced (and %j)',
    async (more) => {
      const cwd = temporaryFolder()
      writeInto(cwd, 'list.json', (await runCommand([...createArgs, ...more, ...from])).stdout)
      const set = (...args: string[]) => runCommand(['status', 'set', 'list.json', '7', ...args], { cwd })
      writeInto(cwd, 'list.json', (await set()).stdout)
      const refused = await set('--value', '0')
      expect(refused).toMatchObject({ exitCode: 65, stdout: '' })
      expect(refused.stderr).toContain('a revocation is final. Give --force')
      const forced = await set('--value', '0', '--force')
      expect(forced.exitCode).toBe(0)
      expect(readStatus(JSON.parse(forced.stdout), 7)).toBe(0)
    },
  )

  it('ends with a code that says what is wrong', async () => {
    const cwd = await folderWithKey()
    const created = await runCommand([...createArgs, ...from])
    writeInto(cwd, 'list.json', created.stdout)
    writeInto(cwd, 'other.json', { hello: 'world' })
    const exitCode = async (...args: string[]) => (await runCommand(['status', ...args], { cwd })).exitCode
    expect(await exitCode('set', 'list.json', '131072')).toBe(64)
    expect(await exitCode('set', 'list.json', '-1')).toBe(64)
    expect(await exitCode('set', 'list.json', '5abc')).toBe(64)
    expect(await exitCode('set', 'list.json', '5', '--value', '2')).toBe(64)
    expect(await exitCode('set', 'list.json')).toBe(64)
    expect(await exitCode('set', 'other.json', '5')).toBe(65)
    expect(await exitCode('show', 'missing.json')).toBe(66)
    expect(await exitCode('entry', 'list.json', '5', '--purpose', 'suspension')).toBe(64)
    expect(await exitCode('unknown')).toBe(64)
    const key = ['--key', 'issuer.key.json', '--out', 'issuer.key.json']
    expect(await exitCode('set', 'list.json', '5', ...key)).toBe(73)
  })
})

describe('status show', () => {
  it('says the first that are set, and cleans what the list says of itself', async () => {
    const cwd = temporaryFolder()
    const { stdout } = await runCommand([...createArgs, ...from])
    let list = { ...JSON.parse(stdout), issuer: { id: 'did:web:issuer.example', name: 'Issuer' } }
    for (let index = 0; index < 25; index++) list = setStatus(list, index, 1)
    const subject = { ...list.credentialSubject, statusPurpose: 'revo\u001b[31mcation' }
    writeInto(cwd, 'list.json', { ...list, credentialSubject: subject })
    const shown = await runCommand(['status', 'show', 'list.json'], { cwd })
    expect(shown.stdout).toContain('131072, of which 25 set')
    expect(shown.stdout).toContain('18, 19, …')
    expect(shown.stdout).not.toContain('20,')
    expect(shown.stdout).toContain('did:web:issuer.example')
    expect(shown.stdout).not.toContain('\u001b')
    expect(shown.stdout).toContain('none: it is not signed')
  })
})
