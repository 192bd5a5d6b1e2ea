import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import { describeProblem } from '../../problems/describe-problem'
import type { PhraseKey } from '../../problems/phrases/en'
import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, quote, said, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { severityOf } from '../../problems/severity'
import type { Words } from '../../problems/words'
import { putIntoWords } from '../../problems/words'
import { issuerId, subjectsOf } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'
import type { AuthorityReport, PolicySection, Verdict } from '../outcome/report'
import { nameCreator, nameParty } from '../trust/check-trust'
import { claimsLabel } from '../trust/claims-label'
import { sayPinning } from '../trust/trust-words'

/** What the sentence says beside the verdict. */
export interface SummaryNotes {
  isUnderSuppliedContexts: boolean
  isSelfIssued: boolean
  authority: AuthorityReport | undefined
}

/** The one sentence of a report. */
export function summarise(
  verdict: Verdict,
  document: JsonObject,
  findings: readonly Finding[],
  policy: PolicySection,
  settings: VerifySettings,
  { isUnderSuppliedContexts, isSelfIssued, authority }: SummaryNotes,
): string {
  const verdictInWords = summariseVerdict(verdict, document, findings, policy, settings)
  const told =
    verdict === 'valid'
      ? withNotes(withRegister(verdictInWords, document, settings), isSelfIssued, authority, settings)
      : verdictInWords
  const summary = sayPinning(told, settings.trust)
  return putIntoWords(isUnderSuppliedContexts ? say('summaryGeneric', { summary }) : summary, settings.words)
}

const authorityKeys = {
  yes: 'summaryAuthority',
  no: 'summaryAuthorityNotHeld',
  unknown: 'summaryAuthorityNotShown',
} as const satisfies Record<AuthorityReport['atAward']['held'], PhraseKey>

/** A label is suspended and withdrawn in the register of its network: without one, a reader must know that none was looked at. */
function withRegister(summary: Phrase, document: JsonObject, { trust }: VerifySettings): Phrase {
  const isChecked = trust?.register !== undefined || !claimsLabel(document, trust)
  return isChecked ? summary : say('summaryNoRegister', { summary })
}

/** What a reader must know of a valid credential beside the verdict. */
function withNotes(
  verdict: Phrase,
  isSelfIssued: boolean,
  authority: AuthorityReport | undefined,
  { trust }: VerifySettings,
): Phrase {
  const summary = isSelfIssued ? say('summarySelfIssued', { summary: verdict }) : verdict
  if (!authority) return summary
  const creator = nameCreator(authority.creator.id, authority.creator.name, trust)
  return say(authorityKeys[authority.atAward.held], { summary, creator })
}

function summariseVerdict(
  verdict: Verdict,
  document: JsonObject,
  findings: readonly Finding[],
  policy: PolicySection,
  { trust, words }: VerifySettings,
): Phrase {
  if (verdict === 'invalid') return say('summaryInvalid', { reason: reasonOf(findings, 'error', words) })
  if (verdict === 'indeterminate')
    return say('summaryIndeterminate', { reason: reasonOf(findings, 'indeterminate', words) })
  const { issuer } = document
  const params = {
    name: nameOf(document, words) ?? say('unnamedCredential'),
    issuer: nameParty(
      issuerId(document),
      isJsonObject(issuer) ? textFor(issuer['name'], words.language) : undefined,
      trust,
    ),
    subject: subjectName(document, words) ?? say('unnamedSubject'),
  }
  if (policy.counted) return say('summaryValidQuorum', { ...params, counted: policy.counted.length })
  return say(trust ? 'summaryValid' : untrusted(document), params)
}

/** Chooses the summary where the caller gave no trust material: only a label has a committee to count. */
function untrusted(document: JsonObject): 'summaryValidUntrusted' | 'summaryValidOther' {
  return claimsLabel(document, undefined) ? 'summaryValidUntrusted' : 'summaryValidOther'
}

function reasonOf(findings: readonly Finding[], severity: 'error' | 'indeterminate', words: Words): Phrase {
  const decisive = findings.find((finding) => severityOf(finding) === severity)
  if (!decisive) return said('')
  const { title, detail } = describeProblem(decisive, words)
  return said(`${title}. ${detail}`)
}

function nameOf({ name }: JsonObject, { language }: Words): Phrase | undefined {
  const text = textFor(name, language)
  return text === undefined ? undefined : quote(text)
}

function subjectName(document: JsonObject, words: Words): Phrase | undefined {
  const subjects = subjectsOf(document)
  const [subject] = subjects
  if (!subject) return undefined
  if (subjects.length > 1) return say('severalSubjects', { count: subjects.length })
  const { id } = subject
  return nameOf(subject, words) ?? (typeof id === 'string' ? foreign(id) : undefined)
}
