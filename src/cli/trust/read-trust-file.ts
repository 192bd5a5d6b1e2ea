import { cleanShort } from '../../describing/clean-text'
import { nameDocument } from '../../describing/name-document'
import type { ShapeName } from '../../index'
import { parseJson, validate } from '../../index'
import type { TrustBundle, TrustRoot } from '../../trust/index'
import { attempt, CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { nameOf, readBytes, readOptionBytes } from '../read-files'

/** As large as the library reads a bundle. */
export const bundleLimits = { maxInputBytes: 64 * 1024 * 1024, maxNodes: 4_000_000 }

/**
 * The trust bundle in a FILE argument; only its shape is checked.
 *
 * @throws {CommandError} 66 if it cannot be read, 65 if it holds anything else.
 */
export async function readBundleFile(file: string): Promise<TrustBundle> {
  return (await parseAs(file, await readBytes(file), ['trustBundle'])) as TrustBundle
}

/** The trust bundle or root in a FILE argument; errors as `readBundleFile`. */
export async function readTrustFile(file: string): Promise<TrustBundle | TrustRoot> {
  return parseAs(file, await readBytes(file), ['trustBundle', 'trustRoot'])
}

/** The root in a file that an option names; one that cannot be used is 64. */
export async function readRootOption(option: string, file: string): Promise<TrustRoot> {
  const bytes = await readOptionBytes(option, file)
  try {
    return (await parseAs(file, bytes, ['trustRoot'])) as TrustRoot
  } catch (error) {
    throw error instanceof CommandError ? usageError(`${option}: ${error.message}`) : error
  }
}

/**
 * The root in the file of `--replaces`: the one that a root, which is to be shown or signed, replaces.
 *
 * @throws {CommandError} 64 for any other root, or beside a document that replaces none.
 */
export async function readReplaced(
  file: string | undefined,
  document: TrustBundle | TrustRoot,
): Promise<TrustRoot | undefined> {
  if (file === undefined) return undefined
  const option = '--replaces'
  if (document.type !== 'TrustRoot' || document.version === 1)
    throw usageError(`${option}: expected it beside a root that replaces another`)
  const replaced = await readRootOption(option, file)
  if (replaced.id === document.id && replaced.version === document.version - 1) return replaced
  throw usageError(
    `${option}: expected version ${document.version - 1} of ${cleanShort(document.id)}, found version ${replaced.version} of ${cleanShort(replaced.id)} in ${file}`,
  )
}

async function parseAs(
  file: string,
  bytes: Uint8Array,
  shapes: readonly ShapeName[],
): Promise<TrustBundle | TrustRoot> {
  const name = nameOf(file)
  const document = (await attempt(() => parseJson(bytes, bundleLimits)).catch((error: Error) => {
    throw error instanceof CommandError
      ? new CommandError(`${name}: ${error.message}`, exitCodes.data)
      : error
  })) as unknown as TrustBundle | TrustRoot
  const shape = shapes.find((candidate) => candidate === shapeOf(document)) ?? shapes[0]
  const [problem] = validate(document, shape).problems.filter(({ severity }) => severity === 'error')
  if (!problem) return document
  const named = shapeOf(document) === undefined ? nameDocument(document) : undefined
  if (named)
    throw new CommandError(
      `${name}: expected a document of the shape ${shape}, found ${named.found}`,
      exitCodes.data,
    )
  const place = cleanShort(problem.pointer || 'the whole document')
  const message = `${name}: expected a document of the shape ${shape}; ${place}: ${problem.title}. ${problem.detail}`
  throw new CommandError(message, exitCodes.data)
}

/** Whether a document sets out to be a bundle or a root; `undefined` for anything else. */
export function shapeOf(document: unknown): 'trustBundle' | 'trustRoot' | undefined {
  const { type } = (document ?? {}) as { type?: unknown }
  if (type === 'TrustRoot') return 'trustRoot'
  return type === 'TrustBundle' ? 'trustBundle' : undefined
}
