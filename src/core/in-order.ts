import { nextMacrotask } from './next-macrotask'
import type { PlatformSignal } from './platform-types'

export interface InOrderOptions<I> {
  /** Greatest number of items that are read but not yet returned. */
  lookAhead: number
  /** Total weight at which no further item is read. */
  maxWeight: number
  weigh: (item: I) => number
  signal?: PlatformSignal | undefined
}

interface Slot<O> {
  weight: number
  outcome?: { value: O } | { error: unknown }
}

/**
 * Processes several items of an input at a time and returns the results in the order of the input.
 *
 * It reads no further ahead of the consumer than the bounds allow. An error of the input or of the work on an item ends it, after the
 * results before that item. The input is always closed.
 *
 * @throws Any error of the input or of `work`, or the signal's reason.
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
        // Lets signals, timers and other input run between items.
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
  /** Whether another item can be requested. */
  readonly isIdle: boolean
  readonly isAtEnd: boolean
  read(take: (read: { item: I }) => void, notify: () => void): void
  /** Throws the error of the input, if there was one. */
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
      // The error that ended the work is thrown; an error from closing the input would hide it.
      const closing = closeIterator(iterator).catch(() => {})
      // An input that waits for its next item closes only when that arrives, which may be never.
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
