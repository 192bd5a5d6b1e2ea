import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listRegister } from '../../src/cli/register/list-register'
import { toCsv } from '../../src/cli/register/to-csv'
import type { LabelHolder } from '../../src/index'
import type { TrustBundle } from '../../src/trust/index'
import { dossierFile } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const folder = fileURLToPath(new URL('../../examples/havenlab-zuid/', import.meta.url))
const file = (name: string) => join(folder, name)
const bundle = file('trust-bundle-2026-11-01.json')
const checked = ['--trust-root', file('trust-root.json'), '--now', '2026-11-02T00:00:00Z']
const holder = 'did:web:havenlab-zuid.example'
const list = (...args: string[]) => runCommand(['register', bundle, ...checked, ...args])

describe('register', () => {
  it('lists each holder with its state at the date, and counts', async () => {
    const before = await list('--at', '2026-10-31T00:00:00Z')
    expect(before).toMatchObject({ exitCode: 0, stderr: '' })
    expect(before.stdout).toContain('1 label at 2026-10-31T00:00:00Z')
    expect(before.stdout).toMatch(new RegExp(`${holder} +Held +2024-01-15\\S+ +2027-01-15`))
    expect(before.stdout).toContain('States: Held 1')
    expect(before.stdout).not.toContain('Countries')
    const after = await list()
    expect(after.stdout).toContain('1 label at 2026-11-02T00:00:00Z')
    expect(after.stdout).toMatch(new RegExp(`${holder} +Suspended +2026-11-01`))
    expect((await list('--at', '2023-01-01T00:00:00Z')).stdout).toBe('0 labels at 2023-01-01T00:00:00Z\n')
  })

  it('says what a file is that is not a bundle, and which dates it takes', async () => {
    const run = await runCommand(['register', dossierFile('application.json')])
    expect(run.exitCode).toBe(65)
    expect(await runCommand(['register', '-'], { stdin: 'hello' })).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('standard input: Cannot read JSON'),
    })
    expect(run.stderr).toContain(
      'expected a trust bundle, found a document of the kind application for a label',
    )
    const shown = await runCommand(['trust', 'show', dossierFile('application.json')])
    expect(shown.stderr).toContain(
      'expected a document of the shape trustBundle, found a document of the kind application',
    )
    const today = await list('--at', 'today')
    expect(today.exitCode).toBe(64)
    expect(today.stderr).toContain('Expected a date, such as 2026-06-12, or an instant')
    expect((await runCommand(['register', '--help'])).stdout).not.toContain('today means')
  })

  it('tells the same in other languages', async () => {
    expect((await list('--lang', 'lt')).stdout).toContain('Būsenos: Sustabdytas 1')
    expect((await list('--lang', 'it')).stdout).toContain('Titolare')
  })

  it('lists labels in some states, and those that are held and end soon', async () => {
    const count = async (...args: string[]) =>
      JSON.parse((await list('--format', 'json', ...args)).stdout).holders.length
    expect(await count('--state', 'active')).toBe(0)
    expect(await count('--state', 'active', '--state', 'suspended')).toBe(1)
    expect(await count('--expiring-within', '73')).toBe(0)
    expect(await count('--expiring-within', '75')).toBe(1)
    expect(await count('--at', '2027-06-01T00:00:00Z', '--expiring-within', '9999')).toBe(0)
    expect(await count('--at', '2027-06-01T00:00:00Z', '--state', 'expired')).toBe(1)
  })

  it('reminds no one who has renewed already', () => {
    const held = (renewedUntil?: string): LabelHolder => ({
      holder: 'did:web:a.example',
      label: 'urn:x:1',
      network: 'did:web:n.example',
      state: 'active',
      since: '2026-01-01T00:00:00Z',
      validUntil: '2029-01-01T00:00:00Z',
      ...(renewedUntil !== undefined && { renewedUntil }),
    })
    const count = (holder: LabelHolder) =>
      listRegister([holder], '2028-12-01T00:00:00Z', new Map(), { expiringWithin: 60 }).holders.length
    expect(count(held())).toBe(1)
    expect(count(held('2032-01-01T00:00:00Z'))).toBe(0)
  })

  it('takes the word of the table for a state, in capitals or not, and a date as its end', async () => {
    const held = await list('--state', 'Held', '--at', '2026-10-31', '--format', 'json')
    expect(JSON.parse(held.stdout)).toMatchObject({ at: '2026-10-31T23:59:59Z', states: { active: 1 } })
    expect((await list('--state', 'x')).stderr).toContain('active, held, suspended, expired, withdrawn')
  })

  it('refuses the profile of somebody who is not in the register', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'other.json', { id: 'did:web:other.example', type: ['Profile'], name: 'Other' })
    expect(await list('--holder', join(cwd, 'other.json'))).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('got did:web:other.example'),
    })
  })

  it('counts by country where profiles of holders say it', async () => {
    const cwd = temporaryFolder()
    const address = { type: ['Address'], addressCountryCode: 'NL' }
    writeInto(cwd, 'profile.json', { id: holder, type: ['Profile'], name: 'Havenlab', address })
    const run = await list('--holder', join(cwd, 'profile.json'))
    expect(run.stdout).toContain('Countries: NL 1')
    const json = await list('--format', 'json', '--holder', join(cwd, 'profile.json'))
    expect(JSON.parse(json.stdout)).toMatchObject({
      at: '2026-11-02T00:00:00Z',
      holders: [{ holder, state: 'suspended', country: 'NL' }],
      states: { suspended: 1 },
      countries: { NL: 1 },
    })
    expect(json.stdout).not.toContain('Havenlab')
  })

  it('writes CSV for spreadsheets', async () => {
    const { stdout } = await list('--format', 'csv')
    const [head, row, end] = stdout.split('\r\n')
    expect(head).toBe(
      '\ufeffholder,name,label,network,state,since,validUntil,renewedUntil,renewalOpens,renewalCloses,country,at,knownUntil',
    )
    expect(row).toMatch(new RegExp(`^${holder},,.+,did:web:network.example,suspended,2026-11-01`))
    expect(row).toMatch(/,2026-11-02T00:00:00Z,2026-11-01T[\d:]+Z$/)
    expect(end).toBe('')
  })

  it('writes in CSV the names of holders whose profiles are given', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'profile.json', { id: holder, type: ['Profile'], name: 'Havenlab, Zuid' })
    const { stdout } = await list('--format', 'csv', '--holder', join(cwd, 'profile.json'))
    expect(stdout).toContain(`${holder},"Havenlab, Zuid",`)
  })

  it('shows in the table the names of holders whose profiles are given', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'profile.json', { id: holder, type: ['Profile'], name: 'Havenlab, Zuid' })
    const { stdout } = await list('--holder', join(cwd, 'profile.json'))
    expect(stdout).toMatch(new RegExp(`“Havenlab, Zuid” <${holder}> +Suspended`))
  })

  it('says of a date after the issue of the bundle that later events are not in it', async () => {
    const later = await list('--at', '2026-12-01T00:00:00Z')
    expect(later).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Nothing that happened later'),
    })
    const json = await list('--at', '2026-12-01T00:00:00Z', '--format', 'json')
    expect(json.stderr).toContain('Nothing that happened later')
    expect(JSON.parse(json.stdout).bundle).toEqual({
      issuedAt: expect.stringMatching(/^2026-11-01/),
      rootPinned: true,
    })
    expect((await list('--at', '2026-10-31T00:00:00Z')).stdout).not.toContain('Nothing that happened later')
  })

  it('says that the signatures of the bundle were not checked, and refuses one that is not signed', async () => {
    const unpinned = await runCommand(['register', bundle, '--now', '2026-11-02T00:00:00Z'])
    expect(unpinned).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('give --trust-root') })
    const cwd = temporaryFolder()
    const { proof: _, ...unsigned } = JSON.parse(readFileSync(bundle, 'utf8')) as TrustBundle
    writeInto(cwd, 'unsigned.json', unsigned)
    const refused = await runCommand(['register', join(cwd, 'unsigned.json'), ...checked])
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
  })

  it.each([
    ['--expiring-within', 'soon'],
    ['--state', 'superseded'],
    ['--format', 'xml'],
    ['--at', '2026-11-31'],
    ['--at', '2026-11'],
  ])('refuses %s %s', async (...args) => {
    expect(await list(...args)).toMatchObject({ exitCode: 64, stdout: '' })
  })
})

describe('toCsv()', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    [' =x', "'=x"],
    ['\u3164=x', "'\u3164=x"],
    ['\u2800\u0301\ufe0f=x', "'\u2800\u0301\ufe0f=x"],
    ['\ufe66x', "'\ufe66x"],
    ['x;=1+1', `"x;'=1+1"`],
    ['x;"=1+1"', `"x;'""=1+1"""`],
    ['x|\u200b@y', `"x|'\u200b@y"`],
    ['x\t=1', '"x =1"'],
    ['x\n=1', '"x =1"'],
    ['\u001b[31m=x\u0007', "'=x"],
    ['a\u001b]0;t\u0007b\u0000\u202ec', 'abc'],
    ['a;b-c', '"a;b-c"'],
    ['\u200b=x', "'\u200b=x"],
    ['＝x', "'＝x"],
    ['\tx', 'x'],
    ['\r-1', "'-1"],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a-b=c', 'a-b=c'],
    ['', ''],
  ])('writes %j as %s', (text, cell) => {
    expect(toCsv([[text, 'x']])).toBe(`${cell},x\r\n`)
  })
})
