import { compareInstants, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import type { Phrase } from '../../problems/phrases/phrase'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { issuerId, startOf } from '../facts/credential-facts'
import type { EndorsementReport, VerificationReport } from '../outcome/report'

/** An endorsement of an endorsement, verified. */
export interface Acknowledgement {
  credential: JsonObject
  report: VerificationReport
  /** Digests of the endorsement that it states. */
  digests: readonly string[]
}

/** Whether an endorsement is acknowledged, and what is to be said of acknowledgements that do not count. */
export interface AcknowledgementOutcome {
  acknowledgement: EndorsementReport['acknowledgement']
  findings: Finding[]
}

/**
 * Tells whether an endorsement is acknowledged by the party that it is about: the issuer of a badge, the creator of an achievement, or
 * the profile itself.
 *
 * An acknowledgement counts where it is valid, by such a party, and bound to the endorsement by its digest. Of several the earliest
 * counts; their order in the list does not matter.
 *
 * @param endorsement - Id and digest of the endorsement.
 * @param parties - Ids of those who can acknowledge it.
 */
export function tellAcknowledgement(
  endorsement: { id: string; digest: string },
  parties: readonly string[],
  acknowledgements: readonly Acknowledgement[],
): AcknowledgementOutcome {
  const judged = acknowledgements.map((each) => ({ ...each, reason: whyNot(endorsement, parties, each) }))
  const [first] = judged
    .filter(({ reason }) => reason === undefined)
    .map(({ credential }) => ({ by: issuerId(credential), at: String(startOf(credential)) }))
    .sort((a, b) => compareStarts(a.at, b.at) || (a.by < b.by ? -1 : 1))
  return {
    acknowledgement: first ? { state: 'acknowledged', ...first } : { state: 'none' },
    findings: judged
      .flatMap(({ credential, reason }) =>
        reason === undefined ? [] : [notCounted(issuerId(credential), reason)],
      )
      .slice(0, mostNotCounted),
  }
}

// More than anyone reads: they are as many as somebody may send.
const mostNotCounted = 10

function whyNot(
  { id, digest }: { id: string; digest: string },
  parties: readonly string[],
  { credential, report, digests }: Acknowledgement,
): Phrase | undefined {
  if (report.verdict !== 'valid') return { said: report.summary }
  const [party = ''] = parties
  if (!parties.includes(issuerId(credential))) return say('acknowledgedByStranger', { party })
  const isBound = digest !== '' && digests.length > 0 && digests.every((stated) => stated === digest)
  return isBound ? undefined : { problem: 'ENDORSEMENT_CONTENT_CHANGED', part: 'detail', params: { id } }
}

function notCounted(by: string, reason: Phrase): Finding {
  return { code: 'ACKNOWLEDGEMENT_NOT_COUNTED', pointer: '', params: { by, reason } }
}

function compareStarts(a: string, b: string): number {
  const [first, second] = [parseInstant(a), parseInstant(b)]
  return first && second ? compareInstants(first, second) : 0
}
