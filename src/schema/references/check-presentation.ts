import { toArray } from '../../core/json'
import type { Presentation, PresentedCredential } from '../../model/generated/documents'
import { isUri } from '../../model/is-uri'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { anyOf } from '../expectations'
import { checkUnique, makeFinding, placeEach } from './make-finding'

/** Most credentials of a presentation: each is verified as a document of its own, with work of its own. */
export const maxPresented = 100

/** Type of an object whose `id` is a credential in another form, as a `data:` URL. */
export const envelopeType = 'EnvelopedVerifiableCredential'

/** How the `id` of the envelope of a JWT begins. */
export const envelopeOfJwt = 'data:application/vc+jwt,'

/**
 * Checks that a presentation has one proof, at most 100 credentials, each once, and nothing else that a reader does not see.
 *
 * @see VCDM 2.0, sections 4.13 (verifiable presentations) and 4.13.1 (enveloped verifiable credentials)
 */
export function checkPresentation(presentation: Presentation): Finding[] {
  const { type, verifiableCredential, proof } = presentation
  const presented = placeEach(verifiableCredential, '/verifiableCredential')
  if (presented.length > maxPresented)
    return [tooMany('/verifiableCredential', maxPresented, presented.length)]
  const ids = presented.flatMap(({ value: { id }, pointer }) =>
    typeof id === 'string' ? [{ value: id, pointer: `${pointer}/id` }] : [],
  )
  return [
    ...(presentation['@context'].length === 0 ? [noContext] : []),
    ...checkTypes(type),
    ...presented.flatMap(({ value, pointer }) => checkPresented(value, pointer)),
    ...checkUnique(ids),
    ...(toArray(proof).length > 1 ? [tooMany('/proof', 1, toArray(proof).length)] : []),
  ]
}

function tooMany(pointer: string, limit: number, found: number): Finding {
  return {
    code: 'VALUE_COUNT',
    pointer,
    params: { expected: say('expectAtMost', { limit }), found: String(found) },
  }
}

const noContext: Finding = {
  code: 'VALUE_COUNT',
  pointer: '/@context',
  params: { expected: say('expectAtLeast', { limit: 1 }), found: '0' },
}

// Without a context that defines it, only an address means anything.
function checkTypes(type: string | readonly string[]): Finding[] {
  const types = placeEach(type, '/type')
  const odd = types.filter(({ value }) => value !== 'VerifiablePresentation' && !isUri(value))
  return [
    ...odd.map(({ value, pointer }) =>
      makeFinding('VALUE_NOT_ALLOWED', pointer, plain('VerifiablePresentation'), value),
    ),
    ...checkUnique(types),
  ]
}

function checkPresented(value: PresentedCredential, pointer: string): Finding[] {
  const types = toArray<unknown>(value['type'])
  if (types.includes(envelopeType)) return checkEnvelope(value, pointer)
  if (types.includes('VerifiableCredential') && !types.includes('VerifiablePresentation')) return []
  const expected = anyOf(['VerifiableCredential', envelopeType].map(plain))
  return [makeFinding('VALUE_NOT_ALLOWED', `${pointer}/type`, expected, value['type'])]
}

const envelopeMembers = ['@context', 'id', 'type']

function checkEnvelope(value: PresentedCredential, pointer: string): Finding[] {
  const { id, type } = value
  const other = Object.keys(value).find((member) => !envelopeMembers.includes(member))
  if (other !== undefined)
    return [makeFinding('MEMBER_UNKNOWN', pointer, anyOf(envelopeMembers.map(plain)), other.slice(0, 80))]
  if (toArray(type).length > 1)
    return [makeFinding('VALUE_NOT_ALLOWED', `${pointer}/type`, plain(envelopeType), type)]
  return typeof id === 'string' && id.startsWith(envelopeOfJwt)
    ? []
    : [makeFinding('VALUE_FORMAT', `${pointer}/id`, plain(`${envelopeOfJwt}…`), id)]
}
