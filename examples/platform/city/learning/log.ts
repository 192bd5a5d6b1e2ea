import type { Activity, Participation, Progress } from 'quality-label'
import { progressOf } from 'quality-label'
import type { SqlClient } from '../../database'
import { orRefuse } from '../refuse'
import { documentOf, newName, requireRow } from '../rows'

/** A participation with the activity that it is in. */
export interface OpenLog {
  activity: Activity
  issuer: string
  log: Participation
}

/** Returns the participation of a person in an activity, which begins with the first question for it. */
export async function findParticipation(
  client: SqlClient,
  activity: string,
  participant: string,
): Promise<string> {
  await client.query(
    'INSERT INTO city_participation (name, activity, participant) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [newName(), activity, participant],
  )
  const row = await requireRow(
    client,
    'SELECT name FROM city_participation WHERE activity = $1 AND participant = $2',
    [activity, participant],
    'participation',
  )
  return String(row['name'])
}

export async function readLog(client: SqlClient, name: string): Promise<OpenLog> {
  const row = await requireRow(
    client,
    `SELECT p.participant, a.document, a.issuer FROM city_participation p JOIN city_activity a ON a.name = p.activity
     WHERE p.name = $1`,
    [name],
    'participation',
  )
  const { rows } = await client.query(
    'SELECT document FROM city_event WHERE participation = $1 ORDER BY number',
    [name],
  )
  const activity = documentOf<Activity>(row)
  return {
    activity,
    issuer: String(row['issuer']),
    log: {
      type: 'Participation',
      id: `urn:uuid:${name}`,
      activity: activity.id,
      participant: String(row['participant']),
      events: rows.map((each) => documentOf<Participation['events'][number]>(each)),
    },
  }
}

/** Appends an event, if the library takes the log with it; events at the same time wait for each other. */
export async function appendEvent(
  client: SqlClient,
  name: string,
  event: object,
  now: Date,
): Promise<Progress> {
  await client.query('SELECT 1 FROM city_participation WHERE name = $1 FOR UPDATE', [name])
  const { activity, log } = await readLog(client, name)
  const added = { ...event, at: now.toISOString() } as Participation['events'][number]
  const progress = await orRefuse(() =>
    progressOf(activity, { ...log, events: [...log.events, added] }, { at: now }),
  )
  await client.query('INSERT INTO city_event (participation, number, document) VALUES ($1, $2, $3)', [
    name,
    log.events.length,
    JSON.stringify(added),
  ])
  return progress
}
