import type { KeyObject } from 'node:crypto'
import type { Signer } from 'quality-label'
import { createSigner, importKey } from 'quality-label'
import type { SqlPool } from '../database'
import { takeTurn } from '../turns'
import type { WrappingKey } from './envelope'
import { open, seal } from './envelope'
import { readPublicKey } from './public-key'
import type { RemoteSignerOptions } from './remote-signer'
import { createRemoteSigner } from './remote-signer'

export interface SigningKeysOptions {
  pool: SqlPool
  wrappingKeys: readonly WrappingKey[]
  /** For keys without an envelope. */
  remoteSigner?: Omit<RemoteSignerOptions, 'id' | 'publicKey'>
  /** Called with the seconds that each signature took. */
  onSigned?: (seconds: number) => void
}

const newestKeys = `SELECT DISTINCT ON (k.issuer) k.issuer, k.method, k.wrapped_by, k.nonce, k.sealed, i.did_document
  FROM signing_key k JOIN issuer i ON i.id = k.issuer WHERE k.retired_at IS NULL`
const newestFirst = 'ORDER BY k.issuer, k.created_at DESC, k.method'

/** Keys with which the platform signs for its issuers: an Ed25519 seed in an envelope, or a key in the remote signer. */
export class SigningKeys {
  private readonly signers = new Map<string, Promise<Signer>>()

  constructor(private readonly options: SigningKeysOptions) {}

  /** Keeps a key of an issuer. The newest key signs from then on. */
  async add(issuer: string, method: string, seed?: Uint8Array): Promise<void> {
    const { pool, wrappingKeys } = this.options
    const envelope = seed === undefined ? undefined : seal(seed, method, wrappingKeys)
    await pool.query(
      'INSERT INTO signing_key (method, issuer, wrapped_by, nonce, sealed) VALUES ($1, $2, $3, $4, $5)',
      [method, issuer, envelope?.wrappedBy ?? null, envelope?.nonce ?? null, envelope?.sealed ?? null],
    )
  }

  /** Stops the use of a key. Credentials that it signed stay valid as long as the issuer's DID document lists it. */
  async retire(method: string): Promise<boolean> {
    const { rows } = await this.options.pool.query(
      'UPDATE signing_key SET retired_at = now() WHERE method = $1 AND retired_at IS NULL RETURNING method',
      [method],
    )
    return rows.length > 0
  }

  /** Encrypts each envelope of an older wrapping key by the first one; returns how many. */
  async rewrap(): Promise<number> {
    const { pool, wrappingKeys } = this.options
    const [current] = wrappingKeys
    return pool.transaction(async (client) => {
      const { rows } = await client.query(
        'SELECT method, wrapped_by, nonce, sealed FROM signing_key WHERE sealed IS NOT NULL AND wrapped_by <> $1 FOR UPDATE',
        [current?.name],
      )
      for (const row of rows) {
        const method = String(row['method'])
        const { wrappedBy, nonce, sealed } = seal(
          open(envelopeOf(row), method, wrappingKeys),
          method,
          wrappingKeys,
        )
        await client.query(
          'UPDATE signing_key SET wrapped_by = $2, nonce = $3, sealed = $4 WHERE method = $1',
          [method, wrappedBy, nonce, sealed],
        )
      }
      return rows.length
    })
  }

  /**
   * Returns the signer of an issuer. The database is asked each time, so that a key that was added or retired counts at once; an envelope is opened
   * once in each process.
   *
   * @throws {Error} If the issuer has no key.
   */
  readonly signerFor = async (issuer: string): Promise<Signer> => {
    const { rows } = await this.options.pool.query(`${newestKeys} AND k.issuer = $1 ${newestFirst}`, [issuer])
    return this.signerOf(issuer, rows[0])
  }

  /**
   * Reads the newest key of every issuer, and returns a `signerFor` that asks the database no more: within a transaction of an embedded
   * database, which has one connection, a further question would wait for ever.
   */
  async signersNow(): Promise<(issuer: string) => Promise<Signer>> {
    const { rows } = await this.options.pool.query(`${newestKeys} ${newestFirst}`, [])
    const byIssuer = new Map(rows.map((row) => [String(row['issuer']), row]))
    return (issuer) => this.signerOf(issuer, byIssuer.get(issuer))
  }

  /** Returns the public key of a method of an issuer. */
  async publicKeyOf(issuer: string, method: string): Promise<KeyObject> {
    const { rows } = await this.options.pool.query('SELECT did_document FROM issuer WHERE id = $1', [issuer])
    return readPublicKey(method, documentOf(rows[0]))
  }

  private async signerOf(issuer: string, row: Record<string, unknown> | undefined): Promise<Signer> {
    if (row === undefined) throw new Error(`Cannot sign: the platform has no key of ${issuer}`)
    const method = String(row['method'])
    const known = this.signers.get(method) ?? this.create(method, row)
    this.signers.set(method, known)
    known.catch(() => this.signers.delete(method))
    return known
  }

  private async create(method: string, row: Record<string, unknown>): Promise<Signer> {
    const { remoteSigner, wrappingKeys } = this.options
    if (row['sealed'] !== null) {
      const seed = open(envelopeOf(row), method, wrappingKeys)
      return this.measured(createSigner(await importKey(seed), { id: method }))
    }
    if (remoteSigner === undefined) throw new Error(`Cannot sign: ${method} needs PLATFORM_SIGNER_URL`)
    const publicKey = await readPublicKey(method, documentOf(row))
    return this.measured(createRemoteSigner({ ...remoteSigner, id: method, publicKey }))
  }

  private measured({ id, algorithm, sign }: Signer): Signer {
    const { onSigned } = this.options
    return {
      id,
      algorithm,
      async sign(bytes) {
        // Lets requests be answered between the signatures of a shard that is signed in the same process.
        await takeTurn()
        const started = performance.now()
        const signature = await sign(bytes)
        onSigned?.((performance.now() - started) / 1000)
        return signature
      },
    }
  }
}

function documentOf(row: Record<string, unknown> | undefined): object | undefined {
  const document = row?.['did_document']
  return typeof document === 'string' ? (JSON.parse(document) as object) : undefined
}

function envelopeOf(row: Record<string, unknown>): {
  wrappedBy: string
  nonce: Uint8Array
  sealed: Uint8Array
} {
  return {
    wrappedBy: String(row['wrapped_by']),
    nonce: row['nonce'] as Uint8Array,
    sealed: row['sealed'] as Uint8Array,
  }
}
