import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type pg from 'pg'
import { verify } from 'quality-label/verify'
import type { PlannedItem } from './fault-plan'

/** What was asked for while the platform ran. */
export interface Asked {
  items: readonly PlannedItem[]
  /** Ids whose revocation was answered. */
  revoked: ReadonlySet<string>
  /** Last answered state of each id that was suspended or reinstated. */
  suspended: ReadonlyMap<string, boolean>
}

export interface Outcome {
  signed: number
  failed: number
  verified: number
  /** Everything that is wrong, in words; none where all is right. */
  wrong: string[]
}

interface Row {
  id: string
  content: Uint8Array
  credential: string | null
  failure: string | null
  list: number | null
  place: number | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Checks what a platform left in its database, by nothing of its store: each id has one credential over what was asked, each place one
 * credential, each output verifies with its published lists, and these say what was answered.
 */
export async function checkOutcome(client: pg.Pool, { items, revoked, suspended }: Asked): Promise<Outcome> {
  const wrong: string[] = []
  const rows = (
    await client.query<Row>(
      'SELECT id, content, credential, failure, list, place FROM quality_label.credential',
    )
  ).rows
  const lists = await readLists(client)
  const byId = new Map(rows.map((row) => [row.id, row]))
  if (byId.size < rows.length) wrong.push('An id has two rows')
  const placed = rows.filter(({ place }) => place !== null)
  if (new Set(placed.map(({ list, place }) => `${list} ${place}`)).size < placed.length)
    wrong.push('A place has two credentials')

  const lines = new Map<string, PlannedItem[]>()
  for (const item of items)
    if (item.id !== undefined) lines.set(item.id, [...(lines.get(item.id) ?? []), item])
  let verified = 0
  const indexes = new Map<string, string>()
  const now = new Date(Math.max(...[...lists.values()].map(({ from }) => from), Date.now()))
  const statusLists = [...lists].map(([url, { credential }]) => ({ url, credential, fetchedAt: now }))
  for (const [id, given] of lines) {
    const row = byId.get(id)
    const outcomes = given.flatMap(({ outcome }) => outcome)
    if (row?.credential == null) {
      const code = row?.failure == null ? 'nothing' : JSON.parse(row.failure).code
      if (!outcomes.includes(code)) wrong.push(`${id}: ${code}, expected ${outcomes.join(' or ')}`)
      continue
    }
    if (!outcomes.includes('signed')) wrong.push(`${id}: signed, expected ${outcomes.join(' or ')}`)
    const source = given.find(({ line }) => sha256(line) === Buffer.from(row.content).toString('hex'))
    if (source === undefined) wrong.push(`${id}: its content is none of what was asked`)
    const { proof: _, credentialStatus, ...rest } = JSON.parse(row.credential)
    if (source !== undefined && JSON.stringify(rest) !== JSON.stringify(JSON.parse(source.line)))
      wrong.push(`${id}: it says something else`)
    const places: { statusListCredential: string; statusListIndex: string; statusPurpose: string }[] = [
      credentialStatus,
    ].flat()
    for (const { statusListCredential, statusListIndex } of places) {
      const place = `${statusListCredential} ${statusListIndex}`
      if (indexes.has(place)) wrong.push(`${id}: its place is that of ${indexes.get(place)}`)
      indexes.set(place, id)
    }
    const isOff = (purpose: string) =>
      places.some(
        (place) =>
          place.statusPurpose === purpose &&
          lists.get(place.statusListCredential)?.set.has(Number(place.statusListIndex)),
      )
    if (isOff('revocation') !== revoked.has(id)) wrong.push(`${id}: revoked is ${isOff('revocation')}`)
    if (isOff('suspension') !== (suspended.get(id) ?? false))
      wrong.push(`${id}: suspended is ${isOff('suspension')}`)
    const own = statusLists.filter(({ url }) =>
      places.some(({ statusListCredential }) => statusListCredential === url),
    )
    const { verdict, summary } = await verify(row.credential, { now, statusLists: own })
    const expected = revoked.has(id) || suspended.get(id) ? 'invalid' : 'valid'
    if (verdict === expected) verified += 1
    else wrong.push(`${id}: ${verdict}, expected ${expected}: ${summary}`)
  }
  const unknown = rows.filter(({ id }) => !lines.has(id))
  for (const { id } of unknown) wrong.push(`${id}: nobody asked for it`)
  return {
    signed: rows.filter(({ credential }) => credential !== null).length,
    failed: rows.filter(({ failure }) => failure !== null).length,
    verified,
    wrong,
  }
}

interface List {
  credential: object
  from: number
  set: Set<number>
}

async function readLists(client: pg.Pool): Promise<Map<string, List>> {
  const { rows } = await client.query<{ url: string; body: string }>(
    'SELECT url, body FROM quality_label.status_list WHERE body IS NOT NULL',
  )
  return new Map(rows.map(({ url, body }) => [url, readList(body)]))
}

/** Reads a list by nothing of the library. */
export function readList(body: string): List {
  const credential = JSON.parse(body) as { validFrom: string; credentialSubject: { encodedList: string } }
  const bits = gunzipSync(Buffer.from(credential.credentialSubject.encodedList.slice(1), 'base64url'))
  const set = new Set<number>()
  for (const [at, byte] of bits.entries())
    for (let bit = 0; bit < 8; bit++) if (byte & (0x80 >> bit)) set.add(at * 8 + bit)
  return { credential, from: Date.parse(credential.validFrom), set }
}
