import type { Checks } from './samples'
import {
  batchOf,
  equal,
  failed,
  item,
  items,
  job,
  opened,
  states,
  withLists,
  withPlaces,
  write,
} from './samples'

/** Reserves more than a list has places, which takes seconds. */
export const slowCheck = 'begins another list where one is full'

/** Places in status lists. */
export const checksOfPlaces: Checks = {
  async 'gives each id a place in the list of each purpose'(store) {
    await opened(store, batchOf('b', withLists))
    const [first] = await store.reserve(job('b'), [item('a')])
    const status = first?.state === 'sign' ? first.status : []
    equal(
      status.map(({ statusPurpose }) => statusPurpose),
      ['revocation', 'suspension'],
      'purposes of the places',
    )
    equal(new Set(status.map(({ list }) => list)).size, 2, 'number of lists')
    equal(new Set(status.map(({ index }) => index)).size, 1, 'number of indexes')
  },

  async 'gives no place twice, to callers at the same time'(store) {
    await opened(store, batchOf('b', { ...withLists, shards: 8 }))
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, shard) => store.reserve(job('b', shard), items(String(shard), 150))),
    )
    const places = all.flat().flatMap((one) => (one.state === 'sign' ? one.status : []))
    equal(
      new Set(places.map(({ list, index }) => `${list} ${index}`)).size,
      2400,
      'number of different places',
    )
    equal(new Set(places.map(({ list }) => list)).size, 2, 'number of lists')
  },

  async 'gives places in an order that tells nothing'(store) {
    await opened(store, batchOf('b', withLists))
    const reserved = await store.reserve(job('b'), items('a', 50))
    const indexes = reserved
      .flatMap((one) => (one.state === 'sign' ? one.status.slice(0, 1) : []))
      .map(({ index }) => index)
    const rising = indexes.filter((index, at) => index > (indexes[at - 1] ?? index)).length
    if (rising > 40 || Math.max(...indexes) < 10_000)
      throw new Error(`Expected places in no order, got ${indexes.slice(0, 5).join(', ')}, …`)
  },

  async 'gives out no place of a closed list'(store) {
    const before = await withPlaces(store, 1)
    await opened(store, batchOf('c', { ...withLists, issuer: 'did:web:other.example' }))
    await store.reserve(job('c'), [item('c')])
    await store.closeLists()
    equal((await store.statusCounts()).placesLeft, {}, 'placesLeft')
    await opened(store, batchOf('next', withLists))
    const [next] = await store.reserve(job('next'), [item('next')])
    const lists = next?.state === 'sign' ? next.status.map(({ list }) => list) : []
    equal(lists.length, 2, 'places after closeLists')
    equal(
      before.some(({ list }) => lists.includes(list)),
      false,
      'a place of a closed list',
    )
  },

  async [slowCheck](store) {
    const size = 20_000
    const shards = 7
    await opened(store, batchOf('b', { statusPurposes: ['revocation'], shards }))
    const seen = new Set<string>()
    for (let shard = 0; shard < shards; shard++) {
      const reserved = await store.reserve(job('b', shard), items(String(shard), size))
      for (const one of reserved)
        if (one.state === 'sign') for (const { list, index } of one.status) seen.add(`${list} ${index}`)
    }
    equal(seen.size, size * shards, 'number of different places')
    equal(new Set([...seen].map((place) => place.split(' ')[0])).size, 2, 'number of lists')
  },

  async 'takes no other purposes for an id'(store) {
    await opened(
      store,
      batchOf('b', withLists),
      batchOf('plain'),
      batchOf('one', { statusPurposes: ['revocation'] }),
    )
    const [first] = await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    equal(states(await store.reserve(job('plain'), [item('a')])), ['taken'], 'reserve without statuses')
    equal(states(await store.reserve(job('one'), [item('a')])), ['taken'], 'reserve for other purposes')
    await store.settle(job('b'), [failed(item('a'))])
    const [again] = await store.reserve(job('one'), [item('a', 'corrected')])
    const status = again?.state === 'sign' ? again.status : []
    equal(
      status.map(({ statusPurpose }) => statusPurpose),
      ['revocation'],
      'purposes of the corrected id',
    )
    const before = first?.state === 'sign' ? first.status.map(({ list }) => list) : []
    equal(
      status.some(({ list }) => before.includes(list)),
      false,
      'a list for other purposes',
    )
  },

  async 'keeps the places of what fails'(store) {
    await opened(store, batchOf('b', withLists))
    const first = await store.reserve(job('b'), items('a', 20))
    await store.settle(job('b'), items('a', 20).map(failed))
    const second = await store.reserve(job('b'), items('c', 500))
    const places = [...first, ...second].flatMap((one) =>
      one.state === 'sign' ? one.status.slice(0, 1) : [],
    )
    equal(new Set(places.map(({ index }) => index)).size, 520, 'number of different places')
  },

  async 'gives the places of each list in an order of its own'(store) {
    await opened(
      store,
      batchOf('b', withLists),
      batchOf('c', { ...withLists, issuer: 'did:web:other.example' }),
    )
    const orders = [
      await store.reserve(job('b'), items('a', 20)),
      await store.reserve(job('c'), items('a', 20)),
    ]
    const [one, two] = orders.map((order) =>
      write(order.map((each) => each.state === 'sign' && each.status[0]?.index)),
    )
    equal(one === two, false, 'the same order in two lists')
  },

  async 'has lists of their own for each issuer'(store) {
    await opened(
      store,
      batchOf('b', withLists),
      batchOf('c', { ...withLists, issuer: 'did:web:other.example' }),
    )
    const all = [await store.reserve(job('b'), [item('a')]), await store.reserve(job('c'), [item('c')])]
    const lists = all
      .flat()
      .flatMap((one) => (one.state === 'sign' ? one.status.map(({ list }) => list) : []))
    equal(new Set(lists).size, 4, 'number of lists of two issuers')
  },
}
