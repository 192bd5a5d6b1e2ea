import type { JsonObject } from '../core/json'
import { workOf } from '../core/work-budget'
import { plain, quote, say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import type { RevocationList, RevocationListFault, RevokedEntry } from '../status/read-revocation-list'
import { readRevocationList } from '../status/read-revocation-list'
import type { CheckedEntry } from './check-bitstring-entry'
import { notAtHand } from './find-status-list'
import { isSameId } from './is-same-id'
import { verdictOf } from './section'
import type { HandedInList, ListFault } from './status-list-store'
import type { VerifySettings } from './verify-options'

/**
 * Judges one `1EdTechRevocationList` entry of a credential: a list that nobody signs.
 *
 * That a credential stands in it is believed, that it does not is worth little: whoever hands in the list can leave it out.
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
  const faults =
    handedIn.length === 0
      ? [notAtHand(list, settings)]
      : judge(
          handedIn.map((copy) => read(copy, settings)),
          list,
          credentialId,
          issuer,
        )
  const findings = faults.map((fault): Finding => ({ ...fault, pointer }))
  const verdict = verdictOf(findings)
  return { findings, report: { pointer, verdict, type: '1EdTechRevocationList', list } }
}

const known = new WeakMap<HandedInList, RevocationList | RevocationListFault>()

/** A list, read once however many entries name it; each of them looks through all that it revokes. */
function read(list: HandedInList, { work }: VerifySettings): RevocationList | RevocationListFault {
  if (!known.has(list)) work.allow(list.characters)
  const copy = known.get(list) ?? readRevocationList(list.document as JsonObject)
  known.set(list, copy)
  if ('revoked' in copy) work.spend(copy.revoked.length * workOf.value)
  return copy
}

// None of several copies is known to be newer: one that lists the credential is enough, and each must be a list of the issuer.
function judge(
  copies: readonly (RevocationList | RevocationListFault)[],
  list: string,
  credentialId: string,
  issuer: string,
): ListFault[] {
  const revoked = copies.flatMap((copy) => ('revoked' in copy && copy.issuer === issuer ? copy.revoked : []))
  const found = revoked.find(({ id }) => isSameId(id, credentialId))
  if (found) return [revokedFault(list, found)]
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

// Nobody answers for such a list, so what is wrong with it says nothing of the credential.
function malformed(list: string, place: string, expected: string): ListFault {
  const params = { statusListCredential: list, place, reason: plain(expected) }
  return { code: 'STATUS_LIST_MALFORMED', params, severity: 'indeterminate' }
}
