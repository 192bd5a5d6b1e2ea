import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'

/** Checks that a property is there exactly if it is needed. */
export function checkPresence(value: unknown, isNeeded: boolean, pointer: string): Finding[] {
  if ((value !== undefined) === isNeeded) return []
  const cut = pointer.lastIndexOf('/')
  return isNeeded
    ? [missing(pointer.slice(0, cut), pointer.slice(cut + 1))]
    : [{ code: 'MEMBER_UNKNOWN', pointer, params: absent(pointer.slice(cut + 1)) }]
}

/** Returns the finding about a property that is not there. */
export function missing(pointer: string, name: string): Finding {
  return {
    code: 'MEMBER_REQUIRED',
    pointer,
    params: { expected: name, found: say('foundNoMember') },
    missing: [name],
  }
}

function absent(name: string): NonNullable<Finding['params']> {
  return { expected: say('foundNoMember'), found: plain(name) }
}
