import { assertBounded } from '../core/assert-bounded'
import type { JsonObject } from '../core/json'
import { WorkBudget } from '../core/work-budget'
import type { InputGuards } from '../model/assert-input'
import type { AchievementSubject, ProfileReference } from '../model/generated/documents'
import { isSelfIssued } from '../model/is-self-issued'

/**
 * Requires that the option `selfIssued` says whether the issuer is the recipient: a statement about oneself must not come about by
 * mistake, nor look like one about another.
 *
 * @param action - Operation for messages, such as `build badge`.
 * @throws {RangeError} If it does not.
 */
export function requireSelfIssued(
  action: string,
  guards: InputGuards,
  selfIssued: boolean | undefined,
  issuer: ProfileReference,
  subject: AchievementSubject,
): void {
  const work = new WorkBudget(assertBounded([issuer, subject], action))
  const isOwn = isSelfIssued(issuer as string | JsonObject, [subject as unknown as JsonObject], work)
  const found = subject.id ?? 'identifiers'
  if (isOwn && !selfIssued)
    guards.refuse('recipient', 'another than the issuer, or selfIssued to be set', found)
  if (!isOwn && selfIssued) guards.refuse('recipient', 'the issuer, or selfIssued to be left out', found)
}
