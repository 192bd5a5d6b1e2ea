import { fitsGeneralProcessor, maxCharacters, maxValues } from '../canonical/fits-general-processor'
import type { JsonObject } from '../core/json'
import { say } from '../problems/phrases/phrase'
import type { FindingList } from './finding-list'

/** Checks that a document under supplied contexts is small enough for a general JSON-LD processor. */
export function checkForeignSize(document: JsonObject, findings: FindingList): void {
  if (fitsGeneralProcessor(document)) return
  const reason = say('expectForeignSize', { values: maxValues, characters: maxCharacters })
  findings.add({ code: 'PARSING_ERROR', pointer: '', params: { reason } })
}
