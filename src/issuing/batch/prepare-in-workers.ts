import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { nextMacrotask } from '../../core/next-macrotask'
import type { BatchPlan, ItemText, UnusableItem } from './prepare-item'
import { textOf } from './prepare-item'
import type { WorkerAnswer, WorkerTask } from './prepare-worker'
import type { Preparer, WaitingItem } from './preparer'

interface Waiting {
  item: ItemText
  resolve: (prepared: WaitingItem | UnusableItem) => void
  reject: (error: unknown) => void
}

/** Greatest number of items in one message to a thread: a message costs more than its content. */
const maxItemsPerTask = 32
const youngMegabytes = 16

/**
 * Creates a preparer that distributes the work over worker threads. They get documents and public data, never a signer or the
 * environment.
 *
 * @throws {QualityLabelError} `WORKERS_FAILED` if there are no worker threads; `prepare` rejects with it if a thread stops.
 */
export async function createWorkerPreparer(plan: BatchPlan, threads: number): Promise<Preparer> {
  const pool = await openPool(threads)
  let waiting: Waiting[] = []
  let isClosed = false

  const flush = (): void => {
    if (waiting.length === 0 || isClosed) return
    const batch = waiting
    waiting = []
    const task: WorkerTask = { plan, items: batch.map(({ item }) => item) }
    pool.run(task, { filename: workerFile() }).then(
      (answers) => {
        for (const [index, { item, resolve }] of batch.entries()) {
          resolve(read(item, (answers as WorkerAnswer[])[index]))
        }
      },
      (cause: unknown) => {
        for (const { reject } of batch) reject(workersFailed(cause))
      },
    )
  }

  return {
    prepare(item) {
      const prepared = new Promise<WaitingItem | UnusableItem>((resolve, reject) => {
        waiting.push({ item, resolve, reject })
      })
      if (waiting.length >= maxItemsPerTask) flush()
      // The rest is sent as soon as the input pauses.
      else if (waiting.length === 1) void nextMacrotask().then(flush)
      return prepared
    },
    close() {
      isClosed = true
      return pool.destroy()
    },
  }
}

async function openPool(threads: number) {
  try {
    const { Tinypool } = await import('tinypool')
    return new Tinypool({
      minThreads: threads,
      maxThreads: threads,
      // Each thread has a second task ready, so that it does not wait until the answer to its first is read.
      concurrentTasksPerWorker: 2,
      env: {},
      // Documents are short-lived: a larger nursery would only hold more dead objects.
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
  } catch (cause) {
    throw workersFailed(cause)
  }
}

function workersFailed(cause: unknown): QualityLabelError {
  const message = 'Cannot issue: worker threads are not available here, or one stopped; leave workers out'
  return new QualityLabelError('WORKERS_FAILED', message, { cause })
}

/** Returns the built file of the thread, beside this file; CommonJS has a path, not a URL. */
function workerFile(): string {
  const here = import.meta.url
  const name = 'prepare-worker.js'
  if (!here.startsWith('file:')) return here.replace(/[^/\\]*$/, name)
  const { pathname } = new URL(name, here)
  // file:///C:/… has a slash before the drive.
  return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/, '')
}

function read(item: ItemText, answer: WorkerAnswer | undefined): WaitingItem | UnusableItem {
  if (answer === undefined) throw new TypeError('expected an answer for each item')
  if ('error' in answer) {
    const { code, message, details } = answer.error
    const error = new QualityLabelError(code, message, { details: { ...details } })
    return answer.id === undefined ? { error } : { id: answer.id, error }
  }
  const head = answer.head ?? textOf(item).slice(0, -1)
  const toText = (proof: JsonValue): string => `${head},"proof":${JSON.stringify(proof)}}`
  return {
    id: answer.id,
    data: answer.data,
    documentHash: answer.documentHash ?? answer.data.subarray(32, 64),
    toText,
    toObject: (proof) => JSON.parse(toText(proof)) as JsonObject,
  }
}
