import { assertArguments } from '../core/read-options'
import type { ValidationResult } from '../gate/validate'
import { validateInWords, validationOf } from '../gate/validate'
import type { Finding } from '../problems/problem'
import type { Words } from '../problems/words'
import { english } from '../problems/words'
import type { ShapeName } from '../schema/shape-names'
import { checkJwtClaims } from './check-jwt-claims'
import { credentialOfJwt } from './jwt-claims'
import type { ParsedJwt } from './parse-jwt'

/**
 * Validates the credential in a JWT like `validate`, and checks that the claims agree with it. Checks neither signature nor time.
 *
 * A missing `jti` is a problem here, because Open Badges 3.0 requires it; `verify` only warns.
 *
 * @param jwt - Result of `parseJwt`.
 * @throws {QualityLabelError} `JWT_MALFORMED` as `credentialOfJwt`.
 * @throws {RangeError} If there is no shape with that name.
 * @see Open Badges 3.0, section 8.2.4.1
 */
export function validateJwt(jwt: ParsedJwt, shape?: ShapeName): ValidationResult {
  return validateJwtInWords(english, jwt, shape)
}

/** As `validateJwt`, with the problems in a language. */
export function validateJwtInWords(words: Words, jwt: ParsedJwt, shape?: ShapeName): ValidationResult {
  assertArguments('validate', 'an object', { jwt })
  const credential = credentialOfJwt(jwt)
  const inside = validateInWords(words, credential, shape)
  const claims = validationOf(checkJwtClaims(jwt, credential).map(asRequired), undefined, words)
  return {
    ...inside,
    valid: inside.valid && claims.valid,
    problems: [...inside.problems, ...claims.problems],
  }
}

const required = ['iss', 'jti']

function asRequired(finding: Finding): Finding {
  const isRequired =
    finding.code === 'JWT_CLAIM_MISSING' && required.includes(String(finding.params?.['claim']))
  return isRequired ? { ...finding, because: 'requiredClaim' } : finding
}
