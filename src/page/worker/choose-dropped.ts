import type { JsonObject } from '../../core/json'
import type { TrustMaterial } from '../../index'
import type { Committee } from '../../model/generated/documents'
import { checkCommittees } from '../../schema/references/check-committees'

/** Files that decide whose a key is, and that anybody can write. */
export type DecidingKind = 'didDocuments' | 'committees'

/** A file that was dropped and is not used. */
export interface Unused {
  kind: DecidingKind
  /** Which of the files of its kind it is. */
  index: number
  /** Whom or what it is about. */
  id: string
  /** What is used in place of it. */
  by: 'bundle' | 'later' | 'overlap'
}

/**
 * Chooses the files that are used: where the bundle knows the party it decides, of two with one id the later counts, and of two
 * committees in office at once the earlier: no one could say which of them decides.
 */
export function chooseDropped(
  kind: DecidingKind,
  documents: readonly JsonObject[],
  trust: TrustMaterial | undefined,
): { used: JsonObject[]; unused: Unused[] } {
  const known = knownParties[kind](trust ?? {})
  const used: JsonObject[] = []
  const unused: Unused[] = []
  documents.forEach((document, index) => {
    const id = String(document['id'])
    const party = kind === 'committees' ? String(document['network']) : id
    if (known.has(party)) unused.push({ kind, index, id: party, by: 'bundle' })
    else if (documents.slice(index + 1).some((later) => later['id'] === id))
      unused.push({ kind, index, id, by: 'later' })
    else if (kind === 'committees' && isInOfficeWith(used, document))
      unused.push({ kind, index, id: party, by: 'overlap' })
    else used.push(document)
  })
  return { used, unused }
}

function isInOfficeWith(used: readonly JsonObject[], committee: JsonObject): boolean {
  const all = [...used, committee] as readonly object[] as readonly Committee[]
  return checkCommittees(all, '').length > 0
}

const knownParties: Readonly<Record<DecidingKind, (trust: TrustMaterial) => ReadonlySet<unknown>>> = {
  // A bundle can name a party and leave out its document: then that is asked of the party.
  didDocuments: ({ didDocuments = [] }) => new Set(didDocuments.map((each) => (each as JsonObject)['id'])),
  committees: ({ networks = [], issuers = [], committees = [] }) =>
    new Set([...networks, ...issuers].map(({ id }) => id).concat(committees.map(({ network }) => network))),
}
