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

/** Returns the key that an `Authorization` header names; `undefined` unless it is right. */
export async function findApiKey(
  pool: SqlPool,
  authorization: string | undefined,
): Promise<ApiKey | undefined> {
  const [, id, secret] = form.exec(/^Bearer (\S{1,80})$/i.exec(authorization ?? '')?.[1] ?? '') ?? []
  if (id === undefined || secret === undefined) return undefined
  const { rows } = await pool.query(
    'SELECT name, hash, roles, issuer FROM api_key WHERE id = $1 AND revoked_at IS NULL',
    [id],
  )
  const [row] = rows
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
