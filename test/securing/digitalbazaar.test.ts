import { describe, expect, it } from 'vitest'
import { ed25519Signature2020ContextUrl } from '../../src/model/contexts/context-urls'
import type { Secured } from '../../src/securing/add-proof'
import { addProof, signCredential } from '../../src/securing/add-proof'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { linkedDataSuites } from '../support/credentials'
import { stockSign, stockVerify, stockVerifyEach } from './stock'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const issuerKey = { key: issuer.key, id: issuer.signer.id }
const pretend = pretendCommittee()
const { trust, members } = pretend
const documents = [pretend.didDocument]
const everybody = [0, 1, 2, 3, 4]

/** What each suite is offered to sign: the context of Ed25519Signature2020 is there, so that copies and suites share a document. */
function withSuiteContext<T extends { '@context': unknown }>(document: T): T {
  return { ...document, '@context': [...(document['@context'] as string[]), ed25519Signature2020ContextUrl] }
}

const badge = withSuiteContext({
  ...sampleBadge(issuer.profile),
  name: 'Rajono gidas – ربع "guide" 區 👩🏽‍🎓 é\n\t\\',
})
const label = withSuiteContext(sampleLabel(pretend))

function renamed<T extends object>(document: T): T {
  return { ...document, name: 'Another name' }
}

describe.each(linkedDataSuites)('signCredential() with %s and @digitalbazaar/vc', (cryptosuite) => {
  it('creates the same proof as the unmodified packages', async () => {
    const ours = await signCredential(badge, issuer.signer, { created, cryptosuite })
    const theirs = await stockSign(badge, issuerKey, cryptosuite, created)
    expect(ours.proof).toEqual(theirs.proof)
  })

  it('creates a proof that they verify, and not over other content', async () => {
    const signed = await signCredential(badge, issuer.signer, { created, cryptosuite })
    expect(await stockVerify(signed, { now })).toMatchObject({ verified: true })
    expect(await stockVerify(renamed(signed), { now })).toMatchObject({ verified: false })
  })

  it('adds the context that the proof needs if it is missing', async () => {
    const signed = await signCredential(sampleBadge(issuer.profile), issuer.signer, { created, cryptosuite })
    expect(await stockVerify(signed, { now })).toMatchObject({ verified: true })
  })

  it('creates five proofs of a committee; they verify each, and none over other content', async () => {
    const signed = await pretend.sign(label, { created, cryptosuite, by: everybody })
    const each = await stockVerifyEach(signed, { documents, now })
    expect(each.map(({ verificationMethod }) => verificationMethod).sort()).toEqual(
      members.map(({ signer }) => signer.id),
    )
    expect(each.filter(({ verified }) => !verified)).toEqual([])
    const together = await stockVerify(signed, { documents, now })
    expect(together.results?.map(({ verified }) => verified)).toEqual(everybody.map(() => true))
    const changed = await stockVerifyEach(renamed(signed), { documents, now })
    expect(changed.filter(({ verified }) => verified)).toEqual([])
  })

  it('creates proofs that they refuse when the DID document no longer lists the key', async () => {
    const signed = await pretend.sign(label, { created, cryptosuite, by: everybody })
    const without = {
      ...pretend.didDocument,
      assertionMethod: members.slice(1).map(({ signer }) => signer.id),
    }
    const each = await stockVerifyEach(signed, { documents: [without], now })
    expect(each.filter(({ verified }) => !verified)).toEqual([
      { verificationMethod: members[0]?.signer.id, verified: false },
    ])
    const report = await verify(signed, { now, didDocuments: [without] })
    expect(report.sections.integrity.proofs.filter(({ verdict }) => verdict !== 'valid')).toMatchObject([
      { verificationMethod: members[0]?.signer.id, signature: 'valid', keyBinding: 'notBound' },
    ])
  })
})

describe.each(linkedDataSuites)('verify() and proofs with %s by @digitalbazaar/vc', (cryptosuite) => {
  it('finds one proof valid, and not over other content', async () => {
    const signed = await stockSign(badge, issuerKey, cryptosuite, created)
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
    const changed = await verify(renamed(signed), { now })
    expect(changed.verdict).toBe('invalid')
    expect(changed.problems.map(({ code }) => code)).toContain('PROOF_VERIFICATION_ERROR')
  })

  it('finds five proofs valid and counts five members, and none over other content', async () => {
    const signed = await stockSignByAll(cryptosuite)
    const report = await verify(signed, { now, trust })
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(
      everybody.map(() => 'valid'),
    )
    expect(report.sections.policy.counted).toHaveLength(5)
    const changed = await verify(renamed(signed), { now, trust })
    expect(changed.verdict).toBe('invalid')
    expect(changed.sections.policy).toMatchObject({ verdict: 'invalid', counted: [] })
  })

  it('finds copies that members signed separately valid after mergeProofs()', async () => {
    const copies = await Promise.all(
      members.map(({ key, signer }) => stockSign(label, { key, id: signer.id }, cryptosuite, created)),
    )
    const merged = mergeProofs(copies)
    expect(merged.proof).toHaveLength(5)
    expect(await verify(merged, { now, trust })).toMatchObject({ verdict: 'valid' })
    const each = await stockVerifyEach(merged, { documents, now })
    expect(each.every(({ verified }) => verified)).toBe(true)
  })
})

describe('signCredential() with both suites and @digitalbazaar/vc', () => {
  it('creates two proofs; they verify each, and we verify theirs', async () => {
    const ours = await signCredential(badge, issuer.signer, { created, cryptosuite: linkedDataSuites })
    const [first, second] = linkedDataSuites
    const theirs = await stockSign(
      await stockSign(badge, issuerKey, first, created),
      issuerKey,
      second,
      created,
    )
    expect(ours.proof).toEqual(theirs.proof)
    const each = await stockVerifyEach(ours, { now })
    expect(each.map(({ verified }) => verified)).toEqual([true, true])
    expect(await verify(theirs, { now })).toMatchObject({ verdict: 'valid' })
    const changed = await stockVerifyEach(renamed(ours), { now })
    expect(changed.map(({ verified }) => verified)).toEqual([false, false])
    expect(await verify(renamed(theirs), { now })).toMatchObject({ verdict: 'invalid' })
  })

  it('lets three members sign one label with us and two with them', async () => {
    let signed: Secured<typeof label> = await pretend.sign(label, { created, by: [0, 1, 2] })
    for (const { key, signer } of members.slice(3)) {
      signed = (await stockSign(
        signed,
        { key, id: signer.id },
        'Ed25519Signature2020',
        created,
      )) as typeof signed
    }
    const report = await verify(signed, { now, trust })
    expect(report.sections.policy.counted).toHaveLength(5)
    expect(report.verdict).toBe('valid')
    const each = await stockVerifyEach(signed, { documents, now })
    expect(each.map(({ verified }) => verified)).toEqual(everybody.map(() => true))
  })
})

describe('addProof() and @digitalbazaar/vc', () => {
  it('adds a proof to theirs, and both sides verify both', async () => {
    const theirs = await stockSign(badge, issuerKey, 'Ed25519Signature2020', created)
    const signed = await addProof(theirs, issuer.signer, { created })
    const each = await stockVerifyEach(signed, { now })
    expect(each.map(({ verified }) => verified)).toEqual([true, true])
    const report = await verify(signed, { now })
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
  })
})

describe('verify() where one good proof is enough for @digitalbazaar/vc', () => {
  it('refuses a forged proof beside a good one', async () => {
    const signed = await signCredential(badge, issuer.signer, { created })
    const other = await signCredential(renamed(badge), issuer.signer, { created })
    const both = { ...signed, proof: [signed.proof, other.proof] }
    expect(await stockVerify(both, { now })).toMatchObject({ verified: true })
    const report = await verify(both, { now })
    expect(report.verdict).toBe('invalid')
    expect(report.problems.map(({ code }) => code)).toContain('PROOF_VERIFICATION_ERROR')
  })
})

async function stockSignByAll(cryptosuite: CryptosuiteName): Promise<object> {
  let signed: object = label
  for (const { key, signer } of members) {
    signed = await stockSign(signed, { key, id: signer.id }, cryptosuite, created)
  }
  return signed
}
