import { isIri } from '../../schema/is-iri'

/** Whether a value is an address that is asked over TLS, as every service of an Open Badge must be. */
export function isHttps(value: unknown): value is string {
  return typeof value === 'string' && /^https:\/\/[^/?#]/.test(value) && isIri(value)
}
