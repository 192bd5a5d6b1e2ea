import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { describeProblem, severityOf } from '../model/problems/describe-problem'
import { say } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import type { Words } from '../model/problems/words'
import { putIntoWords } from '../model/problems/words'
import { detectShape } from '../schema/detect-shape'
import { issuerName } from './check-policy'
import type { PolicySection, Verdict } from './report'
import type { VerifySettings } from './verify-options'

/** The one sentence of a report. */
export function summarise(
  verdict: Verdict,
  document: JsonObject,
  findings: readonly Finding[],
  policy: PolicySection,
  settings: VerifySettings,
  isUnderGivenContexts: boolean,
): string {
  const summary = summariseVerdict(verdict, document, findings, policy, settings)
  return !isUnderGivenContexts ? summary : putIntoWords(say('summaryGeneric', { summary }), settings.words)
}

function summariseVerdict(
  verdict: Verdict,
  document: JsonObject,
  findings: readonly Finding[],
  policy: PolicySection,
  { trust, words }: VerifySettings,
): string {
  if (verdict === 'invalid')
    return putIntoWords(say('summaryInvalid', { reason: reasonOf(findings, 'error', words) }), words)
  if (verdict === 'indeterminate') {
    return putIntoWords(
      say('summaryIndeterminate', { reason: reasonOf(findings, 'indeterminate', words) }),
      words,
    )
  }
  const params = {
    name: nameOf(document) ?? say('unnamedCredential'),
    issuer: issuerName(document),
    subject: subjectName(document) ?? say('unnamedSubject'),
  }
  if (policy.counted)
    return putIntoWords(say('summaryValidQuorum', { ...params, counted: policy.counted.length }), words)
  return putIntoWords(say(trust ? 'summaryValid' : untrusted(document), params), words)
}

/** What to say where nobody was asked whom to rely on: a degree is no badge, and has no committee to count. */
function untrusted(document: JsonObject): 'summaryValidUntrusted' | 'summaryValidOther' {
  return detectShape(document) === 'badge' ? 'summaryValidUntrusted' : 'summaryValidOther'
}

function reasonOf(findings: readonly Finding[], severity: 'error' | 'indeterminate', words: Words): string {
  const decisive = findings.find((finding) => severityOf(finding) === severity)
  if (!decisive) return ''
  const { title, detail } = describeProblem(decisive, words)
  return `${title}. ${detail}`
}

function nameOf(node: JsonObject): string | undefined {
  const { name } = node
  return typeof name === 'string' ? name : undefined
}

function subjectName(document: JsonObject): string | undefined {
  const [subject] = toArray(document['credentialSubject'])
  if (!isJsonObject(subject)) return undefined
  const id = subject['id']
  return nameOf(subject) ?? (typeof id === 'string' ? id : undefined)
}
