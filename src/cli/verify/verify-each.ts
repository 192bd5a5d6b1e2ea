import { inOrder } from '../../core/in-order'
import { withoutUndefined } from '../../core/json'
import { openWorkers } from '../../core/open-workers'
import type { PresentationReport, VerificationReport, VerifyPresentationOptions } from '../../verify'
import { readAskedOfHolder } from '../../verifying/options/presentation-options'
import type { BeginCall } from '../../verifying/prepare-calls'
import { prepareCalls } from '../../verifying/prepare-calls'
import { verifyEitherBy } from '../../verifying/verify-either'
import type { CommandError } from '../command-error'
import { attempt, usageError } from '../command-error'
import { chooseForFile } from '../endorsing/choose-endorsements'
import type { EndorsementFile } from '../endorsing/read-collection'
import { exitCodes } from '../exit-codes'
import type { ReadCredential } from './read-credentials'
import { readCredentials } from './read-credentials'

/** Options of `verify` that can be sent to a thread: whether to fetch, in place of how. */
export interface SharedOptions extends Omit<VerifyPresentationOptions, 'fetch'> {
  online?: true
  /** What `--endorsement` names; of a collection, each document gets what is about it. */
  endorsementFiles?: readonly EndorsementFile[]
}

/** The report of a credential, or of a presentation. */
export type FileReport = VerificationReport | PresentationReport

/** What came of a FILE, or of a line of it, from 1: its report, or why it cannot be read. */
export type VerifiedFile = { file: string; line?: number } & (
  | { report: FileReport }
  | { error: CommandError }
)

/** What came of one file on a thread. An error of the options is a text, because its class would not come through. */
export type WorkerAnswer = { report: FileReport } | { refused: string }

/** Bounds what is read ahead of the printed reports. */
const maxBytesAhead = 32 * 1024 * 1024
const filesAheadPerThread = 4

type VerifyBytes = (bytes: Uint8Array) => Promise<FileReport>

/**
 * Verifies FILEs, and each line of those that have a credential on each line, one after another, or several at a time on worker threads, and gives the results in the order of the files.
 *
 * No more than a few files and reports are in memory at once.
 *
 * @param threads - 0 for none.
 * @throws {CommandError} 64 if the options cannot be used, or no thread can run; a file that cannot be read is a result.
 */
export async function* verifyEach(
  files: readonly string[],
  options: SharedOptions,
  threads: number,
): AsyncGenerator<VerifiedFile, void, undefined> {
  const maxBytes = options.limits?.maxInputBytes
  if (threads === 0) {
    const verifyOne = openVerifier(options)
    const verifyBytes = (bytes: Uint8Array) => attempt(() => verifyOne(bytes), exitCodes.usage)
    yield* verifyInOrder(files, verifyBytes, 1, maxBytes)
    return
  }
  const workers = await attempt(
    () => openWorkers({ ...workerFunction, threads, shared: options }),
    exitCodes.usage,
  )
  const verifyBytes: VerifyBytes = async (bytes) => {
    const answer = (await attempt(() => workers.run(bytes), exitCodes.usage)) as WorkerAnswer
    if ('refused' in answer) throw usageError(answer.refused)
    return answer.report
  }
  try {
    yield* verifyInOrder(files, verifyBytes, threads * filesAheadPerThread, maxBytes)
  } finally {
    await workers.close()
  }
}

// An export of the file that this is built into: threads load it again.
// words-allowed: the name of a file.
const workerFunction = { action: 'verify', file: 'verify-alone.js', name: 'verifyInWorker' }

/**
 * Returns what verifies the bytes of one file after another, a credential or what holds some, by one verifier.
 *
 * With a challenge or a domain each is always taken for a presentation: no credential can show that it was made for them. The options are read
 * with the first file, so that it is the first error that tells of them.
 */
export function openVerifier({
  online,
  endorsementFiles,
  challenge,
  domain,
  ...options
}: SharedOptions): VerifyBytes {
  const fetching = online ? { fetch: globalThis.fetch } : {}
  const ofHolder = withoutUndefined({ challenge, domain })
  const asksHolder = Object.keys(ofHolder).length > 0
  let begin: Promise<BeginCall> | undefined
  return async (bytes) => {
    const asked = asksHolder ? readAskedOfHolder(ofHolder as VerifyPresentationOptions).asked : undefined
    const chosen =
      endorsementFiles && (await chooseForFile(endorsementFiles, bytes, options.limits?.maxInputBytes))
    begin ??= prepareCalls({ ...options, ...fetching })
    return verifyEitherBy(await begin, bytes, chosen ? { endorsements: chosen } : {}, asked)
  }
}

function verifyInOrder(
  files: readonly string[],
  verifyBytes: VerifyBytes,
  lookAhead: number,
  maxBytes: number | undefined,
): AsyncGenerator<VerifiedFile, void, undefined> {
  const work = async ({ bytes, error, ...name }: ReadCredential): Promise<VerifiedFile> =>
    bytes === undefined ? { ...name, error } : { ...name, report: await verifyBytes(bytes) }
  const weigh = ({ bytes }: ReadCredential) => bytes?.length ?? 0
  return inOrder(readCredentials(files, maxBytes), work, { lookAhead, maxWeight: maxBytesAhead, weigh })
}
