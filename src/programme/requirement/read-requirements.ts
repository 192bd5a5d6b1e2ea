import { isList } from '../../core/json'
import { refuse } from '../../core/read-options'
import type { FromJson } from '../../model/from-json'
import type { Requirement, RequirementList } from '../../model/generated/documents'
import { checkRequirements, isRequired } from '../../schema/references/check-requirements'
import * as shapes from '../../schema/shapes'
import { ownShape, ownStructure } from '../input/own-document'
import { refuseFindings } from '../input/require-structure'

/** Requirements that have the structure of their kind, and how many of them must be met. */
export interface AskedRequirements {
  requirements: readonly Requirement[]
  need: number
}

// A list of their own kind, which the checks know.
const unnamed = { type: 'RequirementList', id: 'urn:requirements', name: { en: '-' } }

/**
 * Reads a list of requirements, or the requirements of an activity, which may all be optional.
 *
 * @param count - How many must be met, in place of the number in the list.
 * @throws {TypeError | RangeError} If they cannot be used; the message names the place.
 */
export function readRequirements(
  action: string,
  asked: FromJson<RequirementList> | readonly FromJson<Requirement>[],
  count: number | undefined,
): AskedRequirements {
  const { requirements, count: own } = isList(asked) ? readPlain(action, asked) : readList(action, asked)
  const limit = requirements.filter(isRequired).length
  if (count !== undefined && count > limit)
    refuse(action, 'count', `at most ${limit}, the number of requirements that are not optional`, count)
  return { requirements, need: count ?? own ?? limit }
}

function readList(action: string, list: unknown): RequirementList {
  return ownShape(action, 'requirements', list, shapes.requirements)
}

function readPlain(action: string, requirements: unknown): RequirementList {
  const list = { ...unnamed, requirements }
  const read = ownStructure<RequirementList>(action, 'requirements', list, shapes.requirements)
  const findings = checkRequirements(read.requirements, '/requirements')
  refuseFindings(action, 'requirements', findings, 'its kind (requirements)')
  return read
}
