import type { JsonLdProcessor } from 'jsonld'
import { canonizeByTables } from '../../canonical/canonize'
import { ContextSet } from '../../canonical/terms/context-set'
import { assertBounded } from '../../core/assert-bounded'
import type { JsonObject } from '../../core/json'
import { WorkBudget } from '../../core/work-budget'
import type { DocumentLoader } from './host-types'

/**
 * Returns canonical N-Quads for the suites of Digital Bazaar.
 *
 * Under pinned contexts it uses the prepared term tables and does not call the loader for them. Any other document goes to `jsonld`
 * in safe mode with the caller's loader, as in the suites themselves, so the result is the same.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` if look-alike nodes would take too long.
 * @throws {Error} As `jsonld` does, if a term, type or relative IRI would be dropped.
 */
export async function canonizeForHost(
  input: object,
  options: { documentLoader: DocumentLoader },
): Promise<string> {
  const work = new WorkBudget(assertBounded(input, 'canonicalise'))
  const byTables = canonizeByTables(input as JsonObject, ContextSet.pinned, work)
  return byTables ?? (await canonizeByProcessor(input, options.documentLoader))
}

let processor: Promise<JsonLdProcessor> | undefined

// A separate processor does not cache contexts that other code in the process loaded.
async function canonizeByProcessor(input: object, documentLoader: DocumentLoader): Promise<string> {
  processor ??= import('jsonld').then(({ default: createProcessor }) => createProcessor())
  const { canonize } = await processor
  return canonize(input, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    documentLoader,
  })
}
