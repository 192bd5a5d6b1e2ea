import { beforeAll, describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { exportKey } from '../../src/keys/export-key'
import { addProof } from '../../src/securing/add-proof'
import { sdStatementsOf } from '../../src/securing/sd-statements'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { objectPathsOf, pathsOf, replaceAt, valueAt } from '../canonical/document-paths'
import { codesOf } from '../support/credentials'
import { contexts, degreeCredential, school, schoolUrl } from '../support/generic'
import { partsOf, withParts } from '../support/sd-proof-value'
import type { BaseOptions, SelectiveIssuer } from '../support/selective'
import {
  created,
  disclose,
  loaderOf,
  now,
  richBadge,
  selectiveIssuer,
  selectivePointers,
  signBase,
  stockAccepts,
} from '../support/selective'
import { startWork } from '../support/start-work'

const suiteName = '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
const did = 'did:web:school.example'

let issuer: SelectiveIssuer
let base: JsonObject
let derived: JsonObject

beforeAll(async () => {
  issuer = await selectiveIssuer()
  base = await signBase(richBadge(issuer), issuer)
  derived = await disclose(base)
})

// The badge has no status; what follows from that is tested in shown-in-part.test.ts.
const judge = (input: object, options: Partial<VerifyOptions> = {}) =>
  verify(JSON.stringify(input), { now, allowUndisclosed: true, ...options })

/** Codes that decide; no committee and no trust is required here. */
async function codes(input: object, options: Partial<VerifyOptions> = {}): Promise<string[]> {
  const report = await judge(input, options)
  expect(report.verdict).not.toBe('valid')
  return [...codesOf(report, 'error'), ...codesOf(report, 'indeterminate')].filter(
    (code) => code !== 'POLICY_NOT_GIVEN' && code !== 'TRUST_NOT_GIVEN',
  )
}

function controller(
  key: SelectiveIssuer,
  changes: JsonObject = {},
  methodChanges: JsonObject = {},
): JsonObject {
  const { publicKeyMultibase } = key
  const method = { id: key.method, type: 'Multikey', controller: did, publicKeyMultibase, ...methodChanges }
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [key.method],
    ...changes,
  }
}

/** A derived badge of an issuer with a document. */
async function byDocument(): Promise<{ key: SelectiveIssuer; badge: JsonObject }> {
  const key = await selectiveIssuer(did)
  const documentLoader = loaderOf(ContextSet.pinned, new Map([[did, controller(key)]]))
  const signed = await signBase(richBadge(key), key, { documentLoader })
  return { key, badge: await disclose(signed, selectivePointers, documentLoader) }
}

describe('verify() and a derived proof by ecdsa-sd-2023', () => {
  it('accepts it, and says that a part is shown', async () => {
    const report = await judge(derived)
    expect([report.verdict, report.network]).toEqual(['valid', []])
    expect(report.sections.integrity.proofs).toMatchObject([
      {
        cryptosuite: 'ecdsa-sd-2023',
        signature: 'valid',
        keyBinding: 'bound',
        publicKeyMultibase: issuer.publicKeyMultibase,
      },
    ])
    expect(codesOf(report, 'warning')).toEqual(['DISCLOSURE_SELECTIVE', 'MAY_BE_HIDDEN'])
    expect(report.sections.status.reason).toContain('No status list is shown')
    expect(report.verified?.['evidence']).toBeUndefined()
  })

  const more = (pointers: readonly string[]) => [...selectivePointers, ...pointers]
  it.each([
    ['one of two results', more(['/credentialSubject/result/1'])],
    ['both results', more(['/credentialSubject/result'])],
    ['the evidence that stands second', more(['/evidence/1'])],
    ['one value of a piece of evidence', more(['/evidence/0/narrative'])],
    ['everything', ['/credentialSubject', '/evidence']],
  ])('accepts %s', async (_, pointers) => {
    const shown = await disclose(base, pointers)
    expect(await stockAccepts(shown)).toBe(true)
    expect((await judge(shown)).verdict).toBe('valid')
  })

  it('accepts any order of members and of sets', async () => {
    const shown = await disclose(base, more(['/credentialSubject/result', '/evidence']))
    const turned = Object.fromEntries(Object.entries(shown).reverse()) as JsonObject
    const evidence = [...(shown['evidence'] as JsonValue[])].reverse()
    expect((await judge({ ...turned, evidence })).verdict).toBe('valid')
  })

  it('does not accept what no badge can do without', async () => {
    const pointers = selectivePointers.filter(
      (pointer) => !pointer.startsWith('/credentialSubject/achievement'),
    )
    expect(await codes(await disclose(base, pointers))).toEqual(['MEMBER_REQUIRED'])
  })

  it('tells a note rather than a warning where an end and a status are shown', async () => {
    const list = createStatusList({
      id: 'https://school.example/status/1',
      issuer: issuer.id,
      statusPurpose: 'revocation',
      validFrom: created,
    })
    const credentialStatus = buildStatusEntry(list, 41) as unknown as JsonObject
    const signed = await signBase({ ...richBadge(issuer), credentialStatus }, issuer)
    const shown = await disclose(signed, more(['/credentialStatus']))
    const report = await judge(shown)
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('STATUS_RETRIEVAL_ERROR')
    expect(codesOf(report, 'note')).toContain('DISCLOSURE_SELECTIVE')
  })

  it('relies on no part of a status list: its end may have been left out', async () => {
    const id = 'https://issuer.example/status/1'
    const list = createStatusList({
      id,
      issuer: issuer.id,
      statusPurpose: 'revocation',
      validFrom: '2026-05-18T12:00:00Z',
      validUntil: '2026-05-19T12:00:00Z',
    })
    const mandatory = ['/id', '/issuer', '/validFrom']
    const signed = await signBase(list as unknown as JsonObject, issuer, { mandatory })
    const credential = await disclose(signed, ['/credentialSubject'])
    expect(credential['validUntil']).toBeUndefined()
    const credentialStatus = buildStatusEntry(list, 7) as unknown as JsonObject
    const rich = { ...richBadge(issuer), credentialStatus }
    const badge = await disclose(
      await signBase(rich, issuer, { mandatory: [...mandatory, '/name', '/credentialStatus'] }),
    )
    expect(await judge(credential)).toMatchObject({ sections: { integrity: { verdict: 'valid' } } })
    expect(await codes(badge, { statusLists: [{ credential }] })).toEqual(['STATUS_VERIFICATION_ERROR'])
  })

  it('says that no end is shown', async () => {
    const signed = await signBase(richBadge(issuer), issuer, { mandatory: ['/issuer', '/id'] })
    const shown = await disclose(signed, more(['/name', '/validFrom']))
    const report = await judge(shown)
    expect([report.verdict, report.verified?.['validUntil']]).toEqual(['valid', undefined])
    expect(report.sections.time.reason).toBe('It has begun, and no expiry is shown')
  })

  it.each(['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'])('says it in %s', async (language) => {
    const { problems } = await judge(derived, { language })
    const told = problems.find(({ code }) => code === 'DISCLOSURE_SELECTIVE')
    expect(told?.detail).toMatch(/^\S.{60,}\.$/)
    expect(told?.detail).not.toContain('holder')
  })

  it('accepts a key that a document of the issuer lists', async () => {
    const { key, badge } = await byDocument()
    expect((await judge(badge, { didDocuments: [controller(key)] })).verdict).toBe('valid')
    const report = await judge(badge, { trust: { didDocuments: [controller(key)] } })
    expect(report.sections.integrity.verdict).toBe('valid')
  })

  it('accepts it under supplied contexts, as part of their profile', async () => {
    const set = new ContextSet([readSuppliedTable(schoolUrl, JSON.parse(String(school.body)))])
    const documentLoader = loaderOf(set)
    const whole = degreeCredential()
    const subjectOf = whole['credentialSubject'] as JsonObject
    // The suite cannot disclose lists: it marks each of their nodes, and JSON-LD allows no mark on a list.
    const { step: _, ...withoutList } = subjectOf['degree'] as JsonObject
    const credential = {
      ...whole,
      issuer: { id: issuer.id, name: 'Pretend school' },
      credentialSubject: { ...subjectOf, degree: withoutList },
    }
    const mandatory = ['/issuer', '/validFrom', '/credentialSubject/id', '/credentialSubject/degree/type']
    const signed = await signBase(credential, issuer, { mandatory, documentLoader })
    const shown = await disclose(signed, ['/credentialSubject/degree'], documentLoader)
    const report = await judge(shown, { contexts })
    expect([report.verdict, report.profile]).toEqual(['valid', 'generic'])
    const subject = shown['credentialSubject'] as JsonObject
    const degree = { ...(subject['degree'] as JsonObject), grade: 1 }
    const changed = { ...shown, credentialSubject: { ...subject, degree } }
    expect(await codes(changed, { contexts })).toContain('PROOF_VERIFICATION_ERROR')
  })
})

describe('verify() and the nearest that must not pass', () => {
  it('refuses every change of a value', async () => {
    const whole = await disclose(base, ['/credentialSubject', '/evidence'])
    const { proof: _, ...content } = whole
    const scalars = pathsOf(content).filter((path) => typeof valueAt(content, path) !== 'object')
    expect(scalars.length).toBeGreaterThan(25)
    for (const path of scalars) {
      const value = valueAt(content, path)
      const other = typeof value === 'number' ? value + 1 : `${value}x`
      const report = await judge(replaceAt(whole, path, other))
      expect([path, report.verdict]).toEqual([path, expect.not.stringMatching(/^valid$/)])
    }
  })

  it('refuses every statement that is taken out without a new proof', async () => {
    const whole = await disclose(base, ['/credentialSubject', '/evidence'])
    const { proof: _, ...content } = whole
    for (const path of pathsOf(content)) {
      const report = await judge(replaceAt(whole, path, undefined))
      expect([path, report.verdict]).toEqual([path, expect.not.stringMatching(/^valid$/)])
    }
  })

  it('refuses every statement that is put in, also those that the issuer signed', async () => {
    const full = richBadge(issuer)
    expect(await codes({ ...derived, evidence: full['evidence'] as JsonValue })).toEqual([
      'PROOF_VERIFICATION_ERROR',
    ])
    for (const path of objectPathsOf(derived).filter(([first]) => first !== 'proof')) {
      const object = valueAt(derived, path) as JsonObject
      const changed =
        path.length === 0 ? { ...derived, image: image } : replaceAt(derived, path, { ...object, image })
      expect([path, (await judge(changed)).verdict]).toEqual([path, 'invalid'])
    }
  })

  const image = { id: 'https://organiser.example/other.png', type: 'Image' }

  it('refuses a proof that was derived for another selection, and one of another credential', async () => {
    const other = await disclose(base, [...selectivePointers, '/evidence/1'])
    expect(await codes({ ...derived, proof: other['proof'] as JsonObject })).toEqual([
      'PROOF_VERIFICATION_ERROR',
    ])
    const again = await disclose(await signBase({ ...richBadge(issuer), name: 'Another' }, issuer))
    expect(await codes({ ...derived, proof: again['proof'] as JsonObject })).toContain(
      'PROOF_VERIFICATION_ERROR',
    )
  })

  it('refuses mandatory statements that are taken for chosen ones, or moved', async () => {
    const { mandatoryIndexes, signatures } = partsOf(derived)
    const [first = 0, ...rest] = mandatoryIndexes
    const wrong = PROOF_ERROR
    expect(await codes(withParts(derived, { mandatoryIndexes: rest }))).toEqual(wrong)
    const extra = { mandatoryIndexes: rest, signatures: [...signatures, signatures[0] as Uint8Array] }
    expect(await codes(withParts(derived, extra))).toEqual(wrong)
    const count = signatures.length + mandatoryIndexes.length
    const free = Array.from({ length: count }, (_, place) => place).find(
      (place) => !mandatoryIndexes.includes(place),
    )
    const moved = [...rest, free as number].sort((a, b) => a - b)
    expect(await codes(withParts(derived, { mandatoryIndexes: moved }))).toEqual(wrong)
    const past = [...mandatoryIndexes.slice(0, -1), count]
    expect(await codes(withParts(derived, { mandatoryIndexes: past }))).toEqual(wrong)
    for (const malformed of [[...mandatoryIndexes, first], [...mandatoryIndexes].reverse()]) {
      expect(await codes(withParts(derived, { mandatoryIndexes: malformed }))).toEqual([
        'MALFORMED_VALUE_ERROR',
      ])
    }
  })

  const PROOF_ERROR = ['PROOF_VERIFICATION_ERROR']

  it('refuses other labels, signatures and keys', async () => {
    const shown = await disclose(base, [...selectivePointers, '/credentialSubject/result'])
    const { labels, signatures, baseSignature, publicKey } = partsOf(shown)
    const bytes = (from: Uint8Array, at: number) =>
      from.map((byte, place) => (place === at ? byte ^ 1 : byte))
    const [one, two] = [labels.get(0), labels.get(1)] as [Uint8Array, Uint8Array]
    const swapped = new Map([...labels, [0, two] as const, [1, one] as const])
    expect(await codes(withParts(shown, { labels: swapped }))).toEqual(PROOF_ERROR)
    const flipped = new Map([...labels, [0, bytes(one, 5)] as const])
    expect(await codes(withParts(shown, { labels: flipped }))).toEqual(PROOF_ERROR)
    const unused = new Map([...labels, [labels.size, bytes(one, 0)] as const])
    expect(await codes(withParts(shown, { labels: unused }))).toEqual(PROOF_ERROR)
    const turned = [...signatures].reverse()
    expect(await codes(withParts(shown, { signatures: turned }))).toEqual(PROOF_ERROR)
    const forged = signatures.map((signature, place) => (place === 1 ? bytes(signature, 40) : signature))
    expect(await codes(withParts(shown, { signatures: forged }))).toEqual(PROOF_ERROR)
    expect(await codes(withParts(shown, { baseSignature: bytes(baseSignature, 3) }))).toEqual(PROOF_ERROR)
    const other = partsOf(await disclose(await signBase(richBadge(issuer), issuer)))
    expect(await codes(withParts(shown, { publicKey: other.publicKey }))).toEqual(PROOF_ERROR)
    expect(await codes(withParts(shown, { publicKey: bytes(publicKey, 1) }))).toEqual([
      'MALFORMED_VALUE_ERROR',
    ])
  })

  it('refuses one node that is shown as two, which only the suite accepts', async () => {
    const shown = await disclose(base, [...selectivePointers, '/credentialSubject/result/0'])
    const subject = shown['credentialSubject'] as JsonObject
    const [result] = subject['result'] as [JsonObject]
    const doubled = { ...shown, credentialSubject: { ...subject, result: [result, result] } }
    const parts = partsOf(shown)
    const before = await statementsOf(shown, parts.labels)
    const signatureOf = new Map(
      before
        .filter((_, place) => !parts.mandatoryIndexes.includes(place))
        .map((statement, place) => [statement, parts.signatures[place] as Uint8Array]),
    )
    // Whichever numbers the two get, both stand for the label that the issuer gave the one.
    const { forged, after } = await doubledLabels(doubled, parts.labels, new Set(before))
    const forgedParts = {
      labels: forged,
      mandatoryIndexes: [...after.keys()].filter((place) => !signatureOf.has(after[place] as string)),
      signatures: after.flatMap((statement) => signatureOf.get(statement) ?? []),
    }
    const attack = withParts(doubled, forgedParts)
    expect(await stockAccepts(attack)).toBe(true)
    expect(await codes(attack)).toEqual(['MALFORMED_VALUE_ERROR'])
  })

  it('believes nothing that the suite reads otherwise: a text that looks like the label of a node', async () => {
    const credential = { ...richBadge(issuer), name: 'Guide _:A' }
    const shown = await disclose(await signBase(credential, issuer))
    const changed = { ...shown, name: 'Guide _:B' }
    expect([await stockAccepts(shown), await stockAccepts(changed)]).toEqual([true, true])
    for (const document of [shown, changed]) {
      const report = await judge(document)
      expect(report.verdict).toBe('indeterminate')
      expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'notChecked' }])
      expect(report.sections.integrity.reason).toContain(`${suiteName} could not check the proof`)
    }
  })

  it.each<[string, BaseOptions, string]>([
    ['expired', { changes: { expires: '2026-06-01T00:00:00Z' } }, 'PROOF_EXPIRED'],
    ['from the future', { date: '2027-06-01T00:00:00Z' }, 'PROOF_FROM_THE_FUTURE'],
    ['after another', { changes: { previousProof: 'urn:uuid:1' } }, 'MALFORMED_VALUE_ERROR'],
  ])('refuses a proof that is %s', async (_, options, code) => {
    const signed = await signBase(richBadge(issuer), issuer, options)
    expect(await codes(await disclose(signed))).toContain(code)
  })

  it('refuses changes of the proof options', async () => {
    const proof = derived['proof'] as JsonObject
    expect(await codes({ ...derived, proof: { ...proof, created: '2026-05-18T12:00:01Z' } })).toEqual(
      PROOF_ERROR,
    )
    expect(await codes({ ...derived, proof: { ...proof, domain: 'x.example' } })).toEqual(PROOF_ERROR)
    expect(await codes({ ...derived, proof: { ...proof, proofPurpose: 'authentication' } })).toContain(
      'PROOF_PURPOSE_MISMATCH',
    )
    expect(await codes({ ...derived, proof: { ...proof, hidden: 'x' } })).toContain('MALFORMED_VALUE_ERROR')
    const { created: _, ...undated } = proof
    expect(await codes({ ...derived, proof: undated })).toEqual(PROOF_ERROR)
  })

  it("refuses a stranger's key, and says that the signature holds", async () => {
    const stranger = await selectiveIssuer()
    const forged = await disclose(await signBase(richBadge(issuer), stranger))
    expect(await codes(forged)).toEqual(['CONTROLLER_NOT_ISSUER'])
    const [proof] = (await judge(forged)).sections.integrity.proofs
    expect(proof).toMatchObject({ signature: 'valid', keyBinding: 'notBound' })
    const own = await disclose(await signBase(richBadge(stranger), stranger))
    const named = { ...own, issuer: { ...(own['issuer'] as JsonObject), id: issuer.id } }
    expect(await codes(named)).toEqual(['PROOF_VERIFICATION_ERROR', 'CONTROLLER_NOT_ISSUER'])
    const method = { ...(derived['proof'] as JsonObject), verificationMethod: stranger.method }
    expect(await codes({ ...derived, proof: method })).toEqual([
      'PROOF_VERIFICATION_ERROR',
      'CONTROLLER_NOT_ISSUER',
    ])
  })

  it('is undecided without the document of the issuer, and reports what is known', async () => {
    const { key, badge } = await byDocument()
    const report = await judge(badge)
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
    expect(await codes(badge)).toEqual(['VERIFICATION_METHOD_UNRESOLVED'])
    const other = await selectiveIssuer(did)
    const swapped = controller({ ...other, method: key.method })
    expect(await codes(badge, { didDocuments: [swapped] })).toEqual(PROOF_ERROR)
  })

  it.each<[string, JsonObject, JsonObject, string]>([
    ['for another purpose', { assertionMethod: [] }, {}, 'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD'],
    ['that was revoked', {}, { revoked: '2026-07-01T00:00:00Z' }, 'VERIFICATION_METHOD_REVOKED'],
    ['that has expired', {}, { expires: '2026-07-01T00:00:00Z' }, 'VERIFICATION_METHOD_REVOKED'],
    ['of another controller', {}, { controller: 'did:web:other.example' }, 'INVALID_VERIFICATION_METHOD'],
    ['whose secret is shown', {}, { secretKeyMultibase: 'z42tx' }, 'INVALID_VERIFICATION_METHOD'],
    [
      'of another kind',
      {},
      { publicKeyMultibase: pretendIssuer().key.publicKeyMultibase },
      'INVALID_VERIFICATION_METHOD',
    ],
    ['that is not listed', { verificationMethod: [] }, {}, 'VERIFICATION_METHOD_NOT_FOUND'],
  ])('refuses a key %s', async (_, changes, methodChanges, code) => {
    const { key, badge } = await byDocument()
    expect(await codes(badge, { didDocuments: [controller(key, changes, methodChanges)] })).toEqual([code])
  })

  it('refuses a key of P-384, and says what is asked for', async () => {
    const { publicKeyMultibase, id } = await selectiveIssuer(undefined, 'P-384')
    const proof = { ...(derived['proof'] as JsonObject), verificationMethod: `${id}#${publicKeyMultibase}` }
    const named = { ...derived, issuer: { ...(derived['issuer'] as JsonObject), id }, proof }
    expect(await codes(named)).toEqual(['INVALID_VERIFICATION_METHOD'])
    expect((await judge(named)).sections.integrity.reason).toContain('not a P-256 key as Multikey')
  })

  it('refuses a base proof, and says whose it is', async () => {
    const report = await judge(base)
    expect([report.verdict, codesOf(report, 'error')]).toEqual(['invalid', ['PROOF_IS_BASE']])
    const told = report.problems.find(({ code }) => code === 'PROOF_IS_BASE')
    expect(told).toMatchObject({
      detail: expect.stringContaining('only for the holder'),
      hint: expect.stringContaining('derive'),
    })
    expect(report.verified).toBeUndefined()
  })
})

describe('verify() and ecdsa-sd-2023 beside other proofs', async () => {
  const ed25519 = pretendIssuer('Pretend school')
  const edMethod = {
    ...(await exportKey(ed25519.key, 'multikey', { id: `${did}#ed`, controller: did })),
  } as JsonObject
  const edSigner = { ...ed25519.signer, id: `${did}#ed` }

  async function twoKeys() {
    const key = await selectiveIssuer(did)
    const document = controller(key)
    const both = {
      ...document,
      verificationMethod: [...(document['verificationMethod'] as JsonObject[]), edMethod],
      assertionMethod: [key.method, `${did}#ed`],
    }
    const documentLoader = loaderOf(ContextSet.pinned, new Map([[did, both]]))
    const signed = await signBase(richBadge(key), key, { documentLoader })
    return { key, signed, documentLoader, options: { didDocuments: [both] } }
  }

  it('asks that both hold, and calls nothing a part that another proof is over as a whole', async () => {
    const { signed, documentLoader, options } = await twoKeys()
    const shown = await disclose(signed, selectivePointers, documentLoader)
    const both = (await addProof(shown, edSigner, { created })) as JsonObject
    const report = await judge(both, options)
    expect([report.verdict, codesOf(report, 'warning')]).toEqual(['valid', []])
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
    const [selective, whole] = both['proof'] as [JsonObject, JsonObject]
    const forged = { ...both, proof: [withParts(shown, { signatures: [] })['proof'] as JsonObject, whole] }
    expect(await codes(forged, options)).toEqual(PROOF_ERROR)
    const elsewhere = { ...shown, name: 'Another' }
    const resigned = (await addProof({ ...elsewhere, proof: [selective] } as object, edSigner, {
      created,
    })) as JsonObject
    expect(await codes(resigned, options)).toEqual(PROOF_ERROR)
  })

  const PROOF_ERROR = ['PROOF_VERIFICATION_ERROR']

  it('refuses a part under a proof that was over the whole', async () => {
    const { key, documentLoader, options } = await twoKeys()
    const { proof, ...unsigned } = (await addProof(richBadge(key), edSigner, { created })) as JsonObject
    const shown = await disclose(
      await signBase(unsigned, key, { documentLoader }),
      selectivePointers,
      documentLoader,
    )
    const set = { ...shown, proof: [shown['proof'] as JsonObject, proof as JsonObject] }
    expect(await codes(set, options)).toEqual(PROOF_ERROR)
  })

  it('sets a base proof aside where another proof holds, with a warning', async () => {
    const { signed, options } = await twoKeys()
    const report = await judge((await addProof(signed, edSigner, { created })) as JsonObject, options)
    expect([report.verdict, codesOf(report, 'warning')]).toEqual(['valid', ['PROOF_IS_BASE']])
  })

  it.each([
    ['a text of megabytes', `u${'A'.repeat(900_000)}`],
    ['arrays within arrays', `u2V0B${'gYGB'.repeat(40_000)}`],
    ['a promise of more than there is', 'u2V0BhZr_____'],
    ['no text', 7],
  ])('refuses %s for a proof value at once', async (_, proofValue) => {
    const document = { ...derived, proof: { ...(derived['proof'] as JsonObject), proofValue } }
    const worked = startWork()
    expect(await codes(document)).toEqual(['MALFORMED_VALUE_ERROR'])
    // A hundredth of that is usual; a busy machine keeps no promise.
    expect(worked()).toBeLessThan(1000)
  })

  it('gives no document that is too large for it to the general processor', async () => {
    const evidence = Array.from({ length: 700 }, (_, place) => ({
      id: `urn:example:${place}`,
      type: ['Evidence'],
      name: 'x',
    }))
    const worked = startWork()
    expect(await codes({ ...derived, evidence })).toEqual(['WORK_LIMIT_EXCEEDED'])
    expect(worked()).toBeLessThan(2000)
  })

  it('checks no more than two', async () => {
    const proof = derived['proof'] as JsonObject
    const many = {
      ...derived,
      proof: Array.from({ length: 3 }, (_, place) => ({ ...proof, id: `urn:uuid:${place}` })),
    }
    expect(new Set(await codes(many))).toEqual(new Set(['PROOFS_TOO_MANY']))
  })

  it('counts none for a committee: members are known by Ed25519 keys', async () => {
    const pretend = pretendCommittee({ quorum: 1 })
    const { id } = pretend.network
    const key = await selectiveIssuer(id)
    const method = {
      id: key.method,
      type: 'Multikey',
      controller: id,
      publicKeyMultibase: key.publicKeyMultibase,
    }
    const didDocument: JsonObject = {
      ...pretend.didDocument,
      verificationMethod: [...(pretend.didDocument['verificationMethod'] as JsonObject[]), method],
      assertionMethod: [...(pretend.didDocument['assertionMethod'] as string[]), key.method],
    }
    const documentLoader = loaderOf(ContextSet.pinned, new Map([[id, didDocument]]))
    const label = sampleLabel(pretend) as unknown as JsonObject
    const members = Object.keys(label).filter(
      (member) => !['@context', 'type', 'credentialSubject'].includes(member),
    )
    const mandatory = members.map((member) => `/${member}`)
    const shown = await disclose(
      await signBase(label, key, { mandatory, documentLoader }),
      ['/credentialSubject'],
      documentLoader,
    )
    const trust = { committees: pretend.trust.committees, didDocuments: [didDocument] }
    const report = await judge(shown, { trust: trust as never })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect([report.verdict, report.sections.policy.verdict]).toEqual(['invalid', 'invalid'])
    expect(codesOf(report)).toEqual(expect.arrayContaining(['QUORUM_NOT_REACHED', 'SIGNER_NOT_A_MEMBER']))
  })
})

/** The statements of a document in the order in which a proof with these labels is over them. */
async function statementsOf(
  document: JsonObject,
  labels: ReadonlyMap<number, Uint8Array>,
): Promise<string[]> {
  const { proof: _, ...unsecured } = document
  const canonical = await canonize(unsecured)
  const texts = Array.from({ length: labels.size }, (_, number) => textOf(labels.get(number) as Uint8Array))
  const signatures = canonical
    .split('\n')
    .slice(1)
    .map(() => new Uint8Array())
  const value = { baseSignature: new Uint8Array(), publicKey: new Uint8Array(), signatures, labels: texts }
  return sdStatementsOf(canonical, { ...value, mandatoryIndexes: [] })?.nonMandatory ?? []
}

function textOf(label: Uint8Array): string {
  return `u${Buffer.from(label).toString('base64url')}`
}

/** Labels for a document in which one node is in two places, with which it makes only signed statements. */
async function doubledLabels(
  document: JsonObject,
  labels: ReadonlyMap<number, Uint8Array>,
  signed: ReadonlySet<string>,
): Promise<{ forged: Map<number, Uint8Array>; after: string[] }> {
  const values = [...labels.values()]
  const choices = values.flatMap((twice) => orders([...values, twice]))
  for (const choice of choices) {
    const forged = new Map(choice.map((label, number) => [number, label]))
    const after = await statementsOf(document, forged)
    if (after.length > 0 && after.every((statement) => signed.has(statement))) return { forged, after }
  }
  throw new Error('No labels under which it says only what was signed')
}

function orders<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((value, place) =>
    orders(values.filter((_, other) => other !== place)).map((rest) => [value, ...rest]),
  )
}
