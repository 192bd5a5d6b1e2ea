import { addressOf, isSameId, mayBeSameDocument, partyOf } from '../../core/compare-ids'
import { quoteUnlessPlain } from '../../core/quote-text'
import type {
  Decision,
  LabelScheme,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../model/generated/documents'
import { isUnderScheme, mayBeUnderScheme } from '../../model/is-label-of'
import { latestStart } from './latest-start'
import { compareDates, isEdition, notAllowed } from './register-event'

/** A label that is to be entered, and what decides whether it may be. */
export interface Entering {
  register: readonly RegisterEntry[]
  credential: OpenBadgeCredential
  /** The label as an entry of the register. */
  entry: RegisterEntry
  /** The entry that the register has of this label, if it is a renewal. */
  known: RegisterEntry | undefined
  scheme: LabelScheme | undefined
  decision: Decision | undefined
}

/**
 * Requires that a committee decided on the label that is entered, and that no other label was granted by this decision.
 *
 * Only the first label of a holder under a scheme can be entered without a decision: of any other, the decision must be later than what the
 * register has of the holder.
 *
 * @throws {QualityLabelError} `REGISTER_EVENT_NOT_ALLOWED`.
 */
export function requireDecided(entering: Entering): void {
  const { decision, entry } = entering
  const history = historyOf(entering)
  if (decision === undefined) {
    if (history.length === 0) return
    const expected = 'decision to be given, since the register has a label of this holder'
    throw notAllowed(entry.label, expected, 'none')
  }
  requireDecisionOn(entering, decision)
  requireUnused(entering, decision)
  const last = [...history].sort((a, b) => compareDates(a.at, b.at)).at(-1)
  if (last && compareDates(decision.decidedAt, last.at) <= 0) {
    const expected = `a decision later than the label of this holder was ${last.type} (${last.at})`
    throw notAllowed(entry.label, expected, decision.decidedAt)
  }
}

/**
 * What the register has of labels of the holder under the scheme: editions of the label itself, and everything that happened to others. A
 * decision that was taken before a suspension or a withdrawal grants no other label after it.
 */
function historyOf({ register, credential, entry, known, scheme, decision }: Entering): RegisterEvent[] {
  const [holder, network] = [partyOf(entry.holder), partyOf(entry.network)]
  const under = scheme?.id ?? decision?.scheme
  const isUnder = (own: string) =>
    under === undefined ? mayBeUnderScheme(credential, own) : addressOf(own) === addressOf(under)
  return register
    .filter(
      (each) =>
        each === known ||
        (partyOf(each.holder) === holder &&
          partyOf(each.network) === network &&
          // Entries of older registers do not name their scheme.
          (each.scheme === undefined || isUnder(each.scheme))),
    )
    .flatMap((each) => (each === known ? each.events.filter(isEdition) : each.events))
}

function requireDecisionOn({ credential, entry, known, scheme }: Entering, decision: Decision): void {
  const { label, holder, events } = entry
  const [{ at }] = events as [RegisterEvent]
  const { outcome, applicant, decidedAt, renews } = decision
  const latest = latestStart(decision)
  // Without the scheme it is not known whether renewals have a period, with which only a decision that names the label was compared.
  const mayBeWhole = scheme !== undefined && scheme.renewal === undefined
  const demands: readonly [boolean, string, string][] = [
    [outcome === 'issue', 'a decision to issue', outcome],
    // A decision of an older version names no applicant.
    [
      applicant === undefined || applicant === holder,
      `a decision about ${quoteUnlessPlain(holder)}`,
      `${applicant}`,
    ],
    [isUnderScheme(credential, decision.scheme), 'a decision under the scheme of the label', decision.scheme],
    [renews === undefined || isSameId(renews, label), 'a decision about this label', `${renews}`],
    [
      !known || renews !== undefined || mayBeWhole,
      'a decision that renews this label, since its scheme has or may have renewal',
      'one that renews none',
    ],
    [compareDates(decidedAt, at) <= 0, `a decision no later than the label begins (${at})`, decidedAt],
    [
      // A label that the register has begins in time after its last edition; of any other, only the decision says so.
      known !== undefined || compareDates(at, latest) <= 0,
      `a label that begins no later than ${latest}, a year after its decision`,
      at,
    ],
  ]
  const unmet = demands.find(([isMet]) => !isMet)
  if (unmet) throw notAllowed(label, unmet[1], quoteUnlessPlain(unmet[2]))
}

// By its spelling: an id that the decision was given anew is another, and no register can tell.
function requireUnused({ register, entry }: Entering, { id }: Decision): void {
  const used = register.find(({ events }) =>
    events.some(({ decision }) => decision !== undefined && mayBeSameDocument(decision, id)),
  )
  if (!used) return
  const found = `one by which ${quoteUnlessPlain(used.label)} was granted (${quoteUnlessPlain(id)})`
  throw notAllowed(entry.label, 'a decision that the register does not name yet', found)
}
