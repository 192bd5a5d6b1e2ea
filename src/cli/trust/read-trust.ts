import { nameDocument } from '../../describing/name-document'
import type { ReadTrustBundleOptions, TrustMaterial } from '../../index'
import { parseJson, QualityLabelError, readTrustBundle } from '../../index'
import type { TrustBundleFacts } from '../../verify'
import { CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { nameOf, readOptionBytes } from '../read-files'
import { bundleLimits, readRootOption, shapeOf } from './read-trust-file'
import { readTrustState, writeTrustState } from './trust-state'

/** The options by which a verb takes a trust bundle. */
export interface TrustFlags {
  trust?: string
  trustRoot?: string
  trustState?: string
}

/**
 * The trust material of a bundle, where one is given.
 *
 * @throws {CommandError} 2 if the bundle is refused, naming the code: then nothing may be verified with it. 64 or 66 if a file cannot be used.
 */
export async function readTrust(flags: TrustFlags, now: string): Promise<TrustMaterial | undefined> {
  const { trust: file, trustRoot, trustState } = flags
  if (file === undefined) {
    if (trustRoot !== undefined) throw usageError('--trust-root: expected --trust beside it')
    if (trustState !== undefined) throw usageError('--trust-state: expected --trust beside it')
    return undefined
  }
  const bytes = await readOptionBytes('--trust', file)
  return attemptOnBundle(file, bytes, () => readAgainstRoot(bytes, { trustRoot, trustState }, now))
}

/**
 * Runs a step that reads the bundle of `--trust`.
 *
 * @throws {CommandError} 2 if the bundle is refused, naming the code, and what a document of another kind is.
 */
export async function attemptOnBundle<T>(
  file: string,
  bytes: Uint8Array,
  step: () => T | Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    const { message, code } = nameOther(error, bytes)
    throw new CommandError(`--trust: ${nameOf(file)}: ${message} (${code})`, exitCodes.undecided, {
      cause: error,
    })
  }
}

/**
 * Reads a bundle against the root that is pinned, if one is, and remembers it where it was good.
 *
 * @throws {QualityLabelError} As `readTrustBundle`.
 */
export async function readAgainstRoot(
  bytes: Uint8Array,
  { trustRoot, trustState }: { trustRoot: string | undefined; trustState: string | undefined },
  now: string,
): Promise<TrustMaterial & { bundle: TrustBundleFacts }> {
  if (trustState !== undefined && trustRoot === undefined) {
    throw usageError(
      '--trust-state: expected --trust-root beside it; anybody can make a bundle of any version',
    )
  }
  const root = trustRoot === undefined ? 'unpinned' : await readRootOption('--trust-root', trustRoot)
  const lastSeen = trustState === undefined ? undefined : await readTrustState(trustState)
  const material = readOrName(bytes, { root, now, ...(lastSeen ? { lastSeen } : {}) })
  const bundle = material.bundle as TrustBundleFacts
  if (trustState !== undefined && bundle.digest !== lastSeen?.digest)
    await writeTrustState(trustState, bundle)
  return { ...material, bundle }
}

/** As `readTrustBundle`; of a document of another kind it says which it is, and not what a bundle would have. */
function readOrName(bytes: Uint8Array, options: ReadTrustBundleOptions): TrustMaterial {
  try {
    return readTrustBundle(bytes, options)
  } catch (error) {
    throw error instanceof QualityLabelError ? nameOther(error, bytes) : error
  }
}

function nameOther(error: QualityLabelError, bytes: Uint8Array): QualityLabelError {
  if (error.code !== 'SHAPE_INVALID') return error
  const document = parseJson(bytes, bundleLimits)
  const named = shapeOf(document) === undefined ? nameDocument(document) : undefined
  return named === undefined
    ? error
    : new QualityLabelError(
        error.code,
        `Cannot read trust bundle: expected a trust bundle, found ${named.found}`,
        { cause: error },
      )
}
