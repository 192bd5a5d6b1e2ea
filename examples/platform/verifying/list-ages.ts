import type { Services } from '../services'

/** How old the oldest published list of an issuer is. */
export interface ListAge {
  issuer: string
  /** Its start, in milliseconds since 1970. */
  from: number
  /** Whether the issuer has a key in use: without one its lists end, and no other issuer is concerned. */
  hasKey: boolean
}

/** Returns the age of the oldest list of each issuer whose lists are older than a time, in milliseconds since 1970. */
export async function listAges(
  { pool, store }: Pick<Services, 'pool' | 'store'>,
  before: number,
): Promise<ListAge[]> {
  const { oldestFrom } = await store.statusCounts()
  const late = Object.entries(oldestFrom).filter(([, from]) => from < before)
  if (late.length === 0) return []
  const { rows } = await pool.query('SELECT DISTINCT issuer FROM signing_key WHERE retired_at IS NULL', [])
  const withKey = new Set(rows.map(({ issuer }) => issuer))
  return late.map(([issuer, from]) => ({ issuer, from, hasKey: withKey.has(issuer) }))
}
