import type { OpenBadgeCredential } from 'quality-label'
import type { SqlClient } from '../../database'
import type { Row } from '../rows'
import { documentOf, findRow, requireRow } from '../rows'

/** What members sign, and how far they are. */
export interface Signing {
  name: string
  kind: 'label' | 'mark'
  id: string
  decision: string
  network: string
  holder: string
  holderName: string
  unsigned: OpenBadgeCredential
  content?: Uint8Array
  /** Ids of the members whose copies came. */
  signers: readonly string[]
  /** The copies, joined. */
  signed?: string
  publishedAt?: string
}

export async function requireSigning(client: SqlClient, name: string, lock = ''): Promise<Signing> {
  return toSigning(
    await requireRow(
      client,
      `SELECT * FROM city_signing WHERE name = $1 ${lock}`,
      [name],
      'document to sign',
    ),
  )
}

/** Returns the newest published edition of a label or a trust mark. */
export async function findPublished(client: SqlClient, id: string): Promise<Signing | undefined> {
  const row = await findRow(
    client,
    'SELECT * FROM city_signing WHERE id = $1 AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1',
    [id],
  )
  return row && toSigning(row)
}

/** Returns the published label that an application renews. */
export async function requirePublished(client: SqlClient, id: string): Promise<OpenBadgeCredential> {
  const row = await requireRow(
    client,
    'SELECT signed FROM city_signing WHERE id = $1 AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1',
    [id],
    'label',
  )
  return documentOf(row, 'signed')
}

function toSigning(row: Row): Signing {
  const { content, signed, published_at: publishedAt } = row
  return {
    name: String(row['name']),
    kind: row['kind'] === 'mark' ? 'mark' : 'label',
    id: String(row['id']),
    decision: String(row['decision']),
    network: String(row['network']),
    holder: String(row['holder']),
    holderName: documentOf(row, 'holder_name'),
    unsigned: documentOf(row, 'unsigned'),
    signers: documentOf(row, 'signers'),
    ...(content === null ? {} : { content: content as Uint8Array }),
    ...(typeof signed === 'string' ? { signed } : {}),
    ...(typeof publishedAt === 'string' ? { publishedAt } : {}),
  }
}

/** Name of the batch of one item under which the issuing store keeps the place of a document in a status list. */
export function batchOf(name: string): string {
  return `one-members-${name}`
}
