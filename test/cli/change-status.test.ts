import { copyFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exampleKey, rootSigner } from '../../examples/havenlab-zuid/people'
import {
  buildStatusEntry,
  createStatusList,
  exportKey,
  importKey,
  readStatus,
  readTrustBundle,
  setStatus,
  verify,
} from '../../src/index'
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
const did = ['--did-document', 'network.did.json']
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
  const { didDocuments = [] } = read<TrustBundle>('bundle.json')
  writeInto(
    cwd,
    'network.did.json',
    didDocuments.find(({ id }) => id === 'did:web:network.example'),
  )
  const contents = () => Object.keys(files).map(text)
  // A change begins after the one before: verifiers take the list that begins later.
  let seconds = 0
  const run = (...args: string[]) => runCommand(args, { cwd, now: new Date(at.getTime() + 1000 * seconds++) })
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
    expect(run.stderr).toContain('nothing is revoked')
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

  it('change no list that ended before, unless it gets a later end', async () => {
    const place = await office()
    const { proof: _, ...list } = place.read<Record<string, unknown>>('suspension.json')
    writeInto(place.cwd, 'suspension.json', { ...list, validUntil: '2026-11-01T00:00:00Z' })
    const signed = ['sign', 'suspension.json', ...key, '--out', 'suspension.json']
    expect((await place.run(...signed)).exitCode).toBe(0)
    const before = place.contents()
    const args = ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason]
    const run = await place.run(...args)
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain('Give --valid-until <instant> with a later end')
    expect(place.contents()).toEqual(before)
    const until = ['--valid-until', '2027-11-01T00:00:00Z']
    expect((await place.run(...args, ...until)).exitCode).toBe(0)
    expect(place.read('suspension.json')).toMatchObject({ validUntil: '2027-11-01T00:00:00Z' })
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
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

  it.each([
    ['no', 77],
    [undefined, 130],
    ['yes', 0],
  ])('withdraw says what it is, asks at a terminal, and takes the answer %j', async (answer, exitCode) => {
    const place = await office()
    const before = place.contents()
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    const args = ['withdraw', 'label.json', ...trust, ...revocation, ...key, ...reason]
    const run = await runCommand(args, { cwd: place.cwd, now: at, ask })
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(asked).toEqual(['Withdraw this? yes/no '])
    expect(run.stderr).toMatch(/This will be withdrawn:\n.*\bQuality Label/)
    expect(run.stderr.includes('Not withdrawn')).toBe(exitCode !== 0)
    expect(isSet(place, 'revocation.json', 97203)).toBe(exitCode === 0 ? 1 : 0)
    if (exitCode !== 0) expect(place.contents()).toEqual(before)
  })

  it('withdraw does not ask with --yes, and speaks the language that it is given', async () => {
    const place = await office()
    const ask = async () => 'no'
    const args = [
      'withdraw',
      'label.json',
      ...trust,
      ...revocation,
      ...key,
      ...reason,
      '--yes',
      '--lang',
      'de',
    ]
    const run = await runCommand(args, { cwd: place.cwd, now: at, ask })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('Dies wird entzogen:')
  })

  it.each<[string, string[], string]>([
    ['suspend', [], 'suspended'],
    ['withdraw', revocation, 'withdrawn'],
  ])('finishes what %s left without the trust mark, and keeps what is so', async (verb, own, state) => {
    const place = await office()
    const first = await place.run(verb, 'label.json', ...trust, ...own, ...key, ...reason)
    expect(first.exitCode).toBe(0)
    expect(first.stderr).toContain('run this again with --trust-mark')
    const [events, version] = [eventsOf(place), place.read<TrustBundle>('bundle.json').version]
    const before = place.contents()
    const nothing = await place.run(verb, 'label.json', ...trust, ...own, ...key, ...reason)
    expect(nothing.exitCode).toBe(65)
    expect(place.contents()).toEqual(before)

    const lists = [...mark, ...suspension, ...own]
    const again = await place.run(verb, 'label.json', ...trust, ...lists, ...key, '--reason', 'Other')
    expect(again).toMatchObject({ exitCode: 0, stdout: '' })
    expect(again.stderr).toContain(`is already ${state}, since 2026-11-03T09:00:00Z (“No report”)`)
    expect(eventsOf(place)).toEqual(events)
    expect(place.contents()[2]).toBe(before[2])
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
    // The copy of the list in the bundle says the same.
    const { version: next, statusLists = [] } = place.read<TrustBundle>('bundle.json')
    expect(next).toBe(version + 1)
    expect(statusLists.map(({ credential }) => credential)).toContainEqual(place.read('suspension.json'))
  })

  it('finishes a reinstatement whose list is left, and sets a list that is so without a proof anew', async () => {
    const place = await office()
    const all = [...trust, ...mark, ...suspension, ...key]
    expect((await place.run('suspend', 'label.json', ...all, ...reason)).exitCode).toBe(0)
    expect((await place.run('reinstate', 'label.json', ...trust)).exitCode).toBe(0)
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
    expect((await place.run('reinstate', 'label.json', ...all)).exitCode).toBe(0)
    expect(isSet(place, 'suspension.json', 40816)).toBe(0)
    const { proof: _, ...unsigned } = place.read<{ proof: unknown }>('suspension.json')
    writeInto(place.cwd, 'suspension.json', unsigned)
    const signed = await place.run('reinstate', 'mark.json', ...suspension, ...key, ...did)
    expect(signed.exitCode).toBe(0)
    expect(place.read('suspension.json')).toHaveProperty('proof')
    const kept = await place.run('reinstate', 'mark.json', ...suspension, ...did)
    expect(kept).toMatchObject({ exitCode: 0, stdout: '' })
    expect(kept.stderr).toContain('Place 40816 of suspension.json is set to this value already.')
    expect(kept.stderr).not.toContain('Wrote')
  })

  it('withdraws for good: both lists, and nothing after it', async () => {
    const place = await office()
    const all = [...trust, ...mark, ...suspension, ...revocation, ...key]
    const run = await place.run('withdraw', 'label.json', ...all, ...reason)
    expect(run.exitCode).toBe(0)
    expect([isSet(place, 'suspension.json', 40816), isSet(place, 'revocation.json', 97203)]).toEqual([1, 1])
    // The register has date and reason, and is heard before the list.
    const { summary, sections } = await verdictOf(place, 'label.json', '2026-11-04T00:00:00Z')
    expect(summary).toMatch(/as withdrawn since 2026-11-03T09:00:00Z \(.*No report/)
    expect(sections.status.reason).toMatch(/as withdrawn since 2026-11-03T09:00:00Z \(.*No report/)
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
      64,
      'expected --reason <text>',
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
      '(suspension), and no entry of label.json is in it. Entries of label.json: revocation in https://network.example/status/revocation/1. If it is the list of the trust mark, give --trust-mark',
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
    expect((await place.run('suspend', 'mark.json', ...suspension, ...key, ...did)).exitCode).toBe(0)
    expect(isSet(place, 'suspension.json', 40816)).toBe(1)
    const { profile, sign } = pretendIssuer()
    const badge = await sign(sampleBadge(profile), { created: '2026-06-01T00:00:00Z' })
    writeInto(place.cwd, 'badge.json', badge)
    const plain = await place.run('withdraw', 'badge.json')
    expect(plain.exitCode).toBe(65)
    expect(plain.stderr).toContain('has no entry in a status list')
  })

  it('says what an ordinary badge has no entry for, without a word of a register', async () => {
    const place = await office()
    const { profile, sign } = pretendIssuer()
    const created = '2026-06-01T00:00:00Z'
    const list = (statusPurpose: string) =>
      createStatusList({
        id: `https://pretend.example/${statusPurpose}`,
        issuer: profile.id,
        statusPurpose,
        validFrom: created,
      })
    for (const purpose of ['revocation', 'suspension'])
      writeInto(place.cwd, `own.${purpose}.json`, await sign(list(purpose), { created }))
    const badge = async (...purposes: string[]) => {
      const credentialStatus = purposes.map((purpose) => buildStatusEntry(list(purpose), 41))
      const document = { ...sampleBadge(profile), credentialStatus }
      writeInto(place.cwd, 'badge.json', await sign(document, { created }))
    }
    const own = pretendIssuer().key
    writeInto(place.cwd, 'own.key.json', await exportKey(own, 'multikey', { includeSecret: true }))
    const run = (verb: string, ...purposes: string[]) => {
      const lists = purposes.flatMap((purpose) => ['--status-list', `own.${purpose}.json`])
      return place.run(verb, 'badge.json', ...lists, '--key', 'own.key.json')
    }

    await badge('revocation')
    for (const purposes of [[], ['revocation']]) {
      const refused = await run('suspend', ...purposes)
      expect(refused).toMatchObject({ exitCode: 65, stdout: '' })
      expect(refused.stderr).toContain('no entry in a status list by which it could be suspended')
      expect(refused.stderr).not.toContain('register')
    }
    await badge('revocation', 'suspension')
    const suspended = await run('suspend', 'suspension')
    expect(suspended.exitCode).toBe(0)
    expect(suspended.stderr).not.toMatch(/register|revo/)
    const both = await run('suspend', 'suspension', 'revocation')
    expect(both.exitCode).toBe(0)
    expect(both.stderr).not.toContain('revo')
    expect((await run('reinstate', 'suspension')).exitCode).toBe(0)
    const ended = await run('withdraw', 'suspension', 'revocation')
    expect(ended.exitCode).toBe(0)
    expect(ended.stderr).not.toContain('can be undone')
    const back = await run('reinstate', 'suspension', 'revocation')
    expect(back.exitCode).toBe(0)
    expect(back.stderr).toContain('It stays revoked: a revocation is final.')
    await badge('suspension')
    const undoable = await run('withdraw', 'suspension')
    expect(undoable.exitCode).toBe(0)
    expect(undoable.stderr).toContain('it is suspended, which can be undone')
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

  it('loses no change of two commands at one time', async () => {
    const place = await office()
    const status = ['suspension.json', ...key, '--out', 'suspension.json']
    const set = (index: string) => place.run('status', 'set', 'suspension.json', index, ...status.slice(1))
    const runs = await Promise.all([
      set('5'),
      set('6'),
      place.run('suspend', 'mark.json', ...suspension, ...key, ...did),
    ])
    for (const [index, { exitCode, stderr }] of runs.entries()) {
      const isWritten = isSet(place, 'suspension.json', [5, 6, 40816][index] as number) === 1
      expect(exitCode).toBe(isWritten ? 0 : 73)
      if (!isWritten) expect(stderr).toContain('has changed since it was read')
    }
    expect(runs.some(({ exitCode }) => exitCode === 0)).toBe(true)
    expect(readdirSync(place.cwd).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  it('does not sign over its own key, also behind a link', async () => {
    const place = await office()
    const before = readFileSync(join(place.cwd, 'status.key.json'), 'utf8')
    symlinkSync('status.key.json', join(place.cwd, 'link.json'))
    const run = await place.run('status', 'set', 'suspension.json', '5', ...key, '--out', 'link.json')
    expect(run.exitCode).toBe(73)
    expect(readFileSync(join(place.cwd, 'status.key.json'), 'utf8')).toBe(before)
  })

  const changed = (change: (document: Changeable) => void) => (place: Office, name: string) => {
    const document = place.read<Changeable>(name)
    change(document)
    writeInto(place.cwd, name, document)
  }
  const withdraw = ['withdraw', 'label.json', ...trust, ...revocation, ...key, ...reason]
  const suspend = ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason]
  const ofMark = ['suspend', 'mark.json', ...suspension, ...key, ...did]
  const moved = changed((document) => {
    document.credentialStatus = { ...document.credentialStatus, statusListIndex: '12345' }
  })

  it.each<[string, string, (place: Office, name: string) => void, string[], number, string]>([
    ['a label with another place', 'label.json', moved, withdraw, 65, 'as the register has it'],
    [
      'a label without proof and status',
      'label.json',
      changed((d) => {
        delete d.proof
        delete d.credentialStatus
      }),
      [...withdraw.slice(0, 4), ...reason],
      65,
      'as the register has it',
    ],
    [
      'a label of another holder',
      'label.json',
      changed((d) => {
        d.credentialSubject.id = 'did:web:x.example'
      }),
      withdraw,
      65,
      'as the register has it',
    ],
    [
      'a label that is not in the register',
      'label.json',
      changed((d) => {
        d.id = 'urn:x:1'
      }),
      withdraw,
      65,
      'expected a label that is in the register',
    ],
    ['a mark of the label with another place', 'mark.json', moved, suspend, 65, 'expected a right signature'],
    ['a mark with another place', 'mark.json', moved, ofMark, 65, 'expected a right signature'],
    [
      'a mark without proof',
      'mark.json',
      changed((d) => {
        delete d.proof
      }),
      ofMark,
      65,
      'expected a right signature',
    ],
    [
      'a mark whose issuer is not known',
      'mark.json',
      () => undefined,
      ofMark.slice(0, -2),
      65,
      '--did-document',
    ],
    [
      'two files of one list',
      'revocation.json',
      (place) => writeInto(place.cwd, 'copy.json', place.read('revocation.json')),
      [...withdraw, '--status-list', 'copy.json'],
      64,
      'are one list',
    ],
    [
      'a list of another purpose',
      'revocation.json',
      changed((d) => {
        d.credentialSubject.statusPurpose = 'suspension'
      }),
      withdraw,
      64,
      'expected a list for revocation',
    ],
    [
      'a list of another issuer',
      'revocation.json',
      changed((d) => {
        d.issuer = 'did:web:x.example'
      }),
      withdraw,
      64,
      'expected a list by did:web:network.example',
    ],
    [
      'a list older than that of the bundle',
      'suspension.json',
      (place) => {
        const other = setStatus(place.read('suspension.json'), 3, 1, { validFrom: '2026-11-01T00:00:00Z' })
        writeInto(place.cwd, 'suspension.json', { ...other, validFrom: '2026-01-01T00:00:00Z' })
      },
      suspend,
      64,
      'is older than the copy of the list in the bundle',
    ],
    [
      'a list that begins ahead',
      'revocation.json',
      changed((d) => {
        d.validFrom = '2027-01-01T00:00:00Z'
      }),
      withdraw,
      64,
      'begins at 2027-01-01',
    ],
    [
      'an event ahead',
      'label.json',
      () => undefined,
      [...suspend, '--at', '2026-12-01T00:00:00Z'],
      64,
      'no later than 2026-11-03T09:00:00Z',
    ],
  ])('refuses %s, and leaves every file as it was', async (_, name, prepare, args, exitCode, message) => {
    const place = await office()
    prepare(place, name)
    const before = place.contents()
    const run = await place.run(...args)
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(place.contents()).toEqual(before)
  })

  it('takes the day on which it is run, which means now', async () => {
    const place = await office()
    const line = ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason]
    expect(await place.run(...line, '--at', '2026-11-03')).toMatchObject({ exitCode: 0 })
    expect(eventsOf(place)?.at(-1)).toMatchObject({ type: 'suspended', at: '2026-11-03T09:00:00Z' })
  })

  it('takes the day on which it is issued, which means then', async () => {
    const place = await office()
    const line = ['suspend', 'label.json', ...trust, ...mark, ...suspension, ...key, ...reason]
    const issued = ['--at', '2026-11-02', '--issued-at', '2026-11-02T09:00:00Z']
    const run = await place.run(...line, ...issued)
    expect(run, run.stderr).toMatchObject({ exitCode: 0 })
    expect(eventsOf(place)?.at(-1)).toMatchObject({ type: 'suspended', at: '2026-11-02T09:00:00Z' })
    const later = ['--at', '2026-11-04', '--issued-at', '2026-11-03T09:00:00Z']
    expect((await place.run(...line, ...later)).stderr).toContain('--at: expected an instant no later than')
  })

  it('says nothing of entries that stay before a refusal', async () => {
    const place = await office()
    const all = ['label.json', ...trust, ...mark, ...suspension, ...key, ...reason]
    const withdrawn = await place.run('withdraw', ...all, ...revocation, '--yes')
    expect(withdrawn, withdrawn.stderr).toMatchObject({ exitCode: 0 })
    const run = await place.run('suspend', ...all)
    expect(run.exitCode).toBe(65)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('is run again after an end between the two moves, and then both files say the same', async () => {
    const place = await office()
    const bundle = readFileSync(join(place.cwd, 'bundle.json'))
    expect((await place.run(...withdraw)).exitCode).toBe(0)
    // The list is written, the register is not, and the lock is left behind.
    writeFileSync(join(place.cwd, 'bundle.json'), bundle)
    writeInto(place.cwd, 'bundle.json.lock', '')
    const locked = await place.run(...withdraw)
    expect(locked.exitCode).toBe(73)
    expect(locked.stderr).toMatch(/remove .*bundle\.json\.lock and run this again/)
    rmSync(join(place.cwd, 'bundle.json.lock'))
    expect((await place.run(...withdraw)).exitCode).toBe(0)
    expect(eventsOf(place)?.at(-1)?.type).toBe('withdrawn')
    expect(isSet(place, 'revocation.json', 97203)).toBe(1)
  }, 15_000)
})

interface Changeable {
  id: string
  issuer: unknown
  validFrom: string
  proof?: unknown
  credentialStatus?: object | undefined
  credentialSubject: { id: string; statusPurpose: string }
}
