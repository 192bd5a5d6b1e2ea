import { isBlank } from '../canonical/quad'
import type { SdProofValue } from './read-sd-proof-value'

/** The statements of a document, divided as a derived proof signs them; each a line of N-Quads with its line feed. */
export interface SdStatements {
  /** Statements that the holder must disclose; signed together. */
  mandatory: string[]
  /** Statements that the holder chose to disclose; each signed separately. */
  nonMandatory: string[]
}

/**
 * Returns the statements that a derived proof covers: with the issuer's labels for blank nodes, sorted, the mandatory ones separate.
 *
 * Only nodes receive labels: a text in a statement may contain `_:c14n0` too.
 *
 * @param canonical - Canonical N-Quads of the document without its proofs.
 * @returns `undefined` if the proof covers another number of statements or blank nodes.
 * @see VC-DI-ECDSA 1.0, section 3.5.9 (createVerifyData): https://www.w3.org/TR/vc-di-ecdsa/#createverifydata
 */
export function sdStatementsOf(canonical: string, value: SdProofValue): SdStatements | undefined {
  const labels = new Map(value.labels.map((label, number) => [`_:c14n${number}`, `_:${label}`]))
  const used = new Set<string>()
  const relabel = (term: string) => {
    if (!isBlank(term)) return term
    used.add(term)
    return labels.get(term) ?? term
  }
  const lines = canonical.split('\n').slice(0, -1)
  const statements = lines.map((line) => `${relabelLine(line, relabel)}\n`).sort()
  const mandatory = new Set(value.mandatoryIndexes)
  const split = {
    mandatory: statements.filter((_, place) => mandatory.has(place)),
    nonMandatory: statements.filter((_, place) => !mandatory.has(place)),
  }
  const isOver =
    used.size === labels.size &&
    [...used].every((term) => labels.has(term)) &&
    split.mandatory.length === mandatory.size &&
    split.nonMandatory.length === value.signatures.length
  return isOver ? split : undefined
}

function relabelLine(line: string, relabel: (term: string) => string): string {
  const [subject = '', predicate = ''] = line.split(' ', 2)
  const rest = line.slice(subject.length + predicate.length + 2)
  // A literal ends with the last quotation mark of its line: datatype, language and graph cannot contain one.
  const literal = rest.startsWith('"') ? rest.slice(0, rest.lastIndexOf('"') + 1) : ''
  const others = rest.slice(literal.length).split(' ').map(relabel).join(' ')
  return `${relabel(subject)} ${predicate} ${literal}${others}`
}
