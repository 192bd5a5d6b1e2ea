import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exampleKey, rootSigner } from '../../examples/havenlab-zuid/people'
import { exportKey, importKey, readStatus, readTrustBundle, verify } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { TrustBundle } from '../../src/trust/index'
import { signTrustBundle } from '../../src/trust/index'
import { havenlabZuidFolder } from '../support/havenlab-zuid'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const dossier = (name: string) => fileURLToPath(new URL(name, havenlabZuidFolder))
const at = new Date('2026-11-03T09:00:00Z')
const revocation = ['--status-list', 'revocation.json']
const suspension = ['--status-list', 'suspension.json']
const mark = ['--trust-mark', 'mark.json']
const trust = ['--trust', 'bundle.json']
const key = ['--key', 'status.key.json']
const reason = ['--reason', 'No report']

const files = {
  'label.json': 'label.json',
  'mark.json': 'trust-mark.json',
  'revocation.json': 'status-revocation.json',
  'suspension.json': 'status-suspension-2026-10-01.json',
  'bundle.json': 'trust-bundle-2026-10-01.json',
}

/** A folder with the label, its mark, its lists and the bundle, and a command that runs in it. */
async function office() {
  const cwd = temporaryFolder()
  for (const [name, from] of Object.entries(files)) copyFileSync(dossier(from), join(cwd, name))
  const secret = { includeSecret: true, id: 'did:web:network.example#status' } as const
  writeInto(cwd, 'status.key.json', await exportKey(await exampleKey('status'), 'multikey', secret))
  const text = (name: string) => readFileSync(join(cwd, name), 'utf8')
  const read = <T>(name: string) => JSON.parse(text(name)) as T
  const contents = () => Object.keys(files).map(text)
  const run = (...args: string[]) => runCommand(args, { cwd, now: at })
  return { cwd, run, read, contents }
}

type Office = Awaited<ReturnType<typeof office>>

const eventsOf = ({ read }: Office) => read<TrustBundle>('bundle.json').register?.[0]?.events
const isSet = ({ read }: Office, name: string, index: number) => readStatus(read(name), index)

/** The label, verified with the bundle in the folder, signed anew, and with the lists beside it. */
async function verdictOf({ read }: Office, name: string, now: string) {
  let bundle = read<TrustBundle>('bundle.json')
  for (const slug of ['root-vilnius', 'root-rotterdam'])
    bundle = await signTrustBundle(bundle, await rootSigner(slug), { created: bundle.issuedAt })
  const root = JSON.parse(readFileSync(dossier('trust-root.json'), 'utf8'))
  const material = readTrustBundle(JSON.stringify(bundle), { root, now })
  const statusLists = ['revocation.json', 'suspension.json'].map((list) => ({
    credential: read<object>(list),
  }))
  return verify(read<object>(name), { now, trust: { ...material, statusLists } as never })
}

describe('suspend, reinstate and withdraw', () => {
  it('set the list of the mark and the register in one step, as verify sees', async () => {
    const place = await office()
    const run = await place.run('suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason)
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('a revocation is final')
    expect(run.stderr).toContain('Version 15 of the bundle is not signed yet: 2 root keys')
    expect(eventsOf(place)?.at(-1)).toEqual({
      type: 'suspended',
      at: '2026-11-03T09:00:00Z',
      reason: 'No report',
    })
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
    expect(isSet(place, 'revocation.json', 97203)).toBe(0)
    const report = await verdictOf(place, 'label.json', '2026-11-04T00:00:00Z')
    expect(report.verdict).toBe('invalid')
    expect(report.problems.map(({ code }) => code)).toContain('LABEL_SUSPENDED')
    const ofMark = await verdictOf(place, 'mark.json', '2026-11-04T00:00:00Z')
    expect(ofMark.problems.map(({ code }) => code)).toContain('SUSPENDED')

    const later = await runCommand(['reinstate', 'label.json', ...trust, ...mark, ...suspension, ...key], {
      cwd: place.cwd,
      now: new Date('2026-11-20T09:00:00Z'),
    })
    expect(later.exitCode).toBe(0)
    expect(isSet(place, 'suspension.json', 40816)).toBe(0)
    expect((await verdictOf(place, 'label.json', '2026-11-21T00:00:00Z')).verdict).toBe('valid')
  })

  it('replaces the copies of the lists in the bundle, which would say the opposite', async () => {
    const place = await office()
    const before = place.read<TrustBundle>('bundle.json').statusLists ?? []
    expect(before.length).toBeGreaterThan(0)
    await place.run('suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason)
    const copies = place.read<TrustBundle>('bundle.json').statusLists ?? []
    expect(copies).toHaveLength(before.length)
    const list = place.read<{ id: string }>('suspension.json')
    expect(copies.find(({ credential }) => credential['id'] === list.id)).toEqual({
      credential: list,
      fetchedAt: '2026-11-03T09:00:00Z',
    })
  })

  it('withdraws for good: both lists, and nothing after it', async () => {
    const place = await office()
    const all = [...trust, ...mark, ...suspension, ...revocation, ...key]
    const run = await place.run('withdraw', 'label.json', ...all, ...reason)
    expect(run.exitCode).toBe(0)
    expect([isSet(place, 'suspension.json', 40816), isSet(place, 'revocation.json', 97203)]).toEqual([1, 1])
    const after = place.contents()
    const again = await place.run('reinstate', 'label.json', ...trust, ...mark, ...suspension, ...key)
    expect(again.exitCode).toBe(65)
    expect(again.stderr).toContain('which is final')
    expect(place.contents()).toEqual(after)
  })

  it.each<[string, string[], number, string]>([
    [
      'without a reason',
      ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...key],
      65,
      'a reason for suspended',
    ],
    [
      'without the register',
      ['suspend', 'label.json', ...mark, ...suspension, ...key, ...reason],
      64,
      'expected --trust',
    ],
    [
      'without the list of an entry',
      ['withdraw', 'label.json', ...trust, ...key, ...reason],
      64,
      'expected --status-list',
    ],
    [
      'without a key',
      ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...reason],
      64,
      'expected --key',
    ],
    [
      'with a list that has no entry of it',
      ['suspend', 'label.json', ...trust, ...suspension, ...key, ...reason],
      64,
      'no entry for this names it',
    ],
    [
      'before the issue',
      ['suspend', 'label.json', ...trust, ...reason, '--at', '2020-01-01T00:00:00Z'],
      65,
      'no earlier than issued',
    ],
    ['of an active label, back', ['reinstate', 'label.json', ...trust], 65, 'one that is active'],
    [
      'of a committee',
      ['suspend', 'bundle.json', ...trust, ...reason],
      65,
      'expected a label, a badge or an endorsement',
    ],
    [
      'of a mark in the register',
      ['suspend', 'mark.json', ...trust, ...suspension, ...key],
      64,
      '--trust means nothing',
    ],
    [
      'with a mark of another',
      ['suspend', 'label.json', ...trust, '--trust-mark', 'label.json', ...reason],
      64,
      '--trust-mark',
    ],
  ])('refuses a change %s, and leaves every file as it was', async (_, args, exitCode, message) => {
    const place = await office()
    const before = place.contents()
    const run = await place.run(...args)
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(place.contents()).toEqual(before)
    expect(readdirSync(place.cwd).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('revokes a badge or an endorsement, which only its list shows', async () => {
    const place = await office()
    expect((await place.run('suspend', 'mark.json', ...suspension, ...key)).exitCode).toBe(0)
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
    const { profile, sign } = pretendIssuer()
    const badge = await sign(sampleBadge(profile), { created: '2026-06-01T00:00:00Z' })
    writeInto(place.cwd, 'badge.json', badge)
    const plain = await place.run('withdraw', 'badge.json')
    expect(plain.exitCode).toBe(65)
    expect(plain.stderr).toContain('has no entry in a status list')
  })

  it('names the key that cannot sign the list, and writes nothing', async () => {
    const place = await office()
    const before = place.contents()
    const { publicKeyMultibase } = await importKey(new Uint8Array(32).fill(7))
    writeInto(place.cwd, 'public.json', { type: 'Multikey', publicKeyMultibase })
    const run = await place.run(
      'suspend',
      'label.json',
      ...trust,
      ...mark,
      ...suspension,
      '--key',
      'public.json',
      ...reason,
    )
    expect(run.exitCode).toBe(64)
    expect(place.contents()).toEqual(before)
  })
})
