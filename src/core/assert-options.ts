import { isJsonObject, toText } from './json'
import { quoteUnlessPlain } from './quote-text'

/**
 * Refuses options that are no object, and names that are no options: a misspelt one would be ignored, and its check or bound with it.
 *
 * @param action - What is being done, as the message begins: `sign`.
 * @throws {TypeError} Naming the option.
 */
export function assertOptions(action: string, options: unknown, known: readonly string[]): void {
  if (!isJsonObject(options))
    throw new TypeError(
      `Cannot ${action}: expected options to be an object with ${known.join(', ')}, got ${toText(options)}`,
    )
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new TypeError(
      `Cannot ${action}: expected one of ${known.join(', ')}, got the option ${quoteUnlessPlain(unknown)}`,
    )
}

const kinds = {
  'an object': isJsonObject,
  'a list': Array.isArray,
  text: (value: unknown) => typeof value === 'string',
  'text or bytes': (value: unknown) => typeof value === 'string' || value instanceof Uint8Array,
} satisfies Record<string, (value: unknown) => boolean>

/**
 * Refuses arguments of another JavaScript type than a function reads.
 *
 * @param action - What is being done, as the message begins: `sign`.
 * @param given - The arguments, or members of them, by the names that the caller knows them by.
 * @throws {TypeError} Naming the argument.
 */
export function assertArguments(
  action: string,
  kind: keyof typeof kinds,
  given: Readonly<Record<string, unknown>>,
): void {
  const wrong = Object.entries(given).find(([, value]) => !kinds[kind](value))
  if (wrong)
    throw new TypeError(`Cannot ${action}: expected ${wrong[0]} to be ${kind}, got ${toText(wrong[1])}`)
}
