import { toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { hidden, mayHide } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { StatusEntryReport } from '../outcome/report'
import type { SectionOutcome } from '../outcome/section'
import { verdictOf } from '../outcome/section'
import type { CheckedEntry } from './check-status-list-entry'

// One for each purpose is what credentials have.
export const maxStatusEntries = 500

export interface StatusOutcome extends SectionOutcome {
  entries: StatusEntryReport[]
}

/**
 * Checks whether a credential was revoked or suspended: every status entry that it has, by the supplied or fetched lists.
 *
 * Without its status list it is undecided, and so it is where the holder may have left out a status, unless the caller allows that.
 *
 * @see VCDM 2.0, section 4.10: https://www.w3.org/TR/vc-data-model-2.0/#status
 */
export async function checkStatus(subject: ProvenSubject, settings: VerifySettings): Promise<StatusOutcome> {
  const { document, disclosure } = subject
  const checked: CheckedEntry[] = []
  const entries = toArray(document['credentialStatus'])
  if (entries.length > 0) {
    const { checkStatusEntry } = await loadPart('status entries', () => import('./check-status-entry'))
    for (const entry of entries.slice(0, maxStatusEntries))
      checked.push(...(await checkStatusEntry(entry, subject, settings)))
  }
  if (entries.length > maxStatusEntries) checked.push(...tooMany(entries.length))
  const isHidden = mayHide(disclosure, document, 'credentialStatus')
  const unknown = isHidden ? [hidden('/credentialStatus', 'credentialStatus', settings)] : []
  const whenNone = isHidden ? 'statusNotShown' : 'statusNone'
  return {
    findings: [...checked.flatMap(({ findings }) => findings), ...unknown],
    whenValid: say(checked.length === 0 ? whenNone : 'statusGood'),
    ...(checked.length === 0 && verdictOf(unknown) === 'valid' ? { applies: false } : {}),
    entries: checked.map(({ report }) => report),
  }
}

// What the others say is not known.
function tooMany(count: number): CheckedEntry[] {
  const params = { expected: say('expectStatusEntries', { limit: maxStatusEntries }), found: String(count) }
  const pointer = '/credentialStatus'
  const finding: Finding = {
    code: 'VALUE_COUNT',
    pointer,
    params,
    section: 'status',
    because: 'entriesLeftOut',
  }
  return [{ findings: [finding], report: { pointer, verdict: 'indeterminate', type: '' } }]
}
