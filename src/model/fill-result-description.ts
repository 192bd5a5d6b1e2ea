import { toArray } from '../core/json'
import type { InputGuards } from './assert-input'
import type { TypeOptional } from './fill-type'
import { fillType, fillTypes } from './fill-type'
import type { Alignment, ResultDescription, RubricCriterionLevel } from './generated/documents'
import { withoutEmpty } from './without-empty'

type WithAlignment = { alignment?: TypeOptional<Alignment> | readonly TypeOptional<Alignment>[] | undefined }
type AlignedOptions<T> = {
  [Name in keyof TypeOptional<T> as Name extends 'alignment' | 'rubricCriterionLevel'
    ? never
    : Name]: TypeOptional<T>[Name]
} & WithAlignment

/** A level of a rubric; types may be left out. */
export type RubricCriterionLevelOptions = AlignedOptions<RubricCriterionLevel>

/** A result that an achievement can have; types may be left out, also those of its levels and alignments. */
export type ResultDescriptionOptions = AlignedOptions<ResultDescription> & {
  rubricCriterionLevel?: RubricCriterionLevelOptions | readonly RubricCriterionLevelOptions[] | undefined
}

/** Returns a description of a result with its types and those of its parts; errors as `fillType`. */
export function fillResultDescription(
  guards: InputGuards,
  field: string,
  options: ResultDescriptionOptions,
): ResultDescription {
  const description = aligned<ResultDescription>(guards, field, options, 'ResultDescription')
  const levels = toArray<RubricCriterionLevelOptions>(options.rubricCriterionLevel)
  return withoutEmpty<ResultDescription>({
    ...description,
    rubricCriterionLevel: levels.map((level, index) =>
      aligned<RubricCriterionLevel>(
        guards,
        `${field}.rubricCriterionLevel[${index}]`,
        level,
        'RubricCriterionLevel',
      ),
    ),
  })
}

function aligned<T extends object>(
  guards: InputGuards,
  field: string,
  options: AlignedOptions<T>,
  name: string,
): T {
  const part = fillType<T>(guards, field, options as unknown as TypeOptional<T>, name)
  const alignment = toArray<TypeOptional<Alignment>>(options.alignment)
  return withoutEmpty<T>({
    ...part,
    alignment: fillTypes<Alignment>(guards, `${field}.alignment`, alignment, 'Alignment'),
  } as T)
}
