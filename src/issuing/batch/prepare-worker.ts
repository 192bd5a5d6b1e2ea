import type { ErrorCode } from '../../core/error-codes'
import type { BatchPlan, ItemText } from './prepare-item'
import { textOf } from './prepare-item'
import { createLocalPreparer } from './preparer'

/** Some items for a worker thread, with the data that all items of the batch share. */
export interface WorkerTask {
  plan: BatchPlan
  items: ItemText[]
}

/** Result of one item, with only texts and bytes, because to send trees of objects costs more than to parse them. */
export type WorkerAnswer =
  | {
      id: string
      data: Uint8Array
      /** For a JWT; the bytes that proofs sign end with it. */
      documentHash?: Uint8Array
      /** The document as JSON without its closing brace; absent if it is the same as the item. */
      head?: string
    }
  | { id?: string; error: { code: ErrorCode; message: string; details: object } }

type LocalPreparer = ReturnType<typeof createLocalPreparer>
let latest: { key: string; preparer: LocalPreparer } | undefined

/** Prepares items on a worker thread. The pool calls it. */
export default async function prepareInWorker({ plan, items }: WorkerTask): Promise<WorkerAnswer[]> {
  const preparer = preparerOf(plan)
  const answers: WorkerAnswer[] = []
  for (const item of items) answers.push(await answer(preparer, item, plan))
  return answers
}

function preparerOf(plan: BatchPlan): LocalPreparer {
  const key = JSON.stringify(plan)
  if (latest?.key !== key) latest = { key, preparer: createLocalPreparer(plan) }
  return latest.preparer
}

async function answer(preparer: LocalPreparer, item: ItemText, plan: BatchPlan): Promise<WorkerAnswer> {
  const prepared = await preparer.prepare(item)
  if ('error' in prepared) {
    const { code, message, details } = prepared.error
    const error = { code, message, details }
    return prepared.id === undefined ? { error } : { id: prepared.id, error }
  }
  const { id, data, documentHash } = prepared
  // `data` contains all of a JWT except its signature.
  if (plan.jwtHeader !== undefined) return { id, data, documentHash: documentHash.slice() }
  // `null` replaces the real proof, which comes last.
  const head = prepared.toText(null).slice(0, -',"proof":null}'.length)
  return `${head}}` === textOf(item) ? { id, data } : { id, data, head }
}
