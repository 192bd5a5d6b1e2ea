import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import { gateDocument, mostProofs } from '../../gate/gate-document'
import type { Finding } from '../../problems/problem'
import { isDeciding } from '../../problems/severity'
import { asUndecided, asWarning } from './certification-finding'
import { suiteOf } from './check-proof-form'

/**
 * Checks that the contexts of a credential define every word in it, as a JSON-LD processor in safe mode does.
 *
 * Under a context that is not built in nothing is known of its words, since none is fetched; what the shape gate refuses beyond
 * that is stricter than JSON-LD, and so leaves the check undecided.
 */
export function checkTerms(document: JsonObject): Finding[] {
  return [...findingsOf(document), ...findingsOfProofs(document)].filter(isDeciding).map(judge)
}

function findingsOf(document: JsonObject): Finding[] {
  try {
    return gateDocument(document).findings
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
  }
}

// The service looks at the words of the proof that it checks, too.
function findingsOfProofs(document: JsonObject): Finding[] {
  const isList = Array.isArray(document['proof'])
  const proofs = toArray(document['proof']).slice(0, mostProofs(document))
  return proofs.flatMap((proof, index) => {
    if (!isJsonObject(proof) || !suiteOf(proof)) return []
    const context = [...toArray(document['@context']), ...toArray(proof['@context'])]
    const pointer = isList ? `/proof/${index}` : '/proof'
    return findingsOf({ ...proof, '@context': context })
      .filter(({ code }) => code === 'TERM_UNDEFINED')
      .map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
  })
}

function judge(finding: Finding): Finding {
  if (finding.code === 'TERM_UNDEFINED') return finding
  // Every word was looked up before nodes are compared.
  return finding.code === 'NODE_CONFLICT' ? asWarning(finding) : asUndecided(finding)
}
