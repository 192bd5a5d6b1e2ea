import { encodeHex } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { md5 } from '../core/md5'
import { sha256 } from '../core/sha256'
import type { GatedDocument } from '../gate/gate-document'
import { listNames, plain, say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { mayHide, wholeDisclosure } from './disclosed-in-part'
import type { ExpectedRecipient } from './read-recipient'
import type { SectionOutcome } from './section'

type Answer = 'same' | 'another' | 'unknown'

/**
 * Checks that a credential is about whom the caller expects: by the subject's id, by one of its identifiers, or by both.
 *
 * Identifiers are compared as they stand, byte for byte: `A@example.com` is not `a@example.com`. A subject that gives nothing to
 * compare with leaves it undecided.
 *
 * @see Open Badges 3.0, section 8.2 (verification), step 5; IdentityObject
 */
export function checkRecipient(
  { document, pointers }: GatedDocument,
  expected: ExpectedRecipient,
  disclosure = wholeDisclosure,
): SectionOutcome {
  const [subject] = toArray(document['credentialSubject']).filter(isJsonObject)
  const pointer = (subject && pointers.get(subject)) || '/credentialSubject'
  const judged: [string, Answer][] = []
  if (expected.id !== undefined) judged.push([expected.id, compareId(subject?.['id'], expected.id)])
  if (expected.identifier !== undefined) {
    const identities = toArray(subject?.['identifier']).filter(isJsonObject)
    const answer = compareIdentities(identities, expected.identifier)
    // Another identity, or the salt of this one, may have been left out.
    const isOpen = answer === 'another' && subject && mayHide(disclosure, subject, 'identifier')
    judged.push([expected.identifier, isOpen ? 'unknown' : answer])
  }
  const params = { recipient: listNames(judged.map(([name]) => plain(name))) }
  const answers = judged.map(([, answer]) => answer)
  const findings: Finding[] = []
  if (answers.includes('another')) findings.push({ code: 'RECIPIENT_MISMATCH', pointer, params })
  else if (!answers.includes('same')) findings.push({ code: 'RECIPIENT_UNKNOWN', pointer, params })
  return { findings, whenValid: say('recipientSame', params) }
}

function compareId(found: unknown, expected: string): Answer {
  if (typeof found !== 'string') return 'unknown'
  return found === expected ? 'same' : 'another'
}

/** One of several identities is enough: each is another name of the same subject. */
function compareIdentities(identities: readonly JsonObject[], expected: string): Answer {
  const answers = identities.map((identity) => compareIdentity(identity, expected))
  if (answers.includes('same')) return 'same'
  return answers.includes('another') ? 'another' : 'unknown'
}

function compareIdentity({ hashed, identityHash, salt = '' }: JsonObject, expected: string): Answer {
  if (typeof identityHash !== 'string' || typeof salt !== 'string') return 'unknown'
  if (hashed === false) return identityHash === expected ? 'same' : 'another'
  if (hashed !== true) return 'unknown'
  const [, algorithm = '', hex = ''] = /^(sha256|md5)\$([0-9a-fA-F]+)$/.exec(identityHash) ?? []
  if (algorithm === '') return 'unknown'
  const hash = algorithm === 'md5' ? md5 : sha256
  return encodeHex(hash(expected + salt)) === hex.toLowerCase() ? 'same' : 'another'
}
