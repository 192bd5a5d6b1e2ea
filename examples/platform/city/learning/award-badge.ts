import type { OpenBadgeCredential, PersonalData, Profile } from 'quality-label'
import { awardActivity, listPersonalData } from 'quality-label'
import { issueOne } from '../../issuing/issue-one'
import type { Services } from '../../services'
import { documentOf, findRow, newName, requireRow } from '../rows'
import { readLog } from './log'

type Recipient = Parameters<typeof awardActivity>[0]['recipient']

/** The signed badge and its page; before its recipient agreed, the unsigned badge and what it tells of them. */
export type Awarded =
  | { credential: OpenBadgeCredential; page: string }
  | { badge: OpenBadgeCredential; personalData: readonly PersonalData[] }

/**
 * Issues the badge of a participation, as `POST /issue` does. Once its recipient agreed, the unsigned badge is kept, so that the same badge is issued
 * when it is asked for again.
 */
export async function awardBadge(
  services: Services,
  participation: string,
  given: Record<string, unknown>,
): Promise<Awarded> {
  const { pool, settings, clock } = services
  const find = () =>
    findRow(pool, 'SELECT name, line FROM city_badge WHERE participation = $1', [participation])
  const { activity, issuer, log } = await readLog(pool, participation)
  let kept = await find()
  if (kept === undefined) {
    const row = await requireRow(pool, 'SELECT profile FROM issuer WHERE id = $1', [issuer], 'issuer')
    const { recipient, language = activity.languages[0] } = given
    const name = newName()
    const badge = awardActivity({
      activity,
      participation: log,
      at: clock(),
      id: `${settings.url}/badges/${name}`,
      issuer: documentOf<Profile>(row, 'profile'),
      recipient: (typeof recipient === 'string' ? { id: recipient } : recipient) as Recipient,
      language: language as string,
    })
    if (given['consent'] !== true) return { badge, personalData: listPersonalData(badge) }
    await pool.query(
      'INSERT INTO city_badge (name, participation, line) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [name, participation, JSON.stringify(badge)],
    )
    kept = await find()
  }
  const { credential } = await issueOne(services, {
    line: String(kept?.['line']),
    issuer,
    statusPurposes: ['revocation', 'suspension'],
  })
  return {
    credential: JSON.parse(credential) as OpenBadgeCredential,
    page: `${settings.url}/badges/${String(kept?.['name'])}`,
  }
}
