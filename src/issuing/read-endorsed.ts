import { digestNode } from '../canonical/digest-node'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import type { SaidMore } from '../gate/find-said-more'
import type { GatedDocument } from '../gate/gate-document'
import { gateDocument, refuseSaidMore } from '../gate/gate-document'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { severityOf } from '../problems/severity'
import { ownDocument } from '../securing/own-document'
import { badgeContexts } from './credential-parts'

/** What an endorsement is about, as it came through the gate, and its digest. */
export interface Endorsed {
  digest: string
  gated: GatedDocument
  /** A copy, with the context under which it was read. */
  target: JsonObject
}

const notPinned: ReadonlySet<string> = new Set(['CONTEXT_NOT_PINNED', 'CONTEXT_UNKNOWN', 'CONTEXT_INLINE'])

/**
 * Reads the target through the gate and makes its digest: the endorsement must be about what every reader sees.
 *
 * Its context can be the caller's or its own. A context that is not pinned could rename its properties.
 *
 * @param field - Name of the option with the target, for messages.
 */
export async function readEndorsed(
  action: string,
  given: JsonObject,
  suppliedContext?: JsonValue,
  field = 'target',
): Promise<Endorsed> {
  const context = suppliedContext ?? given['@context'] ?? badgeContexts()
  const { document: target } = ownDocument({ ...given, '@context': context }, action)
  const outcome = gateDocument(target)
  // Values that JSON-LD cannot carry are reported first, because they make the gate reject it.
  const digest = outcome.findings.some(({ code }) => notPinned.has(code))
    ? ''
    : await digestNode(target, target['@context'] as JsonValue)
  const { gated } = outcome
  if (!gated || gated.saidMore.length > 0)
    throw refusedTarget(action, field, outcome.findings, gated?.saidMore ?? [])
  return { digest, gated, target }
}

function refusedTarget(
  action: string,
  field: string,
  found: readonly Finding[],
  saidMore: readonly SaidMore[],
): QualityLabelError {
  const problems = [...found, ...refuseSaidMore(saidMore)]
    .filter((finding) => severityOf(finding) !== 'note')
    .map((finding) => describeProblem(finding))
  const [first] = problems
  const code = notPinned.has(first?.code ?? '') ? 'CONTEXT_NOT_PINNED' : 'SHAPE_INVALID'
  const message = `Cannot ${action}: ${first?.title} in ${field} at ${first?.pointer || 'the root'}. ${first?.detail}`
  return new QualityLabelError(code, message, { details: { problems, pointer: first?.pointer ?? '' } })
}
