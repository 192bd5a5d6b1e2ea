import type { VerificationReport } from '../../src/verifying/outcome/report'
import { codesOf } from './credentials'

// The instant that the manifest names.
export const now = '2026-11-22T02:00:00Z'

/** One case of the manifest. */
export interface AttackCase {
  id: string
  file: string
  what: string
  expect: 'valid' | 'not-valid' | 'endorsements-not-valid'
  statusList?: string
}

/** Why each one is refused: a code among those that decide its verdict. */
export const reasons: Record<string, string> = {
  A01: 'TERM_UNDEFINED',
  A01b: 'TERM_UNDEFINED',
  A10: 'EXPIRED',
  A11: 'MEMBER_UNKNOWN',
  A12: 'MEMBER_UNKNOWN',
  A13b: 'MEMBER_UNKNOWN',
  A23: 'MEMBER_UNKNOWN',
  A24: 'MEMBER_UNKNOWN',
  A25: 'MEMBER_UNKNOWN',
  A27: 'MEMBER_UNKNOWN',
  A27b: 'MEMBER_UNKNOWN',
  A28: 'MEMBER_UNKNOWN',
  A29b: 'VALUE_TYPE',
  A31: 'VALUE_TYPE',
  A32b: 'VALUE_TYPE',
  B00: 'CONTEXT_INLINE',
  B01: 'CONTEXT_INLINE',
  B03: 'CONTEXT_INLINE',
  B04: 'CONTEXT_INLINE',
  B05: 'CONTEXT_INLINE',
  B06: 'CONTEXT_INLINE',
  B07: 'CONTEXT_NOT_PINNED',
  B08: 'CONTEXT_INLINE',
  B10b: 'CONTEXT_INLINE',
  B11: 'CONTEXT_INLINE',
  B12b: 'CONTEXT_UNKNOWN',
  B13b: 'CONTEXT_CONFLICT',
  B15: 'CONTEXT_NOT_PINNED',
  B21: 'MALFORMED_VALUE_ERROR',
  B22: 'MALFORMED_VALUE_ERROR',
  B25: 'MALFORMED_VALUE_ERROR',
  B25b: 'MALFORMED_VALUE_ERROR',
  B26: 'PROOF_VERIFICATION_ERROR',
  B26b: 'MALFORMED_VALUE_ERROR',
  C08: 'CONTROLLER_NOT_ISSUER',
  C10: 'PREVIOUS_PROOF_INVALID',
  // Its issuer is a did:web whose document, which lists the key only for authentication, is not among the files.
  C22: 'VERIFICATION_METHOD_UNRESOLVED',
  C30: 'PROOF_FROM_THE_FUTURE',
  'D-+23_59': 'VALUE_FORMAT',
  'D-feb_30': 'VALUE_FORMAT',
  'D-multi': 'VALUE_TYPE',
  'D-skew': 'EXPIRED',
  E03b: 'PROOF_VERIFICATION_ERROR',
  J01: 'VALUE_TYPE',
  J02b: 'VALUE_TYPE',
  J05: 'MEMBER_UNKNOWN',
  J05b: 'MEMBER_UNKNOWN',
  J13b: 'VALUE_TYPE',
  J20: 'PARSING_ERROR',
  J22: 'PROOF_VERIFICATION_ERROR',
  J32: 'PARSING_ERROR',
  J33: 'TERM_UNDEFINED',
  J41: 'MEMBER_UNKNOWN',
  J43: 'MEMBER_UNKNOWN',
  J43b: 'MEMBER_UNKNOWN',
  J43c: 'MEMBER_UNKNOWN',
  J49: 'MALFORMED_VALUE_ERROR',
  J50: 'MALFORMED_VALUE_ERROR',
  J51: 'VALUE_TYPE',
  M2: 'PROOF_VERIFICATION_ERROR',
  M3: 'MALFORMED_VALUE_ERROR',
  M4: 'MALFORMED_VALUE_ERROR',
}

/*
 * Why each one with a status list is refused; none where it is accepted. S05d names entry 5 by a number, which must be read; the
 * list beside it has that bit set, so the badge is revoked, although the manifest calls it valid.
 */
export const statusReasons: Record<string, string | undefined> = {
  S00: undefined,
  S02: 'STATUS_LIST_ISSUER_MISMATCH',
  S04: 'RANGE_ERROR',
  S05: 'STATUS_ENTRY_MALFORMED',
  S05d: 'REVOKED',
  S06: 'STATUS_LIST_EXPIRED',
  S06b: 'STATUS_LIST_STALE',
  S07: 'STATUS_LIST_MALFORMED',
  S07b: 'STATUS_LIST_MALFORMED',
  S08: 'STATUS_LIST_LENGTH_ERROR',
}

/*
 * The file J13.json was to hold -0 in place of 0, but a JSON writer has turned it back into 0 on the way to the disk, so that it
 * is a genuine badge. It is verified as it is, and the text that was meant beside it.
 */
export const lostOnTheWay = new Set(['J13'])

/** The codes that decide a report's verdict. */
export function decidingCodes(report: VerificationReport): string[] {
  return report.verdict === 'valid'
    ? []
    : codesOf(report, report.verdict === 'invalid' ? 'error' : 'indeterminate')
}
