import type { SqlPool } from './database'

/**
 * Brings the tables of a part of the platform up to date: runs each step that did not run yet, in order, each in a transaction of its own.
 *
 * Steps are never changed after a release; a change is a further step. Several processes may do this at the same time.
 */
export async function migrate(pool: SqlPool, part: string, steps: readonly string[]): Promise<void> {
  await pool.transaction(async (client) => {
    await lock(client)
    await client.query(
      'CREATE TABLE IF NOT EXISTS platform_step (part text, number int, PRIMARY KEY (part, number))',
    )
  })
  for (const [index, step] of steps.entries()) {
    await pool.transaction(async (client) => {
      await lock(client)
      const { rows } = await client.query('SELECT 1 FROM platform_step WHERE part = $1 AND number = $2', [
        part,
        index + 1,
      ])
      if (rows.length > 0) return
      await client.query(step)
      await client.query('INSERT INTO platform_step VALUES ($1, $2)', [part, index + 1])
    })
  }
}

/** Any number that all processes of the platform use for this, and nothing else uses. */
async function lock(client: { query(text: string): Promise<unknown> }): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock(731906)')
}
