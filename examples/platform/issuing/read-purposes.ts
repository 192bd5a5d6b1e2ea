import { createStatusList } from 'quality-label'
import { badRequest } from '../problem'

const mostPurposes = 4

/**
 * Reads the purposes of the statuses that credentials get, `revocation` and `suspension` by default.
 *
 * @throws {RequestProblem} 400, also for a purpose that no list can have, such as `revoked`: a credential that names such a list would never be
 *   accepted.
 */
export function readPurposes(value: unknown): string[] {
  if (value === undefined) return ['revocation', 'suspension']
  const isList = Array.isArray(value) && value.length <= mostPurposes && new Set(value).size === value.length
  if (!isList || !value.every((each) => /^[a-z]{1,40}$/.test(each)))
    throw badRequest('Expected statusPurposes to be a list of purposes, such as revocation and suspension')
  if (value.length > 0) assertListed(value)
  return value
}

function assertListed(statusPurpose: string[]): void {
  const id = 'https://example.org/list'
  try {
    createStatusList({ id, issuer: id, statusPurpose, validFrom: '2026-01-01T00:00:00Z' })
  } catch (error) {
    throw badRequest(`Expected statusPurposes that a status list can have: ${(error as Error).message}`)
  }
}
