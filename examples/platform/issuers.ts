import { randomBytes } from 'node:crypto'
import type { AchievementOptions, Key } from 'quality-label'
import { buildAchievement, buildProfile, didKey, didKeyVerificationMethod, importKey } from 'quality-label'
import type { Services } from './services'

type Needed = Pick<Services, 'pool' | 'keys'>

/** Adds an issuer with a did:key, whose key is made here and kept in an envelope; returns its id. */
export async function addIssuer({ pool, keys }: Needed, name: string): Promise<string> {
  const seed = new Uint8Array(randomBytes(32))
  const key = (await importKey(seed)) as Key<'Ed25519'>
  const id = didKey(key)
  await keepProfile({ pool }, id, { name })
  await keys.add(id, didKeyVerificationMethod(key), seed)
  seed.fill(0)
  return id
}

/** Keeps the profile of an issuer, and the DID document of one that has any. */
export async function keepProfile(
  { pool }: Pick<Services, 'pool'>,
  id: string,
  { name, didDocument }: { name: string; didDocument?: object },
): Promise<void> {
  await pool.query(
    `INSERT INTO issuer (id, profile, did_document) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, did_document = excluded.did_document`,
    [
      id,
      JSON.stringify(buildProfile({ id, name })),
      didDocument === undefined ? null : JSON.stringify(didDocument),
    ],
  )
}

/** Keeps a further version of an achievement; returns its number. Awards of earlier versions stay as they are. */
export async function addAchievement(
  { pool }: Pick<Services, 'pool'>,
  issuer: string,
  name: string,
  options: AchievementOptions,
): Promise<number> {
  const document = JSON.stringify(buildAchievement(options))
  const { rows } = await pool.query(
    `INSERT INTO achievement (issuer, name, version, document)
     SELECT $1, $2, coalesce(max(version), 0) + 1, $3 FROM achievement WHERE issuer = $1 AND name = $2 RETURNING version`,
    [issuer, name, document],
  )
  return Number(rows[0]?.['version'])
}
