import type { JsonValue } from '../../core/json'
import { toArray } from '../../core/json'
import { credentialsV2ContextUrl } from '../../model/contexts/context-urls'
import { dataModelOf } from '../../model/contexts/data-model'
import type { Presentation, PresentedCredential } from '../../model/generated/documents'
import { isUri } from '../../model/is-uri'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { anyOf } from '../expectations'
import type { Placed } from './make-finding'
import { checkUnique, makeFinding, placeEach } from './make-finding'

/** Most credentials of a presentation: each is verified as a document of its own, with work of its own. */
export const maxPresented = 100

/** Type of an object whose `id` is a credential in another form, as a `data:` URL. */
export const envelopeType = 'EnvelopedVerifiableCredential'

/** How the `id` of the envelope of a JWT begins. */
export const envelopeOfJwt = 'data:application/vc+jwt,'

// RFC 7515, section 3.1: three parts, each in base64url, and no white space.
const compactJws = /^[\w-]+\.[\w-]*\.[\w-]*$/

/** Returns the JWT in the `id` of an envelope; `undefined` where that is anything else, such as JSON. */
export function jwtOfEnvelope(id: unknown): string | undefined {
  const jwt = typeof id === 'string' && id.startsWith(envelopeOfJwt) ? id.slice(envelopeOfJwt.length) : ''
  return compactJws.test(jwt) ? jwt : undefined
}

/**
 * Checks that a presentation has one proof, from one to 100 credentials, each once, and nothing else that a reader does not see.
 *
 * @see VCDM 2.0, sections 4.13 (verifiable presentations) and 4.13.1 (enveloped verifiable credentials)
 */
export function checkPresentation(presentation: Presentation): Finding[] {
  const { '@context': context, type, verifiableCredential, proof } = presentation
  const presented = placeEach(verifiableCredential, '/verifiableCredential')
  const count = checkCount(presented.length, '/verifiableCredential', maxPresented)
  if (count.length > 0) return count
  const ids = presented.flatMap(({ value: { id }, pointer }) =>
    typeof id === 'string' ? [{ value: id, pointer: `${pointer}/id` }] : [],
  )
  const types = placeEach(type, '/type')
  return [
    ...(dataModelOf(context as JsonValue) === undefined
      ? [notAllowed('/@context/0', [credentialsV2ContextUrl], context[0])]
      : []),
    // Without a context that defines it, only an address means anything.
    ...types
      .filter(({ value }) => value !== presentationType && !isUri(value))
      .map(({ value, pointer }) => notAllowed(pointer, [presentationType], value)),
    ...checkUnique(types),
    ...presented.flatMap(checkPresented),
    ...checkUnique(ids),
    ...(proof === undefined ? [] : checkCount(toArray(proof as JsonValue).length, '/proof', 1)),
  ]
}

const presentationType = 'VerifiablePresentation'

function checkCount(found: number, pointer: string, limit: number): Finding[] {
  if (found > 0 && found <= limit) return []
  const expected = found === 0 ? say('expectAtLeast', { limit: 1 }) : say('expectAtMost', { limit })
  return [{ code: 'VALUE_COUNT', pointer, params: { expected, found: String(found) } }]
}

function notAllowed(pointer: string, expected: readonly string[], found: unknown): Finding {
  return makeFinding('VALUE_NOT_ALLOWED', pointer, anyOf(expected.map(plain)), found)
}

function checkPresented({ value, pointer }: Placed<PresentedCredential>): Finding[] {
  const { '@context': _, id, type, ...others } = value
  const types = toArray(type as JsonValue)
  if (types.includes(envelopeType)) {
    const [other] = Object.keys(others)
    if (other !== undefined)
      return [notAllowed(`${pointer}/${other.slice(0, 80)}`, ['@context', 'id', 'type'], other)]
    if (types.length > 1) return [notAllowed(`${pointer}/type`, [envelopeType], type)]
    return jwtOfEnvelope(id) !== undefined ? [] : [notAllowed(`${pointer}/id`, [`${envelopeOfJwt}…`], id)]
  }
  if (types.includes('VerifiableCredential') && !types.includes(presentationType)) return []
  return [notAllowed(`${pointer}/type`, ['VerifiableCredential', envelopeType], type)]
}
