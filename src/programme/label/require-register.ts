import type { RegisterEntry } from '../../model/generated/documents'
import { registerParts } from '../../schema/part-validators'
import { checkRegisterEntry } from '../../schema/references/check-register-entry'
import { refuseFindings, requireParts } from '../input/require-structure'

/**
 * Requires that a value is a register: a list of entries, of which each event that grants a label states until when.
 *
 * @throws {TypeError} If it is not a list.
 * @throws {RangeError} Naming the entry and the wrong places in it.
 */
export function requireRegister(action: string, register: unknown): void {
  requireParts(action, 'register', register, registerParts.entry)
  for (const [index, entry] of (register as RegisterEntry[]).entries())
    refuseFindings(action, `register[${index}]`, checkRegisterEntry(entry, ''), 'its kind')
}
