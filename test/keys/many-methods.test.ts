import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { assertionMethodIds, resolveMethod, resolveVerificationMethod } from '../../src/keys/did-document'
import { ed25519KeyReader } from '../../src/keys/key-reader'
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

  it('reads the keys of one id once, and of each reader its own', () => {
    const { documents } = countedDocument(50, () => '#k')
    let keys = 0
    const reader = {
      ...ed25519KeyReader,
      multikey: (text: string) => {
        keys += 1
        return ed25519KeyReader.multikey(text)
      },
    }
    const first = resolveMethod(`${did}#k`, documents, reader)
    const after = keys
    expect(first.state).toBe('resolved')
    expect(resolveMethod(`${did}#k`, documents, reader)).toEqual(first)
    expect(keys).toBe(after)
    expect(resolveMethod(`${did}#k`, documents, { ...reader, multikey: () => undefined }).state).toBe(
      'unusable',
    )
  })
})
