import type { ApiKey } from './keys/api-keys'
import { RequestProblem } from './problem'

/** Bounds what goes on at the same time in a process, so that one tenant leaves room for the others. */
export class Slots {
  private readonly taken = new Map<string, number>()
  private all = 0

  constructor(
    /** What it is, for the answer, such as `event streams`. */
    private readonly what: string,
    private readonly most: { each: number; all: number },
  ) {}

  /**
   * Takes a slot, and returns the function that gives it back. Keys of one issuer share theirs: further keys give no further slots.
   *
   * @throws {RequestProblem} 429 if the issuer has all of its slots; 503 if all are taken.
   */
  take({ id, issuer = id }: Pick<ApiKey, 'id' | 'issuer'>): () => void {
    const own = this.taken.get(issuer) ?? 0
    const { each, all } = this.most
    if (own >= each) throw this.full(429, `Expected at most ${each} ${this.what} at a time`)
    if (this.all >= all) throw this.full(503, `The service has no further ${this.what} at this time`)
    this.taken.set(issuer, own + 1)
    this.all += 1
    let isBack = false
    return () => {
      if (isBack) return
      isBack = true
      this.all -= 1
      const left = (this.taken.get(issuer) ?? 1) - 1
      if (left > 0) this.taken.set(issuer, left)
      else this.taken.delete(issuer)
    }
  }

  private full(status: 429 | 503, detail: string): RequestProblem {
    return new RequestProblem(status, 'Too many at a time', detail, { headers: { 'Retry-After': '1' } })
  }
}
