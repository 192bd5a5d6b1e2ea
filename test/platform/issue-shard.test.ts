import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { IssueShardOptions, IssuingStore, ShardEvent, StatusStore } from '../../src/platform'
import { issueShard, jobKey, publishStatusLists } from '../../src/platform'
import { memoryStore, pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verify'

const created = '2026-06-01T12:00:00Z'
const now = '2026-06-02T12:00:00Z'
const city = pretendIssuer('City')
const issuer = city.profile.id
const job = { batch: 'summer', shard: 0 }
const badge = (id: string | number, more: object = {}) => ({
  ...sampleBadge(city.profile, { id: `urn:badge:${id}` }),
  ...more,
})
const badges = (count: number) => Array.from({ length: count }, (_, at) => badge(at))

type Store = IssuingStore & StatusStore

async function openStore(statusPurposes: string[] = ['revocation']): Promise<Store> {
  const store = memoryStore({
    now: () => new Date(now),
    random: randomBytes,
    statusBase: 'https://city.example/status/',
  })
  await store.addBatch({ id: job.batch, issuer, created, shards: 3, statusPurposes })
  return store
}

const optionsOf = (
  store: Store,
  awards: readonly (object | string)[],
  more: Partial<IssueShardOptions> = {},
) => ({
  store,
  load: () => awards,
  signerFor: () => city.signer,
  ...more,
})

async function credentialOf(store: Store, id: string | number): Promise<string> {
  const found = await store.find(issuer, `urn:badge:${id}`)
  if (found?.state !== 'signed') throw new Error(`urn:badge:${id} is not signed`)
  return found.credential
}

const asFetched = (body = '', fetchedAt = now) => {
  const credential = JSON.parse(body) as { id: string }
  return { url: credential.id, credential, fetchedAt }
}

const failuresOf = async (store: Store) =>
  (await store.failures(job.batch, { limit: 100 })).map(({ position, failure }) => [
    position,
    failure.code,
    failure.pointer,
  ])

describe('jobKey()', () => {
  it('names a job as queues take it', () => {
    expect(jobKey({ batch: 'b1', shard: 17 })).toBe('b1-17')
    expect(jobKey({ batch: '1', shard: 2 })).toBe('1-2')
  })

  it.each([
    [{ batch: 'a:b', shard: 0 }, RangeError, 'job.batch'],
    [{ batch: '', shard: 0 }, RangeError, 'job.batch'],
    [{ batch: 'b', shard: -1 }, RangeError, 'job.shard'],
    [{ batch: 'b', shard: 1.5 }, RangeError, 'job.shard'],
    [undefined, TypeError, 'job'],
  ])('refuses %j', (given, type, name) => {
    expect(() => jobKey(given as never)).toThrow(type)
    expect(() => jobKey(given as never)).toThrow(name)
  })
})

describe('issueShard()', () => {
  it('signs each item with its time and places, and verify finds it valid with the published list', async () => {
    const store = await openStore(['revocation', 'suspension'])
    const report = await issueShard(job, optionsOf(store, badges(5)))
    expect(report).toEqual({ state: 'done', issued: 5, failed: 0, settled: 0 })
    const { published } = await publishStatusLists({ store, signerFor: () => city.signer, now })
    const lists = await Promise.all(published.map((url) => store.published(url)))
    const statusLists = lists.map((list) => asFetched(list?.body))
    for (let at = 0; at < 5; at++) {
      const text = await credentialOf(store, at)
      const credential = JSON.parse(text)
      expect(credential.proof.created).toBe(created)
      expect(credential.credentialStatus).toHaveLength(2)
      const verdict = await verify(text, { now, statusLists })
      expect(verdict.verdict).toBe('valid')
      expect(verdict.sections.status.verdict).toBe('valid')
    }
  })

  it('keeps every other byte of a text', async () => {
    const store = await openStore()
    const text = JSON.stringify(badge(1, { name: 'Ž 犬' }), null, 2)
    await issueShard(job, optionsOf(store, [text]))
    const { proof, credentialStatus, ...rest } = JSON.parse(await credentialOf(store, 1))
    expect(rest).toEqual(JSON.parse(text))
    expect([proof.type, credentialStatus.type]).toEqual(['DataIntegrityProof', 'BitstringStatusListEntry'])
  })

  it('gives the same bytes by two workers at the same time, and each id one credential', async () => {
    const store = await openStore()
    const runs = [
      issueShard(job, optionsOf(store, badges(20))),
      issueShard(job, optionsOf(store, badges(20))),
    ]
    const reports = await Promise.all(runs)
    expect(reports.every(({ state }) => state === 'done')).toBe(true)
    expect(await store.progress(job.batch)).toMatchObject({ done: 1, items: 20, signed: 20, failed: 0 })
    const places = await Promise.all(
      badges(20).map(
        async (_, at) => JSON.parse(await credentialOf(store, at)).credentialStatus.statusListIndex,
      ),
    )
    expect(new Set(places).size).toBe(20)
  })

  it('skips a shard that is done, cancelled or unknown', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, badges(1)))
    const skipped = { state: 'skipped', issued: 0, failed: 0, settled: 0 }
    const load = () => {
      throw new Error('loaded')
    }
    expect(await issueShard(job, optionsOf(store, [], { load }))).toEqual(skipped)
    expect(await issueShard({ batch: 'other', shard: 0 }, optionsOf(store, [], { load }))).toEqual(skipped)
    await store.cancel(job.batch)
    expect(await issueShard({ ...job, shard: 1 }, optionsOf(store, [], { load }))).toEqual(skipped)
  })

  it('tells each item that cannot be signed, and signs the others', async () => {
    const store = await openStore()
    const { id: _, ...withoutId } = badge(1)
    const awards = [
      badge('good'),
      withoutId,
      { ...badge(2), issuer: { ...city.profile, id: 'did:web:other.example' } },
      badge('good', { name: 'Another' }),
      badge('good'),
      '{"id": ',
      `${JSON.stringify(badge(3)).slice(0, -1)},"name":"twice"}`,
      badge(4, { credentialSubject: 'nobody' }),
      badge(5, { credentialStatus: { id: 'urn:x', type: 'Own' } }),
      badge(`long-${'x'.repeat(5000)}`),
      { ...badge(7), id: 'urn:badge:nul\0' },
      badge(6, { '@context': ['https://elsewhere.example/context'] }),
      '[]',
      '{}',
    ]
    const report = await issueShard(job, optionsOf(store, awards))
    expect(report).toEqual({ state: 'done', issued: 1, failed: 12, settled: 1 })
    expect(await failuresOf(store)).toEqual([
      [1, 'ITEM_UNUSABLE', '/id'],
      [2, 'ITEM_OF_ANOTHER_ISSUER', '/issuer'],
      [3, 'ID_TAKEN', '/id'],
      [5, 'JSON_INVALID', expect.anything()],
      [6, 'JSON_DUPLICATE_KEY', '/name'],
      [7, 'SHAPE_INVALID', expect.anything()],
      [8, 'ITEM_UNUSABLE', '/credentialStatus'],
      [9, 'ITEM_UNUSABLE', '/id'],
      [10, 'ITEM_UNUSABLE', '/id'],
      [11, 'SHAPE_INVALID', '/@context'],
      [12, 'ITEM_UNUSABLE', '/id'],
      [13, 'ITEM_UNUSABLE', '/id'],
    ])
    expect(await store.progress(job.batch)).toMatchObject({ done: 1, items: 14, signed: 1, failed: 12 })
  })

  it('takes a corrected item under the id of one that failed', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, [badge(1, { credentialSubject: 'nobody' })]))
    expect((await store.find(issuer, 'urn:badge:1'))?.state).toBe('failed')
    await issueShard({ ...job, shard: 1 }, optionsOf(store, [badge(1)]))
    expect(await credentialOf(store, 1)).toContain('urn:badge:1')
  })

  it('signs a corrected item in the shard that was released', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, [badge(1, { credentialSubject: 'no one' }), badge(2)]))
    expect(await store.release(job.batch, ['urn:badge:1'])).toBe(1)
    const report = await issueShard(job, optionsOf(store, [badge(1), badge(2)]))
    expect(report).toEqual({ state: 'done', issued: 1, failed: 0, settled: 1 })
    expect(await store.progress(job.batch)).toMatchObject({ done: 1, items: 2, signed: 2, failed: 0 })
  })

  it('says that a shard is open of which something is no longer given', async () => {
    const store = await openStore()
    await store.reserve(job, [{ id: 'urn:badge:0', content: new Uint8Array(32), position: 0 }])
    expect((await issueShard(job, optionsOf(store, [badge(1)]))).state).toBe('open')
    expect((await store.progress(job.batch))?.done).toBe(0)
  })

  it('refuses other content under an id that is signed, and skips the same', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, [badge(1)]))
    const first = await credentialOf(store, 1)
    const same = await issueShard({ ...job, shard: 1 }, optionsOf(store, [badge(1)]))
    expect(same).toMatchObject({ issued: 0, failed: 0, settled: 1 })
    const other = await issueShard({ ...job, shard: 2 }, optionsOf(store, [badge(1, { name: 'Changed' })]))
    expect(other).toMatchObject({ issued: 0, failed: 1, settled: 0 })
    expect(await failuresOf(store)).toEqual([[0, 'ID_TAKEN', '/id']])
    expect(await credentialOf(store, 1)).toBe(first)
  })

  it('keeps what is signed when a signer fails, and signs the rest next time', async () => {
    const store = await openStore()
    let left = 3
    const failing = {
      ...city.signer,
      sign: async (bytes: Uint8Array) => {
        if (left-- > 0) return city.signer.sign(bytes)
        throw new Error('the key service is away')
      },
    }
    const broken = issueShard(job, optionsOf(store, badges(8), { signerFor: () => failing, lookAhead: 1 }))
    await expect(broken).rejects.toMatchObject({ code: 'SIGNING_FAILED' })
    const before = await Promise.all([0, 1, 2].map((at) => credentialOf(store, at)))
    const report = await issueShard(job, optionsOf(store, badges(8)))
    expect(report).toEqual({ state: 'done', issued: 5, failed: 0, settled: 3 })
    expect(await Promise.all([0, 1, 2].map((at) => credentialOf(store, at)))).toEqual(before)
  })

  it('says why the signer failed, also when the store is away as well', async () => {
    const store = await openStore()
    let isAway = false
    const leaving: Store = {
      ...store,
      settle: (...given) =>
        isAway ? Promise.reject(new Error('the store is away')) : store.settle(...given),
    }
    const failing = {
      ...city.signer,
      sign: async (bytes: Uint8Array) => {
        if (isAway) throw new Error('the key service is away')
        isAway = true
        return city.signer.sign(bytes)
      },
    }
    const run = issueShard(job, optionsOf(leaving, badges(3), { signerFor: () => failing, lookAhead: 1 }))
    await expect(run).rejects.toMatchObject({ code: 'SIGNING_FAILED' })
    expect((await issueShard(job, optionsOf(store, badges(3)))).issued).toBe(3)
  })

  it('refuses a signer that is not the issuer, before anything is signed', async () => {
    const store = await openStore()
    const other = pretendIssuer('Other')
    const run = issueShard(job, optionsOf(store, badges(2), { signerFor: () => other.signer }))
    await expect(run).rejects.toMatchObject({ code: 'CONTROLLER_NOT_ISSUER' })
    expect(await store.find(issuer, 'urn:badge:0')).toEqual({ state: 'open' })
  })

  it('ends with the reason of a signal, and keeps what is signed', async () => {
    const store = await openStore()
    const controller = new AbortController()
    const slow = {
      ...city.signer,
      sign: async (bytes: Uint8Array) => {
        controller.abort(new Error('stop'))
        return city.signer.sign(bytes)
      },
    }
    const { signal } = controller
    const run = issueShard(job, optionsOf(store, badges(50), { signerFor: () => slow, lookAhead: 1, signal }))
    await expect(run).rejects.toThrow('stop')
    expect(await store.progress(job.batch)).toMatchObject({ done: 0, state: 'open' })
    expect((await issueShard(job, optionsOf(store, badges(50)))).state).toBe('done')
    expect((await store.progress(job.batch))?.signed).toBe(50)
  })

  it('finds the item that stops its worker, and blames no other', async () => {
    const store = await openStore()
    const bomb = 'urn:badge:2'
    let isArmed = true
    // In place of a process that ends while it signs the bomb: from then on, nothing reaches the store.
    const run = () => {
      let isDead = false
      let isCalm = true
      const alive = <T>(call: () => Promise<T>) => (isDead ? Promise.reject(new Error('killed')) : call())
      const dying: Store = {
        ...store,
        reserve: (...given) => alive(() => store.reserve(...given)),
        takeTryBack: (...given) => alive(() => store.takeTryBack(...given)),
        startShard: async (given) => {
          const start = await store.startShard(given)
          isCalm = (start?.attempts ?? 0) <= 3
          return start
        },
        countTry: async (given, id) => {
          const tries = await alive(() => store.countTry(given, id))
          isDead = isArmed && id === bomb && tries <= 8
          return tries
        },
        settle: (...given) => {
          isDead ||= isArmed && isCalm
          return alive(() => store.settle(...given))
        },
      }
      return issueShard(job, optionsOf(dying, badges(6))).catch(() => undefined)
    }
    let runs = 0
    while ((await store.progress(job.batch))?.done === 0 && runs < 30) {
      await run()
      runs += 1
    }
    expect(await failuresOf(store)).toEqual([[2, 'WORKER_STOPPED', '']])
    expect(await store.progress(job.batch)).toMatchObject({ done: 1, signed: 5, failed: 1 })
    expect(runs).toBe(12)
    isArmed = false
    expect(await store.release(job.batch, [bomb])).toBe(1)
    await run()
    expect(await credentialOf(store, 2)).toContain(bomb)
  })

  it('blames no item for workers that end by bad luck', async () => {
    const store = await openStore()
    let isDead = false
    const unlucky: Store = {
      ...store,
      takeTryBack: () => Promise.reject(new Error('killed')),
      countTry: (given, id) => {
        isDead = true
        return store.countTry(given, id)
      },
      settle: (...given) => (isDead ? Promise.reject(new Error('killed')) : store.settle(...given)),
    }
    for (let run = 0; run < 3; run++) await store.startShard(job)
    for (let run = 0; run < 20; run++) {
      isDead = false
      await expect(issueShard(job, optionsOf(unlucky, badges(6)))).rejects.toThrow('killed')
    }
    await issueShard(job, optionsOf(store, badges(6)))
    expect(await store.progress(job.batch)).toMatchObject({ done: 1, signed: 6, failed: 0 })
  })

  it('blames no item for a signer that fails for long', async () => {
    const store = await openStore()
    const away = { ...city.signer, sign: () => Promise.reject(new Error('the key service is away')) }
    for (let run = 0; run < 12; run++)
      await expect(issueShard(job, optionsOf(store, badges(1), { signerFor: () => away }))).rejects.toThrow(
        'failed',
      )
    const noKey = () => Promise.reject(new Error('no key'))
    for (let run = 0; run < 6; run++)
      await expect(issueShard(job, optionsOf(store, badges(1), { signerFor: noKey }))).rejects.toThrow(
        'no key',
      )
    expect((await issueShard(job, optionsOf(store, badges(1)))).issued).toBe(1)
  })

  it('writes JWTs', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, badges(2), { as: 'jwt' }))
    expect(await credentialOf(store, 1)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  it('tells each number for monitoring', async () => {
    const store = await openStore()
    const events: ShardEvent[] = []
    const onEvent = (event: ShardEvent) => events.push(event)
    const awards = [
      badge(1),
      badge(2, { credentialSubject: 'nobody' }),
      badge(3),
      badge(3, { name: 'Other' }),
    ]
    await issueShard(job, optionsOf(store, awards, { onEvent }))
    expect(events).toEqual([
      { type: 'failed', count: 1, code: 'ID_TAKEN' },
      { type: 'reserved', count: 3 },
      { type: 'issued', count: 2 },
      { type: 'failed', count: 1, code: 'SHAPE_INVALID' },
    ])
  })

  it('refuses a shard that is too large', async () => {
    const store = await openStore()
    const load = function* () {
      for (;;) yield '{}'
    }
    await expect(issueShard(job, optionsOf(store, [], { load }))).rejects.toMatchObject({
      code: 'SHARD_TOO_LARGE',
    })
  })

  it.each([
    ['store', { store: undefined }],
    ['load', { load: [] }],
    ['what load returns', { load: () => '{}' }],
    ['signerFor', { signerFor: city.signer }],
    ['lookAhead', { lookAhead: 0 }],
    ['cryptosuite', { cryptosuite: 'other' }],
    ['as', { as: 'cbor' }],
    ['did you mean load', { laod: () => [] }],
  ])('names what is wrong: %s', async (name, more) => {
    const store = await openStore()
    await expect(issueShard(job, { ...optionsOf(store, badges(1)), ...more } as never)).rejects.toThrow(name)
  })
})

describe('memoryStore()', () => {
  it('refuses statuses at once where lists would have no address', async () => {
    const store = memoryStore({ now: () => new Date(now), random: randomBytes })
    const batch = { id: 'b', issuer, created, shards: 1 }
    await expect(store.addBatch({ ...batch, statusPurposes: ['revocation'] })).rejects.toThrow('statusBase')
    await store.addBatch(batch)
  })

  it('lets a test replace one of its functions', async () => {
    const store = { ...(await openStore()), find: async () => undefined }
    await issueShard(job, optionsOf(store, [badge(1)]))
    expect(await store.progress(job.batch)).toMatchObject({ signed: 1 })
  })
})

describe('publishStatusLists()', () => {
  const publish = (store: Store, more: object = {}) =>
    publishStatusLists({ store, signerFor: () => city.signer, now, ...more })
  const revoke = (store: Store, at: number) =>
    store.change(issuer, [{ id: `urn:badge:${at}`, statusPurpose: 'revocation', value: true }])
  const listOf = async (store: Store, url: string) =>
    JSON.parse((await store.published(url))?.body ?? '') as object

  it('publishes a revocation, and verify finds the badge revoked', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, badges(3)))
    const { published } = await publish(store)
    const url = published[0] as string
    await revoke(store, 1)
    expect(await publish(store)).toEqual({ published: [], failed: [] })
    const later = '2026-06-02T12:05:00Z'
    expect((await publish(store, { now: later })).published).toEqual([url])
    const statusLists = [asFetched((await store.published(url))?.body, later)]
    const verdicts = await Promise.all(
      [0, 1, 2].map(
        async (at) => (await verify(await credentialOf(store, at), { now: later, statusLists })).verdict,
      ),
    )
    expect(verdicts).toEqual(['valid', 'invalid', 'valid'])
  })

  it('starts each list later than the one before, also if the clock was set back', async () => {
    const store = await openStore()
    await issueShard(job, optionsOf(store, badges(3)))
    const { published } = await publish(store)
    await revoke(store, 1)
    await publish(store, { now: '2026-05-01T00:00:00Z' })
    expect(await listOf(store, published[0] as string)).toMatchObject({
      validFrom: '2026-06-02T12:00:00.001Z',
    })
  })

  it('publishes the others where one cannot be signed', async () => {
    const store = await openStore(['revocation', 'suspension'])
    await issueShard(job, optionsOf(store, badges(1)))
    let calls = 0
    const signerFor = () => {
      if (calls++ === 0) throw new Error('no key')
      return city.signer
    }
    const { published, failed } = await publish(store, { signerFor })
    expect([published.length, failed.length]).toEqual([1, 1])
    expect(failed[0]?.error).toMatchObject({ message: 'no key' })
    expect((await publish(store)).published).toEqual([failed[0]?.url])
  })

  it('publishes no more than it is asked to', async () => {
    const store = await openStore(['revocation', 'suspension'])
    await issueShard(job, optionsOf(store, badges(1)))
    expect((await publish(store, { limit: 1 })).published).toHaveLength(1)
  })

  it('refuses a validity that no copy could be used for', async () => {
    const store = await openStore()
    await expect(publish(store, { ttlMilliseconds: 10, validMilliseconds: 19 })).rejects.toThrow(
      'validMilliseconds',
    )
  })
})
