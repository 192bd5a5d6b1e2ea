import { indicatorShareId } from '../model/describe-scheme-edition'
import type { Decision, LabelScheme, Result } from '../model/generated/documents'

/**
 * Returns the results of a decision to issue, one for each result description of the scheme.
 *
 * @param includeScores - Whether to add the levels and the share of indicators: personal data of the applicant.
 */
export function labelResults(scheme: LabelScheme, decision: Decision, includeScores: boolean): Result[] {
  const { checked, total } = decision.indicators
  return [
    ...decision.formal.map(({ criterion }) => completed(criterion)),
    { ...completed(indicatorShareId(scheme.id)), ...(includeScores && { value: percent(checked, total) }) },
    ...decision.answers.map(({ criterion, level }) => ({
      ...completed(criterion),
      ...(includeScores && { achievedLevel: levelId(scheme, level) }),
    })),
  ]
}

function completed(resultDescription: string): Result {
  return { type: ['Result'], resultDescription, status: 'Completed' }
}

/** Returns a share in per cent with at most two decimals, rounded down so that it is never too high. */
function percent(part: number, whole: number): string {
  return String(Math.floor((part * 10_000) / whole) / 100)
}

function levelId({ scale }: LabelScheme, wanted: number): string {
  const found = scale.find(({ level }) => level === wanted)
  if (!found)
    throw new RangeError(`Cannot build label: expected answers at levels of the scale, got ${wanted}`)
  return found.id
}
