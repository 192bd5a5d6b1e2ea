import { readFile, stat } from 'node:fs/promises'
import { decodeUtf8 } from '../core/bytes'
import { cleanShort } from '../describing/clean-text'
import type { JsonObject, ShapeName } from '../index'
import { parseJson, validate } from '../index'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { realPathOf } from './real-path'
import { isStandardOutput } from './write-files'

// As many bytes as the library reads of a document by default.
const maxBytes = 4 * 1024 * 1024

/**
 * Checks that the file of `--out` does not hold another document of the same shape, which would be lost.
 *
 * @param isOther - Whether a document of the shape is another than the one that is to be written.
 * @param instead - What else can be done; ends the message.
 * @throws {CommandError} 73 if it does, naming the id of what is there.
 */
export async function keepOther(
  out: string | undefined,
  shape: ShapeName,
  isOther: (held: JsonObject) => boolean,
  instead: string,
): Promise<void> {
  if (isStandardOutput(out)) return
  const held = await readHeld(await realPathOf(out)).catch(() => undefined)
  if (held === undefined || validate(held).shape !== shape || !isOther(held)) return
  throw new CommandError(
    `Cannot write ${out}: it holds the ${shape} ${cleanShort(String(held['id']))}, which would be lost. Name another file for the result, ${instead}`,
    exitCodes.cannotCreate,
  )
}

async function readHeld(path: string): Promise<JsonObject | undefined> {
  const { size } = await stat(path)
  return size > maxBytes ? undefined : (parseJson(decodeUtf8(await readFile(path))) as JsonObject)
}
