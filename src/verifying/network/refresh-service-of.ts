import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'

/**
 * The refresh service of a credential: the first that it names of type `1EdTechCredentialRefresh`, or `undefined`.
 *
 * @param credential - What came through the gate.
 */
export function refreshServiceOf({ refreshService }: JsonObject): string | undefined {
  const [first] = toArray(refreshService)
    .filter(isJsonObject)
    .filter(({ type }) => toArray(type).includes('1EdTechCredentialRefresh'))
  return typeof first?.['id'] === 'string' ? first['id'] : undefined
}
