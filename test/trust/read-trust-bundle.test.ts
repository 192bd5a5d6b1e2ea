import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QualityLabelError } from '../../src/core/errors'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { encodeMultibase } from '../../src/core/multibase'
import { didKeyVerificationMethod } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import type { Committee, TrustBundle, TrustRoot } from '../../src/model/generated/documents'
import { createJcsProof } from '../../src/securing/create-proof'
import { hashJcsDocument, jcsHashData } from '../../src/securing/jcs-hash-data'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendKey } from '../../src/testing'
import type { ReadTrustBundleOptions } from '../../src/trust/read-bundle-options'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import { signTrustBundle } from '../../src/trust/sign-trust-document'
import { trustSigners } from '../../src/trust/trust-signers'
import { verify } from '../../src/verifying/verify'
import { leavesOf, replaceAt } from '../support/credentials'
import { readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'
import { runs } from '../support/runs'
import { startWork } from '../support/start-work'
import {
  now,
  rootKey,
  rootSigner,
  sampleBundle,
  sampleRoot,
  sealTrust,
  signBundle,
  signRoot,
} from './trust-samples'

const root = sampleRoot()
const bundle = await signBundle(sampleBundle())

/** The code with which a bundle is refused, or `read`. */
function outcomeOf(input: string | object, options: Partial<ReadTrustBundleOptions> = {}): string {
  try {
    readTrustBundle(input, { root, now, ...options })
    return 'read'
  } catch (error) {
    return (error as QualityLabelError).code ?? String(error)
  }
}

function proofOf({ proof }: TrustBundle | TrustRoot, index = 0): JsonObject {
  return (proof as unknown as JsonObject[])[index] as JsonObject
}

describe('readTrustBundle()', () => {
  it('gives what a verifier may rely on, and where it came from', () => {
    const material = readTrustBundle(JSON.stringify(bundle), { root, now })
    expect(material.committees).toEqual(bundle.committees)
    expect(material.networks).toEqual(bundle.networks)
    expect(material.didDocuments).toEqual(bundle.didDocuments)
    expect(material.register).toEqual(bundle.register)
    expect(material.bundle).toEqual({
      id: bundle.id,
      version: 7,
      issuedAt: bundle.issuedAt,
      expiresAt: bundle.expiresAt,
      digest: expect.stringMatching(/^zQm/),
      rootVersion: 1,
      rootPinned: true,
    })
    expect(Object.keys(material)).not.toContain('statusLists')
  })

  it('reads text, bytes and values alike, in any order of members', () => {
    const text = JSON.stringify(bundle)
    const material = readTrustBundle(text, { root, now })
    expect(readTrustBundle(new TextEncoder().encode(text), { root, now })).toEqual(material)
    expect(readTrustBundle(bundle, { root, now })).toEqual(material)
    const reversed = Object.fromEntries(Object.entries(bundle).reverse())
    expect(readTrustBundle(reversed, { root, now })).toEqual(material)
  })

  it('gives material that no later change of the input reaches', () => {
    const input = structuredClone(bundle)
    const material = readTrustBundle(input, { root, now })
    ;(input.networks as { name: string }[])[0] = { ...input.networks?.[0], name: 'Changed' } as never
    expect(material.networks?.[0]?.name).toBe('Pretend network')
  })

  it('is what verify takes as trust', async () => {
    const trust = readTrustBundle(bundle, { root, now })
    await expect(verify('{}', { now, trust })).resolves.toMatchObject({ verdict: 'indeterminate' })
  })
})

describe('readTrustBundle() and the threshold', () => {
  it.each([
    ['two of three root keys', ['aino', 'bela'], 'read'],
    ['two others', ['cleo', 'aino'], 'read'],
    ['all three', ['aino', 'bela', 'cleo'], 'read'],
    ['one of them', ['aino'], 'TRUST_THRESHOLD'],
    ['one, twice', ['aino', 'aino'], 'TRUST_THRESHOLD'],
    ['one and a stranger', ['aino', 'a stranger'], 'TRUST_THRESHOLD'],
    ['two strangers', ['a stranger', 'another'], 'TRUST_THRESHOLD'],
    ['two and a stranger', ['aino', 'a stranger', 'bela'], 'read'],
  ])('counts distinct root keys: %s', async (_, names, expected) => {
    expect(outcomeOf(await signBundle(sampleBundle(), names))).toBe(expected)
  })

  it('looks at the proofs by keys of its root first, wherever others were added', () => {
    const bundle = JSON.parse(readHavenlabZuidText('trust-bundle-2026-10-01.json'))
    const root = readHavenlabZuid<TrustRoot>('trust-root.json')
    const [own] = bundle.proof as JsonObject[]
    const key = pretendKey('Pretend stranger')
    const strays = Array.from({ length: 120 }, (_, index) => ({
      ...own,
      verificationMethod: didKeyVerificationMethod(key),
      nonce: String(index),
    }))
    const options = { root, now: '2026-10-10T12:00:00Z' }
    expect(readTrustBundle({ ...bundle, proof: [...strays, ...bundle.proof] }, options).bundle?.version).toBe(
      14,
    )
    expect(() => readTrustBundle({ ...bundle, proof: strays }, options)).toThrow('signed by 0 of')
  })

  it('refuses an unsigned one', () => {
    expect(outcomeOf(sampleBundle())).toBe('TRUST_THRESHOLD')
  })

  it('accepts copies that were signed separately and merged', async () => {
    const copies = await Promise.all(['bela', 'cleo'].map((name) => signBundle(sampleBundle(), [name])))
    expect(outcomeOf(mergeProofs(copies))).toBe('read')
  })

  it('counts one key once, under whichever id and however often it signs', async () => {
    const later = await signTrustBundle(
      await signTrustBundle(sampleBundle(), rootSigner('aino'), { created: '2026-10-01T10:00:00Z' }),
      rootSigner('aino'),
      { created: '2026-10-01T11:00:00Z' },
    )
    expect(outcomeOf(later)).toBe('TRUST_THRESHOLD')
  })

  it('takes no proof that names another key than the one that signed', async () => {
    const signed = await signBundle(sampleBundle(), ['aino', 'a stranger'])
    const borrowed = replaceAt(
      signed as unknown as JsonValue,
      '/proof/1/verificationMethod',
      didKeyVerificationMethod(rootKey('bela')),
    )
    expect(outcomeOf(borrowed as object)).toBe('TRUST_THRESHOLD')
  })

  it('takes no proof whose key is named by anything but its did:key', async () => {
    const signer = createSigner(rootKey('bela'), { id: 'did:web:network.example#bela' })
    const signed = await sealTrust(await signBundle(sampleBundle(), ['aino']), signer)
    expect(outcomeOf(signed)).toBe('TRUST_THRESHOLD')
  })

  it.each<[string, JsonObject]>([
    ['has expired', { expires: '2026-10-05T00:00:00Z' }],
    ['was made in the future', { created: '2026-12-01T00:00:00Z' }],
    ['is for another purpose', { proofPurpose: 'authentication' }],
    ['is of another suite', { cryptosuite: 'eddsa-rdfc-2022' }],
    ['follows another proof', { previousProof: 'urn:example:proof' }],
    ['has a member that no proof has', { role: 'root' }],
  ])('takes no proof that %s, though its signature is right', async (_, changes) => {
    const one = await signBundle(sampleBundle(), ['aino'])
    const honest = await craftProof(sampleBundle(), {})
    expect(outcomeOf({ ...one, proof: [proofOf(one), honest] })).toBe('read')
    const crafted = await craftProof(sampleBundle(), changes)
    expect(outcomeOf({ ...one, proof: [proofOf(one), crafted] })).toBe('TRUST_THRESHOLD')
  })

  it('is not held up by a heap of bad proofs', async () => {
    const bad = { ...proofOf(bundle), proofValue: proofOf(bundle, 1)['proofValue'] as string }
    const worked = startWork()
    const heap = Array.from({ length: 3000 }, (_, index) => ({ ...bad, nonce: String(index) }))
    expect(outcomeOf({ ...bundle, proof: heap })).toBe('TRUST_THRESHOLD')
    expect(worked()).toBeLessThan(1000)
  })
})

/** A proof by bela with a right signature over options that no honest signer writes. */
async function craftProof(unsigned: TrustBundle, changes: JsonObject): Promise<JsonObject> {
  const signer = rootSigner('bela')
  const document = unsigned as unknown as JsonObject
  const { proofValue: _, ...honest } = await createJcsProof(document, signer, {
    created: '2026-10-01T09:30:00Z',
  })
  const options = { ...honest, ...changes }
  const signature = await signer.sign(jcsHashData(hashJcsDocument(document), options))
  return { ...options, proofValue: encodeMultibase(signature) }
}

describe('readTrustBundle() and the pinned root', () => {
  it('takes the pinned root whether or not it carries proofs', async () => {
    expect(outcomeOf(bundle, { root: await signRoot(root, ['aino']) })).toBe('read')
    const withProof = await signBundle(sampleBundle({ roots: [await signRoot(root, ['cleo'])] }))
    expect(outcomeOf(withProof)).toBe('read')
  })

  it.each<[string, Partial<TrustRoot>]>([
    ['of another id', { id: 'https://other.example/root' }],
    ['with a lower threshold', { threshold: 1 }],
    ['with one key fewer', { keys: root.keys.slice(1) }],
    ['with another key', { keys: sampleRoot(['aino', 'bela', 'mallory']).keys }],
    ['with its keys in another order', { keys: [...root.keys].reverse() }],
    ['of another version', { version: 2 }],
  ])('refuses a bundle where the pinned root is one %s', (_, changes) => {
    expect(outcomeOf(bundle, { root: { ...root, ...changes } })).toBe('TRUST_ROOT_MISMATCH')
  })

  it('refuses a bundle that brings its own root', async () => {
    const names = ['mallory', 'trudy', 'eve']
    const forged = await signBundle(sampleBundle({ roots: [sampleRoot(names)] }), ['mallory', 'trudy'])
    expect(outcomeOf(forged)).toBe('TRUST_ROOT_MISMATCH')
  })

  it('takes such a bundle unpinned, and says so', async () => {
    const forged = await signBundle(sampleBundle({ roots: [sampleRoot(['mallory', 'trudy'])] }), [
      'mallory',
      'trudy',
    ])
    expect(readTrustBundle(forged, { root: 'unpinned', now }).bundle).toMatchObject({ rootPinned: false })
    expect(outcomeOf({ ...forged, version: 8 }, { root: 'unpinned' })).toBe('TRUST_THRESHOLD')
  })
})

describe('readTrustBundle() and rotation', () => {
  // One key stays.
  const next = sampleRoot(['bela', 'dana', 'ezra'], { version: 2 })

  async function rotated(signers: readonly string[], changes: Partial<TrustRoot> = {}) {
    const roots = [root, await signRoot({ ...next, ...changes }, signers)]
    return signBundle({ ...sampleBundle(), version: 8, roots }, ['dana', 'ezra'])
  }

  it('follows from the pinned root to one that both signed', async () => {
    const read = readTrustBundle(await rotated(['aino', 'bela', 'dana']), { root, now })
    expect(read.bundle).toMatchObject({ rootVersion: 2, version: 8 })
  })

  it('lets a key of both roots count for both', async () => {
    expect(outcomeOf(await rotated(['aino', 'bela', 'ezra']))).toBe('read')
    expect(outcomeOf(await rotated(['cleo', 'bela', 'ezra']))).toBe('read')
  })

  it.each([
    ['only the new one signed', ['bela', 'dana', 'ezra'], {}, 'TRUST_ROOT_ROTATION'],
    ['only the old one signed', ['aino', 'bela', 'cleo'], {}, 'TRUST_ROOT_ROTATION'],
    ['nobody signed', [], {}, 'TRUST_ROOT_ROTATION'],
    ['one of the old ones signed twice', ['aino', 'aino', 'dana', 'ezra'], {}, 'TRUST_ROOT_ROTATION'],
    ['strangers signed for the old one', ['x', 'y', 'dana', 'ezra'], {}, 'TRUST_ROOT_ROTATION'],
    ['the version leaps', ['aino', 'bela', 'dana'], { version: 3 }, 'SHAPE_INVALID'],
    ['the version stands', ['aino', 'bela', 'dana'], { version: 1 }, 'SHAPE_INVALID'],
    ['the id changes', ['aino', 'bela', 'dana'], { id: 'urn:example:other' }, 'SHAPE_INVALID'],
  ])('refuses a rotation where %s', async (_, signers, changes, expected) => {
    const roots = [root, await signRoot({ ...next, ...changes }, signers)]
    // Its shape refuses to be signed where the line of roots is broken, so it is signed as it would be by hand.
    const unsigned = { ...sampleBundle(), version: 8, roots }
    const signed = expected === 'SHAPE_INVALID' ? unsigned : await signBundle(unsigned, ['dana', 'ezra'])
    expect(outcomeOf(signed)).toBe(expected)
  })

  it('refuses a bundle of the new root that the old one signed', async () => {
    const roots = [root, await signRoot(next, ['aino', 'bela', 'dana'])]
    const signed = await signBundle({ ...sampleBundle(), version: 8, roots }, ['aino', 'cleo'])
    expect(outcomeOf(signed)).toBe('TRUST_THRESHOLD')
  })

  it('refuses a root that was changed after it was signed', async () => {
    const signed = await signRoot(next, ['aino', 'bela', 'dana'])
    const roots = [root, { ...signed, threshold: 1 }]
    expect(outcomeOf(await signBundle({ ...sampleBundle(), roots }, ['dana']))).toBe('TRUST_ROOT_ROTATION')
  })

  it('follows over several steps, and needs each of them', async () => {
    const second = await signRoot(next, ['aino', 'bela', 'dana'])
    const third = await signRoot(sampleRoot(['fadi', 'gwen'], { version: 3 }), [
      'bela',
      'dana',
      'fadi',
      'gwen',
    ])
    const unsigned = { ...sampleBundle(), version: 9, roots: [root, second, third] }
    const signed = await signBundle(unsigned, ['fadi', 'gwen'])
    expect(outcomeOf(signed)).toBe('read')
    expect(outcomeOf(signed, { root: next })).toBe('read')
    expect(outcomeOf(signed, { root: third })).toBe('read')
    expect(outcomeOf({ ...unsigned, roots: [root, third] })).toBe('SHAPE_INVALID')
    const withoutFirst = await signBundle({ ...unsigned, roots: [second, third] }, ['fadi', 'gwen'])
    expect(outcomeOf(withoutFirst)).toBe('TRUST_ROOT_MISMATCH')
  })

  it('never goes back to an older root whose keys were retired', async () => {
    const read = readTrustBundle(await rotated(['aino', 'bela', 'dana']), { root, now })
    const revived = await signBundle({ ...sampleBundle(), version: 99 }, ['aino', 'cleo'])
    expect(outcomeOf(revived)).toBe('read')
    expect(outcomeOf(revived, read.bundle ? { lastSeen: read.bundle } : {})).toBe('TRUST_ROLLED_BACK')
  })
})

describe('readTrustBundle() and time', () => {
  it.each([
    ['2026-10-01T08:59:59Z', 'TRUST_NOT_YET_ISSUED'],
    // The proofs were made half an hour after the bundle.
    ['2026-10-01T09:00:00Z', 'TRUST_THRESHOLD'],
    ['2026-10-01T09:30:00Z', 'read'],
    ['2027-03-31T23:59:59.999Z', 'read'],
    ['2027-04-01T00:00:00Z', 'TRUST_EXPIRED'],
    ['2027-04-01T02:00:00+02:00', 'TRUST_EXPIRED'],
    ['2030-01-01T00:00:00Z', 'TRUST_EXPIRED'],
  ])('reads %s as %s', (at, expected) => {
    expect(outcomeOf(bundle, { now: at })).toBe(expected)
    expect(outcomeOf(bundle, { now: new Date(at) })).toBe(expected)
  })

  it('refuses a bundle that was signed before the day it says it was issued', async () => {
    const early = await signBundle(sampleBundle({ issuedAt: '2026-12-01T00:00:00Z' }))
    expect(outcomeOf(early)).toBe('TRUST_NOT_YET_ISSUED')
    expect(outcomeOf(early, { now: '2026-12-01T00:00:00Z' })).toBe('read')
  })

  it('refuses one with two committees of one network in office at once, and takes two that follow each other', async () => {
    const [committee] = sampleBundle().committees as [Committee]
    const later = { ...committee, id: 'urn:example:later', validFrom: '2026-01-01T00:00:00Z' }
    expect(outcomeOf({ ...bundle, committees: [committee, later] })).toBe('SHAPE_INVALID')
    const inTurn = [{ ...committee, validUntil: later.validFrom }, later]
    expect(outcomeOf(await signBundle(sampleBundle({ committees: inTurn })))).toBe('read')
  })

  it('refuses one that expires before it was issued', () => {
    expect(() => sampleBundle({ expiresAt: '2026-09-01T00:00:00Z' })).toThrow(/expiresAt/)
    expect(outcomeOf({ ...bundle, expiresAt: bundle.issuedAt })).toBe('SHAPE_INVALID')
  })
})

describe('readTrustBundle() and what was seen before', () => {
  const seen = readTrustBundle(bundle, { root, now }).bundle as { version: number; digest: string }

  it('reads the same bundle again, also with more signatures, and a later one', async () => {
    expect(outcomeOf(bundle, { lastSeen: seen })).toBe('read')
    const more = await signTrustBundle(bundle, rootSigner('cleo'), { created: '2026-10-01T10:00:00Z' })
    expect(outcomeOf(more, { lastSeen: seen })).toBe('read')
    expect(outcomeOf(await signBundle(sampleBundle({ version: 8 })), { lastSeen: seen })).toBe('read')
  })

  it('refuses an older one, another of the same version, and one of another id', async () => {
    const older = await signBundle(sampleBundle({ version: 6 }))
    expect(outcomeOf(older, { lastSeen: seen })).toBe('TRUST_ROLLED_BACK')
    const twin = await signBundle(sampleBundle({ expiresAt: '2027-05-01T00:00:00Z' }))
    expect(outcomeOf(twin, { lastSeen: seen })).toBe('TRUST_ROLLED_BACK')
    const other = await signBundle(sampleBundle({ version: 9, id: 'urn:example:other' }))
    expect(outcomeOf(other, { lastSeen: seen })).toBe('TRUST_ROLLED_BACK')
    expect(outcomeOf(other, { lastSeen: { version: seen.version, digest: seen.digest } })).toBe('read')
  })
})

describe('readTrustBundle() and what was put together', () => {
  it('refuses a bundle mixed from two that are both good', async () => {
    const later = await signBundle(sampleBundle({ version: 8, register: [] }))
    expect(outcomeOf(later)).toBe('read')
    for (const member of ['register', 'version', 'proof'] as const) {
      expect(outcomeOf({ ...bundle, [member]: later[member] }), member).toBe('TRUST_THRESHOLD')
    }
    const proof = [proofOf(bundle), proofOf(later, 1)]
    expect(outcomeOf({ ...bundle, proof })).toBe('TRUST_THRESHOLD')
  })

  it.each<[string, object]>([
    ['contexts', { contexts: { 'https://www.w3.org/ns/credentials/v2': {} } }],
    ['a context of its own', { '@context': ['https://example.org/v1'] }],
    ['an unknown member', { note: 'trust me' }],
    ['a threshold of its own', { threshold: 1 }],
  ])('refuses a bundle with %s, also when it is signed', async (_, extra) => {
    const unsigned = { ...sampleBundle(), ...extra } as unknown as JsonObject
    const proof: JsonObject[] = []
    for (const name of ['aino', 'bela']) {
      proof.push(await createJcsProof(unsigned, rootSigner(name), { created: '2026-10-01T09:30:00Z' }))
    }
    expect(outcomeOf({ ...unsigned, proof })).toBe('SHAPE_INVALID')
  })

  it('gives no way to hand contexts to verify', async () => {
    const trust = { ...readTrustBundle(bundle, { root, now }), contexts: {} }
    await expect(verify('{}', { now, trust })).rejects.toThrow('contexts')
  })

  it.each<[string, (good: TrustBundle) => object]>([
    [
      'two committees of one id',
      (good) => ({ committees: [...(good.committees ?? []), good.committees?.[0]] }),
    ],
    [
      'two documents of one id',
      (good) => ({ didDocuments: [...(good.didDocuments ?? []), good.didDocuments?.[0]] }),
    ],
    ['two entries of one label', (good) => ({ register: [...(good.register ?? []), good.register?.[0]] })],
    ['no root', () => ({ roots: [] })],
    ['a threshold above its keys', () => ({ roots: [{ ...root, threshold: 4 }] })],
    ['a threshold of 0', () => ({ roots: [{ ...root, threshold: 0 }] })],
    ['a key twice', () => ({ roots: [{ ...root, keys: [...root.keys, root.keys[0]] }] })],
    [
      'a label that is issued without an end',
      () => ({ register: [{ ...bundle.register?.[0], events: [{ type: 'issued', at: now }] }] }),
    ],
    ['version 0', () => ({ version: 0 })],
  ])('refuses a bundle with %s', (_, change) => {
    expect(outcomeOf({ ...bundle, ...change(bundle) })).toBe('SHAPE_INVALID')
  })

  it('refuses text that readers understand differently', () => {
    const text = JSON.stringify(bundle)
    expect(outcomeOf(text.replace('"version":7', '"version":6,"version":7'))).toBe('JSON_DUPLICATE_KEY')
    expect(outcomeOf(text.slice(0, -1))).toBe('JSON_INVALID')
    expect(outcomeOf('')).toBe('JSON_INVALID')
    expect(outcomeOf(text, { limits: { maxInputBytes: 100 } })).toBe('INPUT_TOO_LARGE')
  })

  it('refuses what is not a bundle', () => {
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    expect(outcomeOf(cycle)).toBe('JSON_INVALID')
    for (const input of ['[]', 'null', '{}', JSON.stringify(root)]) {
      expect(outcomeOf(input)).toBe('SHAPE_INVALID')
    }
  })

  it('is refused after a change of any value in it', () => {
    const leaves = leavesOf(bundle as unknown as JsonValue)
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        fc.oneof(fc.string(), fc.integer(), fc.boolean()),
        (leaf, value) => {
          fc.pre(value !== leaf.value)
          expect(
            outcomeOf(replaceAt(bundle as unknown as JsonValue, leaf.pointer, value) as object),
            leaf.pointer,
          ).not.toBe('read')
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('is refused without any one of its values', () => {
    for (const { pointer } of leavesOf(bundle as unknown as JsonValue)) {
      const cut = replaceAt(bundle as unknown as JsonValue, pointer, undefined)
      expect(outcomeOf(cut as object), pointer).not.toBe('read')
    }
  })
})

describe('readTrustBundle() and misuse', () => {
  it.each<[string, object]>([
    ['root', { root: undefined }],
    ['root', { root: { ...root, threshold: 0 } }],
    ['root', { root: 'pinned' }],
    ['lastSeen', { lastSeen: { version: '7', digest: 'z' } }],
    ['lastSeen', { lastSeen: 7 }],
    ['lastseen', { lastseen: { version: 7, digest: 'z' } }],
  ])('names the option %s', (option, changes) => {
    const options = { root, now, ...changes } as ReadTrustBundleOptions
    expect(() => readTrustBundle(bundle, options)).toThrow(TypeError)
    expect(() => readTrustBundle(bundle, options)).toThrow(option)
  })

  it.each([['today'], ['2026-10-10']])('refuses %s for now', (wrong) => {
    expect(() => readTrustBundle(bundle, { root, now: wrong })).toThrow(RangeError)
    expect(() => readTrustBundle(bundle, { root, now: wrong })).toThrow('expected now to be an instant')
  })
})

describe('trustSigners()', () => {
  it.each<[string, object]>([
    ['an empty object', {}],
    ['a list', []],
    ['another document', { type: 'Committee' }],
    ['a root without keys', { ...sampleRoot(), keys: undefined }],
  ])('refuses %s', (_, document) => {
    expect(() => trustSigners(document as never, { now })).toThrow(/^Cannot read signers: /)
  })

  it('names every key whose proof holds, of a root or not', async () => {
    const signed = await signBundle(sampleBundle(), ['aino', 'a stranger'])
    expect([...trustSigners(signed, { now })].sort()).toEqual(
      [rootKey('aino'), pretendKey('root a stranger')].map((key) => key.publicKeyMultibase).sort(),
    )
    expect(trustSigners({ ...signed, version: 8 }, { now })).toEqual([])
    const { proof: _, ...unsigned } = signed
    expect(trustSigners(unsigned, { now })).toEqual([])
    expect(() => trustSigners(signed, { now: 'today' })).toThrow('expected now to be an instant')
  })
})
