import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { listNames, say } from '../../problems/phrases/phrase'
import { idOf } from '../../schema/read-status-entry'
import { kindsOfEntry } from '../../schema/status-list-kinds'
import { issuerId } from '../facts/credential-facts'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import { checkRevocationList } from './check-revocation-list'
import type { CheckedEntry } from './check-status-list-entry'
import { checkStatusListEntry } from './check-status-list-entry'

/** Checks one status entry of a credential by each kind of list that its types name. */
export async function checkStatusEntry(
  entry: unknown,
  { document, pointers }: ProvenSubject,
  settings: VerifySettings,
): Promise<CheckedEntry[]> {
  const pointer = (isJsonObject(entry) && pointers.get(entry)) || '/credentialStatus'
  const issuer = issuerId(document)
  const list = idOf(entry)
  const types = isJsonObject(entry) ? toArray(entry['type']).map(String) : []
  const checked: CheckedEntry[] = []
  for (const kind of kindsOfEntry(entry))
    checked.push(await checkStatusListEntry(entry as JsonObject, kind, pointer, issuer, settings))
  if (list !== undefined && types.includes('1EdTechRevocationList'))
    checked.push(checkRevocationList(list, String(document['id']), issuer, pointer, settings))
  return checked.length > 0 ? checked : [unknownType(types, pointer)]
}

function unknownType(types: readonly string[], pointer: string): CheckedEntry {
  const found = types.length === 0 ? say('foundNoType') : listNames(types.slice(0, 8))
  const type = types.join(' ').slice(0, 120)
  return {
    findings: [{ code: 'STATUS_TYPE_UNSUPPORTED', pointer, params: { found } }],
    report: { pointer, verdict: 'indeterminate', type },
  }
}
