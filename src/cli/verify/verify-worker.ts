import { workerData } from 'node:worker_threads'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { SharedOptions, WorkerAnswer } from './verify-each'
import { openVerifier } from './verify-each'

let verifyOne: ReturnType<typeof openVerifier> | undefined

/** Verifies the bytes of one file on a worker thread, by one verifier with the options that the thread got when it started. */
export async function verifyInWorker(bytes: Uint8Array): Promise<WorkerAnswer> {
  // The pool adds data of its own before ours.
  const [, options] = workerData as [unknown, SharedOptions]
  verifyOne ??= openVerifier(options)
  const verify = verifyOne
  try {
    return { report: await attempt(() => verify(bytes), exitCodes.usage) }
  } catch (error) {
    if (error instanceof CommandError) return { refused: error.message }
    throw error
  }
}
