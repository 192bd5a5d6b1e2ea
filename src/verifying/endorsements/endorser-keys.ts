import { keyTexts } from '../facts/known-keys'
import type { EndorsementReport } from '../outcome/report'

/** Public keys whose signatures on an endorsement are right and whose owner is shown to be its endorser. */
export function endorserKeys({ report }: Pick<EndorsementReport, 'report'>): string[] {
  return report.sections.integrity.proofs.flatMap((proof) =>
    proof.signature === 'valid' && proof.keyBinding === 'bound' ? keyTexts(proof) : [],
  )
}
