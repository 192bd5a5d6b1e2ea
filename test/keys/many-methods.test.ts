import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { assertionMethodIds, resolveMethod, resolveVerificationMethod } from '../../src/keys/did-document'
import { ed25519Keys, p256Multikeys } from '../../src/keys/method-key'
import { pretendKey } from '../../src/testing'

const did = 'did:web:x.example'
const { publicKeyMultibase } = pretendKey('many methods')

/** A document whose methods count how often their ids are read. */
function countedDocument(count: number, id: (index: number) => string) {
  const counter = { reads: 0 }
  const verificationMethod = Array.from({ length: count }, (_, index) => ({
    get id() {
      counter.reads += 1
      return id(index)
    },
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  }))
  const assertionMethod = Array.from({ length: count }, (_, index) => id(index))
  const document = { id: did, verificationMethod, assertionMethod } as unknown as JsonObject
  return { documents: new Map([[did, document]]), counter }
}

describe('resolveVerificationMethod() and a document of many methods', () => {
  it('walks the methods once, however many proofs ask', () => {
    const { documents, counter } = countedDocument(1000, (index) => `#k${index}`)
    expect(resolveVerificationMethod(`${did}#k1`, documents)).toMatchObject({
      state: 'resolved',
      forAssertion: true,
    })
    const { reads } = counter
    for (const id of assertionMethodIds(did, documents))
      expect(resolveVerificationMethod(id, documents).state).toBe('resolved')
    expect(resolveVerificationMethod(`${did}#other`, documents).state).toBe('notFound')
    // Each method is looked at when it is asked for, and none of the others.
    expect(counter.reads - reads).toBeLessThanOrEqual(1000)
  })

  it('reads the keys of one id once, and of each choice its own', () => {
    let reads = 0
    const method = {
      id: '#k',
      type: 'Multikey',
      controller: did,
      get publicKeyMultibase() {
        reads += 1
        return publicKeyMultibase
      },
    }
    const document = { id: did, verificationMethod: Array.from({ length: 50 }, () => method) }
    const documents = new Map([[did, document as unknown as JsonObject]])
    const first = resolveMethod(`${did}#k`, documents, ed25519Keys)
    const after = reads
    expect(first.state).toBe('resolved')
    expect(resolveMethod(`${did}#k`, documents, ed25519Keys)).toEqual(first)
    expect(reads).toBe(after)
    expect(resolveMethod(`${did}#k`, documents, p256Multikeys).state).toBe('unusable')
  })

  it('reads the keys that the document revokes once, however many ids are asked for', () => {
    let reads = 0
    const count = 500
    const verificationMethod = Array.from({ length: count }, (_, index) => ({
      id: `#k${index}`,
      type: 'Multikey',
      controller: did,
      revoked: `2026-01-01T00:00:00.${String(count - index).padStart(4, '0')}Z`,
      get publicKeyMultibase() {
        reads += 1
        return publicKeyMultibase
      },
    }))
    const document = { id: did, verificationMethod } as unknown as JsonObject
    const documents = new Map([[did, document]])
    for (let index = 0; index < count; index += 1)
      expect(resolveVerificationMethod(`${did}#k${index}`, documents)).toMatchObject({
        endsAt: '2026-01-01T00:00:00.0001Z',
      })
    expect(reads).toBeLessThan(20 * count)
  })

  it('reads no other key in a document that revokes none', () => {
    const unread = {
      id: '#other',
      get publicKeyMultibase() {
        throw new Error('read')
      },
    }
    const used = { id: '#k', type: 'Multikey', controller: did, publicKeyMultibase }
    const document = { id: did, verificationMethod: [used, unread] } as unknown as JsonObject
    expect(resolveVerificationMethod(`${did}#k`, new Map([[did, document]])).state).toBe('resolved')
  })
})
