import { readFile } from 'node:fs/promises'
import type { TrustMaterial } from 'quality-label/verify'
import { readTrustBundle } from 'quality-label/verify'
import type { SqlPool } from '../database'
import type { Log } from '../services'
import type { Settings } from '../settings'

const fresh = 30_000

/** What this service relies on when it verifies: the trust bundle of its settings, and the DID documents of its own issuers. */
export class TrustSource {
  private material: TrustMaterial | undefined
  private documents: readonly object[] = []
  private askedAt = Number.NEGATIVE_INFINITY
  private reading: Promise<void> | undefined

  constructor(
    private readonly options: {
      pool: SqlPool
      trust: Settings['trust']
      clock: () => Date
      log: Log
    },
  ) {}

  /** Whether there is no bundle, or one that was read and has not ended. */
  async isUsable(): Promise<boolean> {
    const { material } = await this.get()
    if (this.options.trust === undefined) return true
    const expiresAt = material?.bundle?.expiresAt
    return expiresAt !== undefined && Date.parse(expiresAt) > this.options.clock().getTime()
  }

  async get(): Promise<{ material: TrustMaterial | undefined; documents: readonly object[] }> {
    const now = this.options.clock().getTime()
    if (Math.abs(now - this.askedAt) >= fresh) {
      this.reading ??= this.read(now).finally(() => {
        this.reading = undefined
      })
      await this.reading
    }
    return { material: this.material, documents: this.documents }
  }

  private async read(now: number): Promise<void> {
    const { pool, trust } = this.options
    const { rows } = await pool.query(
      'SELECT did_document FROM issuer WHERE did_document IS NOT NULL LIMIT 10000',
      [],
    )
    this.documents = rows.map((row) => JSON.parse(String(row['did_document'])) as object)
    if (trust !== undefined) await this.readBundle(trust, now)
    this.askedAt = now
  }

  /** A bundle that cannot be used leaves the one before in use, until that one ends: `verify` sees its end. */
  private async readBundle({ bundle, root }: NonNullable<Settings['trust']>, now: number): Promise<void> {
    try {
      const lastSeen = this.material?.bundle
      this.material = readTrustBundle(await readFile(bundle, 'utf8'), {
        root: root as Parameters<typeof readTrustBundle>[1]['root'],
        now: new Date(now),
        ...(lastSeen === undefined ? {} : { lastSeen }),
      })
    } catch (error) {
      this.options.log('The trust bundle cannot be used', error)
    }
  }
}
