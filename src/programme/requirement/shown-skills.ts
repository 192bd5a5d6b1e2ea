import { exactNumber } from '../../core/exact-number'
import { isJsonObject, toArray } from '../../core/json'
import type {
  Achievement,
  Alignment,
  Result,
  ResultDescription,
  RubricCriterionLevel,
} from '../../model/generated/documents'

/** The description of a result, as far as it says what a result shows. */
export interface ShownDescription {
  id: string | undefined
  /** Skills to which it is aligned. */
  skills: readonly string[]
  /** Whether a value is on its scale. */
  hasOnScale: (value: number) => boolean
  /** Its levels as numbers, by their ids: levels have no order of their own in a signed document. */
  levels: ReadonlyMap<string, number | undefined>
}

/** A result that a badge shows, with its description. */
export interface ShownResult {
  /** Skills to which it is aligned itself. */
  skills: readonly string[]
  description: ShownDescription | undefined
  /** The value, which says something only on the scale of its description. */
  value: number | undefined
  level: number | undefined
}

/** Lists the results that show something: those without a status, or whose status is `Completed`. */
export function shownResults({ resultDescription }: Achievement, results: readonly Result[]): ShownResult[] {
  if (results.length === 0) return []
  const descriptions = new Map(
    toArray<ResultDescription>(resultDescription).map((each) => [each.id, readDescription(each)]),
  )
  return results
    .filter(({ status }) => status === undefined || status === 'Completed')
    .map((result) => readResult(result, descriptions.get(result.resultDescription ?? '')))
}

function readResult(
  { value: text, achievedLevel, alignment }: Result,
  description: ShownDescription | undefined,
): ShownResult {
  const value = numberOf(text)
  const isOnScale = value !== undefined && description?.hasOnScale(value) === true
  return {
    skills: targetsOf(alignment),
    description,
    value: isOnScale ? value : undefined,
    level: achievedLevel === undefined ? undefined : description?.levels.get(achievedLevel),
  }
}

function readDescription(description: ResultDescription): ShownDescription {
  const { id, alignment, valueMin, valueMax, rubricCriterionLevel } = description
  const [least, most] = [valueMin ?? '-9007199254740991', valueMax ?? '9007199254740991'].map(numberOf)
  const levels = toArray<RubricCriterionLevel>(rubricCriterionLevel)
  return {
    id,
    skills: targetsOf(alignment),
    hasOnScale: (value) => least !== undefined && most !== undefined && least <= value && value <= most,
    // Of two with one id the first.
    levels: new Map(
      levels.map(({ id: of, level, points }) => [of, numberOf(level ?? points)] as const).reverse(),
    ),
  }
}

function numberOf(text: unknown): number | undefined {
  return typeof text === 'string' ? exactNumber(text.trim()) : undefined
}

/** Lists all skills of results: those of each description once. */
export function skillsOfResults(shown: readonly ShownResult[]): string[] {
  const descriptions = new Set(shown.flatMap(({ description }) => description ?? []))
  return [...shown, ...descriptions].flatMap(({ skills }) => skills)
}

/** Lists the targets of alignments. */
export function targetsOf(alignment: Alignment | readonly Alignment[] | undefined): string[] {
  return toArray<Alignment>(alignment as Alignment | Alignment[] | undefined)
    .filter(isJsonObject)
    .map(({ targetUrl }) => targetUrl)
    .filter((target) => typeof target === 'string')
}
