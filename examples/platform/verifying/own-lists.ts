import type { StatusStore } from 'quality-label/platform'
import type { FetchedStatusList } from 'quality-label/verify'
import { prepareStatusLists } from 'quality-label/verify'

interface Kept {
  version: string
  /** When the database was last asked, in milliseconds since 1970. */
  askedAt: number
  /** When the list was last read, which counts as fetched. */
  preparedAt: number
  prepared: readonly FetchedStatusList[]
}

const mostLists = 1000
const mostInOneCredential = 16

/** The published status lists of this platform, each read once for many verifications. */
export class OwnLists {
  private readonly kept = new Map<string, Kept>()

  constructor(
    private readonly store: Pick<StatusStore, 'published'>,
    /** Prefix of the addresses of all lists. */
    private readonly base: string,
    private readonly clock: () => Date,
    /** Time for which a list that was fetched counts. */
    private readonly ttlMilliseconds: number,
    /** Time for which the database is not asked again. */
    private readonly freshMilliseconds = 1000,
  ) {}

  /** Returns the lists of this platform that a credential names, also in what it contains. */
  async of(input: string): Promise<FetchedStatusList[]> {
    const urls = addressesIn(input).filter((url) => url.startsWith(this.base))
    const lists = await Promise.all(urls.slice(0, mostInOneCredential).map((url) => this.find(url)))
    return lists.flat()
  }

  private async find(url: string): Promise<readonly FetchedStatusList[]> {
    const now = this.clock()
    const at = now.getTime()
    const kept = this.kept.get(url)
    if (kept !== undefined && Math.abs(at - kept.askedAt) < this.freshMilliseconds) return kept.prepared
    const published = await this.store.published(url)
    if (published === undefined) return []
    const { version, body } = published
    const isSame = kept?.version === version && Math.abs(at - kept.preparedAt) < this.ttlMilliseconds / 2
    const read = () => ({
      preparedAt: at,
      prepared: prepareStatusLists([{ credential: body, url, fetchedAt: now }]),
    })
    this.kept.delete(url)
    this.kept.set(url, { ...(isSame && kept !== undefined ? kept : read()), version, askedAt: at })
    const [oldest] = this.kept.keys()
    if (this.kept.size > mostLists && oldest !== undefined) this.kept.delete(oldest)
    return this.kept.get(url)?.prepared ?? []
  }
}

/** Finds addresses of lists in a credential that nothing is known of yet; `verify` reads it strictly afterwards. */
function addressesIn(input: string): string[] {
  const found = new Set<string>()
  const collect = (name: string, value: unknown) => {
    if (name === 'statusListCredential' && typeof value === 'string') found.add(value)
    return value
  }
  try {
    JSON.parse(input.trimStart().startsWith('{') ? input : payloadOf(input), collect)
  } catch {
    // `verify` says what is wrong with it.
  }
  return [...found]
}

function payloadOf(jwt: string): string {
  return Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()
}
