/** A generator of numbers in 0..1 that a seed decides (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An item of a batch, and what must become of it. */
export interface PlannedItem {
  line: string
  id?: string
  /** `signed`, or the code of its failure; one of several where the order of delivery decides. */
  outcome: readonly string[]
}

const kinds = ['shape', 'context', 'signed', 'issuer', 'json', 'noId', 'repeated'] as const

export interface PlanOptions {
  badges: number
  /** Bad items of each of seven kinds. */
  poison: number
  /** Items that end the process that signs them. */
  bombs: number
  badge: (id: string) => Record<string, unknown>
  signed: (badge: object) => Promise<object>
}

/** Plans a batch: good badges, with the bad items spread among them by the seed. */
export async function planItems(options: PlanOptions, random: () => number): Promise<PlannedItem[]> {
  const { badges, poison, bombs, badge, signed } = options
  const good = Array.from({ length: badges }, (_, at) => goodItem(badge(`https://city.example/awards/${at}`)))
  const bad: PlannedItem[] = []
  for (let at = 0; at < poison; at++)
    for (const kind of kinds)
      bad.push(await poisonItem(kind, badge(`https://city.example/${kind}/${at}`), good, signed))
  for (let at = 0; at < bombs; at++) {
    const bomb = goodItem(badge(`https://city.example/bomb/${at}`))
    bad.push({ ...bomb, outcome: ['WORKER_STOPPED'] })
  }
  const items = [...good]
  for (const item of bad) items.splice(Math.floor(random() * (items.length + 1)), 0, item)
  return items
}

function goodItem(badge: Record<string, unknown>): PlannedItem {
  return { line: JSON.stringify(badge), id: String(badge['id']), outcome: ['signed'] }
}

async function poisonItem(
  kind: (typeof kinds)[number],
  badge: Record<string, unknown>,
  good: PlannedItem[],
  signed: PlanOptions['signed'],
): Promise<PlannedItem> {
  const id = String(badge['id'])
  const made = (changed: object, outcome: string): PlannedItem => ({
    line: JSON.stringify(changed),
    id,
    outcome: [outcome],
  })
  switch (kind) {
    case 'shape':
      return made({ ...badge, credentialSubject: 'no one' }, 'SHAPE_INVALID')
    case 'context':
      return made(
        { ...badge, '@context': [...(badge['@context'] as string[]), 'https://elsewhere.example/c'] },
        'CONTEXT_NOT_PINNED',
      )
    case 'signed':
      return made(await signed(badge), 'ALREADY_SIGNED')
    case 'issuer':
      return made({ ...badge, issuer: 'did:web:elsewhere.example' }, 'ITEM_OF_ANOTHER_ISSUER')
    case 'json':
      return { line: JSON.stringify(badge).slice(0, -20), outcome: ['JSON_INVALID'] }
    case 'noId': {
      const { id: _, ...rest } = badge
      return { line: JSON.stringify(rest), outcome: ['ITEM_UNUSABLE'] }
    }
    case 'repeated': {
      // Which of two contents gets the id depends on which shard is first; one does.
      const twin = good[
        good.length - 1 - ((id.length + Number(id.split('/').pop())) % good.length)
      ] as PlannedItem
      twin.outcome = ['signed', 'ID_TAKEN']
      return {
        line: JSON.stringify({ ...JSON.parse(twin.line), name: 'Another' }),
        id: twin.id as string,
        outcome: twin.outcome,
      }
    }
  }
}

/** What happens to the platform. */
export const faults = [
  'killWorker',
  'killWorker',
  'killWorker',
  'killAllWorkers',
  'stopWorker',
  'repeatJobs',
  'repeatJobs',
  'stopDatabase',
  'crashDatabase',
  'killQueue',
  'flushQueue',
  'setClockBack',
  'fillDisk',
] as const

export type Fault = (typeof faults)[number]

/** The order of faults: each once at first, and then as the seed says. */
export function* faultsOf(random: () => number): Generator<Fault> {
  const first = [...new Set(faults)].map((fault) => ({ fault, at: random() })).sort((a, b) => a.at - b.at)
  for (const { fault } of first) yield fault
  for (;;) yield faults[Math.floor(random() * faults.length)] as Fault
}
