import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { credentialsV2ContextUrl } from '../model/contexts/context-urls'
import { envelopeOfJwt, envelopeType, jwtOfEnvelope } from '../schema/references/check-presentation'

/**
 * Puts a JWT into an envelope, the form in which a presentation holds it.
 *
 * @see VCDM 2.0, section 4.13.1: https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials
 */
export function envelopeJwt(jwt: string): JsonObject {
  return { '@context': credentialsV2ContextUrl, id: `${envelopeOfJwt}${jwt}`, type: envelopeType }
}

/** Returns the JWT in an envelope; any other value as it is, also an envelope around anything else. */
export function openEnvelope(presented: JsonValue): JsonValue {
  if (!isJsonObject(presented) || !toArray<unknown>(presented['type']).includes(envelopeType))
    return presented
  return jwtOfEnvelope(presented['id']) ?? presented
}
