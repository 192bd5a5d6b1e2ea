import type { NewBatch } from '../../platform/stores'
import type { Checks } from './samples'
import {
  batchOf,
  codeOf,
  created,
  equal,
  failed,
  failure,
  issuer,
  item,
  job,
  opened,
  pause,
  signed,
  withLists,
} from './samples'

/** Batches, shards, and what failed in them. */
export const checksOfBatches: Checks = {
  async 'takes the same batch twice, and no other under its name'(store) {
    await opened(
      store,
      batchOf('b', withLists),
      batchOf('b', { statusPurposes: ['revocation', 'suspension'] }),
    )
    const others: Partial<NewBatch>[] = [
      { shards: 2 },
      { created: '2026-11-30T12:00:01Z' },
      { issuer: 'did:web:b.example' },
      { statusPurposes: [] },
    ]
    for (const other of others)
      equal(await codeOf(store.addBatch(batchOf('b', { ...withLists, ...other }))), 'BATCH_TAKEN', 'addBatch')
  },

  async 'counts the attempts of a shard, and starts none that is unknown'(store) {
    await opened(store, batchOf('b', { shards: 2 }))
    equal(await store.startShard(job('b', 1)), { issuer, created, attempts: 1 }, 'first start')
    equal(await store.startShard(job('b', 1)), { issuer, created, attempts: 2 }, 'second start')
    equal(await store.startShard(job('b', 2)), undefined, 'start of an unknown shard')
    equal(await store.startShard(job('c')), undefined, 'start of an unknown batch')
  },

  async 'starts no shard that is done'(store) {
    await opened(store, batchOf('b'))
    await store.settle(job('b'), [], { items: 0 })
    equal(await store.startShard(job('b')), undefined, 'start of a shard that is done')
  },

  async 'cancels and resumes a batch'(store) {
    await opened(store, batchOf('b'))
    await store.cancel('b')
    equal(await store.startShard(job('b')), undefined, 'start after cancel')
    equal((await store.progress('b'))?.state, 'cancelled', 'state after cancel')
    equal(await store.openShards({ idle: -1000, limit: 9 }), [], 'openShards after cancel')
    await store.resume('b')
    equal((await store.startShard(job('b')))?.attempts, 1, 'attempts after resume')
    equal((await store.progress('b'))?.state, 'open', 'state after resume')
  },

  async 'knows nothing of ids, names and addresses that no store can keep'(store) {
    for (const odd of ['', 'nul\0', 'half \ud83d', `x${'y'.repeat(10_000)}`]) {
      const found = [
        await store.find(issuer, odd),
        await store.progress(odd),
        await store.published(odd),
        await store.startShard(job(odd)),
      ]
      equal(
        found,
        [undefined, undefined, undefined, undefined],
        `what is known of ${JSON.stringify(odd.slice(0, 20))}`,
      )
      equal(await store.failures(odd, { limit: 1 }), [], 'failures of such a batch')
      equal(await store.release(odd, [odd]), 0, 'release of such an id')
      await store.cancel(odd)
      await store.resume(odd)
    }
  },

  async 'releases what failed, and opens its shard'(store) {
    await opened(store, batchOf('b'))
    await store.startShard(job('b'))
    await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    await store.countTry(job('b'), 'urn:a')
    await store.settle(job('b'), [failed(item('a')), signed(item('c'))], { items: 2 })
    equal(await store.release('b', ['urn:a', 'urn:c', 'urn:unknown', 'urn:a']), 1, 'release')
    equal((await store.startShard(job('b')))?.attempts, 1, 'attempts after release')
    const again = await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    equal(
      again,
      [
        { id: 'urn:a', state: 'sign', created, status: [], tries: 0 },
        { id: 'urn:c', state: 'settled' },
      ],
      'reserve',
    )
  },

  async 'keeps a shard open while something of it is open'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    equal(await store.settle(job('b'), [signed(item('a'))], { items: 2 }), false, 'whether the shard is done')
    equal((await store.progress('b'))?.done, 0, 'done')
    equal(await store.settle(job('b'), [signed(item('c'))], { items: 2 }), true, 'whether the shard is done')
    equal(
      await store.progress('b'),
      { state: 'done', shards: 1, done: 1, troubled: 0, items: 2, signed: 2, failed: 0 },
      'progress',
    )
  },

  async 'keeps failures without a reservation, of the last run'(store) {
    await opened(store, batchOf('b', { shards: 2 }))
    const refused = { position: 3, id: 'urn:x', failure }
    await store.settle(job('b', 1), [refused, { position: 4, failure }], { items: 5 })
    await store.settle(job('b', 1), [refused], { items: 5 })
    equal(await store.failures('b', { limit: 9 }), [{ shard: 1, ...refused }], 'failures')
    const { failed: count, items: all } = (await store.progress('b')) ?? {}
    equal([count, all], [1, 5], 'failed and items')
  },

  async 'gives failures in pages'(store) {
    await opened(store, batchOf('b', { shards: 2 }))
    await store.settle(
      job('b', 1),
      [
        { position: 0, failure },
        { position: 2, failure },
      ],
      { items: 3 },
    )
    await store.settle(job('b', 0), [{ position: 1, failure }], { items: 3 })
    const places = (found: readonly { shard: number; position: number }[]) =>
      found.map(({ shard, position }) => [shard, position])
    equal(
      places(await store.failures('b', { limit: 2 })),
      [
        [0, 1],
        [1, 0],
      ],
      'first page',
    )
    equal(
      places(await store.failures('b', { limit: 2, after: { shard: 1, position: 0 } })),
      [[1, 2]],
      'second page',
    )
  },

  async 'returns open shards that wait'(store) {
    await opened(store, batchOf('b', { shards: 3 }))
    await store.settle(job('b', 1), [], { items: 0 })
    equal(await store.openShards({ idle: 60_000, limit: 9 }), [], 'shards that wait a minute')
    const open = await store.openShards({ idle: -60_000, limit: 9 })
    equal(
      [...open].sort((a, b) => a.shard - b.shard),
      [job('b', 0), job('b', 2)],
      'all open shards',
    )
    equal((await store.openShards({ idle: -60_000, limit: 1 })).length, 1, 'limit')
  },

  async 'counts open and troubled shards'(store) {
    await opened(store, batchOf('b', { shards: 3 }))
    for (let at = 0; at < 4; at++) await store.startShard(job('b', 2))
    await store.settle(job('b', 0), [], { items: 0 })
    const { openShards, troubledShards } = await store.issuingCounts()
    equal([openShards, troubledShards], [2, 1], 'issuingCounts')
    equal((await store.progress('b'))?.troubled, 1, 'troubled')
  },

  async 'opens no shard again, and takes no cancel back, for the same batch'(store) {
    await opened(store, batchOf('b', { shards: 2 }), batchOf('c', { shards: 2 }))
    await store.settle(job('b', 1), [], { items: 0 })
    await store.cancel('b')
    await opened(store, batchOf('b', { shards: 2 }))
    equal((await store.progress('b'))?.done, 1, 'done')
    equal((await store.progress('b'))?.state, 'cancelled', 'state')
    equal((await store.progress('c'))?.done, 0, 'done of another batch')
  },

  async 'compares names of batches and issuers to the letter'(store) {
    const other = issuer.toUpperCase()
    await opened(store, batchOf('b', { shards: 2 }), batchOf('B', { issuer: other }))
    await store.settle(job('B'), [], { items: 0 })
    equal([(await store.progress('b'))?.shards, (await store.progress('b'))?.done], [2, 0], 'progress of b')
    equal((await store.progress('B'))?.done, 1, 'done of B')
    await store.reserve(job('b'), [item('a')])
    equal(await store.find(other, 'urn:a'), undefined, 'find by an issuer in another spelling')
    await store.cancel('B')
    equal((await store.progress('b'))?.state, 'open', 'state of b after a cancel of B')
  },

  async 'counts no failure of an id that was corrected in another batch'(store) {
    await opened(store, batchOf('b'), batchOf('c'))
    await store.reserve(job('b'), [item('a')])
    equal(await store.settle(job('b'), [failed(item('a'))], { items: 1 }), true, 'done')
    equal((await store.progress('b'))?.failed, 1, 'failed')
    await store.reserve(job('c'), [item('a', 'corrected')])
    await store.settle(job('c'), [signed(item('a', 'corrected'))], { items: 1 })
    equal(await store.failures('b'), [], 'failures')
    const { items: all, signed: count, failed: none } = (await store.progress('b')) ?? {}
    equal([all, count, none], [1, 0, 0], 'items, signed and failed')
    equal((await store.progress('c'))?.signed, 1, 'signed of the second batch')
  },

  async 'keeps results of a batch that was cancelled meanwhile'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.cancel('b')
    await store.settle(job('b'), [signed(item('a'))], { items: 1 })
    equal((await store.find(issuer, 'urn:a'))?.state, 'signed', 'find')
    equal(await store.release('b', ['urn:a']), 0, 'release of what is signed')
    equal((await store.find(issuer, 'urn:a'))?.state, 'signed', 'find after release')
    equal((await store.progress('b'))?.done, 1, 'done')
  },

  async 'keeps a shard open for an end without results'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [], { items: 1 })
    equal((await store.progress('b'))?.done, 0, 'done')
  },

  async 'opens every shard of what is released, and counts anew'(store) {
    await opened(store, batchOf('b', { shards: 2 }))
    for (const shard of [0, 1]) {
      await store.reserve(job('b', shard), [item(`a${shard}`)])
      await store.settle(job('b', shard), [failed(item(`a${shard}`))], { items: 1 })
    }
    equal(await store.release('b', ['urn:a0', 'urn:a1']), 2, 'release')
    equal((await store.progress('b'))?.done, 0, 'done after release')
    await store.reserve(job('b', 1), [item('a1')])
    await store.settle(job('b', 1), [signed(item('a1'))], { items: 1 })
    const { done, signed: count, failed: none } = (await store.progress('b')) ?? {}
    equal([done, count, none], [1, 1, 0], 'done, signed and failed')
  },

  async 'keeps a shard open that is released while it ends'(store) {
    for (let round = 0; round < 15; round++) {
      const batch = `b${round}`
      await opened(store, batchOf(batch))
      const one = item(`a${round}`)
      await store.reserve(job(batch), [one])
      await store.settle(job(batch), [failed(one)], { items: 1 })
      await Promise.all([
        store.settle(job(batch), [failed(one)], { items: 1 }),
        store.release(batch, [one.id]),
      ])
      const isOpen = (await store.find(issuer, one.id))?.state === 'open'
      if (isOpen) equal((await store.progress(batch))?.done, 0, 'done while an id is open')
    }
  },

  async 'returns first the shards that wait the longest'(store) {
    await opened(store, batchOf('b', { shards: 3 }))
    for (const shard of [1, 0, 2]) {
      await pause()
      await store.startShard(job('b', shard))
    }
    const open = await store.openShards({ idle: -60_000, limit: 2 })
    equal(
      open.map(({ shard }) => shard),
      [1, 0],
      'order of shards',
    )
  },

  async 'keeps long failures, and gives later pages from their place'(store) {
    await opened(store, batchOf('b'))
    const long = { code: 'ITEM_UNUSABLE', message: 'Ž'.repeat(2000), pointer: `/${'a'.repeat(500)}` }
    await store.settle(
      job('b'),
      [0, 1, 2].map((position) => ({ position, failure: long })),
      { items: 3 },
    )
    const page = await store.failures('b', { limit: 9, after: { shard: 0, position: 1 } })
    equal(page, [{ shard: 0, position: 2, failure: long }], 'failures after the second')
  },
}
