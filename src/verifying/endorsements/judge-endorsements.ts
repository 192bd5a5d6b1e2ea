import type { Finding } from '../../problems/problem'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import { checkEndorsementWords } from './check-endorsement-words'
import type { EndorsableSubject } from './check-endorsements'
import { checkEndorsements } from './check-endorsements'
import { endorsedOnce } from './endorsed-once'

/** What was found of the endorsements of a credential. */
export interface JudgedEndorsements {
  /** Each once. */
  endorsements: EndorsementReport[]
  /** Those that were left out because they are there already. */
  repeated: Finding[]
  /** What is to be said of the credential because of them. */
  notes: Finding[]
}

/** Verifies the endorsements of a credential, and checks that its statements are distinct from theirs. */
export async function judgeEndorsements(
  subject: ProvenSubject & EndorsableSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<JudgedEndorsements> {
  const every = await checkEndorsements(subject, settings, verifyNested)
  const { endorsements, findings } = endorsedOnce(every, settings.words)
  return { endorsements, repeated: findings, notes: checkEndorsementWords(subject, every) }
}

/** Verifies the endorsements of an achievement or a profile, of which nothing is signed. */
export async function judgeEndorsementsOfNode(
  subject: EndorsableSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<EndorsementReport[]> {
  const every = await checkEndorsements(subject, settings, verifyNested)
  return endorsedOnce(every, settings.words).endorsements
}
