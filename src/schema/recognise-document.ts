import { looksLikeJwt } from '../core/compact-jws'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { InputKind, OtherInput } from '../model/input-kinds'
import { showsSecret } from '../model/shows-secret'
import { detectShape } from './detect-shape'

/** Bounds of the search for a credential: real wrappers are small, and the search must not grow with the document. */
const bounds = { depth: 4, nodes: 200 }

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
    return shape === undefined ? undefined : { kind: 'inputOfShape', name: shape }
  const kind = objectKinds.find(([, fits]) => fits(value))?.[0]
  if (kind) return kind === 'inputDidResolution' ? { kind, pointer: '/didDocument' } : { kind }
  if (shape !== undefined) return { kind: 'inputOfShape', name: shape }
  return has(value, '@context') ? undefined : withCredential('inputWrapper', value)
}

function recogniseText(text: string): OtherInput | undefined {
  if (address.test(text)) return { kind: 'inputAddress' }
  return /^\s*[{[]/.test(text) || isJwt(text) ? { kind: 'inputQuoted' } : undefined
}

// VCDM 2.0, section 4.13: a presentation may hold credentials as objects, as envelopes, or none.
function recognisePresentation(presentation: JsonObject): OtherInput {
  const { verifiableCredential } = presentation
  const pointer = '/verifiableCredential'
  if (Array.isArray(verifiableCredential) && verifiableCredential.length > 0)
    return { kind: 'inputPresentation', pointer: `${pointer}/0` }
  return isJsonObject(verifiableCredential) || typeof verifiableCredential === 'string'
    ? { kind: 'inputPresentation', pointer }
    : { kind: 'inputWithoutCredential' }
}

// A controller document has an https address as its id (Controlled Identifiers 1.0, section 2.1.1).
function isDidDocument(document: JsonObject): boolean {
  return (
    /^(?:did|https):/.test(String(document['id'])) &&
    ['verificationMethod', 'assertionMethod', 'authentication'].some((member) => has(document, member))
  )
}

function has(document: JsonObject, member: string): boolean {
  return Object.hasOwn(document, member)
}

function withCredential(kind: InputKind, outer: object): OtherInput | undefined {
  const pointer = findCredential(outer)
  return pointer === undefined ? undefined : { kind, pointer }
}

/** Returns the pointer to the first credential in a value, searching level by level. */
function findCredential(outer: object): string | undefined {
  const queue: { value: unknown; pointer: string; depth: number }[] = [
    { value: outer, pointer: '', depth: 0 },
  ]
  for (let index = 0; index < queue.length && index < bounds.nodes; index += 1) {
    const { value, pointer, depth } = queue[index] as (typeof queue)[number]
    if (depth > 0 && isCredential(value)) return pointer
    if (typeof value !== 'object' || value === null || depth >= bounds.depth) continue
    for (const name of Object.keys(value).slice(0, bounds.nodes)) {
      const inner = (value as Record<string, unknown>)[name]
      queue.push({ value: inner, pointer: appendPointer(pointer, name), depth: depth + 1 })
    }
  }
  return undefined
}

function isCredential(value: unknown): boolean {
  if (typeof value === 'string') return isJwt(value)
  if (!isJsonObject(value) || !has(value, '@context')) return false
  const shape = detectShape(value)
  return (
    shape === 'badge' ||
    shape === 'endorsement' ||
    toArray<unknown>(value['type']).includes('VerifiableCredential')
  )
}

// Of two dots: many words have one.
function isJwt(text: string): boolean {
  return looksLikeJwt(text) && text.indexOf('.', text.indexOf('.') + 2) !== -1
}
