const factor = Number(process.env['QUALITY_LABEL_RUNS'] ?? '1')

if (!(factor > 0)) throw new Error('QUALITY_LABEL_RUNS must be a positive number')

/** How often a property is tried: `count`, times QUALITY_LABEL_RUNS where that is set. */
export function runs(count: number): number {
  return Math.max(1, Math.round(count * factor))
}

/** Options of a group of properties: more time for more runs. */
export const withRuns = { timeout: 60_000 * Math.max(1, factor) }
