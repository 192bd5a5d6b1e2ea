import { credentialAddress } from '../../keys/controller-to-url'
import type { AddressRules } from '../../keys/web-address'
import { describeForVerifier } from '../../problems/describe-problem'
import { refreshTexts } from '../../problems/parts/refresh'
import type { Phrase } from '../../problems/phrases/phrase'
import { say, sayOf } from '../../problems/phrases/phrase'
import type { ProblemCode } from '../../problems/registry'
import { putIntoWords } from '../../problems/words'
import { factsOf, keepFacts } from '../facts/report-facts'
import type { Fetch } from '../options/fetch-option'
import type { VerifySettings } from '../options/verify-options'
import type { RefreshReport, VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import { checkReplacement } from './check-replacement'
import { credentialAnswer, fetchBytes } from './fetch-bytes'
import { maxAddresses } from './fetch-controllers'

interface RefreshOutcome {
  state: RefreshReport['state']
  reason: Phrase
  /** Of the copy that the issuer sent, verified as a document of its own. */
  report?: VerificationReport
}

const codes: Readonly<Record<RefreshReport['state'], ProblemCode | undefined>> = {
  notAsked: 'REFRESH_NOT_ASKED',
  unavailable: 'REFRESH_UNAVAILABLE',
  refused: 'REFRESH_REFUSED',
  unchanged: undefined,
  replaced: 'REFRESH_REPLACED',
}

/**
 * Adds to a report what the issuer says now, asked for where the caller gave a `fetch`. The verdict stays: it is about the supplied document.
 *
 * @param verifyAlone - Verifies a document without the network: the copy's own refresh service is not asked.
 */
export async function withRefresh(
  report: VerificationReport,
  service: string,
  settings: VerifySettings,
  verifyAlone: VerifyWithSettings,
): Promise<VerificationReport> {
  const answer = await askRefreshService(service, settings.fetch, settings, settings.refreshed)
  const { url } = answer
  const network = [...new Set([...report.network, ...(url === undefined ? [] : [url])])]
  const outcome = await compareAnswer(report, answer, { ...settings, network }, verifyAlone)
  const { state, reason, report: copy } = outcome
  const code = codes[state]
  const finding = code && { code, pointer: '/refreshService', params: { service, reason } }
  const words = putIntoWords(reason, settings.words)
  const refreshed = {
    ...report,
    network,
    refresh: { service, state, reason: words, ...(copy ? { report: copy } : {}) },
    problems: [...report.problems, ...(finding ? [describeForVerifier(finding, settings.words)] : [])],
  }
  return keepFacts(refreshed, factsOf(report))
}

async function compareAnswer(
  report: VerificationReport,
  { bytes, failed }: RefreshAnswer,
  settings: VerifySettings,
  verifyAlone: VerifyWithSettings,
): Promise<RefreshOutcome> {
  if (failed) return { state: 'unavailable', reason: failed }
  if (!bytes) return { state: 'notAsked', reason: sayOf(refreshTexts, 'refreshNotAsked') }
  const copy = await verifyAlone(bytes, settings, { depth: 0 })
  return { ...checkReplacement(report, copy), report: copy }
}

/** What came of asking a refresh service; neither bytes nor a failure where it was not asked. */
export interface RefreshAnswer {
  /** The service, as the credential names it. */
  service: string
  /** The address that was asked; absent where none was. */
  url?: string
  bytes?: Uint8Array
  failed?: Phrase
}

/**
 * Asks the refresh service of a credential, once; only where the caller gave a `fetch`.
 *
 * @param service - As a credential whose integrity is valid names it: no other address is asked.
 * @param asked - What the services answered that were asked before in this call: each is asked once, and no more than `maxAddresses`.
 * @see Open Badges 3.0, Verification, step 3
 */
export async function askRefreshService(
  service: string,
  request: Fetch | undefined,
  rules: AddressRules,
  asked: VerifySettings['refreshed'] = new Map(),
): Promise<RefreshAnswer> {
  if (!request) return { service }
  const address = credentialAddress(service, rules)
  if ('refused' in address) return { service, failed: address.refused }
  const { url } = address
  const known = asked.get(url)
  if (!known && asked.size >= maxAddresses)
    return { service, failed: say('fetchTooMany', { limit: maxAddresses }) }
  const answer = known ?? fetchBytes(url, request, credentialAnswer)
  asked.set(url, answer)
  return { service, url, ...(await answer) }
}
