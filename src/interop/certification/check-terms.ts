import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { isWorkLimit } from '../../core/work-budget'
import { gateDocument, mostProofs } from '../../gate/gate-document'
import type { Finding } from '../../problems/problem'
import { isDeciding } from '../../problems/severity'
import { asUndecided, asWarning } from './certification-finding'
import { suiteOf } from './check-proof-form'

/**
 * Checks that the contexts of a credential define every term in it, as a JSON-LD processor in safe mode does.
 *
 * Contexts are not fetched, so the terms of a context that is not built in are unknown. The gate is stricter than JSON-LD: its other
 * findings leave the check undecided.
 */
export function checkTerms(document: JsonObject): Finding[] {
  return [...findingsOf(document), ...findingsOfProofs(document)].filter(isDeciding).map(weigh)
}

function findingsOf(document: JsonObject): Finding[] {
  try {
    return gateDocument(document).findings
  } catch (error) {
    if (!isWorkLimit(error)) throw error
    return [{ code: 'WORK_LIMIT_EXCEEDED', pointer: '' }]
  }
}

// The service also checks the terms of the proof that it verifies.
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

function weigh(finding: Finding): Finding {
  if (finding.code === 'TERM_UNDEFINED') return finding
  // All terms are looked up before nodes are compared.
  return finding.code === 'NODE_CONFLICT' ? asWarning(finding) : asUndecided(finding)
}
