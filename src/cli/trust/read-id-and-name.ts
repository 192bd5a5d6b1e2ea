import { usageError } from '../command-error'

/**
 * Reads an id and a name from one value of an option: `did:web:school.example=Harbour School`.
 *
 * @throws {CommandError} If either is missing; the option is named.
 */
export function readIdAndName(option: string, value: string): { id: string; name: string } {
  const split = value.indexOf('=')
  if (split < 1 || split === value.length - 1) throw usageError(`${option}: expected id=name, got ${value}`)
  return { id: value.slice(0, split), name: value.slice(split + 1) }
}
