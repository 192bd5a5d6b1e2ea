import { createHash } from 'node:crypto'
import { badRequest, notFound, RequestProblem } from '../problem'
import type { Services } from '../services'
import { createTurns } from '../turns'
import { loadTemplates, readItem } from './read-item'

export interface BatchRequest {
  /** Of one issuer: another issuer may have a batch of the same name. */
  name: string
  issuer: string
  statusPurposes: readonly string[]
  /** Items, each on one line. */
  lines: readonly string[]
}

/** A batch as it was asked for. */
export interface FrozenBatch {
  /** As of `batchId`. */
  id: string
  name: string
  issuer: string
  created: string
  shards: number
  items: number
  statusPurposes: readonly string[]
  /** Whether this request was the first one. */
  isNew: boolean
}

const ownerDigits = 24

/** Returns the id of a batch in the stores, which is of its issuer: with the name that it took, a tenant takes none from another. */
export function batchId({ issuer, name }: Pick<BatchRequest, 'issuer' | 'name'>): string {
  return `${createHash('sha256').update(issuer).digest('hex').slice(0, ownerDigits)}-${name}`
}

type Needed = Pick<Services, 'pool' | 'settings' | 'clock'>

const mostErrors = 100

/**
 * Keeps what is to be issued, before any of it is queued. The same request again returns the first one.
 *
 * @throws {RequestProblem} 409 if the name belongs to another request; 422 with the places of awards that cannot be built, of which nothing
 *   is kept.
 */
export async function freezeBatch(services: Needed, request: BatchRequest): Promise<FrozenBatch> {
  const digest = await digestOf(request)
  const id = batchId(request)
  const known = await findBatch(services, id)
  if (known !== undefined) return sameOrTaken(known, digest)
  const texts = await buildAll(services, request)
  const { shardSize } = services.settings
  const created = services.clock().toISOString()
  const shards = Math.ceil(texts.length / shardSize)
  const isNew = await services.pool.transaction(async (client) => {
    const { issuer, statusPurposes } = request
    const { rows } = await client.query(
      `INSERT INTO batch_request (id, issuer, digest, created, shards, items, purposes) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, issuer, digest, created, shards, texts.length, statusPurposes.join(' ')],
    )
    if (rows.length === 0) return false
    for (let shard = 0; shard < shards; shard += 1) {
      const lines = texts.slice(shard * shardSize, (shard + 1) * shardSize).join('\n')
      await client.query('INSERT INTO award_shard VALUES ($1, $2, $3)', [id, shard, lines])
    }
    return true
  })
  const batch = await findBatch(services, id)
  if (batch === undefined) throw new Error('The batch was not kept')
  return isNew ? { ...batch.batch, isNew } : sameOrTaken(batch, digest)
}

/** Hashes what was asked, piece by piece, so that a long batch does not hold up other requests. */
async function digestOf({ issuer, statusPurposes, lines }: BatchRequest): Promise<Buffer> {
  const hash = createHash('sha256').update(`${JSON.stringify([issuer, statusPurposes])}\n`)
  const turn = createTurns()
  for (const line of lines) {
    hash.update(`${line}\n`)
    await turn()
  }
  return hash.digest()
}

async function buildAll(services: Needed, { issuer, lines }: BatchRequest): Promise<string[]> {
  const templates = await loadTemplates(services.pool, issuer)
  if (templates === undefined) throw notFound('The platform has no such issuer')
  if (lines.length === 0) throw badRequest('Expected at least one item')
  const now = services.clock()
  const texts: string[] = []
  const errors: object[] = []
  const turn = createTurns()
  for (const [index, line] of lines.entries()) {
    try {
      texts.push(readItem(line, templates, now))
    } catch (error) {
      errors.push({ item: index, detail: (error as Error).message.slice(0, 500) })
      if (errors.length >= mostErrors) break
    }
    await turn()
  }
  if (errors.length > 0)
    throw new RequestProblem(422, 'Awards cannot be built', 'Nothing was kept; correct these items', {
      errors,
    })
  return texts
}

interface KnownBatch {
  batch: FrozenBatch
  digest: Uint8Array
}

export async function findBatch(
  { pool }: Pick<Services, 'pool'>,
  id: string,
): Promise<KnownBatch | undefined> {
  const { rows } = await pool.query(
    'SELECT issuer, digest, created, shards, items, purposes FROM batch_request WHERE id = $1',
    [id],
  )
  const [row] = rows
  if (row === undefined) return undefined
  return {
    digest: row['digest'] as Uint8Array,
    batch: {
      id,
      name: id.slice(ownerDigits + 1),
      issuer: String(row['issuer']),
      created: String(row['created']),
      shards: Number(row['shards']),
      items: Number(row['items']),
      statusPurposes: purposesOf(row['purposes']),
      isNew: false,
    },
  }
}

export function purposesOf(text: unknown): string[] {
  return String(text).split(' ').filter(Boolean)
}

function sameOrTaken({ batch, digest }: KnownBatch, asked: Uint8Array): FrozenBatch {
  if (Buffer.compare(digest, asked) === 0) return batch
  throw new RequestProblem(409, 'The name is taken', 'A batch of this name asked for something else', {
    code: 'BATCH_TAKEN',
  })
}

/** Returns the unsigned credentials of a shard: the same bytes each time. */
export async function loadShard(
  { pool }: Pick<Services, 'pool'>,
  { batch, shard }: { batch: string; shard: number },
): Promise<string[]> {
  const { rows } = await pool.query('SELECT lines FROM award_shard WHERE batch = $1 AND shard = $2', [
    batch,
    shard,
  ])
  const [row] = rows
  if (row === undefined) throw new Error(`The platform has no shard ${shard} of batch ${batch}`)
  return String(row['lines']).split('\n')
}
