import type { JsonObject } from '../index'
import type { Fact } from './facts'
import type { Speech } from './speech'
import { keyPurposes, sayTerm } from './terms'
import { objectsOf } from './voice'

/** Says which keys a DID document lists, what each may do, and when it ends. */
export function keyFacts(document: JsonObject, speech: Speech): Fact[] {
  const { say } = speech
  const methods = objectsOf(document['verificationMethod'])
  const embedded = Object.keys(keyPurposes).flatMap((name) => objectsOf(document[name]))
  const lines = [...methods, ...embedded].map((method) => sayKey(method, document, speech))
  return [[say('factKeys'), ...(lines.length > 0 ? lines : [say('factNone')])]]
}

function sayKey({ id, expires, revoked }: JsonObject, document: JsonObject, speech: Speech): string {
  const { say, show } = speech
  const name = typeof id === 'string' ? id : ''
  const uses = Object.keys(keyPurposes)
    .filter((purpose) => listsKey(document, purpose, name))
    .map((purpose) => sayTerm(keyPurposes, purpose, speech))
  const ends = [
    ...(typeof expires === 'string' ? [say('keyExpires', { at: show(expires) })] : []),
    ...(typeof revoked === 'string' ? [say('keyRevoked', { at: show(revoked) })] : []),
  ]
  return [
    name === '' ? say('unnamedKey') : show(name),
    ...(uses.length > 0 ? uses : [say('keyForNothing')]),
    ...ends,
  ].join(', ')
}

// A relationship names a key by its id, which can be relative, or has the key in it.
function listsKey(document: JsonObject, purpose: string, key: string): boolean {
  const listed = [document[purpose] ?? []].flat()
  return listed.some((one) => {
    const id = typeof one === 'object' && one !== null && !Array.isArray(one) ? one['id'] : one
    return id === key || `${String(document['id'])}${String(id)}` === key
  })
}
