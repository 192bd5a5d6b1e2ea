import { createHash } from 'node:crypto'
import type { AwardState } from 'quality-label/platform'
import { publish } from '../loops'
import { RequestProblem } from '../problem'
import type { Services } from '../services'
import { batchId, findBatch, freezeBatch } from './freeze-batch'
import { addToStore } from './queue-batch'
import { signShard } from './sign-shard'

export type Signed = Extract<AwardState, { state: 'signed' }>

/**
 * Issues one credential before the answer: a batch of one shard with one item, which this process signs. The same item again returns the
 * same credential.
 *
 * @throws {RequestProblem} 409 if the id has other content; 422 if the item cannot be signed.
 */
export async function issueOne(
  services: Services,
  { line, issuer, statusPurposes }: { line: string; issuer: string; statusPurposes: readonly string[] },
): Promise<Signed> {
  const name = `one-${createHash('sha256')
    .update(JSON.stringify([issuer, statusPurposes, line]))
    .digest('hex')}`
  const id = batchId({ issuer, name })
  const known = await findBatch(services, id)
  const batch = known?.batch ?? (await freezeBatch(services, { name, issuer, statusPurposes, lines: [line] }))
  await addToStore(services, batch)
  await signShard(services, { batch: id, shard: 0 })
  const [failed] = await services.store.failures(id, { limit: 1 })
  if (failed !== undefined) throw refused(failed.failure)
  const credentialId = await idOf(services, id)
  const found = await services.store.find(issuer, credentialId)
  if (found?.state !== 'signed')
    throw new RequestProblem(503, 'Not issued yet', 'Another process signs it; ask again', {
      headers: { 'Retry-After': '1' },
    })
  await publishFirst(services, found)
  return found
}

function refused({
  code,
  message,
  pointer,
}: {
  code: string
  message: string
  pointer?: string
}): RequestProblem {
  const status = code === 'ID_TAKEN' ? 409 : 422
  const errors = pointer === undefined ? [] : [{ code, detail: message, pointer }]
  return new RequestProblem(status, 'The credential was not issued', message, { code, errors })
}

async function idOf({ pool }: Services, batch: string): Promise<string> {
  const { rows } = await pool.query('SELECT lines FROM award_shard WHERE batch = $1 AND shard = 0', [batch])
  return (JSON.parse(String(rows[0]?.['lines'])) as { id: string }).id
}

/** A list that was opened for this credential is not published yet, and without it no verifier would accept the credential. */
async function publishFirst(services: Services, { status }: Signed): Promise<void> {
  for (const { list } of status) {
    if ((await services.store.published(list)) !== undefined) continue
    await publish(services)
    return
  }
}
