import type { JsonObject, OpenBadgeCredential } from '../../index'
import { digestNode } from '../../index'
import type { RegisterEntry, RegisterEvent } from '../../trust/index'
import { CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { readDocument } from '../read-documents'

const option = '--label'

/** The register with a label that was issued, or renewed under the id of one that is in it. */
export async function enterLabel(register: readonly RegisterEntry[], file: string): Promise<RegisterEntry[]> {
  const label = await readDocument<OpenBadgeCredential>(option, file, 'label')
  if ((label as { proof?: unknown }).proof === undefined) {
    throw usageError(`${option}: expected a label that its committee signed in ${file}`)
  }
  const entry = await entryOf(label)
  const [event] = entry.events as [RegisterEvent]
  const known = register.find((candidate) => candidate.label === entry.label)
  if (!known) return [...register, entry]
  if (known.events.some(({ digest }) => digest === event.digest)) {
    throw new CommandError(`${option}: the label in ${file} is in the register already`, exitCodes.data)
  }
  if (known.holder !== entry.holder || known.network !== entry.network) {
    const message = `${option}: the register has ${entry.label} for another holder or network`
    throw new CommandError(message, exitCodes.data)
  }
  return enterEvent(register, entry.label, { ...event, type: 'renewed' })
}

/** The register with something that happened to one of its labels. */
export function enterEvent(
  register: readonly RegisterEntry[],
  label: string,
  event: RegisterEvent,
): RegisterEntry[] {
  if (!register.some((entry) => entry.label === label)) {
    throw new CommandError(`Cannot enter event: the register has no label ${label}`, exitCodes.data)
  }
  return register.map((entry) =>
    entry.label === label ? { ...entry, events: [...entry.events, event] } : entry,
  )
}

async function entryOf(label: OpenBadgeCredential): Promise<RegisterEntry> {
  const { id = '', issuer, credentialSubject, validFrom, validUntil = '' } = label
  const document = label as unknown as JsonObject
  const digest = await digestNode(document, document['@context'] ?? [])
  return {
    label: id,
    holder: credentialSubject.id ?? '',
    network: typeof issuer === 'string' ? issuer : issuer.id,
    events: [{ type: 'issued', at: validFrom, validUntil, digest }],
  }
}
