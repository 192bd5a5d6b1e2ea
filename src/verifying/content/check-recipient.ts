import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import type { WorkBudget } from '../../core/work-budget'
import type { IdentityAnswer as Answer } from '../../model/compare-identity'
import { compareIdentity } from '../../model/compare-identity'
import { addressOf } from '../../model/mail-address'
import type { Phrase } from '../../problems/phrases/phrase'
import { listNames, plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { subjectsOf } from '../facts/credential-facts'
import { mayHide, maySubjectBeHidden } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { ExpectedRecipient } from '../options/read-recipient'
import type { VerifySettings } from '../options/verify-options'
import type { SectionOutcome } from '../outcome/section'

/** What was found of an expectation, and how the report names it. */
interface Compared {
  answer: Answer
  name: Phrase
}

const email = 'emailAddress'

/**
 * Checks that a credential is about whom the caller expects: by the subject's id, by identifiers of one type, or by both.
 *
 * Identifiers are compared as they are, byte for byte: `A@example.com` is not `a@example.com`. A `mailto:` id is an e-mail address of the
 * subject. What cannot be compared, such as a malformed hash, leaves it undecided.
 *
 * Each comparison is charged to the work of the verification.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 * @see Open Badges 3.0, section 8.2 (verification), step 5; IdentityObject
 */
export function checkRecipient(
  subject: ProvenSubject,
  { work }: VerifySettings,
  expected: ExpectedRecipient,
): SectionOutcome {
  const { document, pointers } = subject
  const subjects = subjectsOf(document)
  const [first, ...others] = (subjects.length > 0 ? subjects : [{}]).map((each) =>
    compareSubject(each, subject, expected, work),
  ) as [Compared[], ...Compared[][]]
  // Of several, none is the one in question: what is said of another may be taken for theirs.
  const found = others.length === 0 ? answerOf(first) : answerOfSeveral([first, ...others])
  const pointer = (others.length === 0 && pointers.get(subjects[0] ?? {})) || '/credentialSubject'
  const params = { recipient: listNames(first.map(({ name }) => name)) }
  const findings: Finding[] = []
  if (found === 'another') findings.push({ code: 'RECIPIENT_MISMATCH', pointer, params })
  else if (found === 'unknown') findings.push({ code: 'RECIPIENT_UNKNOWN', pointer, params })
  const matched = first.filter(({ answer: each }) => each === 'same').map(({ name }) => name)
  return { findings, whenValid: say('recipientSame', { recipient: listNames(matched) }) }
}

function compareSubject(
  subject: JsonObject,
  { disclosure }: ProvenSubject,
  expected: ExpectedRecipient,
  work: WorkBudget,
): Compared[] {
  // Another identity, or the salt of this one, may have been left out, and so may another subject.
  const isOpen = mayHide(disclosure, subject, 'identifier')
  const isOneOfMore = maySubjectBeHidden(disclosure)
  const identities = identitiesOf(subject)
  const compare = (type: string, value: string): Answer => {
    const answer = compareIdentities(identities, type, value, work)
    return answer === 'another' && isOpen ? 'unknown' : answer
  }
  const compared = [...checkId(subject, expected, compare), ...checkIdentifiers(expected, compare)]
  return isOneOfMore ? compared.map((each) => ({ ...each, answer: 'unknown' })) : compared
}

/** Whether a subject is all of what was asked for. */
function answerOf(compared: readonly Compared[]): Answer {
  const answers = compared.map(({ answer }) => answer)
  if (answers.includes('another')) return 'another'
  return answers.includes('same') ? 'same' : 'unknown'
}

type Compare = (type: string, value: string) => Answer

function checkId(subject: JsonObject, { id }: ExpectedRecipient, compare: Compare): Compared[] {
  if (id === undefined) return []
  const address = addressOf(id)
  const byAddress = address === undefined ? 'unknown' : compare(email, address)
  return [{ name: plain(id), answer: best([compareId(subject['id'], id), byAddress]) }]
}

/** Of several, any one is enough, and the report names the first that matches. */
function checkIdentifiers(
  { identifier = [], identifierType = email }: ExpectedRecipient,
  compare: Compare,
): Compared[] {
  const compared = toArray(identifier as string | string[]).map((value): Compared => {
    const address = identifierType === email ? addressOf(value) : undefined
    return { name: plain(value), answer: compare(identifierType, address ?? value) }
  })
  const same = compared.find(({ answer }) => answer === 'same')
  if (same || compared.length === 0) return same ? [same] : []
  const name = listNames(
    compared.map((entry) => entry.name),
    'disjunction',
  )
  return [{ name, answer: compared.every(({ answer }) => answer === 'another') ? 'another' : 'unknown' }]
}

function compareId(found: unknown, expected: string): Answer {
  if (typeof found !== 'string') return 'unknown'
  return found === expected ? 'same' : 'another'
}

function answerOfSeveral(subjects: readonly Compared[][]): Answer {
  return subjects.every((compared) => answerOf(compared) === 'another') ? 'another' : 'unknown'
}

function best(answers: readonly Answer[]): Answer {
  if (answers.includes('same')) return 'same'
  return answers.includes('another') ? 'another' : 'unknown'
}

function identitiesOf(subject: JsonObject): JsonObject[] {
  const { id, identifier } = subject
  const address = typeof id === 'string' ? addressOf(id) : undefined
  const byId = address === undefined ? [] : [{ hashed: false, identityHash: address, identityType: email }]
  return [...toArray(identifier).filter(isJsonObject), ...byId]
}

/** One of several identities is enough: each is another name of the same subject. One that cannot be compared could be any. */
function compareIdentities(
  identities: readonly JsonObject[],
  type: string,
  expected: string,
  work: WorkBudget,
): Answer {
  const answers = identities
    .filter(({ identityType = type }) => identityType === type)
    .map((identity) => compareIdentity(identity, expected, work))
  if (answers.includes('same')) return 'same'
  return answers.length > 0 && !answers.includes('unknown') ? 'another' : 'unknown'
}
