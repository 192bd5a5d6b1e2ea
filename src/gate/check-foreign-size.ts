import { fitsGeneralProcessor, maxCharacters, maxValues } from '../canonical/fits-general-processor'
import type { JsonObject } from '../core/json'
import { plain } from '../problems/phrases/phrase'
import type { FindingList } from './finding-list'

/** Checks that a document under supplied contexts is small enough for a general JSON-LD processor. */
export function checkForeignSize(document: JsonObject, findings: FindingList): void {
  if (fitsGeneralProcessor(document)) return
  const most = `at most ${maxValues} values and ${maxCharacters} characters under contexts that are not pinned`
  const reason = plain(`Cannot read credential: expected ${most}`)
  findings.add({ code: 'PARSING_ERROR', pointer: '', params: { reason } })
}
