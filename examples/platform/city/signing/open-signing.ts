import { createHash } from 'node:crypto'
import type {
  Committee,
  CredentialStatus,
  Decision,
  EndorsementCredential,
  LabelScheme,
  OpenBadgeCredential,
  Profile,
} from 'quality-label'
import { buildLabel, buildStatusEntry, buildTrustMark } from 'quality-label'
import type { SqlClient } from '../../database'
import type { Services } from '../../services'
import { orRefuse } from '../refuse'
import { documentOf, findRow, newName, requireRow, storeWithin, taken } from '../rows'
import type { Signing } from './signing-row'
import { batchOf } from './signing-row'

interface LabelToSign {
  decision: Decision
  decisionName: string
  scheme: LabelScheme
  committee: Committee
  holder: Profile
  renews?: OpenBadgeCredential
}

/** Builds the label of a decision to issue, with a place in the list of revocations, for the members to sign; returns its name. */
export async function openLabel(services: Services, client: SqlClient, label: LabelToSign): Promise<string> {
  const { decision, decisionName, scheme, committee, holder, renews } = label
  const name = newName()
  const id = renews?.id ?? `${services.settings.url}/labels/${name}`
  return openSigning(services, client, {
    ...{ name, kind: 'label', id, decision: decisionName, network: committee.network },
    ...{ holder: holder.id, holderName: String(holder.name ?? holder.id) },
    statusPurpose: 'revocation',
    ...(renews === undefined ? {} : { former: renews }),
    build: (credentialStatus) =>
      buildLabel({
        ...(renews === undefined ? { id } : { renews }),
        ...(credentialStatus === undefined ? {} : { credentialStatus }),
        decision,
        scheme,
        committee,
        holder: { id: holder.id },
      }),
  })
}

/** Builds the trust mark of a published label, with a place in the list of suspensions; returns its name. */
export async function openMark(services: Services, client: SqlClient, label: Signing): Promise<string> {
  const { network, holder, holderName, decision } = label
  const row = await requireRow(client, 'SELECT profile FROM issuer WHERE id = $1', [network], 'network')
  // A renewed label renews the mark of the edition before it.
  const earlier = await findRow(
    client,
    `SELECT m.signed FROM city_signing m JOIN city_signing l ON l.decision = m.decision AND l.kind = 'label'
     WHERE m.kind = 'mark' AND m.published_at IS NOT NULL AND l.id = $1 ORDER BY m.number DESC LIMIT 1`,
    [label.id],
  )
  const renews = earlier && documentOf<EndorsementCredential>(earlier, 'signed')
  const name = newName()
  const id = renews?.id ?? `${services.settings.url}/marks/${name}`
  return openSigning(services, client, {
    ...{ name, kind: 'mark', id, decision, network, holder, holderName },
    statusPurpose: 'suspension',
    ...(renews === undefined ? {} : { former: renews }),
    build: (credentialStatus) =>
      buildTrustMark({
        ...(renews === undefined ? { id } : { renews }),
        ...(credentialStatus === undefined ? {} : { credentialStatus }),
        label: JSON.parse(String(label.signed)) as OpenBadgeCredential,
        holder: { id: holder },
        network: documentOf<Profile>(row, 'profile'),
      }),
  })
}

interface SigningToOpen
  extends Pick<Signing, 'name' | 'kind' | 'id' | 'decision' | 'network' | 'holder' | 'holderName'> {
  statusPurpose: string
  /** The edition that this one renews. */
  former?: { credentialStatus?: unknown }
  build: (status: CredentialStatus | undefined) => object
}

/**
 * Keeps an unsigned document. Its place in a status list is reserved as that of any credential, before it is signed, and the batch is stopped at
 * once: no worker signs it, members do. A renewal keeps the id, and so the place.
 */
async function openSigning(services: Services, client: SqlClient, opened: SigningToOpen): Promise<string> {
  const { name, kind, id, decision, network, holder, holderName, former, build } = opened
  let content: Uint8Array | null = null
  let status: CredentialStatus | undefined
  if (former === undefined) {
    content = createHash('sha256')
      .update(JSON.stringify(await orRefuse(() => build(undefined))))
      .digest()
    status = await reservePlace(services, client, { ...opened, content })
  } else status = former.credentialStatus as CredentialStatus | undefined
  const unsigned = await orRefuse(() => build(status))
  await client.query(
    `INSERT INTO city_signing (name, kind, id, decision, network, holder, holder_name, unsigned, content)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[name, kind, id, decision, network, holder],
      ...[JSON.stringify(holderName), JSON.stringify(unsigned), content],
    ],
  )
  return name
}

async function reservePlace(
  services: Services,
  client: SqlClient,
  { name, id, network, statusPurpose, content }: SigningToOpen & { content: Uint8Array },
): Promise<CredentialStatus> {
  const store = storeWithin(services, client)
  const batch = batchOf(name)
  const created = services.clock().toISOString()
  await store.addBatch({ id: batch, issuer: network, created, shards: 1, statusPurposes: [statusPurpose] })
  await store.cancel(batch)
  const [reservation] = await store.reserve({ batch, shard: 0 }, [{ id, content, position: 0 }])
  const place = reservation?.state === 'sign' ? reservation.status[0] : undefined
  if (place === undefined) throw taken('The id is of another credential')
  return buildStatusEntry({ id: place.list, statusPurpose: place.statusPurpose }, place.index)
}
