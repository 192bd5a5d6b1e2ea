import type { Committee, enterInRegister, LabelScheme, TrustMaterial } from 'quality-label'
import type { VerificationReport } from 'quality-label/verify'
import { verify } from 'quality-label/verify'
import type { SqlClient } from '../database'
import type { Services } from '../services'
import { documentOf } from './rows'

/** The register of a network, as a trust bundle has it. */
export type Register = Awaited<ReturnType<typeof enterInRegister>>

/** What the platform itself knows of its networks: what it verifies with, and what root keys sign for others as a trust bundle. */
export interface OwnTrust extends TrustMaterial {
  networks: { id: string; name: string }[]
  committees: Committee[]
  schemes: LabelScheme[]
  didDocuments: object[]
  register: Register
}

const most = 10_000

export async function ownTrust(client: SqlClient): Promise<OwnTrust> {
  const { rows: networks } = await client.query(
    'SELECT n.id, n.register, i.profile FROM city_network n JOIN issuer i ON i.id = n.id ORDER BY n.name',
    [],
  )
  const documents = async <T>(from: string): Promise<T[]> =>
    (await client.query(`SELECT document FROM ${from} LIMIT ${most}`, [])).rows.map((row) =>
      documentOf<T>(row),
    )
  return {
    networks: networks.map((row) => ({
      id: String(row['id']),
      name: documentOf<{ name: string }>(row, 'profile').name,
    })),
    committees: await documents('city_committee ORDER BY name'),
    schemes: await documents('city_scheme ORDER BY name'),
    didDocuments: await documents(
      '(SELECT id, did_document AS document FROM issuer WHERE did_document IS NOT NULL) i ORDER BY id',
    ),
    register: networks.flatMap((row) => documentOf<Register>(row, 'register')),
  }
}

/** Verifies a document by what the platform knows. While members sign a label, the register does not have it. */
export async function verifyOwn(
  { pool, ownLists, clock }: Services,
  text: string,
  { withRegister, language }: { withRegister: boolean; language?: string },
): Promise<VerificationReport> {
  const { register, ...trust } = await ownTrust(pool)
  return verify(text, {
    now: clock(),
    statusLists: await ownLists.of(text),
    trust: withRegister ? { ...trust, register } : trust,
    ...(language === undefined ? {} : { language }),
  })
}
