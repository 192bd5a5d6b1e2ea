import { isJsonObject, toText } from './json'

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
    throw new TypeError(`Cannot ${action}: expected one of ${known.join(', ')}, got the option ${unknown}`)
}
