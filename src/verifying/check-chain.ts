import type { CheckedProof } from '../securing/check-proof'
import { namedAsPrevious } from '../securing/previous-proofs'
import { verdictOf } from './section'

/**
 * Checks that a proof holds only where the one that it names as previous holds, and only one has that id.
 *
 * @param checked - Every proof as it was checked by itself; each that follows one that does not hold gets a finding.
 * @see VC Data Integrity 1.0, section 2.1.2 (proof chains): https://www.w3.org/TR/vc-data-integrity/#proof-chains
 */
export function checkChain(checked: readonly CheckedProof[]): void {
  let unbroken = checked.filter(({ findings }) =>
    findings.every(({ code }) => code !== 'PREVIOUS_PROOF_INVALID'),
  )
  let before: number
  do {
    // A proof that falls takes those with it that follow it.
    before = unbroken.length
    const holds = holdingIds(checked)
    unbroken = unbroken.filter((result) => !isBroken(result, holds))
  } while (unbroken.length < before)
}

function holdingIds(checked: readonly CheckedProof[]): ReadonlyMap<unknown, boolean> {
  const holds = new Map<unknown, boolean>()
  for (const { proof, findings } of checked)
    holds.set(proof['id'], !holds.has(proof['id']) && verdictOf(findings) === 'valid')
  return holds
}

/** Whether a proof follows one that does not hold; says so of it. */
function isBroken({ proof, pointer, findings }: CheckedProof, holds: ReadonlyMap<unknown, boolean>): boolean {
  const previousProof = namedAsPrevious(proof).find((id) => holds.get(id) !== true)
  if (previousProof === undefined) return false
  findings.push({
    code: 'PREVIOUS_PROOF_INVALID',
    pointer: `${pointer}/previousProof`,
    params: { previousProof },
  })
  return true
}
