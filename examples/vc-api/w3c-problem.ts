import type { Problem } from 'quality-label'
import { problemTypes } from './problem'

const ofSection: Partial<Record<Problem['section'], string>> = {
  shape: problemTypes.malformed,
  schema: problemTypes.malformed,
  integrity: problemTypes.proof,
  time: problemTypes.range,
}

// The library's own codes, where W3C has a name of its own for the same.
const ofCode: Readonly<Record<string, string>> = {
  PARSING_ERROR: problemTypes.parsing,
  FORMAT_UNSUPPORTED: problemTypes.parsing,
  INPUT_TOO_LARGE: problemTypes.parsing,
  MALFORMED_VALUE_ERROR: problemTypes.malformed,
  JWT_MALFORMED: problemTypes.parsing,
  JWT_HEADER_REFUSED: problemTypes.cryptographic,
  JWT_ALGORITHM_REFUSED: problemTypes.cryptographic,
  STATUS_RETRIEVAL_ERROR: problemTypes.status,
}

const w3c = 'https://w3id.org/security#'

/**
 * Returns a problem with the type that W3C gives its kind; `code` stays that of the library.
 *
 * @see VCDM 2.0, section 7.2: https://www.w3.org/TR/vc-data-model-2.0/#problem-details
 * @see VC Data Integrity 1.0, section 4.7: https://www.w3.org/TR/vc-data-integrity/#processing-errors
 */
export function asW3cProblem(problem: Problem): Problem {
  if (problem.type.startsWith(w3c)) return problem
  const type = ofCode[problem.code] ?? ofSection[problem.section]
  return type === undefined ? problem : { ...problem, type }
}
