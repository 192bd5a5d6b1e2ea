import type { JsonObject } from '../index'
import { assertOptionInput } from './assert-option-input'
import { readOptionWithId } from './read-files'

/**
 * Reads the DID or controller document in a file of `--did-document`.
 *
 * @throws {CommandError} 66 if the file cannot be read, 64 if it is recognised as something else or has no id.
 */
export function readDidDocument(file: string): Promise<JsonObject & { id: string }> {
  const option = '--did-document'
  return readOptionWithId(option, file, (bytes) => assertOptionInput(option, file, bytes))
}
