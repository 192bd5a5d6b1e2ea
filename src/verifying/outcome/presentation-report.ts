import type { Problem } from '../../problems/problem'
import type { ProofReport, Verdict, VerificationReport } from './report'

/** One credential of a presentation, verified as a document of its own. */
export interface PresentedReport {
  /** JSON pointer of the credential in the input; `''` where the input is the credential. */
  pointer: string
  /**
   * `holder`: the presentation's proof holds, and the one subject of the credential is the holder. `another`: the proof holds, and the
   * credential is about someone or something else. `unproven`: the proof does not hold or there is none, or the credential names no id of its subject.
   */
  about: 'holder' | 'another' | 'unproven'
  report: VerificationReport
}

/** The proof of a presentation, with all that it says. */
export interface HolderProofReport extends ProofReport {
  /** The occasion that it was made for, as it says. */
  challenge?: string
  /** The verifier that it was made for, as it says. */
  domain?: string
  nonce?: string
  /** When it ends. */
  expires?: string
}

/** What `verifyPresentation` found: plain JSON, the same bytes for the same input. */
export interface PresentationReport {
  /** The worst of the presentation itself and of every credential in it. Without a proof of a holder it is never `valid`. */
  verdict: Verdict
  /** One sentence that a person understands. */
  summary: string
  /** The instant of the verification, as given. */
  checkedAt: string
  /** Who presents; present only where the proof shows it. */
  holder?: string
  /** Id of the presentation, as it says. */
  id?: string
  /** Types of the presentation beside `VerifiablePresentation`, as it says. */
  types?: string[]
  /** The proof of the holder; absent where there is none, or where the presentation has not the closed shape. */
  proof?: HolderProofReport
  /** What was found of the presentation itself; each credential's problems are in its own report. */
  problems: Problem[]
  /** Every credential, in the order of the input. */
  credentials: PresentedReport[]
}
