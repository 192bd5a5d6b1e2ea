import type { JsonObject } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import { gateDocument } from '../../gate/gate-document'
import { severityOf } from '../../model/problems/describe-problem'
import type { Finding } from '../../model/problems/problem'
import { asUndecided, asWarning } from './certification-finding'

/**
 * Checks that the contexts of a credential define every word in it, as a JSON-LD processor in safe mode does.
 *
 * Under a context that is not built in nothing is known of its words, since none is fetched; what the shape gate refuses beyond
 * that is stricter than JSON-LD, and so leaves the check undecided.
 */
export function checkTerms(document: JsonObject): Finding[] {
  return findingsOf(document)
    .filter((finding) => ['error', 'indeterminate'].includes(severityOf(finding)))
    .map(judge)
}

function findingsOf(document: JsonObject): Finding[] {
  try {
    return gateDocument(document).findings
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
  }
}

function judge(finding: Finding): Finding {
  if (finding.code === 'TERM_UNDEFINED') return finding
  // Every word was looked up before nodes are compared.
  return finding.code === 'NODE_CONFLICT' ? asWarning(finding) : asUndecided(finding)
}
