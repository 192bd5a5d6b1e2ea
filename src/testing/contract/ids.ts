import type { Checks } from './samples'
import {
  batchOf,
  created,
  equal,
  failed,
  failure,
  issuer,
  item,
  items,
  job,
  later,
  opened,
  publishAll,
  signed,
  states,
  withLists,
} from './samples'

/** What is decided about an id, and kept of it. */
export const checksOfIds: Checks = {
  async 'reserves each id once, and tells another content'(store) {
    await opened(store, batchOf('b'))
    const first = await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    equal(
      first,
      [
        { id: 'urn:a', state: 'sign', created, status: [], tries: 0 },
        { id: 'urn:c', state: 'sign', created, status: [], tries: 0 },
      ],
      'first reserve',
    )
    const again = await store.reserve(job('b'), [item('c', 'c', 1), item('a', 'other')])
    equal(states(again), ['sign', 'taken'], 'second reserve')
  },

  async 'keeps time and places of the batch that was first'(store) {
    await opened(
      store,
      batchOf('b', withLists),
      batchOf('later', { ...withLists, created: '2026-12-01T00:00:00Z' }),
    )
    const [first] = await store.reserve(job('b'), [item('a')])
    const [second] = await store.reserve(job('later'), [item('a')])
    equal(second, first, 'reservation by a second batch')
  },

  async 'decides the same for callers at the same time'(store) {
    await opened(store, batchOf('b', withLists), batchOf('c', withLists))
    const own = items('a', 50)
    const shuffled = [...own].reverse()
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => store.reserve(job(at % 2 ? 'b' : 'c'), at % 2 ? own : shuffled)),
    )
    const byId = all.map((reservations) => [...reservations].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const one of byId) equal(one, byId[0], 'reservations of callers at the same time')
  },

  async 'lets one of two contents have an id, for callers at the same time'(store) {
    await opened(store, batchOf('b'))
    const all = await Promise.all(
      ['x', 'y', 'x', 'y'].map((text) => store.reserve(job('b'), [item('a', text)])),
    )
    const found = states(all.flat())
    equal([...found].sort(), ['sign', 'sign', 'taken', 'taken'], 'states of two contents')
    equal(found[0] === found[2], true, 'same state for the same content')
  },

  async 'keeps the first result'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [signed(item('a'), 'first')])
    await store.settle(job('b'), [signed(item('a'), 'second'), failed(item('a'))])
    equal(await store.find(issuer, 'urn:a'), { state: 'signed', credential: 'first', status: [] }, 'find')
    equal(states(await store.reserve(job('b'), [item('a')])), ['settled'], 'reserve after settle')
    equal(
      states(await store.reserve(job('b'), [item('a', 'other')])),
      ['taken'],
      'reserve of other content after settle',
    )
  },

  async 'keeps one result, for callers at the same time'(store) {
    await opened(store, batchOf('b'))
    const own = items('a', 40)
    await store.reserve(job('b'), own)
    const runs = Array.from({ length: 6 }, (_, run) => {
      const results = own.map((one) => signed(one, `${run}`))
      return store.settle(job('b'), run % 2 ? results : results.reverse(), { items: 40 })
    })
    await Promise.all(runs)
    for (const { id } of own) equal((await store.find(issuer, id))?.state, 'signed', `find ${id}`)
    equal((await store.progress('b'))?.signed, 40, 'signed')
  },

  async 'keeps no result of other content, or of an id that is not reserved'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [signed(item('a', 'other')), signed(item('unknown'))])
    equal(await store.find(issuer, 'urn:a'), { state: 'open' }, 'find')
    equal(await store.find(issuer, 'urn:unknown'), undefined, 'find of an id that is not reserved')
  },

  async 'keeps long texts and every character'(store) {
    await opened(store, batchOf('b'))
    const long = { ...item(`long:${'x'.repeat(3000)}`) }
    await store.reserve(job('b'), [long])
    const text = `${'"\\ \u2028 Ž 犬 🎓 \u0007'.repeat(20_000)}`
    await store.settle(job('b'), [signed(long, text)])
    const found = await store.find(issuer, long.id)
    equal(found?.state === 'signed' && found.credential === text, true, 'text of a credential is unchanged')
  },

  async 'tells a failure once, and takes other content for the id then'(store) {
    await opened(store, batchOf('b', { ...withLists, shards: 2 }))
    const [first] = await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [failed(item('a'))], { items: 1 })
    equal(await store.find(issuer, 'urn:a'), { state: 'failed', failure }, 'find')
    equal(
      await store.failures('b', { limit: 9 }),
      [{ shard: 0, position: 0, id: 'urn:a', failure }],
      'failures',
    )
    equal(
      states(await store.reserve(job('b'), [item('a')])),
      ['settled'],
      'reserve of the content that failed',
    )
    const [other] = await store.reserve(job('b', 1), [item('a', 'corrected')])
    equal(other, first, 'reservation of the corrected content')
    await store.settle(job('b', 1), [signed(item('a', 'corrected'))], { items: 1 })
    equal((await store.find(issuer, 'urn:a'))?.state, 'signed', 'state of the corrected id')
    equal(await store.failures('b', { limit: 9 }), [], 'failures after the correction')
  },

  async 'counts tries of an id, for callers at the same time'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    const counted = await Promise.all(Array.from({ length: 5 }, () => store.countTry(job('b'), 'urn:a')))
    equal([...counted].sort(), [1, 2, 3, 4, 5], 'countTry')
    const [again] = await store.reserve(job('b'), [item('a')])
    equal(again?.state === 'sign' && again.tries, 5, 'tries of the reservation')
  },

  async 'takes ids of two issuers for different ids'(store) {
    const other = 'did:web:other.example'
    await opened(store, batchOf('b', withLists), batchOf('c', { ...withLists, issuer: other }))
    await store.reserve(job('b'), [item('a')])
    equal(states(await store.reserve(job('c'), [item('a', 'other')])), ['sign'], 'reserve by another issuer')
    await store.settle(job('b'), [failed(item('a'))], { items: 1 })
    await store.settle(job('c'), [signed(item('a', 'other'))], { items: 1 })
    equal((await store.find(issuer, 'urn:a'))?.state, 'failed', 'state of the first')
    equal((await store.find(other, 'urn:a'))?.state, 'signed', 'state of the second')
    equal(await store.release('c', ['urn:a']), 0, "release of another issuer's id")
    equal(await store.countTry(job('c'), 'urn:a'), 1, 'tries of the second')
    await publishAll(store)
    await store.change(other, [{ id: 'urn:a', statusPurpose: 'revocation', value: true }])
    const [list] = await publishAll(store, { now: later })
    equal(list?.issuer, other, 'issuer of the list that changed')
  },

  async 'compares contents and ids to the last byte'(store) {
    await opened(store, batchOf('b'))
    const content = (last: number) => Uint8Array.from({ length: 32 }, (_, at) => (at === 31 ? last : 7))
    await store.reserve(job('b'), [{ id: 'urn:a', content: content(1), position: 0 }])
    equal(
      states(await store.reserve(job('b'), [{ id: 'urn:a', content: content(2), position: 0 }])),
      ['taken'],
      'other content',
    )
    const long = `urn:${'x'.repeat(1000)}`
    const ids = ['urn:A', 'urn:caf\u00e9', 'urn:cafe\u0301', 'urn:a ', `${long}1`, `${long}2`]
    const all = ids.map((id, position) => ({ id, content: content(position), position }))
    equal(
      states(await store.reserve(job('b'), all)),
      ids.map(() => 'sign'),
      'reserve of ids that look alike',
    )
    await store.settle(
      job('b'),
      all.map((one) => signed(one, one.id)),
    )
    for (const id of ids)
      equal(
        await store.find(issuer, id),
        { state: 'signed', credential: id, status: [] },
        `find ${id.slice(0, 20)}`,
      )
  },

  async 'remembers the tries of each id'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), items('a', 3))
    for (const at of [1, 2, 2]) await store.countTry(job('b'), `urn:a:${at}`)
    await store.countTry(job('b'), 'urn:a:1')
    await store.takeTryBack(job('b'), 'urn:a:1')
    await store.takeTryBack(job('b'), 'urn:unknown')
    const again = await store.reserve(job('b'), items('a', 3))
    equal(
      again.map((one) => one.state === 'sign' && one.tries),
      [0, 1, 2],
      'tries',
    )
  },

  async 'takes other content for an id that was released'(store) {
    await opened(store, batchOf('b', withLists))
    const [first] = await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [failed(item('a'))], { items: 1 })
    await store.release('b', ['urn:a'])
    equal(
      await store.reserve(job('b'), [item('a', 'corrected')]),
      [first],
      'reservation of the corrected content',
    )
    await store.settle(job('b'), [signed(item('a'))])
    equal(await store.find(issuer, 'urn:a'), { state: 'open' }, 'find after a late result of the old content')
    equal(states(await store.reserve(job('b'), [item('a')])), ['taken'], 'reserve of the old content')
    equal(await store.settle(job('b'), [signed(item('a', 'corrected'))], { items: 1 }), true, 'done')
  },

  async 'finds the places of an id'(store) {
    await opened(store, batchOf('b', withLists))
    const [reserved] = await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [signed(item('a'))])
    const found = await store.find(issuer, 'urn:a')
    const status = found?.state === 'signed' ? found.status : []
    equal(status.length, 2, 'number of places')
    equal(status, reserved?.state === 'sign' ? reserved.status : [], 'places of find')
  },

  async 'keeps no failure of other content'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [failed(item('a', 'other'))])
    equal(await store.find(issuer, 'urn:a'), { state: 'open' }, 'find')
  },
}
