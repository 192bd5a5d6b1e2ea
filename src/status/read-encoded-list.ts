import { isJsonObject } from '../core/json'
import type { InputGuards } from '../model/assert-input'

/** The encoded bitstring of a status list credential; nothing else of it is looked at. */
export function readEncodedList(guards: InputGuards, list: unknown): string {
  const subject = isJsonObject(list) ? list['credentialSubject'] : undefined
  const encodedList = isJsonObject(subject) ? subject['encodedList'] : undefined
  return typeof encodedList === 'string'
    ? encodedList
    : guards.refuse('list', 'a status list credential with credentialSubject.encodedList', list)
}
