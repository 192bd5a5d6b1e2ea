import { nextMacrotask } from '../../core/next-macrotask'
import type { PlatformSignal } from '../../core/platform-types'

export interface InOrderOptions<I> {
  /** Items read and not handed on yet, at most. */
  lookAhead: number
  /** Their weight together, at which no further one is read. */
  maxWeight: number
  weigh: (item: I) => number
  signal?: PlatformSignal | undefined
}

interface Slot<O> {
  weight: number
  outcome?: { value: O } | { error: unknown }
}

/**
 * Works on several items of an input at a time and hands on what comes of them in the order of the input.
 *
 * Nothing is read ahead of the consumer beyond the bounds. An error of the input or of one item's work ends it, after the results
 * that come before; however it ends, the input is closed.
 *
 * @throws Whatever the input or `work` throws, or the signal's reason.
 */
export async function* inOrder<I, O>(
  input: Iterable<I> | AsyncIterable<I>,
  work: (item: I, index: number) => Promise<O>,
  { lookAhead, maxWeight, weigh, signal }: InOrderOptions<I>,
): AsyncGenerator<O, void, undefined> {
  const slots: Slot<O>[] = []
  const reader = openReader(input)
  let count = 0
  let weight = 0
  let wake = () => {}
  const notify = () => wake()

  const take = ({ item }: { item: I }): void => {
    const slot: Slot<O> = { weight: weigh(item) }
    weight += slot.weight
    slots.push(slot)
    const settle = (outcome: NonNullable<Slot<O>['outcome']>) => {
      slot.outcome = outcome
      notify()
    }
    work(item, count++).then(
      (value) => settle({ value }),
      (error) => settle({ error }),
    )
  }

  signal?.addEventListener('abort', notify)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (reader.isIdle && slots.length < lookAhead && weight < maxWeight) reader.read(take, notify)
      const [head] = slots
      if (head?.outcome !== undefined) {
        slots.shift()
        weight -= head.weight
        if ('error' in head.outcome) throw head.outcome.error
        // Signals, timers and other input get their turn between items, also where nothing else lets them.
        await nextMacrotask()
        signal?.throwIfAborted()
        yield head.outcome.value
        continue
      }
      if (head === undefined && reader.isAtEnd) return reader.finish()
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  } finally {
    signal?.removeEventListener('abort', notify)
    await reader.close()
  }
}

interface Reader<I> {
  /** Whether another item may be asked for. */
  readonly isIdle: boolean
  readonly isAtEnd: boolean
  read(take: (read: { item: I }) => void, notify: () => void): void
  /** Throws what the input threw, if it did. */
  finish(): void
  close(): Promise<void>
}

function openReader<I>(input: Iterable<I> | AsyncIterable<I>): Reader<I> {
  const iterator = iteratorOf(input)
  let state: 'idle' | 'reading' | 'ended' = 'idle'
  let failure: { error: unknown } | undefined
  return {
    get isIdle() {
      return state === 'idle'
    },
    get isAtEnd() {
      return state === 'ended'
    },
    read(take, notify) {
      state = 'reading'
      readNext(iterator)
        .then((result) => {
          state = result.done ? 'ended' : 'idle'
          if (!result.done) take({ item: result.value })
        })
        .catch((error: unknown) => {
          state = 'ended'
          failure = { error }
        })
        .then(notify)
    },
    finish() {
      if (failure !== undefined) throw failure.error
    },
    async close() {
      if (state === 'ended') return
      // What ended the work is told; that the input could not be closed either would only hide it.
      const closing = closeIterator(iterator).catch(() => {})
      // An input that waits for its next item closes when that comes, which may be never.
      if (state === 'idle') await closing
    },
  }
}

function iteratorOf<I>(input: Iterable<I> | AsyncIterable<I>): Iterator<I> | AsyncIterator<I> {
  return Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]()
}

async function readNext<I>(iterator: Iterator<I> | AsyncIterator<I>): Promise<IteratorResult<I>> {
  return iterator.next()
}

async function closeIterator(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  await iterator.return?.()
}
