import { randomInt } from 'node:crypto'
import type {
  BitstringStatusListCredential,
  CredentialStatus,
  FetchedStatusList,
  Signer,
} from 'quality-label'
import { buildStatusEntry, createStatusList, setStatus, signCredential } from 'quality-label'
import { asObject, assertKnown, badRequest, RequestProblem } from './problem'

export const purposes = ['revocation', 'suspension'] as const
export type Purpose = (typeof purposes)[number]

const length = 131_072

interface List {
  unsigned: BitstringStatusListCredential
  signed: object
  /** Index of each credential by its id. */
  indexes: Map<string, number>
  taken: Set<number>
}

/** The issuer's status lists, in memory: a service that must outlive its process keeps them elsewhere. */
export class StatusLists {
  readonly #lists = new Map<Purpose, List>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly url: string,
    private readonly issuer: string,
    private readonly signer: Signer,
    private readonly clock: () => Date,
  ) {}

  /** An entry for a credential, at a place drawn at random, so that neighbours tell nothing of each other. */
  allocate(credentialId: string, purpose: Purpose): Promise<CredentialStatus> {
    return this.#inTurn(async () => {
      const list = await this.#open(purpose)
      if (list.indexes.has(credentialId))
        throw badRequest(`A credential with the id ${credentialId.slice(0, 200)} has a status already`)
      // Half full, a list is drawn from in two tries; a service that issues more adds further lists.
      if (list.taken.size >= length / 2) throw new RequestProblem(503, 'The status list is full', purpose)
      let index = randomInt(length)
      while (list.taken.has(index)) index = randomInt(length)
      list.taken.add(index)
      list.indexes.set(credentialId, index)
      return buildStatusEntry(list.unsigned, index)
    })
  }

  /** `POST /credentials/status`: `{ credentialId, credentialStatus: { type, statusPurpose }, status }`. */
  update(body: unknown): Promise<object> {
    const request = asObject(body, 'the body')
    assertKnown(request, 'the body', ['credentialId', 'credentialStatus', 'status'])
    const { credentialId, status } = request
    const purpose = readPurpose(request['credentialStatus'])
    if (typeof credentialId !== 'string') throw badRequest('Expected credentialId to be a text')
    if (typeof status !== 'boolean') throw badRequest('Expected status to be true or false')
    // Bitstring Status List 1.0, section 2.1: a revocation is not taken back.
    if (purpose === 'revocation' && !status) throw badRequest('A revocation is final: expected status true')
    return this.#inTurn(async () => {
      const list = this.#lists.get(purpose)
      const index = list?.indexes.get(credentialId)
      if (!list || index === undefined)
        throw new RequestProblem(404, 'Not found', `No credential here has that id and a ${purpose} status`)
      const validFrom = this.clock().toISOString()
      await this.#publish(list, setStatus(list.unsigned, index, status, { validFrom }))
      return { credentialId, status }
    })
  }

  /** `GET /status/:purpose` */
  async serve(purpose: string): Promise<object> {
    const list = this.#lists.get(purpose as Purpose)
    if (list) return list.signed
    throw new RequestProblem(404, 'Not found', 'There is no such list')
  }

  /** What `verify` is handed: the newest of each. */
  atHand(): FetchedStatusList[] {
    const fetchedAt = this.clock().toISOString()
    return [...this.#lists.values()].map(({ signed }) => ({ credential: signed, fetchedAt }))
  }

  async #open(purpose: Purpose): Promise<List> {
    const known = this.#lists.get(purpose)
    if (known) return known
    const unsigned = createStatusList({
      id: `${this.url}/status/${purpose}`,
      issuer: this.issuer,
      statusPurpose: purpose,
      length,
      validFrom: this.clock().toISOString(),
    })
    const list: List = { unsigned, signed: unsigned, indexes: new Map(), taken: new Set() }
    await this.#publish(list, unsigned)
    this.#lists.set(purpose, list)
    return list
  }

  async #publish(list: List, unsigned: BitstringStatusListCredential): Promise<void> {
    list.signed = await signCredential(unsigned, this.signer, { created: this.clock().toISOString() })
    list.unsigned = unsigned
  }

  // Two changes at once would each be made to the list without the other.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => {})
    return turn
  }
}

/** The purpose that a `credentialStatus` of a request asks for. */
export function readPurpose(value: unknown): Purpose {
  const entry = asObject(value, 'credentialStatus')
  assertKnown(entry, 'credentialStatus', ['type', 'statusPurpose'])
  if (entry['type'] !== 'BitstringStatusListEntry')
    throw badRequest('Expected the type of credentialStatus to be BitstringStatusListEntry')
  const purpose = purposes.find((known) => known === entry['statusPurpose'])
  if (!purpose) throw badRequest(`Expected statusPurpose to be ${purposes.join(' or ')}`)
  return purpose
}
