import { canonize, canonizeCounts, canonizeStatements } from '../../src/canonical/canonize'
import { OutsideTables } from '../../src/canonical/terms/active-context'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { gateDocument } from '../../src/gate/gate-document'
import { statementsOfNodes } from '../../src/gate/statements-of-nodes'
import { pathsOf, replaceAt } from './document-paths'
import { oracle } from './oracle'

/** How our canonical form compares with that of `jsonld` in safe mode. */
export type Outcome =
  | 'same, by the tables'
  | 'same, in general'
  | 'same, beyond the work limit of jsonld'
  | 'refused by both'
  | 'refused by us: number rounded to 0'
  | 'refused by us: budget'
  | 'different'

/**
 * Returns the canonical form of what the gate has read, if proofs cover exactly that.
 *
 * @returns `undefined` if the document is rejected or read again, or has a proof, which the gate leaves out.
 */
export function formBehindGate(document: JsonObject): string | undefined {
  if (document['proof'] !== undefined) return undefined
  const { signed } = gateDocument(document).gated ?? {}
  try {
    return signed && canonizeStatements(statementsOfNodes(signed)).join('')
  } catch (error) {
    if (error instanceof OutsideTables || error instanceof QualityLabelError) return undefined
    throw error
  }
}

export async function compare(document: JsonObject): Promise<Outcome> {
  const before = canonizeCounts().tables
  const ours = await canonicalOrCode(document)
  const way = canonizeCounts().tables > before ? 'same, by the tables' : 'same, in general'
  const theirs = await oracle(document)
  const behindGate = formBehindGate(document)
  if (behindGate !== undefined && behindGate !== ours) return 'different'
  if (typeof ours === 'string') {
    if (ours === theirs) return way
    return theirs === undefined ? beyondItsLimit(document, ours) : 'different'
  }
  if (theirs === undefined) return 'refused by both'
  if (ours.code === 'WORK_LIMIT_EXCEEDED') return 'refused by us: budget'
  const isRounded = ours.code === 'CANONICALIZATION_FAILED' && holdsRounded(document)
  return isRounded ? 'refused by us: number rounded to 0' : 'different'
}

// It counts calls, and refuses some honest documents; ours counts hashes.
async function beyondItsLimit(document: JsonObject, ours: string): Promise<Outcome> {
  return ours === (await oracle(document, 3)) ? 'same, beyond the work limit of jsonld' : 'different'
}

async function canonicalOrCode(document: JsonObject): Promise<string | { code: string }> {
  try {
    return await canonize(document)
  } catch (error) {
    if (error instanceof QualityLabelError) return { code: error.code }
    throw error
  }
}

// As jsonld recognises whole numbers: by their spelling.
function holdsRounded(value: JsonValue): boolean {
  if (typeof value === 'number') return value % 1 !== 0 && /^[^.]*e/.test(String(value))
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsRounded)
}

/** Returns the smallest document found that still differs, by removing one part after another. */
export async function leastThatDiffers(document: JsonObject): Promise<JsonObject> {
  for (const path of pathsOf(document)) {
    const less = replaceAt(document, path, undefined)
    if ((await compare(less)) === 'different') return leastThatDiffers(less)
  }
  return document
}

/** Counts each outcome. */
export class Tally {
  readonly outcomes: Partial<Record<Outcome, number>> = {}
  readonly differences: string[] = []
  readonly accepted = new Map<string, number>()
  readonly byTables = new Map<string, number>()
  readonly met = new Map<string, number>()
  documents = 0
  behindGate = 0

  async add(document: JsonObject, features: Iterable<string> = []): Promise<void> {
    const outcome = await compare(document)
    this.documents += 1
    if (formBehindGate(document) !== undefined) this.behindGate += 1
    this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1
    for (const feature of features) {
      count(this.met, feature)
      if (outcome.startsWith('same')) count(this.accepted, feature)
      if (outcome === 'same, by the tables') count(this.byTables, feature)
    }
    if (outcome === 'different' && this.differences.length < 5) {
      this.differences.push(JSON.stringify(await leastThatDiffers(document)))
    }
  }

  share(...outcomes: Outcome[]): number {
    return outcomes.reduce((sum, outcome) => sum + (this.outcomes[outcome] ?? 0), 0) / this.documents
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
