import type { RegisterEntry } from '../../model/generated/documents'
import { registerParts } from '../../schema/part-validators'
import { checkRegisterEntry } from '../../schema/references/check-register-entry'
import { ownParts } from '../input/own-document'
import { refuseFindings } from '../input/require-structure'

/**
 * Copies a register, and requires that it is one: a list of entries, of which each event that grants a label states until when.
 *
 * @throws {TypeError} If it is not a list, or not plain JSON.
 * @throws {RangeError} Naming the entry and the wrong places in it.
 */
export function ownRegister(action: string, register: unknown): RegisterEntry[] {
  const own = ownParts<RegisterEntry>(action, 'register', register, registerParts.entry)
  for (const [index, entry] of own.entries())
    refuseFindings(action, `register[${index}]`, checkRegisterEntry(entry, ''), 'its kind')
  return own
}
