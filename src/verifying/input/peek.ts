import { looksLikeJwt } from '../../core/compact-jws'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import { credentialOfJwt } from '../../securing/jwt-claims'
import { parseJwt } from '../../securing/parse-jwt'

/** Reads a credential as JSON, as text or bytes of it, or as a JWT; nothing of it is checked. */
export function peek(credential: unknown): JsonObject | undefined {
  if (credential instanceof Uint8Array) return peek(new TextDecoder().decode(credential))
  if (isJsonObject(credential)) return credential
  if (typeof credential !== 'string') return undefined
  try {
    if (looksLikeJwt(credential)) return credentialOfJwt(parseJwt(credential))
    const document = parseJson(credential)
    return isJsonObject(document) ? document : undefined
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return undefined
  }
}
