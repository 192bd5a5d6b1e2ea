import { officialValidator } from '../../support/official-schemas'
import { vectorsMissing } from '../../support/vectors'
import type { Library } from './library'

/** 1EdTech's JSON Schemas, of which two versions have the same address. */
export const officialSchemas: Library[] = [
  {
    name: '1EdTech’s JSON Schemas of 2024',
    reads: ['badge', 'endorsement'],
    missing: vectorsMissing,
    checksSignatures: false,
    accepts: async ({ content }) => {
      const document = JSON.parse(String(content)) as { type: string[] }
      const isEndorsement = document.type.includes('EndorsementCredential')
      return validates(
        `schemas/strict-2024/${isEndorsement ? 'endorsementcredential' : 'achievementcredential'}.json`,
        document,
      )
    },
  },
  {
    name: '1EdTech’s JSON Schemas of 2026',
    reads: ['badge'],
    missing: vectorsMissing,
    checksSignatures: false,
    accepts: async ({ content }) =>
      validates(
        'schemas/compaction-2026/ob_v3p0_achievementcredential_schema.json',
        JSON.parse(String(content)),
      ),
  },
]

function validates(path: string, document: object): string {
  const validator = officialValidator(path)
  if (validator(document)) return 'accepted'
  const [error] = validator.errors ?? []
  return `refused: ${error?.keyword} at ${error?.instancePath}`
}
