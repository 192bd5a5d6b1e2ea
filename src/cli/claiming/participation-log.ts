import { clean } from '../../describing/clean-text'
import type { Claim, ClaimOffer, Participation, ParticipationEvent } from '../../index'
import { usageError } from '../command-error'
import { assertReplaceable } from '../guard-out'
import { isThere } from '../is-there'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument } from '../read-documents'
import { loadSpeech } from '../words/speech'
import { ownerOnly, toJsonText, writeSecretFile, writeTextFile } from '../write-files'

/** The log of a participant, as `award --participation` reads it. */
export interface ParticipationFile {
  file: string
  isNew: boolean
  participation: Participation
}

/**
 * Reads the log of a claimant in the activity of an offer, or begins one where the file does not exist yet.
 *
 * @throws {CommandError} 66 if it cannot be read, 64 if it is of another activity or participant.
 */
export async function openParticipation(
  option: string,
  file: string,
  { activity }: ClaimOffer,
  participant: string,
): Promise<ParticipationFile> {
  if (!(await isThere(file))) {
    const participation: Participation = {
      type: 'Participation',
      id: randomId(),
      activity,
      participant,
      events: [],
    }
    return { file, isNew: true, participation }
  }
  const participation = await readDocument<Participation>(option, file, 'participation')
  await assertReplaceable(file, [file])
  for (const [name, expected] of Object.entries({ activity, participant })) {
    const found = participation[name as 'activity' | 'participant']
    if (found !== expected)
      throw usageError(`${option}: expected a log with the ${name} ${expected} in ${file}, found ${found}`)
  }
  return { file, isNew: false, participation }
}

/** Writes a claim that was granted into the log of its participant, unless the log has it. */
export async function addClaimTo(
  { file, isNew, participation }: ParticipationFile,
  { at, offer, task }: Claim,
): Promise<void> {
  const { events } = participation
  if (events.some((event) => event.type === 'claimed' && event.task === task)) return
  const event: ParticipationEvent = { type: 'claimed', at, offer, ...(task === undefined ? {} : { task }) }
  const text = toJsonText({ ...participation, events: [...events, event] })
  // It says who was where: only its owner reads it.
  await (isNew ? writeSecretFile(file, text) : writeTextFile(file, text, ownerOnly))
  note((await loadSpeech()).say('wroteFile', { file: clean(file) }))
}
