import type { ProblemCode } from '../../problems/registry'
import type { PageKey } from '../words/catalogue'

type HintKey = Extract<PageKey, `hint${string}`>

const ofCodes = {
  VERIFICATION_METHOD_UNRESOLVED: 'hintKey',
  VERIFICATION_METHOD_NOT_FOUND: 'hintKey',
  SIGNERS_UNDECIDED: 'hintKey',
  TRUST_NOT_GIVEN: 'hintTrust',
  POLICY_NOT_GIVEN: 'hintTrust',
  POLICY_NOT_FOR_ISSUER: 'hintTrust',
  TRUST_ROOT_NOT_PINNED: 'hintRoot',
  ISSUER_NOT_KNOWN: 'hintIssuer',
  LABEL_NOT_BY_NETWORK: 'hintIssuer',
  STATUS_RETRIEVAL_ERROR: 'hintStatus',
  STATUS_LIST_EXPIRED: 'hintStatus',
  STATUS_LIST_STALE: 'hintStatus',
  EVIDENCE_NOT_GIVEN: 'hintEvidence',
  RECIPIENT_MISMATCH: 'hintRecipient',
  RECIPIENT_UNKNOWN: 'hintRecipient',
} satisfies Partial<Record<ProblemCode, HintKey>>

/** What a reader of the page can do about a problem, by its code: the hints of the library speak of its options. */
export const hints: Readonly<Record<string, HintKey | undefined>> = ofCodes
