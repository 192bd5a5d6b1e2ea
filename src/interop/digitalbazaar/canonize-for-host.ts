import type { JsonLdProcessor } from 'jsonld'
import { canonizeByTables } from '../../canonical/canonize'
import { ContextSet } from '../../canonical/terms/context-set'
import { assertBounded } from '../../core/assert-bounded'
import type { JsonObject } from '../../core/json'
import { WorkBudget } from '../../core/work-budget'
import type { DocumentLoader } from './host-types'

/**
 * Canonical N-Quads as the suites of Digital Bazaar ask for them.
 *
 * Under pinned contexts the prepared term tables answer, whatever the loader would have served for them. Everything else goes to
 * `jsonld` in safe mode with the caller's loader, as in the suites themselves, so that no document is treated otherwise.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` where look-alike nodes would take too long.
 * @throws {Error} As `jsonld` does, where a term, type or relative IRI would be dropped.
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

// A processor of our own remembers no context that other code in the process loaded.
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
