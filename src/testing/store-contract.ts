import { nextMacrotask } from '../core/next-macrotask'
import { assertArguments } from '../core/read-options'
import { sha256 } from '../core/sha256'
import type {
  AwardContent,
  IssuingStore,
  NewBatch,
  PublishedStatusList,
  Reservation,
  StatusListState,
  StatusStore,
} from '../platform/stores'
import { readEntry } from '../status/list-entries'

type Store = IssuingStore & StatusStore

/** One check of a store. */
export interface StoreCheck {
  name: string
  /** Whether it takes seconds: it reserves more than a list has places. */
  isSlow: boolean
  /** @throws {Error} Saying what was expected and what the store did. */
  check(): Promise<void>
}

/**
 * Returns checks for a store of one's own: everything that `IssuingStore` and `StatusStore` promise, also to callers at the same time.
 *
 * ```ts
 * for (const { name, check } of storeContract(openEmptyStore)) it(name, check)
 * ```
 *
 * @param open - Opens a store without batches, over several connections if it has any. Called once for each check; it needs an address for status lists.
 * @throws {TypeError} If `open` is not a function.
 */
export function storeContract(open: () => Store | Promise<Store>): StoreCheck[] {
  assertArguments('check store', 'an object', { open: typeof open === 'function' ? {} : open })
  return Object.entries(checks).map(([name, check]) => ({
    name,
    isSlow: name === slowCheck,
    check: async () => check(await open()),
  }))
}

const slowCheck = 'begins another list where one is full'
const created = '2026-11-30T12:00:00Z'
const issuer = 'did:web:city.example'
const batchOf = (id: string, more: Partial<NewBatch> = {}): NewBatch => ({
  id,
  issuer,
  created,
  shards: 1,
  ...more,
})
const item = (id: string, text = id, position = 0) => ({ id: `urn:${id}`, content: sha256(text), position })
const items = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, position) => item(`${prefix}:${position}`, `${position}`, position))
const job = (batch: string, shard = 0) => ({ batch, shard })
const failure = { code: 'ITEM_UNUSABLE', message: 'Cannot issue', pointer: '/id' }
const signed = ({ id, content }: AwardContent, credential = `signed ${id}`) => ({ id, content, credential })
const failed = ({ id, content }: AwardContent) => ({ id, content, failure })
const states = (reservations: readonly Reservation[]) => reservations.map(({ state }) => state)
const withLists = { statusPurposes: ['suspension', 'revocation'] }

async function opened(store: Store, ...batches: NewBatch[]): Promise<Store> {
  for (const batch of batches) await store.addBatch(batch)
  return store
}

const checks: Record<string, (store: Store) => Promise<void>> = {
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

  async 'decides the same for callers at the same time'(store) {
    await opened(store, batchOf('b', withLists), batchOf('c', withLists))
    const own = items('a', 50)
    const shuffled = [...own].reverse()
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => store.reserve(job(at % 2 ? 'b' : 'c'), at % 2 ? own : shuffled)),
    )
    const byId = all.map((reservations) => [...reservations].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const one of byId)
      equal(
        withoutBatch(one),
        withoutBatch(byId[0] as Reservation[]),
        'reservations of callers at the same time',
      )
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

  async 'counts tries of an id, for callers at the same time'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    const counted = await Promise.all(Array.from({ length: 5 }, () => store.countTry(job('b'), 'urn:a')))
    equal([...counted].sort(), [1, 2, 3, 4, 5], 'countTry')
    const [again] = await store.reserve(job('b'), [item('a')])
    equal(again?.state === 'sign' && again.tries, 5, 'tries of the reservation')
  },

  async 'keeps a shard open while something of it is open'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a'), item('c', 'c', 1)])
    await store.settle(job('b'), [signed(item('a'))], { items: 2 })
    equal((await store.progress('b'))?.done, 0, 'done')
    await store.settle(job('b'), [signed(item('c'))], { items: 2 })
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
    equal([lists, pendingChanges, oldestFrom], [2, 1, 0], 'statusCounts')
    equal(placesLeft, { [issuer]: 131_072 - 10 }, 'placesLeft')
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

  async 'keeps no failure of other content'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.settle(job('b'), [failed(item('a', 'other'))])
    equal(await store.find(issuer, 'urn:a'), { state: 'open' }, 'find')
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

  async 'opens no shard again, and takes no cancel back, for the same batch'(store) {
    await opened(store, batchOf('b', { shards: 2 }), batchOf('c', { shards: 2 }))
    await store.settle(job('b', 1), [], { items: 0 })
    await store.cancel('b')
    await opened(store, batchOf('b', { shards: 2 }))
    equal((await store.progress('b'))?.done, 1, 'done')
    equal((await store.progress('b'))?.state, 'cancelled', 'state')
    equal((await store.progress('c'))?.done, 0, 'done of another batch')
  },

  async 'keeps results of a batch that was cancelled meanwhile'(store) {
    await opened(store, batchOf('b'))
    await store.reserve(job('b'), [item('a')])
    await store.cancel('b')
    await store.settle(job('b'), [signed(item('a'))], { items: 1 })
    equal((await store.find(issuer, 'urn:a'))?.state, 'signed', 'find')
    equal(await store.release('b', ['urn:a']), 0, 'release of what is signed')
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

const every = 1000
const before = 10_000
const validFor = 40_000
const later = every

const due = (more: { now?: number; except?: readonly string[] } = {}) => ({
  now: 0,
  every,
  before,
  except: [],
  ...more,
})

/** A list whose body names the indexes that are set. */
function signedList({ url, bits }: StatusListState, now: number): PublishedStatusList {
  const set = Array.from({ length: bits.length * 8 }, (_, index) => index).filter(
    (index) => readEntry(bits, index, 1) === 1,
  )
  return { body: [url, ...set].join(' '), version: `${now}`, validFrom: now, validUntil: now + validFor }
}

async function publishAll(
  store: Store,
  { limit = 99, ...more }: { now?: number; except?: readonly string[]; limit?: number } = {},
): Promise<StatusListState[]> {
  const lists: StatusListState[] = []
  const sign = async (list: StatusListState) => {
    lists.push({ ...list, bits: list.bits.slice() })
    return signedList(list, more.now ?? 0)
  }
  while (lists.length < limit && (await store.publishNext(due(more), sign)) !== undefined);
  return lists
}

/** Reserves places for `urn:a:0` and so on, and publishes their lists. */
async function withPlaces(store: Store, count: number, now = 0) {
  await opened(store, batchOf('lists', withLists))
  const reserved = await store.reserve(job('lists'), items('a', count))
  await publishAll(store, { now })
  return reserved.flatMap((one) => (one.state === 'sign' ? one.status : []))
}

/** Lets others go on for some milliseconds, without a clock. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 3000; turn++) await nextMacrotask()
}

function ones(byte: number): number {
  return byte === 0 ? 0 : (byte & 1) + ones(byte >> 1)
}

function withoutBatch(reservations: readonly Reservation[]): unknown {
  return reservations.map((one) => ({ ...one }))
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('Expected an error, got none')
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return Object(await errorOf(promise)).code
}

async function messageOf(promise: Promise<unknown>): Promise<unknown> {
  return Object(await errorOf(promise)).message
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [write(actual), write(expected)]
  if (got !== wanted) throw new Error(`Expected ${what} to be ${wanted}, got ${got}`)
}

/** Writes a value with the names of its objects in order. */
function write(value: unknown): string {
  return (
    JSON.stringify(value, (_, found: unknown) =>
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
        : found,
    ) ?? 'undefined'
  )
}
