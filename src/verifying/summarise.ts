import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { describeProblem, severityOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'
import { issuerName } from './check-policy'
import { say } from './phrases/say'
import type { PolicySection, Verdict } from './report'

/** The one sentence of a report. */
export function summarise(
  verdict: Verdict,
  document: JsonObject,
  findings: readonly Finding[],
  policy: PolicySection,
): string {
  if (verdict === 'invalid') return say('summaryInvalid', { reason: reasonOf(findings, 'error') })
  if (verdict === 'indeterminate')
    return say('summaryIndeterminate', { reason: reasonOf(findings, 'indeterminate') })
  const params = {
    name: nameOf(document) ?? say('unnamedCredential'),
    issuer: issuerName(document),
    subject: subjectName(document) ?? say('unnamedSubject'),
  }
  if (policy.verdict !== 'valid') return say('summaryValidUntrusted', params)
  return say('summaryValidQuorum', { ...params, counted: policy.counted?.length ?? 0 })
}

function reasonOf(findings: readonly Finding[], severity: 'error' | 'indeterminate'): string {
  const decisive = findings.find((finding) => severityOf(finding) === severity)
  if (!decisive) return ''
  const { title, detail } = describeProblem(decisive)
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
