import { subjectId } from '../facts/credential-facts'
import { peek } from '../input/peek'
import { kept } from './trust-index'

/** A credential of a list, and what it says of itself: nothing of it is checked. */
export interface Listed {
  credential: object | string
  index: number
  id: string
}

/** The credentials of a list by the id of their subject. */
export type SubjectIndex = ReadonlyMap<string, readonly Listed[]>

/** As `indexBySubject`, kept with a list that does not change. */
export const keptIndex = kept(indexBySubject)

/** Reads what each entry of a list says that it is about. */
export function indexBySubject(list: readonly (object | string)[]): SubjectIndex {
  const index = new Map<string, Listed[]>()
  for (const [place, credential] of list.entries()) {
    const document = peek(credential)
    const about = document && subjectId(document)
    if (!about) continue
    const { id } = document
    const entry = { credential, index: place, id: typeof id === 'string' ? id : '' }
    const known = index.get(about)
    if (known) known.push(entry)
    else index.set(about, [entry])
  }
  return index
}
