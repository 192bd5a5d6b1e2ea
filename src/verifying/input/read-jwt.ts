import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { formatUnsupported } from '../../model/input-kinds'
import type { Finding } from '../../problems/problem'
import { credentialOfJwt } from '../../securing/jwt-claims'
import { MalformedJwt } from '../../securing/malformed-jwt'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { parseJwt } from '../../securing/parse-jwt'
import { unreadableInput } from './own-input'

/** What came in as a JWT: a credential with what secures it, or why there is none. */
export interface ReadJwt {
  format: 'jwt'
  document?: JsonObject
  jwt?: ParsedJwt
  findings: Finding[]
}

/** Reads the credential in a compact JWS; its signature is checked later. */
export function readJwt(input: string | Uint8Array, limits: Partial<JsonLimits>): ReadJwt {
  try {
    const jwt = parseJwt(input, limits)
    return { format: 'jwt', document: credentialOfJwt(jwt), jwt, findings: [] }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { format: 'jwt', findings: [unreadable(error)] }
  }
}

function unreadable(error: QualityLabelError): Finding {
  if (error instanceof MalformedJwt) return error.finding
  const { code, details } = error
  if (code === 'FORMAT_UNSUPPORTED')
    return formatUnsupported({ kind: details['kind'] === 'inputJwe' ? 'inputJwe' : 'inputSdJwt' })
  return unreadableInput(error)
}
