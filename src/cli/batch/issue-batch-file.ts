import { realpathSync } from 'node:fs'
import { clean } from '../../describing/clean-text'
import type { CryptosuiteName, Signer } from '../../index'
import { QualityLabelError } from '../../index'
import type { BatchProgress, BatchResult } from '../../issuing/batch/index'
import { issueBatch } from '../../issuing/batch/index'
import { attempt, CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { host, pathOf } from '../host'
import { currentInstant } from '../option-values'
import { note, printJsonLine } from '../output'
import { ProgressLine } from '../progress-line'
import { nameOf, stdinName } from '../read-files'
import { readSigner } from '../read-signer'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { BatchInput } from './batch-input'
import type { BatchOutput } from './batch-output'
import { jsonLines, jwtLines, openFileOutput, openStandardOutput } from './batch-output'
import { complaintsOf, sayFailure } from './say-failure'
import { sayProgress, saySummary } from './say-progress'

export interface BatchFlags {
  batch: string
  key?: string[]
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  created?: string
  jwt?: true
  force?: true
  workers?: number
  out?: string
  json?: true
  lang?: string
}

/** Stands for Ctrl-C or a request to end. */
class Interruption extends Error {
  constructor(readonly exitCode: number) {
    super('interrupted')
  }
}

/**
 * Signs the credentials of an NDJSON file, adding each to the output as soon as it is signed.
 *
 * @returns The exit code: 0 if nothing failed, 1 if an item did.
 * @throws {CommandError} 64 for the command line, 66 for the input, 73 for the output, 130 or 143 when interrupted.
 */
export async function issueBatchFile(flags: BatchFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const signers = await readSigners(flags)
  if (flags.json && flags.out === undefined) {
    throw usageError('Cannot issue: expected --out <file> with --json; standard output can carry one of both')
  }
  const input = await BatchInput.open(flags.batch)
  refuseInputs(flags)
  const output =
    flags.out === undefined
      ? openStandardOutput()
      : await openFileOutput(flags.out, flags.jwt ? jwtLines : jsonLines)
  if (output.wasTorn) note(speech.say('batchTorn', { file: clean(flags.out ?? '') }))
  try {
    return await new BatchRun(flags, input, output, speech).run(signers)
  } finally {
    output.close()
  }
}

class BatchRun {
  private readonly line = new ProgressLine()
  private readonly controller = new AbortController()
  private readonly progress: BatchProgress = { done: 0, issued: 0, failed: 0, skipped: 0 }

  constructor(
    private readonly flags: BatchFlags,
    private readonly input: BatchInput,
    private readonly output: BatchOutput,
    private readonly speech: Speech,
  ) {}

  async run(signers: readonly Signer[]): Promise<number> {
    const results = await this.start(signers)
    const stopListening = this.listen()
    try {
      for await (const result of results) {
        if (!(await this.handOn(result))) break
        this.line.update((seconds) => sayProgress(this.progress, this.share(), seconds, this.speech))
      }
    } catch (error) {
      this.summarise(false)
      throw toCommandError(error)
    } finally {
      stopListening()
    }
    this.summarise(true)
    return this.progress.failed > 0 ? exitCodes.invalid : exitCodes.ok
  }

  private start(signers: readonly Signer[]): Promise<AsyncIterable<BatchResult<Uint8Array>>> {
    const { created = currentInstant(), cryptosuite, jwt, workers, force = false } = this.flags
    const run = {
      allowOtherController: force,
      ...(workers === undefined ? {} : { workers }),
      issued: this.output.issued,
      signal: this.controller.signal,
    }
    const items = this.input.items()
    if (jwt)
      return attempt(() => issueBatch(items, signers[0] as Signer, { ...run, as: 'jwt' }), exitCodes.usage)
    const options = { created, ...(cryptosuite === undefined ? {} : { cryptosuite }), ...run }
    return attempt(() => issueBatch(items, signers, options), exitCodes.usage)
  }

  /** @returns Whether anybody wants more. What could not be written is not counted as issued. */
  private async handOn(result: BatchResult<Uint8Array>): Promise<boolean> {
    const goesOn = result.status === 'issued' ? await this.output.write(result.credential) : true
    this.progress.done += 1
    this.progress[result.status] += 1
    if (this.flags.json) this.printForMachines(result)
    else if (result.status !== 'issued') this.printForPeople(result)
    return goesOn
  }

  private printForMachines(result: BatchResult<Uint8Array>): void {
    const { index, id, status } = result
    printJsonLine({
      line: this.input.lineOf(index),
      id,
      status,
      ...(result.status === 'skipped' ? { reason: result.reason } : {}),
      ...(result.status === 'failed'
        ? { problems: complaintsOf(result, (at) => this.input.lineOf(at)) }
        : {}),
    })
  }

  private printForPeople(result: BatchResult<Uint8Array>): void {
    const file = nameOf(this.input.file)
    const line = this.input.lineOf(result.index)
    if (result.status === 'failed') {
      this.line.clear()
      note(
        ...sayFailure(
          file,
          line,
          complaintsOf(result, (at) => this.input.lineOf(at)),
        ),
      )
    } else if (result.status === 'skipped' && result.reason === 'repeated') {
      this.line.clear()
      note(`${clean(this.speech.nameFile(this.input.file))}:${line}  ${this.speech.say('batchRepeated')}`)
    }
  }

  private summarise(isComplete: boolean): void {
    this.line.clear()
    const { done, ...counts } = this.progress
    if (this.flags.json) printJsonLine({ done: isComplete, items: done, ...counts })
    else note(...saySummary(this.progress, isComplete, this.input.file, this.flags.out, this.speech))
  }

  private share(): number | undefined {
    const { position, size } = this.input
    return size === undefined || size === 0 ? undefined : Math.min(1, position / size)
  }

  /** Ends the batch between two items at the first signal; a second one ends the program as ever. */
  private listen(): () => void {
    const { signals } = host()
    const listened = [
      ['SIGINT', exitCodes.interrupted],
      ['SIGTERM', exitCodes.terminated],
    ] as const
    const listeners = listened.map(([signal, exitCode]) => {
      const listener = () => this.controller.abort(new Interruption(exitCode))
      signals.once(signal, listener)
      return () => void signals.off(signal, listener)
    })
    return () => {
      for (const stop of listeners) stop()
    }
  }
}

async function readSigners(flags: BatchFlags): Promise<Signer[]> {
  const { key: keys = [], verificationMethod, cryptosuite, created, jwt } = flags
  if (keys.length === 0) throw usageError('Cannot issue: expected --key <file> with --batch')
  if (keys.length > 1 && verificationMethod !== undefined) {
    throw usageError(
      'Cannot issue: expected one --key with --verification-method; key files can hold their id',
    )
  }
  if (jwt && keys.length > 1)
    throw usageError('Cannot issue: expected one --key with --jwt, which has one signature')
  if (jwt && (cryptosuite !== undefined || created !== undefined))
    throw usageError('Cannot issue: --cryptosuite and --created mean nothing with --jwt')
  const signers: Signer[] = []
  for (const key of keys)
    signers.push(await readSigner('--key', key, { verificationMethod, jwt: jwt ?? false }))
  return signers
}

// A name that leads to the same file by another way would be as bad.
function refuseInputs({ batch, key = [], out }: BatchFlags): void {
  if (out === undefined) return
  const inputs = [...(batch === stdinName ? [] : [batch]), ...key].map(realPath)
  if (!inputs.includes(realPath(out))) return
  throw new CommandError(`Cannot write ${out}: it was read as an input`, exitCodes.cannotCreate)
}

function realPath(file: string): string {
  try {
    return realpathSync(pathOf(file))
  } catch {
    // A file that does not exist yet is not an input.
    return ''
  }
}

function toCommandError(error: unknown): unknown {
  if (error instanceof Interruption) return new CommandError('Interrupted', error.exitCode)
  if (error instanceof QualityLabelError) return new CommandError(error.message, exitCodes.software)
  return error
}
