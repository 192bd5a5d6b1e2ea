import type { JsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import type { CheckedProof } from '../../securing/check-proof'
import { isSelectiveProof } from '../../securing/cryptosuites'
import type { SdStatements } from '../../securing/sd-statements'
import { endOf } from './credential-facts'

/** What the holder of a document may have left out. */
export interface Disclosure {
  /** Whether a part may be shown: no proof that holds is over the document as a whole. */
  isPart: boolean
  /** Properties that the issuer made mandatory: the holder cannot leave them out, where they are shown. */
  mandatory: ReadonlySet<string>
}

/** Of a document that is shown as a whole. */
export const wholeDisclosure: Disclosure = { isPart: false, mandatory: new Set() }

// Their values are shown or left out one by one.
const sets = new Set(['credentialStatus', 'identifier', 'relatedResource'])
const statusIri = '<https://www.w3.org/2018/credentials#credentialStatus>'
const subjectIri = '<https://www.w3.org/2018/credentials#credentialSubject>'

/**
 * Tells what the holder of a document may have left out.
 *
 * @param good - Proofs that hold.
 */
export function disclosureOf(document: JsonObject, good: readonly CheckedProof[]): Disclosure {
  if (!isDisclosedInPart(good)) return wholeDisclosure
  const isMandatory = (check: typeof isStatusMandatory) =>
    good.some(({ statements }) => statements && check(document, statements))
  const mandatory = new Set<string>()
  if (isMandatory(isStatusMandatory)) mandatory.add('credentialStatus')
  if (isMandatory(isSubjectMandatory)) mandatory.add('credentialSubject')
  return { isPart: true, mandatory }
}

/** Whether a credential may have another subject than the one it shows: the holder may leave out any that the issuer did not make mandatory. */
export function maySubjectBeHidden({ isPart, mandatory }: Disclosure): boolean {
  return isPart && !mandatory.has('credentialSubject')
}

/**
 * Checks whether the issuer made the whole status mandatory, as the pointer `/credentialStatus` does.
 *
 * Nothing in a derived proof tells that pointer from one to the first of several entries; an issuer that means all names the member.
 */
function isStatusMandatory(document: JsonObject, { mandatory, nonMandatory }: SdStatements): boolean {
  const link = `<${document['id']}> ${statusIri} `
  const links = mandatory.filter((line) => line.startsWith(link))
  const entries = new Set(links.map((line) => line.slice(link.length).split(' ', 1)[0]))
  const isOfStatus = (line: string) => line.startsWith(link) || entries.has(line.split(' ', 1)[0])
  return links.length > 0 && !nonMandatory.some(isOfStatus)
}

/** Checks whether the issuer made the link to each subject that is shown mandatory, as the pointer `/credentialSubject/id` does. */
function isSubjectMandatory(document: JsonObject, { mandatory, nonMandatory }: SdStatements): boolean {
  const isLink = (line: string) => line.startsWith(`<${document['id']}> ${subjectIri} `)
  return mandatory.some(isLink) && !nonMandatory.some(isLink)
}

/**
 * Whether a member of a node, or one more of its values, may have been left out.
 *
 * Every check asks this before it takes an absent member for its default.
 */
export function mayHide({ isPart, mandatory }: Disclosure, node: JsonObject, member: string): boolean {
  return isPart && (node[member] === undefined || (sets.has(member) && !mandatory.has(member)))
}

/** Says that a member may have been left out: the check is undecided, unless the caller allows it. */
export function hidden(
  pointer: string,
  member: string,
  { allowUndisclosed }: { allowUndisclosed?: boolean } = {},
): Finding {
  const finding: Finding = { code: 'MAY_BE_HIDDEN', pointer, params: { member } }
  return allowUndisclosed ? { ...finding, because: 'hiddenAndAllowed' } : finding
}

/** Whether a document may be a part of what its issuer signed: where no proof that holds is over the document as a whole. */
export function isDisclosedInPart(good: readonly CheckedProof[]): boolean {
  return good.length > 0 && good.every(({ proof }) => isSelectiveProof(proof))
}

/** Says of a part that it is one. */
export function tellDisclosure(document: JsonObject, good: readonly CheckedProof[]): Finding[] {
  const [first] = good
  if (!first || !isDisclosedInPart(good)) return []
  // Without an end or a status they may have been left out, unless the issuer made them mandatory; nothing that is shown can tell.
  const showsBoth = endOf(document) !== undefined && document['credentialStatus'] !== undefined
  const finding: Finding = { code: 'DISCLOSURE_SELECTIVE', pointer: first.pointer }
  return [showsBoth ? finding : { ...finding, because: 'endOrStatusNotShown' }]
}
