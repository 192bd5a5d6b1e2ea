import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { toArray } from '../../src/core/json'
import type { ResultDescription } from '../../src/model/generated/documents'
import { pretendCommittee, sampleLabel } from '../../src/testing'
import type { TrustBundle } from '../../src/trust/index'
import { buildTrustBundle } from '../../src/trust/index'
import { readHavenlabZuid } from '../support/havenlab-zuid'
import { lagoonLab, lagoonLabDecision } from '../support/lagoon-lab'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const issuedAt = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const committee = pretendCommittee()
const label = sampleLabel(committee)
const { committees, didDocuments } = committee.trust
const [share] = toArray<ResultDescription>(label.credentialSubject.achievement.resultDescription).filter(
  ({ resultType }) => resultType === 'Percent',
)
const decision = {
  ...lagoonLabDecision(lagoonLab()),
  scheme: share?.id.replace('#indicator-share', ''),
  applicant: label.credentialSubject.id,
  decidedAt: '2026-05-18T12:00:00Z',
}

/** A folder with a bundle and a label, and `trust add --label` that runs in it. */
async function office(parts: object, signed: object) {
  const cwd = temporaryFolder()
  const [root] = readHavenlabZuid<TrustBundle>('trust-bundle-2026-10-01.json').roots
  const dates = { issuedAt, expiresAt: '2027-06-01T00:00:00Z' }
  const bundle = { id: 'urn:example:bundle', version: 1, ...dates, roots: [root], ...parts }
  writeInto(cwd, 'bundle.json', await buildTrustBundle(bundle as never))
  writeInto(cwd, 'committee.json', committee.committee)
  writeInto(cwd, 'did.json', committee.didDocument)
  writeInto(cwd, 'label.json', signed)
  const add = (...args: string[]) =>
    runCommand(
      [
        'trust',
        'add',
        'bundle.json',
        '--label',
        'label.json',
        '--issued-at',
        issuedAt,
        ...args,
        '--out',
        'next.json',
      ],
      { cwd },
    )
  const next = () => JSON.parse(readFileSync(join(cwd, 'next.json'), 'utf8')) as TrustBundle
  const write = (name: string, document: object) => writeInto(cwd, name, document)
  return { add, next, write }
}

describe('trust add --label', () => {
  it.each([
    ['another id', 'urn:uuid:7c1f3a4e-0000-4000-8000-00000000000a', label.credentialSubject.id, true],
    ['another holder', 'urn:uuid:7c1f3a4e-0000-4000-8000-00000000000a', 'did:web:other.example', false],
    ['the same id', label.id, label.credentialSubject.id, false],
  ])('warns of a holder who has a label already: the register has %s', async (_, id, holder, warns) => {
    const signed = await committee.sign(label, { created })
    const issue = { type: 'issued', at: '2025-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }
    const register = [{ label: id, holder, network: committee.committee.network, events: [issue] }]
    const { add, next, write } = await office({ committees, didDocuments, register }, signed)
    write('decision.json', id === label.id ? { ...decision, renews: id } : decision)
    const run = await add('--decision', 'decision.json')
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(next().register).toHaveLength(id === label.id ? 1 : 2)
    expect(next().register?.at(-1)?.events.at(-1)?.decision).toBe(decision.id)
    expect(run.stderr.includes(`${id} (Held). If label.json renews it`)).toBe(warns)
    expect(run.stderr.includes('--renew')).toBe(warns)
    expect(run.stderr).not.toContain('without its decision')
  })

  it('asks for the decision where the register has a label of the holder, and for one for each label', async () => {
    const signed = await committee.sign(label, { created })
    const issue = { type: 'issued', at: '2025-01-01T00:00:00Z', validUntil: '2026-01-01T00:00:00Z' }
    const { network } = committee.committee
    const register = [{ label: 'urn:x:1', holder: label.credentialSubject.id, network, events: [issue] }]
    const { add, write } = await office({ committees, didDocuments, register }, signed)
    expect(await add()).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining(
        'expected --decision to be given, since the register has a label of this',
      ),
    })
    write('decision.json', decision)
    expect(await add('--decision', 'decision.json', '--decision', 'decision.json')).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('expected one for each --label, in the same order (1), found 2'),
    })
  })

  it('says of a label that is suspended that a renewal does not end that', async () => {
    const signed = await committee.sign(label, { created })
    const issue = { type: 'issued', at: '2025-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }
    const suspension = { type: 'suspended', at: '2025-06-01T00:00:00Z', reason: 'No report' }
    const entry = {
      label: label.id,
      holder: label.credentialSubject.id,
      network: committee.committee.network,
    }
    for (const events of [[issue], [issue, suspension]]) {
      const { add, write } = await office(
        { committees, didDocuments, register: [{ ...entry, events }] },
        signed,
      )
      write('decision.json', { ...decision, renews: label.id })
      const run = await add('--decision', 'decision.json')
      expect(run).toMatchObject({ exitCode: 0 })
      expect(run.stderr.includes('is suspended, and label.json does not end that')).toBe(events.length === 2)
    }
  })

  it('takes a label that enough members signed, by a committee of the bundle or of the same command', async () => {
    const signed = await committee.sign(label, { created })
    for (const [parts, args] of [
      [{ committees, didDocuments }, []],
      [{}, ['--committee', 'committee.json', '--did-document', 'did.json']],
    ] as const) {
      const { add, next } = await office(parts, signed)
      const run = await add(...args)
      expect(run).toMatchObject({ exitCode: 0, stdout: '' })
      expect(run.stderr).not.toContain('begins')
      expect(run.stderr).toContain('label.json is entered without its decision')
      expect(next().register).toMatchObject([{ label: label.id, events: [{ type: 'issued' }] }])
    }
  })

  it('says that the committee in office counts where a label begins later', async () => {
    const later = sampleLabel(committee, { decidedAt: '2026-07-01T00:00:00Z' })
    const signed = await committee.sign(later, { created })
    const { add, next } = await office({ committees, didDocuments }, signed)
    const run = await add()
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('label.json begins at 2026-07-01T00:00:00Z, later than the bundle is issued')
    expect(run.stderr).toContain('The committee in office then counts')
    expect(next().register).toMatchObject([{ label: later.id }])
  })

  it.each<[string, () => Promise<object>, object, RegExp]>([
    [
      'too few members signed',
      () => committee.sign(label, { created, by: [0, 1] }),
      { committees, didDocuments },
      /it is not signed by enough members of a committee\. .*2 of 3/,
    ],
    [
      'was changed after it was signed',
      async () => ({ ...(await committee.sign(label, { created })), name: 'Another' }),
      { committees, didDocuments },
      /it is not signed by enough members of a committee\. /,
    ],
    [
      'the committee of another network signed',
      () => committee.sign(label, { created }),
      { committees: [{ ...committee.committee, network: 'did:web:other.example' }], didDocuments },
      /it is not known whether enough members of a committee signed it\. .* --committee/,
    ],
    [
      'a committee signed that came later',
      () => committee.sign(label, { created }),
      { committees: [{ ...committee.committee, validFrom: '2026-05-19T00:00:00Z' }], didDocuments },
      /it is not signed by enough .* was not in office at 2026-05-18T12:00:00Z/,
    ],
    [
      'keys signed that no document has',
      () => committee.sign(label, { created }),
      { committees },
      /it is not known whether enough members of a committee signed it\. .* --did-document/,
    ],
    [
      'was signed after the bundle is issued',
      () => committee.sign(label, { created: '2026-06-02T00:00:00Z' }),
      { committees, didDocuments },
      /made in the future\. It says 2026-06-02/,
    ],
  ])('refuses a label that %s', async (_, sign, parts, message) => {
    const { add, next } = await office(parts, await sign())
    const run = await add()
    expect(run).toMatchObject({ exitCode: 65, stdout: '' })
    expect(run.stderr).toContain('Cannot enter label.json in the register')
    expect(run.stderr).toMatch(message)
    expect(next).toThrow()
  })
})
