import type { BadgeOptions } from 'quality-label'
import { buildBadge, parseJson } from 'quality-label'
import type { SqlClient } from '../database'

/** What an award of a named achievement may say; the rest of the badge comes from the platform. */
const members = [
  'id',
  'achievement',
  'recipient',
  'validFrom',
  'validUntil',
  'awardedDate',
  'language',
  'narrative',
  'results',
  'evidence',
]

/** Enough for any award, and few enough that reading them keeps no request waiting. */
const mostNodes = 50_000

export interface Templates {
  /** Profile of the issuer. */
  profile: BadgeOptions['issuer']
  /** Latest version of each achievement of the issuer, by its name. */
  achievements: ReadonlyMap<string, BadgeOptions['achievement']>
}

export async function loadTemplates(client: SqlClient, issuer: string): Promise<Templates | undefined> {
  const { rows: issuers } = await client.query('SELECT profile FROM issuer WHERE id = $1', [issuer])
  const [row] = issuers
  if (row === undefined) return undefined
  const { rows } = await client.query(
    'SELECT DISTINCT ON (name) name, document FROM achievement WHERE issuer = $1 ORDER BY name, version DESC',
    [issuer],
  )
  return {
    profile: JSON.parse(String(row['profile'])),
    achievements: new Map(rows.map(({ name, document }) => [String(name), JSON.parse(String(document))])),
  }
}

/**
 * Returns the unsigned credential of an item, as one line: the item itself, or the badge that an award of a named achievement describes.
 *
 * What is neither stays as it is: signing reports what is wrong with it, and the other items are issued.
 *
 * @throws {Error} If an award cannot be built.
 */
export function readItem(line: string, { profile, achievements }: Templates, now: Date): string {
  const item = parse(line)
  if (item === undefined || '@context' in item || !('achievement' in item)) return line
  const unknown = Object.keys(item).find((name) => !members.includes(name))
  if (unknown !== undefined)
    throw new Error(`Expected only ${members.join(', ')}, got ${unknown.slice(0, 80)}`)
  const achievement = achievements.get(String(item['achievement']))
  if (achievement === undefined)
    throw new Error(`Expected achievement to be ${[...achievements.keys()].join(' or ')}, got another name`)
  const { recipient } = item
  const award = {
    validFrom: now,
    ...item,
    achievement,
    recipient: typeof recipient === 'string' ? { id: recipient } : recipient,
    issuer: profile,
  }
  return JSON.stringify(buildBadge(award as unknown as BadgeOptions))
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parseJson(line, { maxNodes: mostNodes })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
