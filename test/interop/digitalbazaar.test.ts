import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { Ed25519Signature2020 as StockEd25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { base58 } from '@scure/base'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canonizeCounts } from '../../src/canonical/canonize'
import { createDocumentLoader, Ed25519Signature2020 } from '../../src/digitalbazaar'
import { ed25519Signature2020ContextUrl } from '../../src/model/contexts/context-urls'
import { signCredential } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { badge as richBadge } from '../canonical/badge'
import { stockSign, stockVerify } from '../securing/stock'
import { linkedDataSuites, proofsOf } from '../support/credentials'
import { adapterSign, adapterVerify } from './adapter'

const created = '2026-05-18T12:00:00Z'
const now = '2026-10-10T00:00:00Z'
const issuer = pretendIssuer()
const issuerKey = { key: issuer.key, id: issuer.signer.id }
const pretend = pretendCommittee()
const documents = [pretend.didDocument]

function withSuiteContext<T extends object>(document: T): T {
  const { '@context': contexts } = document as unknown as { '@context': string[] }
  return { ...document, '@context': [...contexts, ed25519Signature2020ContextUrl] }
}

const badge = withSuiteContext({ ...sampleBadge(issuer.profile), name: 'Rajono gidas – "guide" 區 é\n\t\\' })
const label = withSuiteContext(sampleLabel(pretend))
const { credentialStatus: _, ...withoutStatus } = richBadge()
const rich = withSuiteContext({ ...withoutStatus, issuer: { ...issuer.profile, name: 'Havenlab' } })

describe.each(linkedDataSuites)('@digitalbazaar/vc with %s of this package', (suite) => {
  it.each([
    ['a badge', badge],
    ['a rich badge', rich],
  ])('makes the very proof over %s that the unmodified packages make', async (_name, document) => {
    const before = canonizeCounts()
    const ours = await adapterSign(document, issuer.signer, suite, created)
    expect(canonizeCounts().tables - before.tables).toBe(2)
    expect(ours).toEqual(await stockSign(document, issuerKey, suite, created))
    expect(ours.proof).toEqual(
      (await signCredential(document, issuer.signer, { created, cryptosuite: suite })).proof,
    )
  })

  it('verifies what the unmodified packages made, and they what it made, and neither over another content', async () => {
    const ours = await adapterSign(rich, issuer.signer, suite, created)
    const theirs = await stockSign(rich, issuerKey, suite, created)
    expect(await stockVerify(ours, { now })).toMatchObject({ verified: true })
    expect(await adapterVerify(theirs, { now })).toMatchObject({ verified: true })
    expect(await verify(ours, { now })).toMatchObject({ verdict: 'valid' })
    expect(await stockVerify({ ...ours, name: 'Another' }, { now })).toMatchObject({ verified: false })
    expect(await adapterVerify({ ...theirs, name: 'Another' }, { now })).toMatchObject({ verified: false })
  })

  it('verifies with a key of 2018 in the document of its issuer, also by the unmodified suites', async () => {
    const id = 'did:web:older.example'
    const signer = { ...issuer.signer, id: `${id}#k` }
    const { name = 'School' } = issuer.profile
    const document = withSuiteContext(sampleBadge({ ...issuer.profile, id, name }))
    const signed = await adapterSign(document, signer, suite, created)
    const documentWith = (publicKey: Uint8Array) => ({
      id,
      verificationMethod: [
        {
          id: signer.id,
          type: 'Ed25519VerificationKey2018',
          controller: id,
          publicKeyBase58: base58.encode(publicKey),
        },
      ],
      assertionMethod: [signer.id],
    })
    const stockSuites = [new DataIntegrityProof({ cryptosuite }), new StockEd25519Signature2020()]
    const byStock = (controller: object) =>
      verifyCredential({
        credential: structuredClone(signed),
        suite: stockSuites,
        documentLoader: createDocumentLoader({ documents: [controller] }),
        now: new Date(now),
      })
    const right = documentWith(issuer.key.publicKey.bytes)
    const wrong = documentWith(new Uint8Array(32).fill(9))
    expect(await adapterVerify(signed, { documents: [right], now })).toMatchObject({ verified: true })
    expect(await byStock(right)).toMatchObject({ verified: true })
    expect(await adapterVerify(signed, { documents: [wrong], now })).toMatchObject({ verified: false })
    expect(await byStock(wrong)).toMatchObject({ verified: false })
  })

  it('makes and verifies a proof set of five, the same as theirs', async () => {
    const ours = await signByAll((document, { signer }) => adapterSign(document, signer, suite, created))
    const theirs = await signByAll((document, { key, signer }) =>
      stockSign(document, { key, id: signer.id }, suite, created),
    )
    expect(ours).toEqual(theirs)
    const before = canonizeCounts()
    const result = await adapterVerify(theirs, { documents, now })
    // The document once, and the options of each proof.
    expect(canonizeCounts().tables - before.tables).toBe(6)
    expect(result.results?.map(({ verified }) => verified)).toEqual([true, true, true, true, true])
    expect(await stockVerify(ours, { documents, now })).toMatchObject({ verified: true })
  })

  it('refuses each proof of a set over another content', async () => {
    const signed = await signByAll((document, { signer }) => adapterSign(document, signer, suite, created))
    const result = await adapterVerify({ ...signed, name: 'Another' }, { documents, now })
    expect(result.results?.map(({ verified }) => verified)).toEqual([false, false, false, false, false])
  })

  it('refuses a proof whose options, signature or key are not those that were signed', async () => {
    const signed = await adapterSign(badge, issuer.signer, suite, created)
    const other = await adapterSign({ ...badge, name: 'Another' }, issuer.signer, suite, created)
    const proof = proofsOf(signed)[0] as Record<string, unknown>
    const stranger = pretendIssuer('Stranger').signer.id
    for (const changed of [
      { ...proof, created: '2026-05-18T12:00:01Z' },
      { ...proof, proofValue: proofsOf(other)[0]?.['proofValue'] },
      { ...proof, proofValue: `z${'2'.repeat(5000)}` },
      { ...proof, proofValue: undefined },
      { ...proof, verificationMethod: stranger },
    ]) {
      const forged = JSON.parse(JSON.stringify({ ...signed, proof: changed }))
      expect(await adapterVerify(forged, { now }), JSON.stringify(changed)).toMatchObject({ verified: false })
      expect(await stockVerify(forged, { now })).toMatchObject({ verified: false })
    }
    expect(await adapterVerify(signed, { now })).toMatchObject({ verified: true })
  })

  it.each([
    ['an undefined term', { undefinedTerm: 'x' }],
    ['an undefined type', { type: [...badge.type, 'UndefinedType'] }],
    [
      'a relative id',
      {
        credentialSubject: {
          ...badge.credentialSubject,
          achievement: { ...badge.credentialSubject.achievement, id: 'guide' },
        },
      },
    ],
    ['a context that nobody has', { '@context': [...badge['@context'], 'https://example.com/context'] }],
  ])('refuses to sign %s, as the unmodified packages do', async (_name, members) => {
    const document = { ...badge, ...members } as typeof badge
    await expect(stockSign(document, issuerKey, suite, created)).rejects.toThrow()
    await expect(adapterSign(document, issuer.signer, suite, created)).rejects.toThrow()
  })

  it('refuses a proof that the issuer’s document no longer lists, and one that it says is revoked', async () => {
    const [member] = pretend.members
    if (!member) throw new Error('no member')
    const signed = await adapterSign(label, member.signer, suite, created)
    const { didDocument } = pretend
    expect(await adapterVerify(signed, { documents: [didDocument], now })).toMatchObject({ verified: true })
    const unlisted = { ...didDocument, assertionMethod: [] }
    expect(await adapterVerify(signed, { documents: [unlisted], now })).toMatchObject({ verified: false })
    const methods = didDocument['verificationMethod'] as object[]
    const revoked = {
      ...didDocument,
      verificationMethod: methods.map((method) => ({ ...method, revoked: '2026-01-01T00:00:00Z' })),
    }
    expect(await adapterVerify(signed, { documents: [revoked], now })).toMatchObject({ verified: false })
  })

  it('treats what the tables do not cover as the unmodified packages do', async () => {
    const directed = (direction: string) => ({
      criteria: { narrative: { '@value': 'دليل الحي', '@language': 'ar', '@direction': direction } },
    })
    const { credentialSubject } = badge
    const subjectWith = (direction: string) => ({
      ...credentialSubject,
      achievement: { ...credentialSubject.achievement, ...directed(direction) },
    })
    const document = { ...badge, credentialSubject: subjectWith('rtl') } as unknown as typeof badge
    const before = canonizeCounts()
    const ours = await adapterSign(document, issuer.signer, suite, created)
    // Only the options of the proof came from the tables.
    expect(canonizeCounts().tables - before.tables).toBe(1)
    expect(ours).toEqual(await stockSign(document, issuerKey, suite, created))
    expect(await adapterVerify(ours, { now })).toMatchObject({ verified: true })
    const changed = { ...ours, credentialSubject: subjectWith('ltr') } as unknown as typeof ours
    expect(await adapterVerify(changed, { now })).toMatchObject({ verified: false })
  })
})

describe('Ed25519Signature2020', () => {
  it('is the suite of the package, with its name and context', () => {
    expect(new Ed25519Signature2020()).toBeInstanceOf(StockEd25519Signature2020)
    expect(Ed25519Signature2020.name).toBe('Ed25519Signature2020')
    expect(Ed25519Signature2020.CONTEXT_URL).toBe(ed25519Signature2020ContextUrl)
  })
})

describe('@digitalbazaar/vc with the loader of this package', () => {
  const connecting = vi.fn()

  beforeAll(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(connecting)
  })
  afterAll(() => vi.restoreAllMocks())

  it('sends no request, even for a document that was not supplied', async () => {
    for (const suite of linkedDataSuites) {
      const signed = await adapterSign(label, memberSigner(0), suite, created)
      const result = await adapterVerify(signed, { now })
      expect(result.verified).toBe(false)
      expect(JSON.stringify(result)).toContain('DOCUMENT_NOT_GIVEN')
    }
    expect(connecting).not.toHaveBeenCalled()
  })
})

function memberSigner(index: number) {
  const member = pretend.members[index]
  if (!member) throw new Error('no member')
  return member.signer
}

type Member = (typeof pretend.members)[number]

async function signByAll(sign: (document: typeof label, member: Member) => Promise<object>): Promise<object> {
  let signed = label
  for (const member of pretend.members) signed = (await sign(signed, member)) as typeof label
  return signed
}
