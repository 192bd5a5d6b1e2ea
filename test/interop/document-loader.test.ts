import { describe, expect, it } from 'vitest'
import { createDocumentLoader } from '../../src/digitalbazaar'
import { createVerifier } from '../../src/interop/digitalbazaar/create-verifier'
import {
  didContextUrl,
  multikeyContextUrl,
  openBadgesContextUrl,
} from '../../src/model/contexts/context-urls'
import { findContext } from '../../src/model/contexts/find-context'
import { pretendCommittee, pretendIssuer } from '../../src/testing'

const pretend = pretendCommittee()
const { didDocument } = pretend
const did = String(didDocument['id'])
const [first] = didDocument['verificationMethod'] as { id: string }[]
const methodId = String(first?.id)
const notSupplied = { code: 'DOCUMENT_NOT_GIVEN' }

describe('createDocumentLoader()', () => {
  it('serves pinned contexts as copies, so that no caller changes the library’s own', async () => {
    const { document, documentUrl } = await createDocumentLoader()(openBadgesContextUrl)
    expect(documentUrl).toBe(openBadgesContextUrl)
    expect(document).toEqual(findContext(openBadgesContextUrl))
    expect(document).not.toBe(findContext(openBadgesContextUrl))
  })

  it('serves a did:key and its only method', async () => {
    const load = createDocumentLoader()
    const { profile, signer } = pretendIssuer()
    const { document } = await load(profile.id)
    expect(document).toMatchObject({ id: profile.id, assertionMethod: [signer.id] })
    const method = await load(signer.id)
    expect(method.document).toMatchObject({ id: signer.id, type: 'Multikey', controller: profile.id })
    await expect(load(`${profile.id}#other`)).rejects.toMatchObject(notSupplied)
    await expect(load(`${profile.id}x`)).rejects.toMatchObject(notSupplied)
  })

  it('serves DID documents given, under the context that spares the host its framing, and their methods', async () => {
    const cid = { ...didDocument, '@context': ['https://www.w3.org/ns/cid/v1', multikeyContextUrl] }
    const load = createDocumentLoader({ documents: [cid] })
    const { document } = await load(did)
    expect(document).toEqual({
      ...cid,
      '@context': [didContextUrl, 'https://www.w3.org/ns/cid/v1', multikeyContextUrl],
    })
    expect((await load(methodId)).document).toEqual({ '@context': multikeyContextUrl, ...first })
    await expect(load(`${did}#nobody`)).rejects.toMatchObject(notSupplied)
  })

  it('reads ids that are relative to the document', async () => {
    const relative = {
      ...didDocument,
      verificationMethod: [{ ...first, id: '#key' }],
      assertionMethod: ['#key'],
    }
    const load = createDocumentLoader({ documents: [relative] })
    expect((await load(`${did}#key`)).document).toMatchObject({ id: `${did}#key` })
    expect((await load(did)).document).toMatchObject({ assertionMethod: [`${did}#key`] })
  })

  it('serves no method from the document of another', async () => {
    const stranger = { id: 'did:web:stranger.example', verificationMethod: [first] }
    const load = createDocumentLoader({ documents: [stranger] })
    await expect(load(methodId)).rejects.toMatchObject(notSupplied)
  })

  it('serves a key that the document revokes under another id as revoked', async () => {
    const revoked = '2026-01-01T00:00:00Z'
    const old = { ...first, id: `${did}#old`, revoked }
    const load = createDocumentLoader({ documents: [{ ...didDocument, keyAgreement: [old] }] })
    const { document } = await load(methodId)
    expect(document).toMatchObject({ id: methodId, revoked })
    await expect(createVerifier({ verificationMethod: document })).rejects.toMatchObject({
      code: 'VERIFICATION_METHOD_REVOKED',
    })
  })

  it('serves no method that is described twice', async () => {
    const twice = {
      ...didDocument,
      verificationMethod: [first, { ...first, controller: 'did:web:x.example' }],
    }
    await expect(createDocumentLoader({ documents: [twice] })(methodId)).rejects.toMatchObject(notSupplied)
  })

  it('copies the documents, so that a later change does not count', async () => {
    const given = structuredClone(didDocument)
    const load = createDocumentLoader({ documents: [given] })
    given['assertionMethod'] = []
    expect((await load(did)).document).toMatchObject({ assertionMethod: didDocument['assertionMethod'] })
  })

  it.each(['https://example.com/context', 'did:web:nobody.example', '__proto__', 'constructor', ''])(
    'refuses %j, since it reaches no network',
    async (url) => {
      await expect(createDocumentLoader({ documents: [didDocument] })(url)).rejects.toMatchObject(notSupplied)
    },
  )

  it('refuses documents without id, and two of one id', () => {
    expect(() => createDocumentLoader({ documents: [{}] })).toThrow(TypeError)
    expect(() => createDocumentLoader({ documents: [didDocument, didDocument] })).toThrow(TypeError)
  })
})
