import { decodeUtf8 } from '../../core/bytes'
import { QualityLabelError } from '../../core/errors'
import { inOrder } from '../../core/in-order'
import type { JsonObject, JsonValue } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { unchecked } from '../../core/kinds'
import { encodeMultibase } from '../../core/multibase'
import { showValue } from '../../core/quote-text'
import { readOptions, refuse } from '../../core/read-options'
import { mostProofs } from '../../gate/gate-document'
import type { Signer } from '../../keys/signer'
import { suiteKinds, suitesOf } from '../../securing/add-proof'
import type { OtherController } from '../../securing/assert-key-of-issuer'
import {
  assertKeyIdOfIssuer,
  assertKeysOfIssuer,
  otherControllerKinds,
} from '../../securing/assert-key-of-issuer'
import type { ProofTimes } from '../../securing/create-proof'
import { assertProofTimes, describeProof, proofKinds, requestSignature } from '../../securing/create-proof'
import type { CryptosuiteName } from '../../securing/cryptosuites'
import { completeJwt, describeJwtHeader, signAsJwtKinds } from '../../securing/sign-as-jwt'
import type { BatchRunOptions, IssueBatchOptions, IssueJwtBatchOptions } from './batch-options'
import { assertBatch, batchRunKinds, readBatchSigners } from './batch-options'
import type { BatchItem, BatchProgress, BatchResult } from './batch-result'
import type { BatchPlan, ItemText } from './prepare-item'
import { idOf, readItem, takeItem, toItemError } from './prepare-item'
import type { Preparer, WaitingItem } from './preparer'
import { createLocalPreparer } from './preparer'
import { SeenIds } from './seen-ids'

// Bounds memory for large documents: about 32 MB of text is read ahead of the consumer.
const maxCharactersAhead = 16 * 1024 * 1024

const kinds = {
  as: unchecked<undefined>(),
  ...batchRunKinds,
  ...proofKinds,
  ...suiteKinds,
  ...otherControllerKinds,
} satisfies KindsOf<IssueBatchOptions>
const jwtKinds = {
  as: unchecked<'jwt'>(),
  ...batchRunKinds,
  ...signAsJwtKinds,
} satisfies KindsOf<IssueJwtBatchOptions>

/**
 * Signs many credentials in order, in constant memory.
 *
 * Each gets the same proofs as from `signCredential` with the same arguments. If there are several signers, all of them sign in their
 * order. With `as: 'jwt'` each becomes the same text as from `signAsJwt`, in any accepted form.
 *
 * A failing item is reported in its own result, and the batch continues. A failing signer (which must do its own retries), input or
 * `issued` function ends the batch after the results before it, and so does the signal. A result always has all of its proofs.
 * The batch keeps a hash of each id: an item with the id and content of an earlier one is skipped; with other content it fails.
 *
 * @param items - Read no further ahead than `lookAhead`; always closed at the end of the batch.
 * @returns One result for each item, in the order of the input.
 * @throws {TypeError} At once, if a signer, `items` or an option has a wrong type, or `issuer` is given with `allowOtherController`.
 * @throws {RangeError} At once, if a suite is unknown or `eddsa-jcs-2022`, a number is out of range, a text is not an instant, a signer
 *   is in the list twice, or the signer's algorithm is not allowed for a JWT.
 * @throws {QualityLabelError} At once, `CONTROLLER_NOT_ISSUER`, if a signer is not of the `issuer` of the batch. While iterating: `SIGNING_FAILED` with `details.index` and `id`; `WORKERS_FAILED`.
 */
export function issueBatch<T extends BatchItem>(
  items: Iterable<T> | AsyncIterable<T>,
  signers: Signer | readonly Signer[],
  options: IssueBatchOptions,
): AsyncGenerator<BatchResult<T>, void, undefined>
export function issueBatch(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  signer: Signer,
  options: IssueJwtBatchOptions,
): AsyncGenerator<BatchResult<string>, void, undefined>
export function issueBatch(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  signers: Signer | readonly Signer[],
  options: IssueBatchOptions | IssueJwtBatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  return isForJwts(options) ? issueJwts(items, signers, options) : issueWithProofs(items, signers, options)
}

function isForJwts(options: IssueBatchOptions | IssueJwtBatchOptions): options is IssueJwtBatchOptions {
  const as: unknown = options?.as
  if (as === undefined || as === 'jwt') return as === 'jwt'
  throw new RangeError(`Cannot issue: expected as to be jwt, got ${showValue(as)}`)
}

function issueWithProofs(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  signers: Signer | readonly Signer[],
  options: IssueBatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  const read = readOptions('issue', options, kinds)
  assertOneController(read)
  const all = readBatchSigners(signers)
  assertBatch(items, read)
  const cryptosuites = suitesOf(read)
  assertSharedOptions(cryptosuites)
  assertProofTimes(read)
  assertBatchProofs(all.length * cryptosuites.length)
  const proofs = all.flatMap(({ id }) => cryptosuites.map((suite) => describeProof(suite, id, read)))
  const plan = { cryptosuites, proofs, times: timesOf(read), ...issuerOf(read), ...otherControllerOf(read) }
  if (plan.issuer !== undefined)
    assertKeysOfIssuer(
      plan,
      all.map(({ id }) => id),
      plan,
      withoutIssuer,
    )
  return new Batch(all, plan, read).run(items)
}

function assertBatchProofs(count: number): void {
  const most = mostProofs({})
  if (count > most)
    throw new RangeError(`Cannot issue: expected at most ${most} proofs of each item, got ${count}`)
}

function timesOf({ created, expires }: ProofTimes): BatchPlan['times'] {
  return expires === undefined ? { created } : { created, expires }
}

function issuerOf({ issuer }: BatchRunOptions): { issuer?: string } {
  return issuer === undefined ? {} : { issuer }
}

function otherControllerOf({ allowOtherController = false }: OtherController): Required<OtherController> {
  return { allowOtherController }
}

// For one issuer with the key of another: one of the two is a mistake, and every credential of the batch would have it.
function assertOneController({ issuer, allowOtherController }: BatchRunOptions & OtherController): void {
  if (issuer !== undefined && allowOtherController)
    refuse('issue', 'allowOtherController', 'left out where issuer is given', allowOtherController)
}

const withoutIssuer =
  'leave issuer out of the options, and set allowOtherController, for the proofs of somebody else'

// Proofs of `eddsa-jcs-2022` contain the contexts of their document, but a batch makes the options of all proofs once.
function assertSharedOptions(cryptosuites: readonly CryptosuiteName[]): void {
  if (!cryptosuites.includes('eddsa-jcs-2022')) return
  throw new RangeError(
    'Cannot issue: expected cryptosuite eddsa-rdfc-2022 or Ed25519Signature2020 for a batch, got eddsa-jcs-2022',
  )
}

function issueJwts(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  signer: Signer | readonly Signer[],
  options: IssueJwtBatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  if (isSeveral(signer))
    throw new TypeError('Cannot issue: expected one signer, because a JWT has one signature')
  const read = readOptions('issue', options, jwtKinds)
  assertOneController(read)
  assertBatch(items, read)
  const jwtHeader = describeJwtHeader(signer, read)
  const parts = { cryptosuites: [], proofs: [], times: {}, jwtHeader }
  const plan = { ...parts, ...issuerOf(read), ...otherControllerOf(read) }
  if (plan.issuer !== undefined) assertKeyIdOfIssuer(plan, String(jwtHeader['kid']), plan, withoutIssuer)
  return new Batch([signer], plan, read).run(items)
}

function isSeveral(signer: Signer | readonly Signer[]): signer is readonly Signer[] {
  return Array.isArray(signer)
}

class Batch<T extends BatchItem> {
  private readonly seen = new SeenIds()
  private readonly progress: BatchProgress = { done: 0, issued: 0, failed: 0, skipped: 0 }
  private lastTurn: Promise<unknown> = Promise.resolve()
  // No signer is called for a later item, because the result would be discarded.
  private lastIndex = Number.POSITIVE_INFINITY

  constructor(
    private readonly signers: readonly Signer[],
    private readonly plan: BatchPlan,
    private readonly options: BatchRunOptions,
  ) {}

  async *run(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<BatchResult<T>, void, undefined> {
    const { signal, onProgress, workers = 0, lookAhead = Math.max(16, workers * 96) } = this.options
    signal?.throwIfAborted()
    const preparer = await createPreparer(this.plan, workers)
    const work = (item: T, index: number) => this.issueOne(item, index, preparer)
    const bounds = { lookAhead, maxWeight: maxCharactersAhead, weigh, signal }
    try {
      for await (const result of inOrder(items, work, bounds)) {
        this.progress.done += 1
        this.progress[result.status] += 1
        onProgress?.({ ...this.progress })
        yield result
      }
    } finally {
      this.lastIndex = -1
      await preparer.close()
    }
  }

  private async issueOne(item: T, index: number, preparer: Preparer): Promise<BatchResult<T>> {
    const taken = attempt(() => takeItem(item, this.plan))
    const prepared = this.prepareUnlessIssued(taken, preparer)
    const admitted = await this.inTurn(prepared, (outcome) => this.admit(outcome, index))
    if ('status' in admitted) return admitted
    const credential = await this.secure(admitted, item, index)
    return { index, id: admitted.id, status: 'issued', credential } as BatchResult<T>
  }

  private async secure(admitted: WaitingItem, item: T, index: number): Promise<string | JsonObject> {
    const { id, data } = admitted
    const { jwtHeader } = this.plan
    if (jwtHeader !== undefined) {
      const [signer] = this.signers as [Signer]
      return this.placeErrors({ index, id }, async () =>
        completeJwt(decodeUtf8(data), this.stillAsked(signer, index), jwtHeader),
      )
    }
    const proof = await this.placeErrors({ index, id }, () => this.createProofs(admitted, index))
    const isText = typeof item === 'string' || item instanceof Uint8Array
    return isText ? admitted.toText(proof) : admitted.toObject(proof)
  }

  private async prepareUnlessIssued(taken: Attempted<ItemText>, preparer: Preparer): Promise<Outcome> {
    if ('error' in taken) return { error: toItemError(taken.error) }
    const id = this.options.issued === undefined ? undefined : findId(taken.value)
    if (id !== undefined && (await this.isIssued(id))) return { id, isIssued: true }
    return preparer.prepare(taken.value)
  }

  private async isIssued(id: string): Promise<boolean> {
    const { issued } = this.options
    return typeof issued === 'function' ? (await issued(id)) === true : issued?.has(id) === true
  }

  /** Decides about an item, in the order of the input, so that the first of two items with one id is issued. */
  private admit(outcome: Outcome, index: number): BatchResult<T> | WaitingItem {
    if ('isIssued' in outcome) return { index, id: outcome.id, status: 'skipped', reason: 'issued' }
    if ('error' in outcome) return { index, ...outcome, status: 'failed' }
    const { id, documentHash } = outcome
    const earlier = this.seen.add(id, documentHash, index)
    if (earlier === undefined) return outcome
    if (earlier.hasSameContent) return { index, id, status: 'skipped', reason: 'repeated' }
    return { index, id, status: 'failed', error: idRepeated(earlier.index) }
  }

  private inTurn<A, B>(work: Promise<A>, act: (value: A) => B): Promise<B> {
    const turn = Promise.all([work, this.lastTurn]).then(([value]) => act(value))
    this.lastTurn = turn.catch(() => {})
    return turn
  }

  private async createProofs({ data }: WaitingItem, index: number): Promise<JsonValue> {
    const { cryptosuites, proofs } = this.plan
    const bySigner = this.signers.map(async (signer, place) => {
      const signed: JsonObject[] = []
      for (let at = place * cryptosuites.length; signed.length < cryptosuites.length; at += 1) {
        const proofValue = encodeMultibase(
          await requestSignature(this.stillAsked(signer, index), data.slice(at * 64, at * 64 + 64)),
        )
        signed.push({ ...proofs[at], proofValue })
      }
      return signed
    })
    const signed = (await Promise.all(bySigner)).flat()
    return signed.length === 1 ? (signed[0] as JsonObject) : signed
  }

  private async placeErrors<R>(place: { index: number; id: string }, sign: () => Promise<R>): Promise<R> {
    try {
      return await sign()
    } catch (error) {
      this.lastIndex = Math.min(this.lastIndex, place.index)
      throw withPlace(error, place)
    }
  }

  private stillAsked(signer: Signer, index: number): Signer {
    if (index <= this.lastIndex) return signer
    throw new QualityLabelError('SIGNING_FAILED', 'Cannot sign: the batch has ended')
  }
}

type Attempted<V> = { value: V } | { error: unknown }
type Outcome = Awaited<ReturnType<Preparer['prepare']>> | { id: string; isIssued: true }

function attempt<V>(step: () => V): Attempted<V> {
  try {
    return { value: step() }
  } catch (error) {
    return { error }
  }
}

/** Returns the id of a readable item; `undefined` for any other, which fails later. */
function findId(item: ItemText): string | undefined {
  const document = attempt(() => readItem(item))
  return 'value' in document ? idOf(document.value) : undefined
}

async function createPreparer(plan: BatchPlan, workers: number): Promise<Preparer> {
  if (workers === 0) return createLocalPreparer(plan)
  // Loaded only when needed, because browsers cannot use the pool.
  const { createWorkerPreparer } = await import('./prepare-in-workers')
  return createWorkerPreparer(plan, workers)
}

function weigh(item: unknown): number {
  if (typeof item === 'string' || item instanceof Uint8Array) return item.length
  // Objects are written only when they are taken, so this is the usual size of a credential.
  return 16 * 1024
}

function idRepeated(first: number): QualityLabelError {
  const message = `Cannot issue: item ${first} of this batch has the same id and other content`
  return new QualityLabelError('ID_REPEATED', message, { details: { pointer: '/id', first } })
}

function withPlace(error: unknown, place: { index: number; id: string }): unknown {
  if (!(error instanceof QualityLabelError)) return error
  const { code, message, cause, details } = error
  return new QualityLabelError(code, message, { cause, details: { ...details, ...place } })
}
