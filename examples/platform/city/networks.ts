import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Committee, DidDocument } from 'quality-label'
import { buildDidDocument, importKey, updateDidDocument } from 'quality-label'
import type { SqlClient, SqlPool } from '../database'
import type { Env, Guards } from '../http'
import { issuerFor, readJson } from '../http'
import { keepProfile } from '../issuers'
import { SigningKeys } from '../keys/signing-keys'
import { asObject, assertKnown, badRequest } from '../problem'
import type { Services } from '../services'
import { orRefuse } from './refuse'
import { chosenName, documentOf, findRow, requireRow, taken } from './rows'
import { ownTrust } from './trust'

const mostBytes = 64 * 1024
const withDocument =
  'SELECT i.did_document FROM city_network n JOIN issuer i ON i.id = n.id WHERE n.name = $1'

/** `/networks`: issuers whose committees grant labels. The platform keeps the key of their status lists, and no key of a member. */
export function networkRoutes(services: Services, { needs, atMost }: Guards): Hono<Env> {
  const { pool } = services
  const routes = new Hono<Env>()

  routes.put('/:name', needs('operate'), atMost(mostBytes), async (context) => {
    const name = chosenName(context)
    const given = asObject(await readJson(context), 'the body')
    assertKnown(given, 'the body', ['id', 'name'])
    const { id, name: shown } = given
    if (typeof id !== 'string' || typeof shown !== 'string') throw badRequest('Expected id and name')
    issuerFor(context.get('key'), id)
    const known = await findRow(pool, 'SELECT name, id FROM city_network WHERE name = $1 OR id = $2', [
      name,
      id,
    ])
    if (known !== undefined && (known['name'] !== name || known['id'] !== id))
      throw taken('The name or the id is of another network')
    if (known === undefined) await addNetwork(services, name, { id, name: shown })
    return context.json({ id, name: shown }, known === undefined ? 201 : 200)
  })

  // To be published where the did:web says: its verifiers ask there.
  routes.get('/:name/did.json', async (context) => {
    const row = await requireRow(pool, withDocument, [chosenName(context)], 'network')
    return context.json(documentOf<object>(row, 'did_document'))
  })

  // What root keys sign as a trust bundle, when `buildTrustBundle` has given it roots, a number and an end.
  routes.get('/:name/trust.json', async (context) => {
    await requireRow(pool, withDocument, [chosenName(context)], 'network')
    return context.json(await ownTrust(pool))
  })
  return routes
}

/** Adds a network with a did:web, whose key for status lists is made here: all of it, or nothing. */
export async function addNetwork(
  { pool, settings }: Pick<Services, 'pool' | 'settings'>,
  name: string,
  { id, name: shown }: { id: string; name: string },
): Promise<void> {
  const seed = new Uint8Array(randomBytes(32))
  const method = `${id}#status`
  const key = await importKey(seed)
  const didDocument = await orRefuse(() => buildDidDocument({ id, keys: [{ key, id: method }] }))
  await pool.transaction(async (client) => {
    const own: SqlPool = { query: client.query.bind(client), transaction: (work) => work(client) }
    // The DID document of an issuer that has one lists its keys.
    const known = await findRow(client, 'SELECT 1 FROM issuer WHERE id = $1', [id])
    if (known !== undefined) throw taken('The platform has an issuer with this id')
    await keepProfile({ pool: own }, id, { name: shown, didDocument })
    await new SigningKeys({ pool: own, wrappingKeys: settings.wrappingKeys }).add(id, method, seed)
    await client.query('INSERT INTO city_network (name, id) VALUES ($1, $2)', [name, id])
  })
  seed.fill(0)
}

/** Puts the keys of a committee into the DID document of its network: a signature by a key that is not there counts nowhere. */
export async function listMembers(client: SqlClient, { network, members }: Committee): Promise<void> {
  const row = await requireRow(
    client,
    'SELECT did_document FROM issuer WHERE id = $1 FOR UPDATE',
    [network],
    'network',
  )
  const document = documentOf<DidDocument>(row, 'did_document')
  const listed = new Map(methodsOf(document).map((method) => [method.id, method]))
  const keys = members.flatMap((member) => member.keys)
  const fresh = keys.filter(({ id }) => !listed.has(id))
  const revoked = keys.filter(
    ({ id, revoked }) => revoked !== undefined && listed.get(id)?.revoked === undefined,
  )
  for (const { id, publicKeyMultibase } of keys) {
    const known = listed.get(id)?.publicKeyMultibase
    if (known !== undefined && known !== publicKeyMultibase)
      throw taken(`The key ${id} is another one in the DID document; give the new key an id of its own`)
  }
  const added = await Promise.all(
    fresh.map(async ({ id, publicKeyMultibase }) => ({ id, key: await importKey(publicKeyMultibase) })),
  )
  const changed = updateDidDocument(updateDidDocument(document, { keys: added }), {
    revoke: revoked.map(({ id, revoked: at }) => ({ id, at: at as string })),
  })
  await client.query('UPDATE issuer SET did_document = $2 WHERE id = $1', [network, JSON.stringify(changed)])
}

interface Method {
  id: string
  publicKeyMultibase?: string
  revoked?: string
}

function methodsOf(document: DidDocument): Method[] {
  return (document as { verificationMethod?: Method[] }).verificationMethod ?? []
}
