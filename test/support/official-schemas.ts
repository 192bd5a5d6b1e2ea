import Ajv2019 from 'ajv/dist/2019'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { readVectorJson } from './vectors'

const files = {
  badge: [
    'schemas/strict-2024/achievementcredential.json',
    'schemas/compaction-2026/ob_v3p0_achievementcredential_schema.json',
  ],
  endorsement: ['schemas/strict-2024/endorsementcredential.json'],
  profile: ['schemas/strict-2024/profile.json'],
} as const

const validators = new Map<string, ReturnType<Ajv2019['compile']>>()

/** The validator of an official schema, by its path among the vectors. */
export function officialValidator(path: string) {
  const known = validators.get(path)
  if (known) return known
  // The official schemas use keywords that ajv's strict mode knows nothing of.
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validator = ajv.compile(readVectorJson(path))
  validators.set(path, validator)
  return validator
}

/** Expects a document to be valid by every official schema of its kind, in both flavours where there are two. */
export function expectOfficiallyValid(document: unknown, kind: keyof typeof files): void {
  for (const path of files[kind]) {
    const validator = officialValidator(path)
    expect(validator(document) ? [] : validator.errors, path).toEqual([])
  }
}
