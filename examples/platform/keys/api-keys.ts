import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SqlPool } from '../database'

/**
 * What a key allows: `read` progress and what became of an id; `issue`; change a `status`; `operate`, which cancels, resumes and releases.
 */
export const roles = ['read', 'issue', 'status', 'operate'] as const
export type KeyRole = (typeof roles)[number]

export interface ApiKey {
  id: string
  name: string
  roles: readonly KeyRole[]
  /** The only issuer that the key may speak for; any issuer without it. */
  issuer?: string
}

const form = /^ql_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/

/** Makes a key and keeps its hash; returns its text, which cannot be had again. */
export async function addApiKey(
  pool: SqlPool,
  { name, roles, issuer }: { name: string; roles: readonly KeyRole[]; issuer?: string },
): Promise<string> {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  await pool.query('INSERT INTO api_key (id, name, hash, roles, issuer) VALUES ($1, $2, $3, $4, $5)', [
    id,
    name,
    hashOf(secret),
    roles.join(' '),
    issuer ?? null,
  ])
  return `ql_${id}_${secret}`
}

/** Ends a key by its id, the digits after `ql_`; returns whether there was one. */
export async function revokeApiKey(pool: SqlPool, id: string): Promise<boolean> {
  const { rows } = await pool.query(
    'UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id',
    [id],
  )
  return rows.length > 0
}

/** Finds the row of a key that is in use, by its id. */
export type FindKeyRow = (id: string) => Promise<Record<string, unknown> | undefined>

const select = 'SELECT id, name, hash, roles, issuer FROM api_key WHERE revoked_at IS NULL AND'

/** Asks the database for each key. */
export function findAtOnce(pool: SqlPool): FindKeyRow {
  return async (id) => (await pool.query(`${select} id = $1`, [id])).rows[0]
}

/** Collects ids, and asks the database for all of them at once: any number of wrong keys costs as many questions in a second as there are waits in it. */
export function findTogether(pool: SqlPool, waitMilliseconds = 50): FindKeyRow {
  let asking: { ids: Set<string>; rows: Promise<Map<string, Record<string, unknown>>> } | undefined
  return async (id) => {
    asking ??= start()
    asking.ids.add(id)
    return (await asking.rows).get(id)
  }
  function start(): NonNullable<typeof asking> {
    const ids = new Set<string>()
    const ask = async () => {
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds))
      asking = undefined
      const { rows } = await pool.query(`${select} id = ANY($1::text[])`, [[...ids]])
      return new Map(rows.map((row) => [String(row['id']), row]))
    }
    return { ids, rows: ask() }
  }
}

/** Returns the key that an `Authorization` header names; `undefined` unless it is right. */
export async function findApiKey(
  find: FindKeyRow,
  authorization: string | undefined,
): Promise<ApiKey | undefined> {
  const [, id, secret] = form.exec(/^Bearer (\S{1,80})$/i.exec(authorization ?? '')?.[1] ?? '') ?? []
  if (id === undefined || secret === undefined) return undefined
  const row = await find(id)
  const expected = row === undefined ? Buffer.alloc(32) : Buffer.from(row['hash'] as Uint8Array)
  const isRight = timingSafeEqual(hashOf(secret), expected)
  if (row === undefined || !isRight) return undefined
  const { issuer } = row
  return {
    id,
    name: String(row['name']),
    roles: String(row['roles']).split(' ') as KeyRole[],
    ...(typeof issuer === 'string' ? { issuer } : {}),
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
