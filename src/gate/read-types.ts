import type { ActiveContext, TypeMeaning } from '../canonical/terms/active-context'
import type { TermNames } from '../canonical/terms/term-names'
import type { JsonValue } from '../core/json'
import { toArray } from '../core/json'
import { typesWithoutTerm } from '../model/old-badge-types'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { sayFound } from '../schema/quote-found'
import type { FindingList } from './finding-list'
import { ambiguous, notAllowed, unknownWord, wrongValue } from './value-findings'

const verifiableCredential = 'https://www.w3.org/2018/credentials#VerifiableCredential'

/** Where a node has its types. */
export interface TypesPlace {
  /** The terms in force before the types add theirs. */
  context: ActiveContext
  /** Whether the node is a credential: the document or an embedded endorsement. */
  isCredential: boolean
  /** To the node. */
  pointer: string
}

/**
 * Reads the types of a node, as written.
 *
 * @returns `undefined` if one is rejected.
 */
export function readTypes(
  type: JsonValue | undefined,
  place: TypesPlace,
  names: TermNames,
  findings: FindingList,
): string[] | undefined {
  if (type === undefined) return []
  const types = Array.isArray(type) ? type : toArray(type)
  const at = `${place.pointer}/type`
  const seen = new Set<string>()
  let isRefused = types.length === 0
  if (isRefused) findings.add(wrongValue(at, 'expectSomeType', say('foundNone')))
  for (let index = 0; index < types.length; index += 1) {
    const finding = checkType(types[index] as JsonValue, seen, place, names)
    if (!finding) continue
    if (finding.code !== 'NAME_AMBIGUOUS') isRefused = true
    findings.add({ ...finding, pointer: Array.isArray(type) ? `${at}/${index}` : at })
  }
  return isRefused ? undefined : (types as string[])
}

function checkType(
  type: JsonValue,
  seen: Set<string>,
  { context, isCredential }: TypesPlace,
  names: TermNames,
): Finding | undefined {
  const meaning = typeof type === 'string' ? context.findType(type) : undefined
  if (
    typeof type !== 'string' ||
    !meaning ||
    meaning.iri.startsWith('@') ||
    !isAccepted(type, meaning, names)
  )
    return unknownWord(type, context, 'typeUnknown')
  // With two credentials in one graph, either could be taken for the document.
  if (meaning.iri === verifiableCredential && !isCredential)
    return notAllowed('', 'expectCredentialAtRoot', type)
  if (seen.has(type))
    return {
      code: 'VALUE_REPEATED',
      pointer: '',
      params: { expected: say('expectTypesOnce'), found: sayFound(type) },
    }
  seen.add(type)
  return names.isOnlyTypeName(meaning.iri, type) ? undefined : ambiguous('', type, meaning.iri)
}

function isAccepted(type: string, { isTerm, isClass }: TypeMeaning, names: TermNames): boolean {
  return isTerm ? isClass : typesWithoutTerm.has(type) || names.isTypeIri(type)
}
