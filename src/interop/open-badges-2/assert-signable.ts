import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import type { OpenBadgeCredential } from '../../model/generated/documents'
import type { Problem } from '../../problems/problem'
import { checkAndHash } from '../../securing/check-and-hash'
import type { Ledger } from './ledger'
import { refusal } from './refuse-upgrade'

/**
 * Refuses a credential that nobody could sign, naming the place in the sources that it comes from.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` with `details.problems`, whose pointers lead into the credential.
 */
export async function assertSignable(credential: OpenBadgeCredential, ledger: Ledger): Promise<void> {
  try {
    await checkAndHash(credential as unknown as JsonObject, [])
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const problems = (error.details['problems'] ?? []) as Problem[]
    const [problem] = problems
    const pointer = problem?.pointer ?? ''
    const why = problem ? `${problem.title}. ${problem.detail}` : error.message
    const source = ledger.sourceOf(pointer) ?? { document: 'the credential, by an option', pointer }
    throw refusal('UPGRADE_VALUE_INVALID', `what Open Badges 3.0 can carry (${why})`, source, { problems })
  }
}
