import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { InputKind, OtherInput } from '../model/input-kinds'
import { showsSecret } from '../model/shows-secret'
import { detectShape } from './detect-shape'
import { findInside, isCredential, isJwt } from './find-inside'
import { nameShape } from './name-shape'
import { placeEach } from './references/make-finding'

/** Bounds of the search for a credential: real wrappers are small, and the search must not grow with the document. */
const bounds = { depth: 4, nodes: 200, most: 1 }

const address = /^\s*https?:\/\/[^\s"]+\s*$/i

/** Kinds of object without a credential in them; the first that fits names the document. */
const objectKinds: readonly [kind: InputKind, fits: (document: JsonObject) => boolean][] = [
  ['inputDidResolution', ({ didDocument }) => isJsonObject(didDocument)],
  ['inputDidDocument', isDidDocument],
  ['inputPrivateKey', showsSecret],
  ['inputKey', (key) => has(key, 'publicKeyMultibase') || has(key, 'kty')],
]

/**
 * Recognises JSON that is not a credential: a presentation, a wrapper or a list of credentials, a status list, a DID document, a
 * key, or a document of another shape. Checks nothing in it.
 *
 * @returns `undefined` for an intended credential, and for anything not recognised.
 */
export function recogniseDocument(value: unknown): OtherInput | undefined {
  if (typeof value === 'string') return recogniseText(value)
  if (Array.isArray(value)) return withCredential('inputList', value)
  if (!isJsonObject(value)) return undefined
  const types = toArray<unknown>(value['type'])
  if (types.includes('VerifiablePresentation') || types.includes('EnvelopedVerifiablePresentation'))
    return types.includes('VerifiableCredential') ? undefined : recognisePresentation(value)
  const shape = detectShape(value)
  if (shape === 'badge' || shape === 'endorsement') return undefined
  if (shape === 'statusList' || shape === 'statusList2021') return { kind: 'inputStatusList' }
  if (types.includes('VerifiableCredential') || has(value, 'credentialSubject')) return undefined
  // Trust bundles and roots are signed too, and some DID documents.
  if (has(value, 'proof') && !isDidDocument(value))
    return shape === undefined ? undefined : { kind: 'inputOfShape', name: nameShape(shape) }
  const kind = objectKinds.find(([, fits]) => fits(value))?.[0]
  if (kind) return kind === 'inputDidResolution' ? { kind, pointer: '/didDocument' } : { kind }
  if (shape !== undefined) return { kind: 'inputOfShape', name: nameShape(shape) }
  return has(value, '@context') ? undefined : withCredential('inputWrapper', value)
}

function recogniseText(text: string): OtherInput | undefined {
  if (address.test(text)) return { kind: 'inputAddress' }
  return /^\s*[{[]/.test(text) || isJwt(text) ? { kind: 'inputQuoted' } : undefined
}

// VCDM 2.0, section 4.13: a presentation may hold credentials as objects, as envelopes, or none.
function recognisePresentation(presentation: JsonObject): OtherInput {
  const { verifiableCredential } = presentation
  const isOne = isJsonObject(verifiableCredential) || typeof verifiableCredential === 'string'
  const all = isOne || Array.isArray(verifiableCredential) ? verifiableCredential : undefined
  const pointers = placeEach(all, '/verifiableCredential').map(({ pointer }) => pointer)
  const [pointer] = pointers
  return pointer === undefined
    ? { kind: 'inputWithoutCredential' }
    : { kind: 'inputPresentation', pointer, pointers }
}

// A controller document has an https address as its id (Controlled Identifiers 1.0, section 2.1.1).
function isDidDocument(document: JsonObject): boolean {
  const { id } = document
  return (
    typeof id === 'string' &&
    /^(?:did|https):/.test(id) &&
    ['verificationMethod', 'assertionMethod', 'authentication'].some((member) => has(document, member))
  )
}

function has(document: JsonObject, member: string): boolean {
  return Object.hasOwn(document, member)
}

function withCredential(kind: InputKind, outer: object): OtherInput | undefined {
  const pointer = findInside(outer, isCredential, bounds)[0]?.pointer
  return pointer === undefined ? undefined : { kind, pointer }
}
