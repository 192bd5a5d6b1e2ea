import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { createStatusList, setStatus } from '../../src/index'
import { languages } from '../../src/problems/find-language'
import type { TrustBundle } from '../../src/trust/index'
import { havenlabZuidFolder, readHavenlabZuid } from '../support/havenlab-zuid'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const dossier = (name: string) => fileURLToPath(new URL(name, havenlabZuidFolder))
const bundle = readHavenlabZuid<TrustBundle>('trust-bundle-2026-11-01.json')
const october = readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json')
const now = ['--now', '2026-11-05T12:00:00Z']
const label = dossier('label.json')
const mark = dossier('trust-mark.json')
const network = 'did:web:network.example'

/** What `trust show` prints of a bundle. */
async function show(document: object, ...args: string[]) {
  const cwd = temporaryFolder()
  writeInto(cwd, 'bundle.json', document)
  const run = await runCommand(['trust', 'show', 'bundle.json', ...now, ...args], { cwd })
  return { ...run, lines: run.stdout.split('\n').map((line) => line.trim()) }
}

/** The lines on what disagrees. */
function disagreements(stdout: string): string[] {
  const lines = stdout.slice(stdout.indexOf('Disagreements')).replace('Disagreements', '').split('\n')
  return lines.map((line) => line.trim()).filter(Boolean)
}

describe('trust show on committees', () => {
  it('says groups, required members, periods in office and keys that are revoked', async () => {
    const [, committee] = bundle.committees ?? []
    if (!committee) throw new Error('expected two committees')
    const [first, second, third, ...rest] = committee.members
    if (!first || !second || !third) throw new Error('expected three members')
    const [key] = second.keys
    const members = [
      { ...first, validUntil: '2026-06-30T23:59:59Z' },
      { ...second, keys: [{ ...key, revoked: '2026-05-01T00:00:00Z' }] },
      third,
      ...rest,
    ]
    const changed = {
      ...committee,
      members,
      groups: [{ name: 'Trio', members: [first.id, third.id], quorum: 1 }],
      requiredMembers: [third.id],
    }
    const { lines, exitCode } = await show({ ...bundle, committees: [changed] })
    expect(exitCode).toBe(0)
    expect(lines).toContain(`group “Trio”: 1 of “${first.name}”, “${third.name}”`)
    expect(lines).toContain(`must sign: “${third.name}”`)
    expect(lines).toContain(`“${first.name}”, no beginning – 2026-06-30T23:59:59Z`)
    expect(lines).toContain(`“${third.name}”`)
    expect(lines).toContain(`${key?.id}, 2026-01-01T00:00:00Z – no end, revoked 2026-05-01T00:00:00Z`)
    expect(lines.filter((line) => line.includes('revoked'))).toHaveLength(1)
  })

  it('says nothing of groups and required members where there are none', async () => {
    const { stdout } = await show(bundle)
    expect(stdout).not.toMatch(/group|must sign|revoked \d/)
    expect(stdout).toContain('“Rasa Petrauskienė”')
  })

  it('keeps within a terminal of 80 columns, but for ids', async () => {
    const cwd = temporaryFolder()
    for (const lang of languages) {
      const { stdout } = await runCommand(
        ['trust', 'show', dossier('trust-bundle-2026-10-01.json'), ...now, '--label', label, '--lang', lang],
        { cwd, columns: 80, env: { NO_COLOR: '1' } },
      )
      const wide = stdout.split('\n').filter((line) => [...line].length > 80)
      expect(wide.filter((line) => line.trim().includes(' ') && !/^\S+ +\S+$/.test(line))).toEqual([])
      expect(stdout.split('\n').length).toBeGreaterThan(20)
    }
  })
})

describe('trust show on lists and register', () => {
  const listId = 'https://network.example/status/revocation/1'
  let revocation: ReturnType<typeof createStatusList>

  beforeAll(() => {
    revocation = createStatusList({
      id: listId,
      issuer: network,
      statusPurpose: 'revocation',
      validFrom: '2026-01-01T00:00:00Z',
    })
  })

  it('finds nothing where they agree', async () => {
    const { stdout } = await show(bundle, '--label', label, '--label', mark)
    expect(disagreements(stdout)).toEqual(['none'])
  })

  it('names a trust mark of a suspended label whose entry is not set', async () => {
    const stale = { ...bundle, statusLists: october.statusLists }
    const { stdout } = await show(stale, '--label', mark)
    expect(disagreements(stdout)[0]).toMatch(
      /: the register says Suspended, but entry 40816 \(suspension\) of \S+ is not set$/,
    )
  })

  it('names an entry that is set of a label that the register has as held', async () => {
    const { stdout } = await show({ ...october, statusLists: bundle.statusLists }, '--label', mark)
    expect(disagreements(stdout)).toEqual([
      expect.stringMatching(/: the register says Held, but entry 40816 \(suspension\) of \S+ is set$/),
    ])
    const revoked = setStatus(revocation, 97203, true)
    const ofLabel = await show(
      { ...bundle, statusLists: [{ credential: revoked, fetchedAt: bundle.issuedAt }] },
      '--label',
      label,
    )
    expect(disagreements(ofLabel.stdout)).toEqual([
      expect.stringMatching(/: the register says Suspended, but entry 97203 \(revocation\) of \S+ is set$/),
    ])
  })

  it('counts, without a label, that fewer entries are set than labels are suspended', async () => {
    const { stdout } = await show({ ...bundle, statusLists: october.statusLists })
    expect(disagreements(stdout)).toEqual([
      `${network}: labels in the register with the state Suspended: 1; entries set in the lists for it: 0`,
    ])
    const { stdout: agreed } = await show(bundle)
    expect(disagreements(agreed)).toEqual(['none'])
  })

  it('looks at the trust marks that the bundle publishes, and passes over other endorsements', async () => {
    const published = readHavenlabZuid<{ id: string }>('trust-mark.json')
    const other = { ...published, credentialSubject: { id: 'did:web:other.example' } }
    const stale = { ...bundle, statusLists: october.statusLists, endorsements: [published, other] }
    const { stdout } = await show(stale)
    expect(disagreements(stdout).filter((line) => line.includes('40816'))).toHaveLength(1)
  })

  it('says that a label is not in the register, and that a list is not in the bundle', async () => {
    const { stdout } = await show({ ...bundle, register: [] }, '--label', label)
    expect(disagreements(stdout)).toEqual([expect.stringMatching(/ is not in the register$/)])
    const { stdout: noList } = await show({ ...bundle, statusLists: [] }, '--label', label)
    expect(disagreements(noList)).toEqual([expect.stringMatching(/: the bundle does not have the list \S+$/)])
  })

  it('refuses a label beside a root', async () => {
    const run = await runCommand(['trust', 'show', dossier('trust-root.json'), '--label', label])
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain('only a bundle has a register')
  })

  it('passes over a list that cannot be read', async () => {
    const broken = {
      ...revocation,
      credentialSubject: { ...revocation.credentialSubject, encodedList: 'uAAAA' },
    }
    const { exitCode, stdout } = await show(
      { ...bundle, statusLists: [{ credential: broken, fetchedAt: bundle.issuedAt }] },
      '--label',
      label,
    )
    expect(exitCode).toBe(0)
    expect(disagreements(stdout)).toEqual(['none'])
  })
})
