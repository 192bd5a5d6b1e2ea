import { describe, expect, it } from 'vitest'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import type { AttackCase } from '../support/attacks'
import { lostOnTheWay, now, reasons, statusReasons } from '../support/attacks'
import { codesOf } from '../support/credentials'
import { describeWithVectors, readVector, readVectorBytes, readVectorJson } from '../support/vectors'

describeWithVectors('verify() and badges that were re-shaped, forged or broken', () => {
  const cases = () => readVectorJson<{ cases: AttackCase[] }>('attacks/manifest.json').cases
  const judge = ({ file }: AttackCase, lists: Uint8Array[] = []) =>
    verify(readVectorBytes(`attacks/${file}`), {
      now,
      statusLists: lists.map((credential) => ({ credential })),
    })
  const listed = () => cases().filter(({ statusList }) => statusList !== undefined)
  const withoutStatus = () => cases().filter(({ statusList }) => statusList === undefined)

  it('the manifest has 80 cases', () => {
    expect(cases()).toHaveLength(80)
  })

  it('verify() accepts every genuine one, with its endorsements', async () => {
    const genuine = withoutStatus().filter((entry) => entry.expect === 'valid')
    expect(genuine.map(({ id }) => id)).toEqual(['00', 'E00', 'J00', 'J10'])
    for (const entry of genuine) {
      const report = await judge(entry)
      expect([entry.id, report.verdict]).toEqual([entry.id, 'valid'])
      expect(report.endorsements.filter(({ verdict }) => verdict !== 'valid')).toEqual([])
    }
  })

  it('verify() refuses every one that must be refused, each for its reason', async () => {
    const bad = withoutStatus().filter(
      ({ expect: outcome, id }) => outcome === 'not-valid' && !lostOnTheWay.has(id),
    )
    expect(bad.map(({ id }) => id).sort()).toEqual(Object.keys(reasons).sort())
    for (const entry of bad) {
      const report = await judge(entry)
      expect([entry.id, entry.what, report.verdict]).not.toEqual([entry.id, entry.what, 'valid'])
      const deciding = codesOf(report, report.verdict === 'invalid' ? 'error' : 'indeterminate')
      expect([entry.id, deciding]).toEqual([entry.id, expect.arrayContaining([reasons[entry.id]])])
    }
  })

  it('verify() credits no endorsement that was stripped, moved or left without its context', async () => {
    const bad = withoutStatus().filter((entry) => entry.expect === 'endorsements-not-valid')
    expect(bad.map(({ id }) => id)).toEqual(['E02', 'E04', 'E08'])
    for (const entry of bad) {
      const report = await judge(entry)
      expect(report.endorsements.filter(({ verdict }) => verdict === 'valid')).toEqual([])
      const told = report.verdict === 'invalid' || codesOf(report).includes('ENDORSEMENT_INVALID')
      expect([entry.id, told]).toEqual([entry.id, true])
    }
  })

  it('verify() never says yes to one whose status list was not given', async () => {
    expect(listed()).toHaveLength(10)
    for (const entry of listed()) {
      const report = await judge(entry)
      expect([entry.id, report.verdict]).not.toEqual([entry.id, 'valid'])
      const codes = codesOf(report, report.verdict === 'invalid' ? 'error' : 'indeterminate')
      const expected = entry.id === 'S05' ? 'STATUS_ENTRY_MALFORMED' : 'STATUS_RETRIEVAL_ERROR'
      expect([entry.id, codes]).toEqual([entry.id, expect.arrayContaining([expected])])
    }
  })

  it('verify() checks each with its status list, and refuses the bad ones for their reason', async () => {
    expect(Object.keys(statusReasons).sort()).toEqual(
      listed()
        .map(({ id }) => id)
        .sort(),
    )
    for (const entry of listed()) {
      const report = await judge(entry, [readVectorBytes(`attacks/${entry.statusList}`)])
      const reason = statusReasons[entry.id]
      const deciding = codesOf(report, report.verdict === 'invalid' ? 'error' : 'indeterminate')
      if (reason === undefined) expect([entry.id, report.verdict]).toEqual([entry.id, 'valid'])
      else expect([entry.id, deciding]).toEqual([entry.id, expect.arrayContaining([reason])])
      expect(report.verdict === 'valid').toBe(reason === undefined)
    }
  })

  it('verify() reads the entry of S05d, a number, and finds its bit set in the list of S05d and clear in that of S00', async () => {
    const entry = listed().find(({ id }) => id === 'S05d') as AttackCase
    const clear = await judge(entry, [readVectorBytes('attacks/S00.status-list.json')])
    expect([clear.verdict, codesOf(clear, 'error')]).toEqual(['valid', []])
    const set = await judge(entry, [readVectorBytes('attacks/S05d.status-list.json')])
    expect([set.verdict, codesOf(set, 'error')]).toEqual(['invalid', ['REVOKED']])
  })

  it('verify() refuses J13 with the -0 that its file has lost, and accepts the file as it is', async () => {
    const text = readVector('attacks/J13.json')
    expect(text).not.toContain('-0,')
    expect(text).not.toMatch(/:\s*-0\b/)
    expect(text.match(/"creditsEarned":\s*0\b/g)).toHaveLength(1)
    expect(await verify(text, { now })).toMatchObject({ verdict: 'valid' })
    const meant = text.replace(/("creditsEarned":\s*)0\b/, '$1-0')
    expect(meant).not.toBe(text)
    const report = await verify(meant, { now })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['PARSING_ERROR'])
  })

  it('verify() refuses a key that its issuer lists only for authentication', async () => {
    const credential = readVectorJson<{ proof: { verificationMethod: string } }>('attacks/C22.json')
    const id = credential.proof.verificationMethod
    const [controller = ''] = id.split('#')
    const key = pretendIssuer().key.publicKeyMultibase
    const methods = { verificationMethod: [{ id, type: 'Multikey', controller, publicKeyMultibase: key }] }
    const document = { id: controller, ...methods, authentication: [id] }
    const report = await verify(credential, { now, didDocuments: [document] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report)).toContain('INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD')
  })
})

describe('verify() and negative zero', () => {
  it('refuses it in a value as in text, and accepts zero', async () => {
    const issuer = pretendIssuer()
    const badge = sampleBadge(issuer.profile)
    const subject = { ...badge.credentialSubject, creditsEarned: 0 }
    const signed = await signCredential({ ...badge, credentialSubject: subject }, issuer.signer, {
      created: '2026-05-18T12:00:00Z',
    })
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
    const negative = { ...signed, credentialSubject: { ...subject, creditsEarned: -0 } }
    expect(codesOf(await verify(negative, { now }), 'error')).toEqual(['PARSING_ERROR'])
    const text = JSON.stringify(signed).replace('"creditsEarned":0', '"creditsEarned":-0')
    expect(codesOf(await verify(text, { now }), 'error')).toEqual(['PARSING_ERROR'])
  })
})
