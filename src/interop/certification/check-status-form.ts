import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import { sayFound } from '../../schema/quote-found'
import { readStatusEntry } from '../../schema/read-status-entry'
import { unexpected } from './certification-finding'
import { isHttps } from './check-services'

const pointer = '/credentialStatus'

/** Checks the form of the status: one object with a type that the service reads and a list at an https address. */
export function checkStatusForm(document: JsonObject): Finding[] {
  const status = document['credentialStatus']
  if (status === undefined) return []
  if (!isJsonObject(status)) return [unexpected('VALUE_TYPE', pointer, 'an object', status)]
  switch (status['type']) {
    case 'BitstringStatusListEntry': {
      const read = readStatusEntry(status, pointer)
      return Array.isArray(read) ? read : checkAddress(status, 'statusListCredential', read.list)
    }
    case '1EdTechRevocationList':
      return checkAddress(status, 'id', status['id'])
    default:
      return [{ code: 'STATUS_TYPE_UNSUPPORTED', pointer, params: { found: sayFound(status['type']) } }]
  }
}

function checkAddress(status: JsonObject, member: string, address: unknown): Finding[] {
  if (isHttps(address)) return []
  const place = status[member] === undefined ? pointer : `${pointer}/${member}`
  return [unexpected('STATUS_ENTRY_MALFORMED', place, `${member}: an https address`, address)]
}
