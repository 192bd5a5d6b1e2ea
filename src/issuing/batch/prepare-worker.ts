import type { ErrorCode } from '../../core/error-codes'
import type { BatchPlan, ItemText } from './prepare-item'
import { textOf } from './prepare-item'
import { createLocalPreparer } from './preparer'

/** Some items for a worker thread, with what all of the batch share. */
export interface WorkerTask {
  plan: BatchPlan
  items: ItemText[]
}

/** What becomes of one item; texts and bytes only, since trees of objects cost more to hand over than to read. */
export type WorkerAnswer =
  | {
      id: string
      data: Uint8Array
      /** Of a JWT; what proofs sign ends with it. */
      documentHash?: Uint8Array
      /** The document as JSON without its closing brace; left out where that is what came in. */
      head?: string
    }
  | { id?: string; error: { code: ErrorCode; message: string; details: object } }

type LocalPreparer = ReturnType<typeof createLocalPreparer>
let latest: { key: string; preparer: LocalPreparer } | undefined

/** Prepares items on a worker thread; the pool calls it. */
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
  // All of a JWT but its signature is in the data.
  if (plan.jwtHeader !== undefined) return { id, data, documentHash: documentHash.slice() }
  // With a proof that says nothing in the place of the real one, which stands last.
  const head = prepared.toText(null).slice(0, -',"proof":null}'.length)
  return `${head}}` === textOf(item) ? { id, data } : { id, data, head }
}
