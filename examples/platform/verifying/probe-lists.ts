import type { Services } from '../services'
import { listAges } from './list-ages'
import { signs } from './probe-signature'

const mostAsked = 5
const longestProbe = 3000

type Needed = Pick<Services, 'pool' | 'store' | 'keys' | 'log' | 'clock' | 'settings'>

/**
 * Returns a check that no list is late whose issuer can sign it. The lists of an issuer without a key, or with one that does not sign, end: that
 * is a matter of this issuer, and the service goes on for the others.
 */
export function probeLists(services: Needed): () => Promise<boolean> {
  const { clock, settings } = services
  // Each list is published again at half of its time, and then within a few seconds.
  const mostAge = (settings.listValidSeconds / 2 + settings.listTtlSeconds + 60) * 1000
  return async () => {
    const late = (await listAges(services, clock().getTime() - mostAge)).filter(({ hasKey }) => hasKey)
    const asked = shuffled(late).slice(0, mostAsked)
    const answers = await Promise.all(asked.map(({ issuer }) => inTime(signs(services, issuer))))
    return !answers.includes(true)
  }
}

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), longestProbe)
  })
  const result = await Promise.race([answer, late])
  clearTimeout(timer)
  return result
}
