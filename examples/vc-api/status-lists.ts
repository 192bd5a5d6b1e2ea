import { randomInt } from 'node:crypto'
import type {
  BitstringStatusListCredential,
  CredentialStatus,
  FetchedStatusList,
  Signer,
} from 'quality-label'
import { buildStatusEntry, createStatusList, setStatus, signCredential } from 'quality-label'
import type { ListStore, StoredList } from './lists-file'
import { asObject, assertKnown, badRequest, RequestProblem } from './problem'
import type { Purpose } from './read-purpose'
import { readPurpose } from './read-purpose'

const length = 131_072

/** The issuer's status lists. Every change is in the store before it is answered. */
export class StatusLists {
  readonly #lists: Map<string, StoredList>
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly url: string,
    private readonly issuer: string,
    private readonly signer: Signer,
    private readonly clock: () => Date,
    private readonly store: ListStore,
  ) {
    const lists = store.read()
    if (lists.some(({ unsigned }) => unsigned.issuer !== issuer))
      throw new TypeError(`Expected status lists of ${issuer} in the file, got those of another issuer`)
    // By id: lists of an earlier address still tell of the credentials that name it.
    this.#lists = new Map(lists.map((list) => [list.unsigned.id, list]))
  }

  /** An entry for a credential, at a place drawn at random, so that neighbours tell nothing of each other. */
  allocate(credentialId: string, purpose: Purpose): Promise<CredentialStatus> {
    return this.#inTurn(async () => {
      const list = this.#find(purpose) ?? (await this.#create(purpose))
      if (Object.hasOwn(list.indexes, credentialId))
        throw badRequest(`A credential with the id ${credentialId.slice(0, 200)} has a status already`)
      const taken = new Set(Object.values(list.indexes))
      // Half full, a list is drawn from in two tries; a service that issues more adds further lists.
      if (taken.size >= length / 2) throw new RequestProblem(503, 'The status list is full', purpose)
      let index = randomInt(length)
      while (taken.has(index)) index = randomInt(length)
      const indexes = Object.fromEntries([...Object.entries(list.indexes), [credentialId, index]])
      this.#keep({ ...list, indexes })
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
      const list = this.#find(purpose)
      if (!list || !Object.hasOwn(list.indexes, credentialId))
        throw new RequestProblem(404, 'Not found', `No credential here has that id and a ${purpose} status`)
      const index = list.indexes[credentialId] as number
      const unsigned = setStatus(list.unsigned, index, status, { validFrom: this.clock().toISOString() })
      this.#keep(await this.#sign(unsigned, list.indexes))
      return { credentialId, status }
    })
  }

  /** `GET /status/:purpose` */
  async serve(purpose: string): Promise<object> {
    const list = this.#find(purpose)
    if (list) return list.signed
    throw new RequestProblem(404, 'Not found', 'There is no such list')
  }

  /** What `verify` is handed: the newest of each. */
  atHand(): FetchedStatusList[] {
    const fetchedAt = this.clock().toISOString()
    return [...this.#lists.values()].map(({ signed }) => ({ credential: signed, fetchedAt }))
  }

  #find(purpose: string): StoredList | undefined {
    return this.#lists.get(this.#idOf(purpose))
  }

  #idOf(purpose: string): string {
    return `${this.url}/status/${purpose}`
  }

  #create(statusPurpose: Purpose): Promise<StoredList> {
    const id = this.#idOf(statusPurpose)
    const validFrom = this.clock().toISOString()
    return this.#sign(createStatusList({ id, issuer: this.issuer, statusPurpose, length, validFrom }), {})
  }

  async #sign(unsigned: BitstringStatusListCredential, indexes: StoredList['indexes']): Promise<StoredList> {
    const signed = await signCredential(unsigned, this.signer, { created: this.clock().toISOString() })
    return { unsigned, signed, indexes }
  }

  // Written first: what is answered was kept, and a list that could not be kept changes nothing.
  #keep(list: StoredList): void {
    const next = new Map(this.#lists).set(list.unsigned.id, list)
    this.store.write([...next.values()])
    this.#lists.set(list.unsigned.id, list)
  }

  // Two changes at once would each be made to the list without the other.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => {})
    return turn
  }
}
