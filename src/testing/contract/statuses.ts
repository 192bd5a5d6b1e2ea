import type { StatusListState } from '../../platform/stores'
import { readEntry } from '../../status/list-entries'
import type { Checks } from './samples'
import {
  batchOf,
  before,
  due,
  equal,
  errorOf,
  every,
  issuer,
  item,
  job,
  later,
  messageOf,
  ones,
  opened,
  pause,
  publishAll,
  signedList,
  validFor,
  withLists,
  withPlaces,
  write,
} from './samples'

/** Changes of statuses, and lists that are published. */
export const checksOfStatuses: Checks = {
  async 'publishes a new list, and gives it as it was signed'(store) {
    await opened(store, batchOf('b', withLists))
    await store.reserve(job('b'), [item('a')])
    const lists = await publishAll(store)
    equal(
      lists.map(({ statusPurpose }) => statusPurpose).sort(),
      ['revocation', 'suspension'],
      'purposes of new lists',
    )
    equal(
      lists.map((list) => list.issuer),
      [issuer, issuer],
      'issuers of new lists',
    )
    equal(
      lists.some(({ bits }) => bits.some(Boolean)),
      false,
      'a new list has a bit',
    )
    const [list] = lists as [StatusListState]
    equal(await store.published(list.url), signedList(list, 0), 'published')
    equal(await store.published('https://elsewhere.example/list'), undefined, 'published of an unknown list')
    equal(await publishAll(store), [], 'publishing again')
  },

  async 'publishes changes in their order'(store) {
    const places = await withPlaces(store, 2)
    await store.change(issuer, [
      { id: 'urn:a:0', statusPurpose: 'suspension', value: true },
      { id: 'urn:a:1', statusPurpose: 'suspension', value: true },
      { id: 'urn:a:1', statusPurpose: 'suspension', value: false },
    ])
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    const lists = await publishAll(store, { now: later })
    equal(lists.length, 2, 'lists with changes')
    for (const { url, statusPurpose, bits } of lists) {
      const own = places.filter(({ list }) => list === url).map(({ index }) => readEntry(bits, index, 1))
      equal(own, [1, 0], `bits for ${statusPurpose}`)
      equal(bits.filter(Boolean).length, 1, `bytes with bits for ${statusPurpose}`)
    }
  },

  async 'loses no change of callers at the same time'(store) {
    const places = await withPlaces(store, 200)
    const revoke = (at: number) =>
      store.change(issuer, [{ id: `urn:a:${at}`, statusPurpose: 'revocation', value: true }])
    const publishing = Promise.all([publishAll(store, { now: later }), publishAll(store, { now: later })])
    await Promise.all(Array.from({ length: 200 }, (_, at) => revoke(at)))
    await publishing
    await publishAll(store, { now: later * 2 })
    const revoked = places.filter(({ list }) => list.includes('revocation'))
    const list = await store.published((revoked[0] as { list: string }).list)
    const set = revoked.filter(({ index }) => list?.body.split(' ').includes(String(index)))
    equal(set.length, 200, 'revocations in the published list')
  },

  async 'keeps what was changed while a list is signed for the next one'(store) {
    await withPlaces(store, 2)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    let changing: Promise<number> | undefined
    await store.publishNext(due({ now: later }), async (list) => {
      changing = store.change(issuer, [{ id: 'urn:a:1', statusPurpose: 'revocation', value: true }])
      return signedList(list, later)
    })
    await changing
    const [next] = await publishAll(store, { now: later * 2 })
    equal(
      next?.bits.reduce((total, byte) => total + ones(byte), 0),
      2,
      'bits of the next list',
    )
  },

  async 'changes nothing if a list cannot be signed'(store) {
    await withPlaces(store, 1)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    const refuse = async () => {
      throw new Error('no signer')
    }
    equal(await messageOf(store.publishNext(due({ now: later }), refuse)), 'no signer', 'publishNext')
    const lists = await publishAll(store, { now: later })
    equal(
      lists.map(({ bits }) => bits.reduce((total, byte) => total + ones(byte), 0)),
      [1],
      'bits after a second try',
    )
  },

  async 'publishes a list with changes when it is old enough, or from the future'(store) {
    await withPlaces(store, 1, later)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    equal(await publishAll(store, { now: later + every - 1 }), [], 'lists that are too young')
    const [list] = await publishAll(store, { now: later - 1 })
    equal(list?.publishedFrom, later, 'publishedFrom of a list from the future')
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'suspension', value: true }])
    equal((await publishAll(store, { now: later + every })).length, 1, 'lists that are old enough')
  },

  async 'publishes every list before it ends, and leaves out those that are named'(store) {
    await withPlaces(store, 1)
    const [first] = await publishAll(store, { now: validFor - before + 1, limit: 1 })
    equal(first?.publishedFrom, 0, 'publishedFrom of a list that will end')
    const except = [first?.url ?? '']
    const rest = await publishAll(store, { now: validFor * 4, except })
    equal(
      rest.some(({ url }) => except.includes(url)),
      false,
      'a list that was to be left out',
    )
    equal(rest.length, 1, 'lists that will end')
  },

  async 'refuses changes that cannot be made, and makes none then'(store) {
    await opened(store, batchOf('plain'))
    await store.reserve(job('plain'), [item('plain')])
    await withPlaces(store, 1)
    const good = { id: 'urn:a:0', statusPurpose: 'suspension', value: true }
    const bad = [
      { ...good, id: 'urn:unknown' },
      { ...good, statusPurpose: 'refresh' },
      { ...good, id: 'urn:plain' },
      { ...good, statusPurpose: 'revocation', value: false },
    ]
    const error = await errorOf(store.change(issuer, [good, ...bad]))
    equal(Object(error).code, 'STATUS_CHANGES_REFUSED', 'code')
    const pointers = Object(error).details?.changes?.map(({ pointer }: { pointer: string }) => pointer)
    equal(
      pointers,
      ['/1/id', '/2/statusPurpose', '/3/statusPurpose', '/4/value'],
      'pointers of refused changes',
    )
    equal(await publishAll(store, { now: later }), [], 'lists with changes')
    equal(await store.change(issuer, []), 0, 'no changes')
  },

  async 'counts lists, changes and places left'(store) {
    await withPlaces(store, 10)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    const { lists, pendingChanges, oldestFrom, placesLeft } = await store.statusCounts()
    equal([lists, pendingChanges], [2, 1], 'lists and pendingChanges')
    equal(oldestFrom, { [issuer]: 0 }, 'oldestFrom')
    equal(placesLeft, { [issuer]: 131_072 - 10 }, 'placesLeft')
    const other = 'did:web:other.example'
    await opened(store, batchOf('c', { ...withLists, issuer: other }))
    await store.reserve(job('c'), [item('c')])
    equal(
      (await store.statusCounts()).oldestFrom,
      { [issuer]: 0 },
      'oldestFrom beside a list that is not published',
    )
    await publishAll(store, { now: 5 })
    equal((await store.statusCounts()).oldestFrom, { [issuer]: 0, [other]: 5 }, 'oldestFrom of two issuers')
  },

  async 'keeps both of two changes of one place at the same time'(store) {
    await withPlaces(store, 1)
    const change = (value: boolean) =>
      store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'suspension', value }])
    await Promise.all([change(true), change(false), change(true)])
    equal((await store.statusCounts()).pendingChanges, 3, 'pendingChanges')
  },

  async 'publishes a suspension and its end in their order'(store) {
    await withPlaces(store, 1)
    for (const value of [true, false])
      await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'suspension', value }])
    const [list] = await publishAll(store, { now: later })
    equal(list?.bits.some(Boolean), false, 'a bit is left')
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'suspension', value: true }])
    const [next] = await publishAll(store, { now: later * 2 })
    equal(next?.bits.filter(Boolean).length, 1, 'bytes with bits after a second suspension')
  },

  async 'lets one caller publish a list at a time, while it changes'(store) {
    await withPlaces(store, 2)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    let calls = 0
    let changing: Promise<number> | undefined
    const publish = () =>
      store.publishNext(due({ now: later }), async (list) => {
        calls += 1
        changing ??= store.change(issuer, [{ id: 'urn:a:1', statusPurpose: 'revocation', value: true }])
        await pause()
        return signedList(list, later)
      })
    await Promise.all([publish(), publish()])
    equal(await changing, 1, 'change while a list is signed')
    equal(calls, 1, 'calls of sign')
    const [next] = await publishAll(store, { now: later * 2 })
    equal(
      next?.bits.reduce((total, byte) => total + ones(byte), 0),
      2,
      'bits of the next list',
    )
  },

  async 'gives the list that was published last, by its very address'(store) {
    const [place] = await withPlaces(store, 1)
    const { list } = place as { list: string }
    const first = await store.published(list)
    equal(await store.published(list.toUpperCase()), undefined, 'published of an address in capitals')
    for (const [at, now] of [later, later * 2].entries()) {
      await store.change(issuer, [{ id: `urn:a:0`, statusPurpose: 'suspension', value: at === 0 }])
      await store.change(issuer, [{ id: `urn:a:0`, statusPurpose: 'revocation', value: true }])
      const signed = await publishAll(store, { now })
      const own = signed.find(({ url }) => url === list) as StatusListState
      equal(await store.published(list), signedList(own, now), `the list that was published at ${now}`)
    }
    equal((await store.published(list))?.version === first?.version, false, 'the version of the first list')
  },

  async 'keeps a published list as it is'(store) {
    await withPlaces(store, 1)
    await store.change(issuer, [{ id: 'urn:a:0', statusPurpose: 'revocation', value: true }])
    const list = {
      body: 'ž'.repeat(500_000),
      version: 'ab'.repeat(32),
      validFrom: 1_780_000_000_123,
      validUntil: 1_790_000_000_456,
    }
    const url = await store.publishNext(due({ now: later }), async () => list)
    equal(write(await store.published(url ?? '')) === write(list), true, 'the published list is unchanged')
  },
}
