import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import type { ParsedJwt } from '../../securing/parse-jwt'
import type { CertificationSectionId } from './certification-report'
import { endorsementsOf } from './check-endorsement-forms'
import { imagesOf } from './check-images'
import { certifiedSuitesOf } from './check-proof-form'

/** A credential to report on. */
export interface FoundCredential {
  format: string
  document: JsonObject
  jwt: ParsedJwt | undefined
  shape: string
}

/** Returns the values that a section checked, in a form that needs no translation; empty if the credential has nothing of the kind. */
export function foundBySection(id: CertificationSectionId, found: FoundCredential): string {
  const { document, jwt, format, shape } = found
  switch (id) {
    case 'file':
      return format
    case 'context':
    case 'terms':
      return texts(document['@context'])
    case 'members':
      return shape
    case 'proof':
      return jwt ? texts(jwt.header['alg']) : texts(certifiedSuitesOf(document))
    case 'dates':
      return texts([document['validFrom'] ?? null, document['validUntil'] ?? null])
    case 'images':
      return count(imagesOf(document))
    case 'endorsements':
      return count(endorsementsOf(document))
    case 'evidence':
      return count(toArray(document['evidence']))
    case 'status':
    case 'refreshService':
      return texts(valuesOf(document[memberOf(id)], 'type'))
    case 'subject':
      return texts([
        ...valuesOf(document['credentialSubject'], 'id'),
        ...valuesOf(document['credentialSubject'], 'type'),
      ])
    case 'credentialSchema':
    case 'issuer':
      return texts(valuesOf(document[id], 'id'))
    default:
      return texts(document[memberOf(id)])
  }
}

function memberOf(id: CertificationSectionId): string {
  if (id === 'status') return 'credentialStatus'
  return id === 'ids' ? 'id' : id
}

function valuesOf(value: JsonValue | undefined, member: string): JsonValue[] {
  return toArray(value).flatMap((entry) => (isJsonObject(entry) ? toArray(entry[member]) : []))
}

// The first few values: ids and terms unchanged, anything else in quotes.
function texts(value: JsonValue | undefined): string {
  const found = toArray(value).filter((text) => typeof text === 'string')
  const shown = found.slice(0, 3).map(quoteUnlessPlain)
  return `${shown.join(', ')}${found.length > shown.length ? ', …' : ''}`
}

function count(values: readonly unknown[]): string {
  return values.length === 0 ? '' : String(values.length)
}
