import { until } from '../../support/platform'

interface Status {
  statusListCredential: string
  statusListIndex: string
  statusPurpose: string
}

export interface Badge {
  id: string
  credentialStatus: Status[]
  proof: { verificationMethod: string }
}

export interface Progress {
  state: string
  done: number
  troubled: number
  signed: number
  failed: number
}

/** What the answers that are read here have in them. */
interface Body {
  credential: Badge
  progress: Progress
  state: string
  verdict: string
  ready: boolean
  checks: Record<string, boolean>
}

/** The programs of an issuer, which ask a platform over HTTP. */
export interface Client {
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body; text: string }>
  issue(item: object): Promise<Badge>
  /** Sends a batch of the issuer. */
  send(name: string, items: readonly object[]): Promise<number>
  progress(name: string): Promise<Progress>
  /** Waits until a batch is done, and returns its badges. */
  badgesOf(name: string): Promise<Badge[]>
  /** Waits until a badge has a verdict. */
  becomes(badge: object, verdict: string): Promise<void>
}

/** Speaks to the platform that is at an address at the time. */
export function clientOf(origin: () => string, apiKey: () => string): Client {
  const client: Client = {
    async ask(method, path, body) {
      const response = await fetch(origin() + path, {
        method,
        headers: { Authorization: `Bearer ${apiKey()}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isObject = response.headers.get('Content-Type')?.startsWith('application/json')
      return { status: response.status, text, body: (isObject ? JSON.parse(text) : {}) as Body }
    },
    async issue(item) {
      const { status, body, text } = await client.ask('POST', '/issue', { item })
      if (status !== 201) throw new Error(text)
      return body.credential
    },
    send: async (name, items) => (await client.ask('POST', '/batches', { id: name, items })).status,
    progress: async (name) => (await client.ask('GET', `/batches/${name}`)).body.progress,
    async badgesOf(name) {
      await until(async () => (await client.progress(name)).state === 'done')
      const { text } = await client.ask('GET', `/batches/${name}/credentials`)
      return text
        .trimEnd()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    },
    async becomes(badge, verdict) {
      await until(async () => (await client.ask('POST', '/verify', badge)).body.verdict === verdict, 20)
    },
  }
  return client
}

/** Finds places of status lists that badges of different ids have. */
export function sharedPlaces(badges: readonly Badge[]): string[] {
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const { id, credentialStatus } of badges)
    for (const { statusListCredential, statusListIndex } of credentialStatus) {
      const place = `${statusListCredential} ${statusListIndex}`
      const owner = owners.get(place) ?? id
      owners.set(place, owner)
      if (owner !== id) shared.push(`${place}: ${owner}, ${id}`)
    }
  return shared
}

/** The place of a badge in the list of revocations. */
export function revocationOf(badge: Badge): { list: string; index: string } {
  const found = badge.credentialStatus.find(({ statusPurpose }) => statusPurpose === 'revocation')
  if (found === undefined) throw new Error(`Expected a revocation status in ${badge.id}`)
  return { list: found.statusListCredential, index: found.statusListIndex }
}

/** Items of a named achievement, with a time of their own so that they are the same when they are sent again. */
export function awards(name: string, count: number): { id: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `https://havenlab.example/${name}/${at}`,
    achievement: 'guide',
    recipient: `did:example:${name}-${at}`,
    validFrom: '2026-11-30T12:00:00Z',
  }))
}
