import type { JsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import type { CheckedProof } from '../../securing/check-proof'
import { namedAsPrevious } from '../../securing/previous-proofs'
import { verdictOf } from '../outcome/section'

/**
 * Checks that a proof holds only where each one that it names as previous holds.
 *
 * @param checked - Every proof after its own check; each that follows a failed one gets a finding.
 * @param links - The proofs that each proof follows.
 * @see VC Data Integrity 1.0, section 2.1.2 (proof chains): https://www.w3.org/TR/vc-data-integrity/#proof-chains
 */
export function checkChain(
  checked: readonly CheckedProof[],
  links: ReadonlyMap<JsonObject, readonly JsonObject[]>,
): void {
  let unbroken = checked.filter(
    ({ proof, findings }) => proof['previousProof'] !== undefined && !findings.some(isDecided),
  )
  let before: number
  do {
    // A proof that falls takes those with it that follow it.
    before = unbroken.length
    const holding = checked.filter(({ findings }) => verdictOf(findings) === 'valid')
    const held = new Set(holding.map(({ proof }) => proof))
    unbroken = unbroken.filter((result) => !isBroken(result, links.get(result.proof) ?? [], held))
  } while (unbroken.length < before)
}

// Its chain was looked at already, or nothing of it was.
function isDecided({ code }: Finding): boolean {
  return code === 'PREVIOUS_PROOF_INVALID' || code === 'PROOFS_TOO_MANY'
}

/** Whether a proof follows one that does not hold; says so of it. */
function isBroken(
  { proof, pointer, findings }: CheckedProof,
  previous: readonly JsonObject[],
  held: ReadonlySet<JsonObject>,
): boolean {
  const holding = new Set(previous.filter((each) => held.has(each)).map(({ id }) => id))
  const previousProof = namedAsPrevious(proof).find((id) => !holding.has(id))
  if (previousProof === undefined) return false
  findings.push({
    code: 'PREVIOUS_PROOF_INVALID',
    pointer: `${pointer}/previousProof`,
    params: { previousProof },
  })
  return true
}
