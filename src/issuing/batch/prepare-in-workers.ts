import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { nextMacrotask } from '../../core/next-macrotask'
import { openWorkers } from '../../core/open-workers'
import type { BatchPlan, ItemText, UnusableItem } from './prepare-item'
import { textOf } from './prepare-item'
import type { WorkerAnswer, WorkerTask } from './prepare-worker'
import type { Preparer, WaitingItem } from './preparer'
import { createToText } from './preparer'

interface Waiting {
  item: ItemText
  resolve: (prepared: WaitingItem | UnusableItem) => void
  reject: (error: unknown) => void
}

/** Greatest number of items in one message to a thread: a message costs more than its content. */
const maxItemsPerTask = 32

/**
 * Creates a preparer that distributes the work over worker threads. They get documents and public data, never a signer or the
 * environment.
 *
 * @throws {QualityLabelError} `WORKERS_FAILED` if there are no worker threads; `prepare` rejects with it if a thread stops.
 */
export async function createWorkerPreparer(plan: BatchPlan, threads: number): Promise<Preparer> {
  const workers = await openWorkers({ action: 'issue', threads, file: 'prepare-worker.js' })
  let waiting: Waiting[] = []
  let isClosed = false

  const flush = (): void => {
    if (waiting.length === 0 || isClosed) return
    const batch = waiting
    waiting = []
    const task: WorkerTask = { plan, items: batch.map(({ item }) => item) }
    workers.run(task).then(
      (answers) => {
        for (const [index, { item, resolve }] of batch.entries()) {
          resolve(read(item, (answers as WorkerAnswer[])[index]))
        }
      },
      (cause) => {
        for (const { reject } of batch) reject(cause)
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
      return workers.close()
    },
  }
}

function read(item: ItemText, answer: WorkerAnswer | undefined): WaitingItem | UnusableItem {
  if (answer === undefined) throw new TypeError('expected an answer for each item')
  if ('error' in answer) {
    const { code, message, details } = answer.error
    const error = new QualityLabelError(code, message, { details: { ...details } })
    return answer.id === undefined ? { error } : { id: answer.id, error }
  }
  const toText = createToText(() => answer.head ?? textOf(item).slice(0, -1))
  return {
    id: answer.id,
    data: answer.data,
    documentHash: answer.documentHash ?? answer.data.subarray(32, 64),
    toText,
    toObject: (proof) => JSON.parse(toText(proof)) as JsonObject,
  }
}
