import type {
  Decision,
  EndorsementCredential,
  LabelScheme,
  OpenBadgeCredential,
  Profile,
} from 'quality-label'
import { embedEndorsements, enterInRegister, holdersAt } from 'quality-label'
import type { SqlClient } from '../../database'
import type { Services } from '../../services'
import { orRefuse } from '../refuse'
import { documentOf, findRow, requireRow, storeWithin } from '../rows'
import type { Register } from '../trust'
import { openMark } from './open-signing'
import type { Signing } from './signing-row'
import { batchOf, requireSigning } from './signing-row'

/**
 * Publishes a document that enough members have signed: all of it, or nothing. A label is entered in the register, and its trust mark is opened for
 * signing; a trust mark goes into the profile of its holder, and so into each badge that the holder issues here from then on.
 *
 * @param verified - The text that was verified; where it is not the newest any more, nothing is done.
 */
export async function publishSigned(services: Services, name: string, verified: string): Promise<void> {
  await services.pool.transaction(async (client) => {
    const signing = await requireSigning(client, name, 'FOR UPDATE')
    const { signed, publishedAt, content, id, kind } = signing
    if (publishedAt !== undefined || signed !== verified) return
    if (kind === 'label') await enterLabel(client, signing, signed)
    if (content !== undefined) {
      const job = { batch: batchOf(name), shard: 0 }
      await storeWithin(services, client).settle(job, [{ id, content, credential: signed }], { items: 1 })
    }
    await client.query('UPDATE city_signing SET published_at = $2 WHERE name = $1', [
      name,
      services.clock().toISOString(),
    ])
    if (kind === 'label') await openMark(services, client, signing)
    else {
      await suspendWithLabel(services, client, signing)
      await showMark(client, signing, signed)
    }
  })
}

async function enterLabel(
  client: SqlClient,
  { decision: name, network }: Signing,
  signed: string,
): Promise<void> {
  const row = await requireRow(
    client,
    `SELECT d.document AS decision, s.document AS scheme FROM city_decision d
     JOIN city_application a ON a.name = d.application JOIN city_scheme s ON s.name = a.scheme WHERE d.name = $1`,
    [name],
    'decision',
  )
  await changeRegister(client, network, (register) =>
    enterInRegister(
      register,
      { label: JSON.parse(signed) as OpenBadgeCredential },
      { scheme: documentOf<LabelScheme>(row, 'scheme'), decision: documentOf<Decision>(row, 'decision') },
    ),
  )
}

/** Changes the register of a network; changes at the same time wait for each other. */
export async function changeRegister(
  client: SqlClient,
  network: string,
  change: (register: Register) => Promise<Register>,
): Promise<void> {
  const row = await requireRow(
    client,
    'SELECT register FROM city_network WHERE id = $1 FOR UPDATE',
    [network],
    'network',
  )
  const changed = await orRefuse(() => change(documentOf<Register>(row, 'register')))
  await client.query('UPDATE city_network SET register = $2 WHERE id = $1', [
    network,
    JSON.stringify(changed),
  ])
}

/** A label may have been suspended while its mark was being signed. */
async function suspendWithLabel(
  services: Services,
  client: SqlClient,
  { decision, network, id }: Signing,
): Promise<void> {
  const row = await requireRow(
    client,
    `SELECT l.id, n.register FROM city_signing l JOIN city_network n ON n.id = l.network
     WHERE l.decision = $1 AND l.kind = 'label' AND n.id = $2 FOR UPDATE OF n`,
    [decision, network],
    'label',
  )
  const holders = holdersAt(documentOf<Register>(row, 'register'), services.clock())
  const state = holders.find(({ label }) => label === row['id'])?.state
  if (state === 'suspended' || state === 'withdrawn')
    await storeWithin(services, client).change(network, [{ id, statusPurpose: 'suspension', value: true }])
}

async function showMark(client: SqlClient, { holder }: Signing, signed: string): Promise<void> {
  const row = await findRow(client, 'SELECT profile FROM issuer WHERE id = $1 FOR UPDATE', [holder])
  if (row === undefined) return
  // The former edition of a mark goes out; endorsements by others stay.
  const mark = JSON.parse(signed) as EndorsementCredential
  const { endorsement, ...profile } = documentOf<Profile>(row, 'profile')
  const others = [endorsement ?? []].flat().filter((each) => idOf(each) !== mark.id)
  const shown = await embedEndorsements(
    { ...profile, ...(others.length > 0 ? { endorsement: others } : {}) } as Profile,
    [mark],
  )
  await client.query('UPDATE issuer SET profile = $2 WHERE id = $1', [holder, JSON.stringify(shown)])
}

function idOf(endorsement: unknown): unknown {
  return typeof endorsement === 'object' && endorsement !== null
    ? (endorsement as { id?: unknown }).id
    : undefined
}
