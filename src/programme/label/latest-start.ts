import { addYears } from '../../core/instant'
import type { Decision } from '../../model/generated/documents'

/** Years after its decision within which a first label begins: what was evaluated longer ago is evaluated again. */
const mostYears = 1

/** Returns when a first label begins at the latest. */
export function latestStart({ decidedAt }: Pick<Decision, 'decidedAt'>): string {
  return addYears(decidedAt, mostYears)
}
