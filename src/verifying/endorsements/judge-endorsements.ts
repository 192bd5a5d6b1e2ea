import type { Finding } from '../../problems/problem'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import { checkEndorsementWords } from './check-endorsement-words'
import type { EndorsableSubject } from './check-endorsements'
import { checkEndorsements } from './check-endorsements'

/** What was found of the endorsements of a credential. */
export interface JudgedEndorsements {
  endorsements: EndorsementReport[]
  /** What is to be said of the credential because of them. */
  notes: Finding[]
}

/** Verifies the endorsements of a credential, and checks that its statements are distinct from theirs. */
export async function judgeEndorsements(
  subject: ProvenSubject & EndorsableSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<JudgedEndorsements> {
  const endorsements = await checkEndorsements(subject, settings, verifyNested)
  return { endorsements, notes: checkEndorsementWords(subject, endorsements) }
}
