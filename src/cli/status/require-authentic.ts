import { isSameId } from '../../core/compare-ids'
import type { JsonObject } from '../../index'
import { digestNode, verify } from '../../index'
import type { RegisterEntry } from '../../trust/index'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { host } from '../host'
import { nameOf } from '../read-files'
import { idOf } from './changed-lists'

/**
 * Checks that a file is an edition of a label as the register has it: its entries in status lists could be those of another label otherwise.
 *
 * @throws {CommandError} 65 if it was changed, or is not in the register.
 */
export async function requireEdition(
  file: string,
  label: object,
  register: readonly RegisterEntry[],
): Promise<void> {
  const document = label as JsonObject
  const entries = register.filter((entry) => isSameId(entry.label, idOf(document)))
  const digest = await attempt(() => digestNode(document, document['@context'] ?? null))
  const isEdition = entries.some(
    ({ holder, network, events }) =>
      holder === idOf(document['credentialSubject']) &&
      network === idOf(document['issuer']) &&
      events.some((event) => event.digest === digest),
  )
  if (isEdition) return
  throw new CommandError(
    entries.length === 0
      ? `Cannot use ${nameOf(file)}: expected a label that is in the register`
      : `Cannot use ${nameOf(file)}: expected the label as the register has it, with the same digest, holder and network; the file was changed, or is an edition that was not entered`,
    exitCodes.data,
  )
}

/**
 * Checks the signature of a credential offline, before its entries in status lists are used.
 *
 * Whether it is valid today does not matter: it may be expired or suspended.
 *
 * @throws {CommandError} 65 if the signature is not right, or cannot be checked.
 */
export async function requireAuthentic(
  file: string,
  credential: object,
  didDocuments: readonly object[],
): Promise<void> {
  const { sections, problems } = await attempt(() => verify(credential, { now: host().now(), didDocuments }))
  const { verdict } = sections.integrity
  if (verdict === 'valid') return
  const problem = problems.find(({ section }) => section === 'integrity')
  const why = problem ? ` ${problem.title}. ${problem.detail}` : ''
  const help =
    verdict === 'invalid'
      ? ' Take the file as it was issued: in a changed one, the place can be that of another credential'
      : ' Give --did-document <file> with the document of its issuer'
  throw new CommandError(
    `Cannot use ${nameOf(file)}: expected a right signature, so that its entries in status lists are the issuer's.${why}${help}`,
    exitCodes.data,
  )
}
