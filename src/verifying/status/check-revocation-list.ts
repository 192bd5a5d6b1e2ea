import { plainId } from '../../core/compare-ids'
import type { JsonObject } from '../../core/json'
import { workOf } from '../../core/work-budget'
import { plain, quote, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { RevocationList, RevocationListFault, RevokedEntry } from '../../status/read-revocation-list'
import { readRevocationList } from '../../status/read-revocation-list'
import type { ListFault, SuppliedList } from '../input/status-list-store'
import type { VerifySettings } from '../options/verify-options'
import { verdictOf } from '../outcome/section'
import type { CheckedEntry } from './check-status-list-entry'
import { notSupplied } from './find-status-list'

/**
 * Checks one `1EdTechRevocationList` entry of a credential: such a list has no signature.
 *
 * A revocation in the list is believed; its absence shows little, since the list may have been shortened on its way.
 *
 * @param list - Id of the list.
 * @param credentialId - As the credential writes it.
 * @see 1EdTech Revocation List Status Method 1.0: https://www.imsglobal.org/spec/vcrl/v1p0/
 */
export function checkRevocationList(
  list: string,
  credentialId: string,
  issuer: string,
  pointer: string,
  settings: VerifySettings,
): CheckedEntry {
  const handedIn = settings.statusLists.withId(list)
  // Each entry asks every copy, for an id that may be long.
  settings.work.spend(credentialId.length + handedIn.length * workOf.value)
  const faults =
    handedIn.length === 0
      ? [notSupplied(list, settings)]
      : judge(
          handedIn.map((copy) => read(copy, settings)),
          list,
          plainId(credentialId),
          issuer,
        )
  const findings = faults.map((fault): Finding => ({ ...fault, pointer }))
  const verdict = verdictOf(findings)
  return { findings, report: { pointer, verdict, type: '1EdTechRevocationList', list } }
}

interface RevokedIds {
  issuer: string
  /** What the list says of each credential first, by its id without escapes. */
  revoked: ReadonlyMap<string, RevokedEntry>
}

const known = new WeakMap<object, RevokedIds | RevocationListFault>()
const allowed = new WeakSet<SuppliedList>()

/** A list, read once however many entries name it; a prepared one, once for all verifications. */
function read(list: SuppliedList, { work }: VerifySettings): RevokedIds | RevocationListFault {
  if (!allowed.has(list)) work.allow(list.characters)
  allowed.add(list)
  const key = list.kept ?? list
  const copy = known.get(key) ?? byId(readRevocationList(list.document as JsonObject))
  known.set(key, copy)
  return copy
}

function byId(list: RevocationList | RevocationListFault): RevokedIds | RevocationListFault {
  if (!('revoked' in list)) return list
  const revoked = new Map<string, RevokedEntry>()
  for (const entry of list.revoked) {
    const id = plainId(entry.id)
    if (!revoked.has(id)) revoked.set(id, entry)
  }
  return { issuer: list.issuer, revoked }
}

// None of several copies is known to be newer: one that lists the credential is enough, and each must be a list of the issuer.
function judge(
  copies: readonly (RevokedIds | RevocationListFault)[],
  list: string,
  credentialId: string,
  issuer: string,
): ListFault[] {
  for (const copy of copies) {
    const found = 'revoked' in copy && copy.issuer === issuer ? copy.revoked.get(credentialId) : undefined
    if (found) return [revokedFault(list, found)]
  }
  const faults = copies.flatMap((copy): ListFault[] => {
    if (!('revoked' in copy)) return [malformed(list, copy.place, copy.expected)]
    if (copy.issuer === issuer) return []
    const params = { statusListCredential: list, issuer, found: copy.issuer, expected: issuer }
    return [{ code: 'STATUS_LIST_ISSUER_MISMATCH', params }]
  })
  return [...faults, { code: 'STATUS_LIST_UNSIGNED', params: { statusListCredential: list } }]
}

function revokedFault(list: string, { reason }: RevokedEntry): ListFault {
  const because = reason === undefined ? '' : say('statusBecause', { message: quote(reason) })
  return { code: 'REVOKED', params: { statusListCredential: list, because } }
}

function malformed(list: string, place: string, expected: string): ListFault {
  const params = { statusListCredential: list, place, reason: plain(expected) }
  return { code: 'STATUS_LIST_MALFORMED', params }
}
