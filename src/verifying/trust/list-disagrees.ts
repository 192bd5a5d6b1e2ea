import type { LabelState } from '../../programme/label/label-state'

/** States of a label that an entry of each purpose contradicts: where it is set, and where it is not. */
const contradicted: Readonly<Record<string, Readonly<Record<'set' | 'clear', readonly LabelState[]>>>> = {
  // Of a superseded edition a list may well say that it is revoked: the renewal took its place.
  revocation: { set: ['active', 'suspended'], clear: ['withdrawn'] },
  suspension: { set: ['active'], clear: ['suspended'] },
}

/**
 * Returns whether an entry of a status list says something else than the register of labels.
 *
 * @param purpose - Purpose of the entry; only revocation and suspension can disagree with a register.
 * @param value - Value of the entry; 0 where it is not set.
 */
export function listDisagrees(state: LabelState, purpose: string | undefined, value: number): boolean {
  return contradicted[purpose ?? '']?.[value === 0 ? 'clear' : 'set'].includes(state) === true
}
