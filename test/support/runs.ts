/** Share of the samples that `npm test` tries; `npm run test:all` tries all of them. */
const quickShare = 0.2
const factor = Number(process.env['QUALITY_LABEL_RUNS'] ?? quickShare)

if (!(factor > 0)) throw new Error('QUALITY_LABEL_RUNS must be a positive number')

/** Whether so few cases are tried that some kinds may be missing among them. */
export const isQuick = factor < 1

/** Whether every case is tried, where other runs take samples. */
export const isWhole = factor >= 10

/** How often a property is tried: `count` times QUALITY_LABEL_RUNS, a fifth of it in a quick run, and `least` in any. */
export function runs(count: number, least = 1): number {
  return Math.max(least, Math.round(count * factor))
}

/** One case in how many is tried: in a quick run, and under QUALITY_LABEL_RUNS=1. Primes, where cases come in rows. */
export function oneIn(quick: number, usual: number): number {
  if (isWhole) return 1
  return isQuick ? quick : usual
}

/** Options of a group of properties: more time for more runs. */
export const withRuns = { timeout: 60_000 * Math.max(1, factor) }
