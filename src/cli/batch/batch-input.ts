import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { host, pathOf } from '../host'
import { nameOf, stdinName, whyNot } from '../read-files'
import { adviseOnOpenEnded, isOpenEnded, readLines } from './read-lines'

/** More than `parseJson` reads; a longer line fails as too large. */
const maxLineBytes = 4 * 1024 * 1024

/** The lines of a batch, to be read once, with what is known of the place that has been reached. */
export class BatchInput {
  /** Bytes read so far. */
  position = 0
  /** Total number of bytes, if it is known. */
  readonly size: number | undefined
  // Blank lines are not items: from each item in `from` on, its line is further down by `by`.
  private readonly shifts: { from: number; by: number }[] = []

  private constructor(
    readonly file: string,
    size: number | undefined,
  ) {
    this.size = size
  }

  /** @throws {CommandError} 66 if the file cannot be read. */
  static async open(file: string): Promise<BatchInput> {
    if (file === stdinName) return new BatchInput(file, undefined)
    try {
      const stats = await stat(pathOf(file))
      return new BatchInput(file, stats.isFile() ? stats.size : undefined)
    } catch (error) {
      throw cannotRead(file, error)
    }
  }

  /** Each item as bytes. */
  async *items(): AsyncGenerator<Uint8Array, void, undefined> {
    const chunks = this.file === stdinName ? host().stdin : createReadStream(pathOf(this.file))
    let index = 0
    try {
      for await (const { bytes, number, end } of readLines(chunks, maxLineBytes)) {
        if (index === 0 && isOpenEnded(bytes))
          throw new CommandError(
            `Cannot read ${nameOf(this.file)}: ${adviseOnOpenEnded(number)}`,
            exitCodes.data,
          )
        const by = number - index
        if ((this.shifts.at(-1)?.by ?? 0) !== by) this.shifts.push({ from: index, by })
        this.position = end
        index += 1
        yield bytes
      }
    } catch (error) {
      throw error instanceof CommandError ? error : cannotRead(this.file, error)
    }
  }

  /** The line, from 1, of an item that has been read. */
  lineOf(index: number): number {
    const shift = this.shifts.filter(({ from }) => from <= index).at(-1)
    return index + (shift?.by ?? 1)
  }
}

function cannotRead(file: string, error: unknown): CommandError {
  return new CommandError(`Cannot read ${nameOf(file)}: ${whyNot(error)}`, exitCodes.noInput)
}
