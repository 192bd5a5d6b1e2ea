import { createInterface } from 'node:readline'
import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { parseJson } from '../../src/core/parse-json'
import type { BatchItem, BatchProgress, BatchResult } from '../../src/issuing/batch/batch-result'
import { issueBatch } from '../../src/issuing/batch/issue-batch'
import { SeenIds } from '../../src/issuing/batch/seen-ids'
import type { Signer } from '../../src/keys/signer'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { pretendCommittee, pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { anyBadge, anySuites } from '../properties/any-badge'
import { runs, withRuns } from '../support/runs'

const { profile, signer } = pretendIssuer()
const created = '2026-05-18T14:00:00Z'
const badge = (index: number) => sampleBadge(profile, { id: `urn:example:badge:${index}` })
const badges = (count: number) => Array.from({ length: count }, (_, index) => badge(index))
const textOf = (document: object) => JSON.stringify(document)

async function collect<T extends BatchItem>(
  results: AsyncIterable<BatchResult<T>>,
): Promise<BatchResult<T>[]> {
  const all: BatchResult<T>[] = []
  for await (const result of results) all.push(result)
  return all
}

function issued(results: readonly BatchResult[]): number[] {
  return results.flatMap(({ status, index }) => (status === 'issued' ? [index] : []))
}

/** A signer whose signatures come later, in an order of its own, and that counts how many it makes at a time. */
function slowSigner(delays: readonly number[] = [7, 1, 4]) {
  const state = { calls: 0, atOnce: 0, most: 0 }
  const slow: Signer = {
    ...signer,
    async sign(bytes) {
      state.atOnce += 1
      state.most = Math.max(state.most, state.atOnce)
      await new Promise((resolve) => setTimeout(resolve, delays[state.calls++ % delays.length]))
      state.atOnce -= 1
      return signer.sign(bytes)
    },
  }
  return { slow, state }
}

describe('issueBatch()', () => {
  it('issues each item in the order of the input, for any order of the signatures', async () => {
    const { slow } = slowSigner()
    const results = await collect(issueBatch(badges(20), slow, { created }))
    expect(results.map(({ index, id, status }) => [index, id, status])).toEqual(
      badges(20).map(({ id }, index) => [index, id, 'issued']),
    )
    for (const result of results.slice(0, 2)) {
      if (result.status !== 'issued') throw new Error('expected it to be issued')
      expect((await verify(result.credential, { now: '2026-06-01T00:00:00Z' })).verdict).toBe('valid')
    }
  })

  it('takes objects, text, bytes, and all of them from an async source', async () => {
    async function* mixed() {
      yield badge(0)
      yield textOf(badge(1))
      yield new TextEncoder().encode(`  ${textOf(badge(2))}\r`)
    }
    const [object, text, bytes] = await collect<BatchItem>(issueBatch(mixed(), signer, { created }))
    expect(object).toMatchObject({ credential: await signCredential(badge(0), signer, { created }) })
    expect(text).toMatchObject({ credential: textOf(await signCredential(badge(1), signer, { created })) })
    expect(bytes).toMatchObject({ credential: textOf(await signCredential(badge(2), signer, { created })) })
  })

  it('has nothing to say of an empty input', async () => {
    expect(await collect(issueBatch([], signer, { created }))).toEqual([])
  })

  it('lets all of a committee sign, in its order, so that the quorum counts', async () => {
    const committee = pretendCommittee({ size: 3, quorum: 3 })
    const label = { ...badge(0), issuer: committee.network }
    const signers = committee.members.map((member) => member.signer)
    const [result] = await collect(issueBatch([label], signers, { created }))
    let expected: object = label
    for (const [index, member] of signers.entries()) {
      expected = await (index === 0 ? signCredential : addProof)(expected, member, { created })
    }
    expect(result).toMatchObject({ status: 'issued', credential: expected })
    const { now, trust } = { now: '2026-06-01T00:00:00Z', trust: committee.trust }
    if (result?.status !== 'issued') throw new Error('expected it to be issued')
    expect((await verify(result.credential, { now, trust })).sections.policy?.verdict).toBe('valid')
  })

  it('issues the content of an object at the time of reading, also if its owner changes it for the next', async () => {
    function* reused() {
      const one = badge(0)
      for (let index = 0; index < 5; index += 1) {
        one.id = `urn:example:badge:${index}`
        yield one
      }
    }
    const results = await collect(issueBatch(reused(), slowSigner().slow, { created }))
    for (const [index, result] of results.entries()) {
      expect(result).toMatchObject({ credential: await signCredential(badge(index), signer, { created }) })
    }
  })
})

describe('issueBatch() of items that cannot be signed', () => {
  const { name: _, ...nameless } = badge(3).credentialSubject.achievement as { name: string }
  const subject = { ...badge(3).credentialSubject, achievement: nameless }
  const circular: Record<string, unknown> = badge(5) as never
  circular['self'] = circular
  const broken: [string, unknown, string, string?][] = [
    ['text that is no JSON', '{"id":', 'JSON_INVALID'],
    ['text that names a member twice', '{"id":"a","id":"b"}', 'JSON_DUPLICATE_KEY', '/id'],
    ['bytes that are no UTF-8', Uint8Array.of(0xff), 'UTF8_INVALID'],
    ['JSON that is no object', '[]', 'ITEM_UNUSABLE', ''],
    ['a missing member', { ...badge(3), credentialSubject: subject }, 'SHAPE_INVALID'],
    ['an unknown kind', '{}', 'SHAPE_INVALID'],
    ['a context that is not pinned', { ...badge(3), '@context': ['https://x.example'] }, 'SHAPE_INVALID'],
    ['a number that JSON cannot carry', { ...badge(3), extra: Number.NaN }, 'JSON_NUMBER', '/extra'],
    ['a lone surrogate', { ...badge(3), name: '\ud800' }, 'JSON_STRING', '/name'],
    ['an object that holds itself', circular, 'INPUT_TOO_DEEP'],
    ['a signed credential', { ...badge(3), proof: {} }, 'ALREADY_SIGNED'],
    ['no credential at all', 7, 'ITEM_UNUSABLE'],
  ]

  it.each(broken)('names %s, and loses no other', async (_, item, code, pointer) => {
    const input = [badge(0), item as object, badge(1)]
    const results = await collect(issueBatch(input, signer, { created }))
    expect(issued(results)).toEqual([0, 2])
    const [, failed] = results
    if (failed?.status !== 'failed') throw new Error('expected a failure')
    expect(failed.error).toBeInstanceOf(QualityLabelError)
    expect(failed.error.code).toBe(code)
    if (pointer !== undefined) expect(failed.error.details['pointer']).toBe(pointer)
  })

  it('gives the place of each problem of shape', async () => {
    const [result] = await collect(
      issueBatch([{ ...badge(3), credentialSubject: subject }], signer, { created }),
    )
    if (result?.status !== 'failed') throw new Error('expected a failure')
    expect(result).toMatchObject({ index: 0, id: 'urn:example:badge:3' })
    expect(result.error.details['problems']).toMatchObject([
      { code: 'MEMBER_REQUIRED', pointer: '/credentialSubject/achievement' },
    ])
  })

  it('asks no signer for what fails', async () => {
    const { slow, state } = slowSigner()
    await collect(issueBatch(['{}', '[', textOf(badge(0))], slow, { created }))
    expect(state.calls).toBe(1)
  })
})

describe('issueBatch() of one issuer', () => {
  const stranger = pretendIssuer('Stranger')
  const other = sampleBadge(stranger.profile, { id: 'urn:example:badge:other' })
  const issuer = profile.id

  it('issues the items of the issuer, and fails those of others', async () => {
    const items = [badge(0), other, textOf(badge(1)), textOf(other)]
    for (const options of [{ created }, { created, allowOtherController: false }]) {
      const results = await collect(issueBatch(items, signer, { ...options, issuer }))
      expect(issued(results)).toEqual([0, 2])
      for (const failed of [results[1], results[3]]) {
        expect(failed).toMatchObject({
          status: 'failed',
          id: other.id,
          error: {
            code: 'ITEM_OF_ANOTHER_ISSUER',
            details: { pointer: '/issuer', expected: issuer, found: stranger.profile.id },
          },
        })
      }
    }
    const jwts = await collect(issueBatch(items, signer, { as: 'jwt', issuer }))
    expect(issued(jwts)).toEqual([0, 2])
  })

  it('refuses the signer of another before it reads or signs anything', async () => {
    const { slow, state } = slowSigner()
    let read = 0
    function* items() {
      read += 1
      yield other
    }
    const code = 'CONTROLLER_NOT_ISSUER'
    const refused = expect.objectContaining({
      code,
      message: expect.stringMatching(
        /createSigner\(key, \{ id \}\), or leave issuer out of the options, and set allowOtherController,/,
      ),
    })
    const start = (signers: Signer | Signer[], options: object) => () =>
      issueBatch(items(), signers as Signer, { created, ...options })
    expect(start(slow, { issuer: stranger.profile.id })).toThrow(refused)
    expect(start([stranger.signer, slow], { issuer: stranger.profile.id })).toThrow(refused)
    expect(() => issueBatch(items(), slow, { as: 'jwt', issuer: stranger.profile.id })).toThrow(refused)
    expect([read, state.calls]).toEqual([0, 0])
    const witnessed = await collect(start(slow, { allowOtherController: true })())
    expect(issued(witnessed)).toEqual([0])
  })

  it.each([undefined, 'jwt'] as const)('refuses issuer with allowOtherController, as %s', (as) => {
    const { slow, state } = slowSigner()
    const start = (id: string, allowOtherController: boolean) => () =>
      issueBatch([other], slow, { as, ...(as ? {} : { created }), issuer: id, allowOtherController } as never)
    for (const id of [stranger.profile.id, issuer])
      expect(start(id, true)).toThrow('expected allowOtherController to be left out where issuer is given')
    expect(start(issuer, false)).not.toThrow()
    expect(state.calls).toBe(0)
  })

  it('asks no document about a JWK at an address, of which only the issuer can say whose it is', async () => {
    const at = { ...signer, id: 'https://issuer.example/keys/1.json' }
    const results = await collect(issueBatch([badge(0), other], at, { as: 'jwt', issuer }))
    expect(issued(results)).toEqual([0])
  })
})

describe('issueBatch() of ids that were issued already', () => {
  const isFirst = (id: string) => id.endsWith(':0')

  it.each([
    ['a set', new Set([badge(0).id])],
    ['a function', isFirst],
    ['a function that has to look it up', async (id: string) => isFirst(id)],
  ])('skips what %s knows, for objects and text', async (_, known) => {
    const input = [badge(0), textOf(badge(0)), badge(1)]
    const results = await collect<BatchItem>(issueBatch(input, signer, { created, issued: known }))
    expect(results.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'issued'])
    expect(results[0]).toEqual({ index: 0, id: badge(0).id, status: 'skipped', reason: 'issued' })
  })

  it('skips nothing for a function that answers neither yes nor no', async () => {
    const answer = (() => 'perhaps') as unknown as () => boolean
    expect(issued(await collect(issueBatch([badge(0)], signer, { created, issued: answer })))).toEqual([0])
  })

  it('issues one of two that say the same, and refuses another that says something else', async () => {
    const other = { ...badge(0), name: 'Somebody else’s' }
    const results = await collect(issueBatch([badge(0), badge(0), other, badge(1)], signer, { created }))
    expect(results.slice(1)).toMatchObject([
      { index: 1, status: 'skipped', reason: 'repeated' },
      { index: 2, status: 'failed', id: badge(0).id, error: { code: 'ID_REPEATED', details: { first: 0 } } },
      { index: 3, status: 'issued' },
    ])
  })

  it('issues the good one where an earlier one with its id was broken', async () => {
    const { name: _, ...rest } = badge(0).credentialSubject.achievement as { name: string }
    const bad = { ...badge(0), credentialSubject: { ...badge(0).credentialSubject, achievement: rest } }
    const results = await collect(issueBatch([bad, badge(0)], signer, { created }))
    expect(results.map(({ status }) => status)).toEqual(['failed', 'issued'])
  })
})

describe('issueBatch() that ends before its input', () => {
  const failAt = (place: number, how: () => Promise<Uint8Array>): Signer => {
    let calls = 0
    return { ...signer, sign: (bytes) => (calls++ === place ? how() : signer.sign(bytes)) }
  }

  it.each([
    ['rejects', () => Promise.reject(new Error('KMS is down'))],
    [
      'throws',
      () => {
        throw new Error('KMS is down')
      },
    ],
    ['gives too few bytes', () => Promise.resolve(new Uint8Array(63))],
  ])('hands on all before a signer that %s, and none after', async (_, how) => {
    const done: number[] = []
    const run = async () => {
      for await (const { index } of issueBatch(badges(10), failAt(4, how), { created })) done.push(index)
    }
    await expect(run()).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
      details: { index: 4, id: 'urn:example:badge:4' },
    })
    expect(done).toEqual([0, 1, 2, 3])
  })

  it('waits for slow signatures of earlier items when a later one fails', async () => {
    let calls = 0
    const sign: Signer['sign'] = async (bytes) => {
      const isSecond = calls++ === 1
      if (isSecond) throw new Error('gone')
      await new Promise((resolve) => setTimeout(resolve, 20))
      return signer.sign(bytes)
    }
    const cryptosuite = ['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const
    const results: BatchResult[] = []
    const run = async () => {
      for await (const result of issueBatch(badges(2), { ...signer, sign }, { created, cryptosuite })) {
        results.push(result)
      }
    }
    await expect(run()).rejects.toMatchObject({ code: 'SIGNING_FAILED', details: { index: 1 } })
    expect(issued(results)).toEqual([0])
  })

  it('asks a broken signer for no more than was under way', async () => {
    const state = { calls: 0 }
    const sign: Signer['sign'] = async () => {
      state.calls += 1
      throw new Error('down')
    }
    const batch = issueBatch(badges(500), { ...signer, sign }, { created, lookAhead: 4 })
    await expect(collect(batch)).rejects.toMatchObject({ code: 'SIGNING_FAILED' })
    expect(state.calls).toBeLessThanOrEqual(4)
  })

  it('passes on what the input throws, after what came before', async () => {
    async function* torn() {
      yield badge(0)
      throw new Error('the disk is gone')
    }
    const done: number[] = []
    const run = async () => {
      for await (const { index } of issueBatch(torn(), signer, { created })) done.push(index)
    }
    await expect(run()).rejects.toThrow('the disk is gone')
    expect(done).toEqual([0])
  })

  it('passes on what `issued` throws', async () => {
    const failing = () => Promise.reject(new Error('no database'))
    await expect(collect(issueBatch([badge(0)], signer, { created, issued: failing }))).rejects.toThrow(
      'no database',
    )
  })
})

describe('issueBatch() and its input', () => {
  /** An endless input that says what is asked of it. */
  function endless() {
    const state = { read: 0, closed: false }
    function* generate() {
      try {
        for (;;) yield badge(state.read++)
      } finally {
        state.closed = true
      }
    }
    return { state, input: generate() }
  }

  it.each([1, 5])(
    'reads no further than %i ahead and asks the signer for no more at a time',
    async (lookAhead) => {
      const { state, input } = endless()
      const { slow, state: signing } = slowSigner([2])
      for await (const { index } of issueBatch(input, slow, { created, lookAhead })) {
        expect(state.read).toBeLessThanOrEqual(index + 1 + lookAhead)
        if (index === 20) break
      }
      expect(signing.most).toBeLessThanOrEqual(lookAhead)
      expect(signing.most).toBe(lookAhead)
    },
  )

  it('closes the input when the consumer has enough', async () => {
    const { state, input } = endless()
    for await (const { index } of issueBatch(input, signer, { created })) if (index === 3) break
    expect(state.closed).toBe(true)
  })

  it('stops at once with the reason of the signal, and closes the input', async () => {
    const { state, input } = endless()
    const controller = new AbortController()
    const run = async () => {
      for await (const { index } of issueBatch(input, signer, { created, signal: controller.signal })) {
        if (index === 3) controller.abort(new Error('enough'))
        expect(index).toBeLessThanOrEqual(3)
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(state.closed).toBe(true)
  })

  it('lets timers run in between, so that a signal can come at all', async () => {
    const { input } = endless()
    const signal = AbortSignal.timeout(50)
    await expect(collect(issueBatch(input, signer, { created, signal }))).rejects.toThrow(/timeout/i)
  })

  it('does not wait for an input that never answers', async () => {
    const never: AsyncIterable<object> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return: () => new Promise<never>(() => {}),
      }),
    }
    const signal = AbortSignal.timeout(20)
    await expect(collect(issueBatch(never, signer, { created, signal }))).rejects.toThrow(/timeout/i)
  })

  it('reads nothing where the signal has come before', async () => {
    const { state, input } = endless()
    const signal = AbortSignal.abort(new Error('no'))
    await expect(collect(issueBatch(input, signer, { created, signal }))).rejects.toThrow('no')
    expect(state.read).toBe(0)
  })

  it('hands on what is ready while the input waits', async () => {
    let release = () => {}
    async function* halting() {
      yield badge(0)
      await new Promise<void>((resolve) => {
        release = resolve
      })
      yield badge(1)
    }
    const results = issueBatch(halting(), signer, { created })
    expect((await results.next()).value).toMatchObject({ index: 0, status: 'issued' })
    release()
    expect((await results.next()).value).toMatchObject({ index: 1, status: 'issued' })
    expect((await results.next()).done).toBe(true)
  })

  it('counts each result before it is handed on', async () => {
    const seen: BatchProgress[] = []
    const input = [textOf(badge(0)), '{}', textOf(badge(0)), textOf(badge(1))]
    const onProgress = (progress: BatchProgress) => void seen.push(progress)
    const done: number[] = []
    for await (const { index } of issueBatch(input, signer, { created, onProgress }))
      done.push(seen.length - index)
    expect(done).toEqual([1, 1, 1, 1])
    expect(seen.at(-1)).toEqual({ done: 4, issued: 2, failed: 1, skipped: 1 })
    expect(seen[0]).toEqual({ done: 1, issued: 1, failed: 0, skipped: 0 })
  })
})

describe('issueBatch() misused', () => {
  it.each([
    ['no signer', [], {}, TypeError],
    ['something that cannot sign', {}, {}, TypeError],
    ['a signer twice', [signer, signer], {}, RangeError],
    ['no instant', signer, { created: 'today' }, RangeError],
    ['an unknown suite', signer, { cryptosuite: 'rsa' }, RangeError],
    ['a look-ahead of nothing', signer, { lookAhead: 0 }, RangeError],
    ['half a worker', signer, { workers: 0.5 }, RangeError],
    ['an issuer that is no URI', signer, { issuer: 'Harbour School' }, RangeError],
    ['issued that cannot tell', signer, { issued: ['urn:example:badge:0'] }, TypeError],
  ])('refuses %s at once', (_, signers, options, kind) => {
    const start = () => issueBatch([badge(0)], signers as Signer, { created, ...options } as never)
    expect(start).toThrow(kind)
    expect(start).toThrow(/^Cannot (issue|sign): expected /)
  })

  it.each([[undefined], [7], [{}], ['{"a":1}']])('refuses %j for items', (items) => {
    expect(() => issueBatch(items as never, signer, { created })).toThrow(/^Cannot issue: expected items/)
  })

  it('refuses streams of bytes, whose pieces are not credentials, and takes streams of lines', async () => {
    const line = Buffer.from(`${JSON.stringify(badge(0))}\n`)
    const streams = [Readable.from([line], { objectMode: false }), new PassThrough(), line]
    for (const stream of streams)
      expect(() => issueBatch(stream as never, signer, { created })).toThrow(/createInterface/)
    const lines = createInterface({ input: Readable.from([line]) })
    const results: string[] = []
    for await (const { status } of issueBatch(lines, signer, { created })) results.push(status)
    for await (const { status } of issueBatch(Readable.from([badge(1)]), signer, { created }))
      results.push(status)
    expect(results).toEqual(['issued', 'issued'])
  })
})

describe('issueBatch() compared with signCredential()', withRuns, () => {
  it('makes the same bytes of the same arguments', async () => {
    const cases = fc.record({
      badges: fc.array(anyBadge, { minLength: 1, maxLength: 4 }),
      cryptosuite: anySuites,
      committeeSize: fc.integer({ min: 1, max: 3 }),
      lookAhead: fc.integer({ min: 1, max: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ badges: some, cryptosuite, committeeSize, lookAhead }) => {
        const signers = pretendCommittee({ size: committeeSize, quorum: 1 }).members.map((one) => one.signer)
        const options = { created: some[0]?.created as string, cryptosuite, allowOtherController: true }
        const texts = some.map((one) => JSON.stringify(one.badge))
        const results = await collect(issueBatch(texts, signers, { ...options, lookAhead }))
        const seen = new Map<string, string>()
        for (const [index, text] of texts.entries()) {
          const result = results[index]
          const { id } = JSON.parse(text) as { id: string }
          if (seen.has(id)) expect(result?.status).not.toBe('issued')
          else expect(result).toEqual({ index, id, status: 'issued', credential: await byHand(text) })
          seen.set(id, text)
        }

        async function byHand(text: string): Promise<string> {
          const [first, ...others] = signers as [Signer, ...Signer[]]
          let signed: object = await signCredential(parseJson(text) as object, first, options)
          for (const other of others) signed = await addProof(signed, other, options)
          return JSON.stringify(signed)
        }
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('SeenIds', () => {
  it('knows every id again, however many there are', () => {
    const seen = new SeenIds()
    const hash = (byte: number) => new Uint8Array(32).fill(byte)
    for (let index = 0; index < 5000; index += 1)
      expect(seen.add(`id ${index}`, hash(1), index)).toBeUndefined()
    for (let index = 0; index < 5000; index += 7) {
      expect(seen.add(`id ${index}`, hash(index % 2), 9)).toEqual({ index, hasSameContent: index % 2 === 1 })
    }
    expect(seen.add('id 5000', hash(1), 9)).toBeUndefined()
  })
})
