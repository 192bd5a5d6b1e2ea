import { mergeProofs } from 'quality-label'
import type { VerificationReport } from 'quality-label/verify'
import { publish } from '../../loops'
import { asObject, badRequest } from '../../problem'
import type { Services } from '../../services'
import { orRefuse, refuseBy } from '../refuse'
import { findRow } from '../rows'
import { verifyOwn } from '../trust'
import { publishSigned } from './publish-signed'
import type { Signing } from './signing-row'
import { requireSigning } from './signing-row'

/** How far the members are with a document. */
export interface SigningState {
  kind: Signing['kind']
  id: string
  quorum?: number
  signed: readonly Member[]
  missing: readonly Member[]
  /** Where the document is, once enough members have signed. */
  published?: string
  /** What is signed next: the trust mark of a label. */
  next?: string
  /** Why it is not published, although enough members have signed. */
  problems?: readonly object[]
}

interface Member {
  id: string
  name: string
}

/**
 * Takes the copy that a member signed. It proves itself, so it may come from anybody: it is the same document, each of its proofs holds, and each
 * is by the key of a member in office. The same copy again changes nothing. With the last one that is needed the document is published.
 *
 * @throws {RequestProblem} 422 with the library's code, of a copy that does not count.
 */
export async function takeCopy(services: Services, name: string, text: string): Promise<SigningState> {
  const { pool } = services
  const copy = parseCopy(text)
  const signing = await requireSigning(pool, name)
  // Before any signature is verified: of another document it would only cost time.
  await orRefuse(() => mergeProofs([copy, { ...signing.unsigned, proof: copy['proof'] }]))
  const members = requireMembers(await verifyOwn(services, text, { withRegister: false }))
  await pool.transaction(async (client) => {
    const locked = await requireSigning(client, name, 'FOR UPDATE')
    // One member cannot fill the document with proofs, and what is published stays as it is.
    const isNew = members.some((id) => !locked.signers.includes(id))
    if (locked.publishedAt !== undefined || !isNew) return
    const earlier = locked.signed === undefined ? [] : [JSON.parse(locked.signed) as object]
    const merged = await orRefuse(() => mergeProofs([...earlier, copy]))
    const signers = [...new Set([...locked.signers, ...members])]
    await client.query('UPDATE city_signing SET signed = $2, signers = $3 WHERE name = $1', [
      name,
      JSON.stringify(merged),
      JSON.stringify(signers),
    ])
  })
  return advance(services, name)
}

/** Publishes a document for which enough members have signed, and says how far they are. Nothing is done twice. */
async function advance(services: Services, name: string): Promise<SigningState> {
  for (;;) {
    const { signing, report } = await look(services, name)
    const { signed, publishedAt } = signing
    if (signed === undefined || publishedAt !== undefined || report.verdict !== 'valid')
      return stateOf(services, signing, report)
    // A copy may have come meanwhile; what is published is what was verified.
    await publishSigned(services, name, signed)
  }
}

/** Says how far the members are. */
export async function readState(services: Services, name: string): Promise<SigningState> {
  const { signing, report } = await look(services, name)
  return stateOf(services, signing, report)
}

async function look(
  services: Services,
  name: string,
): Promise<{ signing: Signing; report: VerificationReport }> {
  const signing = await requireSigning(services.pool, name)
  const text = signing.signed ?? JSON.stringify(signing.unsigned)
  await publishList(services, text)
  return { signing, report: await verifyOwn(services, text, { withRegister: false }) }
}

/**
 * Publishes what is signed and waits: a renewal, which begins when the edition before it ends, or a document whose last copy came to a process that
 * ended before it could publish.
 */
export async function publishDue(services: Services): Promise<void> {
  const { rows } = await services.pool.query(
    'SELECT name FROM city_signing WHERE signed IS NOT NULL AND published_at IS NULL ORDER BY number LIMIT 1000',
    [],
  )
  for (const row of rows) await advance(services, String(row['name']))
}

function parseCopy(text: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text), 'the body')
  } catch {
    throw badRequest('Expected the body to be the signed document, as JSON')
  }
}

/** Returns the ids of the members who signed; every proof has to be one of theirs. */
function requireMembers({ problems, sections }: VerificationReport): string[] {
  const { integrity, policy } = sections
  if (integrity.verdict !== 'valid')
    throw refuseBy(problems.filter(({ section }) => section === 'integrity' || section === 'shape'))
  const { counted = [], notCounted = [] } = policy
  const ofOthers = problems.filter(
    ({ code, section }) => section === 'policy' && code !== 'QUORUM_NOT_REACHED',
  )
  if (counted.length === 0 || notCounted.length > 0) throw refuseBy(ofOthers)
  return counted.map(({ id }) => id)
}

/** A list that was opened for this document is not published yet, and without it no verifier accepts the document. */
async function publishList(services: Services, text: string): Promise<void> {
  const { credentialStatus } = JSON.parse(text) as { credentialStatus?: { statusListCredential?: string } }
  const list = credentialStatus?.statusListCredential
  if (list !== undefined && (await services.store.published(list)) === undefined) await publish(services)
}

async function stateOf(
  { pool, settings }: Services,
  { kind, id, decision, publishedAt, signers }: Signing,
  { sections: { policy }, problems }: VerificationReport,
): Promise<SigningState> {
  const { quorum, counted = [], missing = [] } = policy
  const mark =
    kind === 'label' && publishedAt !== undefined
      ? await findRow(pool, "SELECT name FROM city_signing WHERE decision = $1 AND kind = 'mark'", [decision])
      : undefined
  const isStuck = publishedAt === undefined && signers.length > 0 && policy.verdict === 'valid'
  return {
    kind,
    id,
    ...(quorum === undefined ? {} : { quorum }),
    signed: counted,
    missing,
    ...(publishedAt === undefined ? {} : { published: id }),
    ...(mark === undefined ? {} : { next: `${settings.url}/signing/${String(mark['name'])}` }),
    ...(isStuck
      ? { problems: problems.map(({ code, detail, pointer }) => ({ code, detail, pointer })) }
      : {}),
  }
}
