import type { TrustMaterial } from '../../index'
import { verify } from '../../index'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { nameOf } from '../read-files'

/** The trust material by which a verifier decides who signed a label. */
export type SignerMaterial = Pick<TrustMaterial, 'networks' | 'committees' | 'didDocuments'>

/**
 * Checks that enough members of a committee signed a label, as verifiers will: its shape, its signatures, and the quorum.
 *
 * Whether it is current does not matter: a renewal may begin later, and an older edition may have ended.
 *
 * @param now - When the bundle is issued; keys that are revoked by then count nowhere.
 * @throws {CommandError} 65 if they did not, or if that cannot be found out.
 */
export async function requireSigned(
  file: string,
  label: object,
  { networks = [], committees = [], didDocuments = [] }: SignerMaterial,
  now: string,
): Promise<void> {
  const trust = { networks, committees, didDocuments }
  const { sections, problems } = await attempt(() => verify(label, { now, trust }))
  const asked = ['shape', 'integrity', 'policy'] as const
  if (asked.every((name) => sections[name].verdict === 'valid')) return
  const isSure = asked.some((name) => sections[name].verdict === 'invalid')
  const problem = problems.find(
    ({ section, severity }) =>
      asked.some((name) => name === section) && severity === (isSure ? 'error' : 'indeterminate'),
  )
  const why = problem ? ` ${problem.title}. ${problem.detail}` : ''
  throw new CommandError(
    isSure
      ? `Cannot enter ${nameOf(file)} in the register: it is not signed by enough members of a committee.${why}`
      : `Cannot enter ${nameOf(file)} in the register: it is not known whether enough members of a committee signed it.${why} Give what is missing in the same command: --committee, --did-document`,
    exitCodes.data,
  )
}
