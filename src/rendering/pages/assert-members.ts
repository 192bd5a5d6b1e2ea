import { assertArguments } from '../../core/read-options'

type Asked = Readonly<Record<string, 'a text' | 'a list' | 'an object'>>

/**
 * Checks that an argument, or a part of one, is an object with some members.
 *
 * @param optional - Members that may be absent.
 * @throws {TypeError} Naming the first that is of another type.
 */
export function assertMembers(
  action: string,
  field: string,
  value: object,
  required: Asked,
  optional: Asked = {},
): void {
  assertArguments(action, 'an object', { [field]: value })
  const members = value as Readonly<Record<string, unknown>>
  for (const [name, kind] of Object.entries(required))
    assertArguments(action, kind, { [`${field}.${name}`]: members[name] })
  for (const [name, kind] of Object.entries(optional))
    if (members[name] !== undefined) assertArguments(action, kind, { [`${field}.${name}`]: members[name] })
}
