import { beforeAll, describe, expect, it } from 'vitest'
import { digestMultibase } from '../../src/core/digest'
import type { TrustRoot } from '../../src/model/generated/documents'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { sectionsOf } from '../../src/verifying/outcome/sections-of'
import { verify } from '../../src/verifying/verify'
import { readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'
import { disclose, richBadge, selectiveIssuer, selectivePointers, signBase } from '../support/selective'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const accepted = { issuers: [{ id: issuer.profile.id, name: 'Issuer' }] }
const every = ['shape', 'integrity', 'time', 'status', 'schema', 'policy', 'trust', 'evidence']
const badge = sampleBadge(issuer.profile)
let plain: object

beforeAll(async () => {
  plain = await issuer.sign(badge, { created })
})

/** The verdict of each line, by its name. */
function verdictsOf(report: VerificationReport): Record<string, string> {
  return Object.fromEntries(sectionsOf(report).map(({ name, verdict }) => [name, verdict]))
}

describe('sectionsOf()', () => {
  it('lists the sections of every report in the order of the checks, with the reason of each', async () => {
    const report = await verify(plain, { now })
    const lines = sectionsOf(report)
    expect(lines.map(({ name }) => name)).toEqual(every)
    for (const { name, reason } of lines)
      expect(reason).toBe(report.sections[name as keyof VerificationReport['sections']].reason)
  })

  it('says of a section that says nothing of the document that it does not apply', async () => {
    expect(verdictsOf(await verify(plain, { now }))).toEqual({
      shape: 'valid',
      integrity: 'valid',
      time: 'valid',
      status: 'notApplicable',
      schema: 'notApplicable',
      policy: 'notApplicable',
      trust: 'notApplicable',
      evidence: 'notApplicable',
    })
  })

  it('gives a verdict where the document has something of the kind, and where the caller asks', async () => {
    const list = createStatusList({
      id: 'https://issuer.example/status/1',
      issuer: issuer.profile.id,
      statusPurpose: 'revocation',
      validFrom: created,
    })
    const schema =
      'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json'
    const file = new TextEncoder().encode('evidence')
    const id = 'urn:example:file'
    const full = {
      ...badge,
      '@context': [...badge['@context'], 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
      credentialStatus: buildStatusEntry(list, 3),
      credentialSchema: [{ id: schema, type: '1EdTechJsonSchemaValidator2019' }],
      relatedResource: [{ id, digestMultibase: digestMultibase(file) }],
    }
    const signed = await issuer.sign(full, { created })
    const statusLists = [{ credential: await issuer.sign(list, { created }) }]
    const options = { now, statusLists, files: { [id]: file } }
    const given = await verify(signed, { ...options, trust: accepted })
    expect(verdictsOf(given)).toEqual({
      ...Object.fromEntries(every.map((name) => [name, 'valid'])),
      policy: 'notApplicable',
    })
    const asked = await verify(signed, { ...options, policy: { quorum: 1 } })
    expect(verdictsOf(asked)).toMatchObject({ policy: 'indeterminate', trust: 'notApplicable' })
  })

  it('asks for a committee of a label only with trust material', async () => {
    const committee = pretendCommittee()
    const label = await committee.sign(sampleLabel(committee), { created: '2026-05-18T12:30:00Z' })
    const { didDocuments } = committee.trust
    expect(verdictsOf(await verify(label, { now, didDocuments: didDocuments ?? [] }))).toMatchObject({
      policy: 'notApplicable',
      trust: 'notApplicable',
    })
    const other = await verify(label, { now, trust: { didDocuments: didDocuments ?? [] } })
    expect(verdictsOf(other)).toMatchObject({ policy: 'indeterminate', trust: 'indeterminate' })
    expect(verdictsOf(await verify(label, { now, trust: committee.trust }))).toMatchObject({
      policy: 'valid',
      trust: 'valid',
    })
  })

  it('never says of a status that may be hidden that it does not apply, unless the caller allows it', async () => {
    const selective = await selectiveIssuer()
    const shown = await disclose(await signBase(richBadge(selective), selective), selectivePointers)
    const options = { now, trust: { issuers: [{ id: selective.id, name: 'Issuer' }] } }
    expect(verdictsOf(await verify(shown, options))['status']).toBe('indeterminate')
    const allowed = await verify(shown, { ...options, allowUndisclosed: true })
    expect(verdictsOf(allowed)['status']).toBe('notApplicable')
  })

  it('adds the recipient after them, where the caller asks for one', async () => {
    const report = await verify(plain, { now, recipient: { id: 'did:example:another' } })
    const lines = sectionsOf(report)
    expect(lines.map(({ name }) => name)).toEqual([...every, 'recipient'])
    expect(lines.at(-1)).toEqual({ name: 'recipient', ...report.recipient })
    expect(lines.at(-1)?.verdict).toBe('invalid')
  })

  it('adds the label of the issuer at the award and now, each with its state and instant', async () => {
    const root = readHavenlabZuid<TrustRoot>('trust-root.json')
    const later = '2026-11-02T12:00:00Z'
    const trust = readTrustBundle(readHavenlabZuidText('trust-bundle-2026-11-01.json'), { root, now: later })
    const report = await verify(readHavenlabZuidText('badge-2026-09-30.json'), { now: later, trust })
    const lines = sectionsOf(report)
    expect(lines.map(({ name }) => name)).toEqual([...every, 'labelAtAward', 'labelNow'])
    const { atAward, now } = report.label ?? {}
    expect(lines.at(-2)).toEqual({
      name: 'labelAtAward',
      verdict: 'valid',
      state: 'active',
      at: atAward?.at,
      reason: atAward?.reason,
    })
    expect(lines.at(-1)).toEqual({
      name: 'labelNow',
      verdict: 'invalid',
      state: now?.state,
      at: now?.at,
      reason: now?.reason,
    })
  })

  it('says the same of a report that was written as JSON, and keeps the language of its words', async () => {
    const report = await verify(plain, { now, language: 'fi' })
    expect(sectionsOf(JSON.parse(JSON.stringify(report)))).toEqual(sectionsOf(report))
    const english = await verify(plain, { now })
    expect(sectionsOf(report).map(({ reason }) => reason)).not.toEqual(
      sectionsOf(english).map(({ reason }) => reason),
    )
  })

  it('shows what is left unchecked where nothing could be read', async () => {
    const verdicts = verdictsOf(await verify('{', { now }))
    expect(verdicts['shape']).toBe('invalid')
    expect(every.slice(1).map((name) => verdicts[name])).toEqual(every.slice(1).map(() => 'indeterminate'))
  })

  it.each([
    ['a text', '{}', /expected report to be an object/],
    ['an object without sections', { verdict: 'valid' }, /expected report\.sections to be an object/],
    ['a report that was cut', { sections: { shape: {} } }, /report\.sections\.integrity to be an object/],
  ])('refuses %s, and names what is missing', (_, report, message) => {
    expect(() => sectionsOf(report as never)).toThrow(TypeError)
    expect(() => sectionsOf(report as never)).toThrow(message)
  })

  it('refuses a label without its states', async () => {
    const report = { ...(await verify(plain, { now })), label: {} }
    expect(() => sectionsOf(report as never)).toThrow(/report\.label\.atAward to be an object/)
  })
})
