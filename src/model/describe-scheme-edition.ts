import { appendFragment } from '../core/append-fragment'
import type { AchievementOptions, EditionOptions } from './achievement-options'
import { buildProfile } from './build-profile'
import type { Edition } from './edition'
import { editionOf } from './edition'
import type { LabelScheme, Profile, ResultDescription, RubricCriterionLevel } from './generated/documents'
import { indicatorShareName } from './indicator-share-name'
import { withoutEmpty } from './without-empty'

/**
 * Describes a label scheme in one of its languages as an achievement.
 *
 * Formal criteria become results of type `Status`, the share of indicators a `Percent` in whole per cent, and quality criteria
 * `RubricCriterionLevel` on the scale of the scheme. Results have the ids of their criteria in every edition.
 *
 * @throws {RangeError} If the scheme has no text in the language, no level for its minimum, or the same id for two results.
 */
export function describeSchemeEdition(scheme: LabelScheme, options: EditionOptions): AchievementOptions {
  const edition = editionOf('scheme', scheme, options)
  return {
    id: edition.id,
    name: edition.text('name', scheme.name),
    description: edition.text('description', scheme.description),
    criteria: { id: scheme.criteriaUrl, narrative: edition.text('criteria', scheme.criteria) },
    achievementType: 'QualityAssuranceCredential',
    creator: schemeIssuer(scheme),
    version: scheme.version,
    language: options.language,
    image: options.image,
    related: edition.others,
    resultDescription: resultDescriptions(scheme, edition),
  }
}

/** Returns the profile of the network that issues the labels of a scheme. */
export function schemeIssuer({ issuer: { id, name, url, email } }: LabelScheme): Profile {
  return buildProfile({ id, name, url, email })
}

function resultDescriptions(scheme: LabelScheme, edition: Edition): ResultDescription[] {
  const descriptions = [
    ...scheme.formalCriteria.map(({ id, name }, index) =>
      describeResult(id, 'Status', edition.text(`formalCriteria[${index}].name`, name)),
    ),
    indicatorShare(scheme, edition.language),
    ...qualityResults(scheme, edition),
  ]
  const ids = descriptions.map(({ id }) => id)
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
  // Two nodes with one id would be one node with two names.
  if (repeated !== undefined) edition.guards.refuse('scheme criteria', 'a list with distinct ids', repeated)
  return descriptions
}

function describeResult(
  id: string,
  resultType: 'Status' | 'Percent' | 'RubricCriterionLevel',
  name: string,
): ResultDescription {
  return { id, type: ['ResultDescription'], resultType, name }
}

function indicatorShare(scheme: LabelScheme, language: string): ResultDescription {
  const name = indicatorShareName(language, scheme.rule.minimumIndicatorShare)
  return {
    ...describeResult(indicatorShareId(scheme.id), 'Percent', name),
    valueMin: '0',
    valueMax: '100',
    requiredValue: String(scheme.rule.minimumIndicatorShare),
  }
}

function qualityResults(scheme: LabelScheme, edition: Edition): ResultDescription[] {
  const required = scheme.scale.find(({ level }) => level === scheme.rule.minimumLevel)
  if (!required)
    return edition.guards.refuse('scheme.rule.minimumLevel', 'a level of the scale', scheme.rule.minimumLevel)
  const levels = scheme.scale.map((level, index) => describeLevel(level, index, edition))
  return scheme.qualityCriteria.map(({ id, name }, index) => ({
    ...describeResult(id, 'RubricCriterionLevel', edition.text(`qualityCriteria[${index}].name`, name)),
    requiredLevel: required.id,
    rubricCriterionLevel: levels,
  }))
}

function describeLevel(
  { id, level, name, description }: LabelScheme['scale'][number],
  index: number,
  edition: Edition,
): RubricCriterionLevel {
  return withoutEmpty<RubricCriterionLevel>({
    id,
    type: ['RubricCriterionLevel'],
    name: edition.text(`scale[${index}].name`, name),
    description: edition.optionalText(description),
    level: String(level),
  })
}

/** Returns the id of the result description for the share of indicators of a scheme. */
export function indicatorShareId(schemeId: string): string {
  return appendFragment(schemeId, 'indicator-share')
}
