import type { SqlPool } from '../database'

/** How old the oldest published list of an issuer is. */
export interface ListAge {
  issuer: string
  /** Its start, in milliseconds since 1970. */
  from: number
  /** Whether the issuer has a key in use: without one its lists end, and no other issuer is concerned. */
  hasKey: boolean
}

/** Returns the age of the oldest list of each issuer whose lists are older than a time, in milliseconds since 1970. */
export async function listAges(pool: SqlPool, before: number): Promise<ListAge[]> {
  const { rows } = await pool.query(
    `SELECT l.issuer, min(s.valid_from) AS oldest, EXISTS (
       SELECT 1 FROM signing_key k WHERE k.issuer = l.issuer AND k.retired_at IS NULL
     ) AS has_key
     FROM quality_label.status_list s JOIN quality_label.list l ON l.number = s.list
     WHERE s.valid_from < $1 GROUP BY l.issuer`,
    [before],
  )
  return rows.map((row) => ({
    issuer: String(row['issuer']),
    from: Number(row['oldest']),
    hasKey: row['has_key'] === true,
  }))
}
