import { isSameId } from '../../core/compare-ids'
import { compareInstants, parseInstant } from '../../core/instant'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { refreshTexts } from '../../problems/parts/refresh'
import type { Phrase } from '../../problems/phrases/phrase'
import { said, sayOf } from '../../problems/phrases/phrase'
import { issuerId, startOf, subjectsOf } from '../facts/credential-facts'
import type { VerificationReport } from '../outcome/report'

/** What a newer copy of a credential is worth. */
export type Replacement = { state: 'replaced' | 'unchanged' | 'refused'; reason: Phrase }

/**
 * Whether a copy takes the place of a credential: the same credential, issued later, and valid itself.
 *
 * Issuers are compared as they are written: unescaped, the names of two did:web issuers may be one.
 *
 * @param report - Of a credential whose integrity is valid.
 * @param answer - Of the copy, verified as a document of its own.
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function checkReplacement(report: VerificationReport, answer: VerificationReport): Replacement {
  const refused = (reason: Phrase): Replacement => ({ state: 'refused', reason })
  const { verified: own = {} } = report
  const { verified: other } = answer
  const reason = said(answer.summary.replace(/\.$/, ''))
  if (!other) return refused(sayOf(refreshTexts, 'refreshNotAuthentic', { reason }))
  const difference = differenceOf(own, other)
  if (difference) return refused(difference)
  if (report.credential.digest !== '' && report.credential.digest === answer.credential.digest)
    return { state: 'unchanged', reason: sayOf(refreshTexts, 'refreshUnchanged') }
  if (!isLater(other, own)) return refused(sayOf(refreshTexts, 'refreshNotNewer'))
  if (answer.verdict !== 'valid') return refused(sayOf(refreshTexts, 'refreshNotValid', { reason }))
  return {
    state: 'replaced',
    reason: sayOf(refreshTexts, 'refreshReplaced', { validFrom: textOf(startOf(other)) }),
  }
}

function differenceOf(own: JsonObject, other: JsonObject): Phrase | undefined {
  if (issuerId(own) !== issuerId(other)) return sayOf(refreshTexts, 'refreshOtherIssuer')
  if (!isSameId(textOf(own['id']), textOf(other['id'])) || textOf(own['id']) === '')
    return sayOf(refreshTexts, 'refreshOtherCredential')
  return isSameSubject(own, other) ? undefined : sayOf(refreshTexts, 'refreshOtherSubject')
}

// Subjects without id are the same by their identifiers, in the same order and with the same salts.
function isSameSubject(own: JsonObject, other: JsonObject): boolean {
  const [names, others] = [own, other].map((credential) => subjectsOf(credential).map(nameOf).sort())
  if (!names || names.length === 0 || names.includes('')) return false
  return JSON.stringify(names) === JSON.stringify(others)
}

function nameOf({ id, identifier }: JsonObject): string {
  if (typeof id === 'string') return id
  const identifiers = toArray(identifier).map((entry) =>
    isJsonObject(entry)
      ? ['identityHash', 'identityType', 'hashed', 'salt'].map((member) => entry[member] ?? null)
      : [entry],
  )
  return identifiers.length > 0 ? JSON.stringify(identifiers) : ''
}

function isLater(a: JsonObject, b: JsonObject): boolean {
  const [later, earlier] = [a, b].map((credential) => parseInstant(textOf(startOf(credential))))
  return later !== undefined && earlier !== undefined && compareInstants(later, earlier) > 0
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
