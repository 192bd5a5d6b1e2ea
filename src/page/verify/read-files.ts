import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import type { Result } from './results'

/** Most bytes of a file that are read: an image of a badge is smaller. */
const mostBytes = 32 * 1024 * 1024
const mostOthers = 50

/**
 * Reads a file whole.
 *
 * @throws {Error} In the language of the page, if the file is too large, or has changed since it was dropped.
 */
export async function readBytes(file: File, { speech }: App): Promise<Uint8Array> {
  const inMegabytes = (size: number) => Math.ceil(size / 1024 / 1024)
  if (file.size > mostBytes)
    throw new Error(
      speech.say('fileTooLarge', { size: inMegabytes(file.size), limit: inMegabytes(mostBytes) }),
    )
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotReadableError'
    const reason = clean((error as Error).message)
    throw new Error(isGone ? speech.say('fileChanged') : speech.say('fileUnreadable', { reason }))
  }
}

/** Reads the files that are not badges: a badge may name one of them as its evidence. */
export async function readOthers(results: readonly Result[], besides: Result): Promise<Uint8Array[]> {
  const others = results.filter((each) => each !== besides && each.isOther)
  const small = others.filter(({ file }) => file.size <= mostBytes).slice(0, mostOthers)
  const read = small.map(({ file }) => file.arrayBuffer().catch(() => new ArrayBuffer(0)))
  return (await Promise.all(read)).map((buffer) => new Uint8Array(buffer))
}
