import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import Ajv2019 from 'ajv/dist/2019'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { validate } from '../../src/gate/validate'
import { describeWithVectors, listVectors, readVectorJson } from '../support/vectors'

type OfficialShape = 'badge' | 'endorsement' | 'profile'
type Flavour = Record<OfficialShape, ValidateFunction>

const folders = ['spec-examples', 'validator', 'third-party']

describeWithVectors('validate() beside the official schemas', () => {
  test('validates every official and third-party example as docs/schemas.md says', () => {
    const strict = compileStrict()
    const tolerant = compileTolerant()
    const differences = examples().flatMap((example) => compare(example, strict, tolerant))
    expect(differences.sort()).toEqual(documentedDifferences())
  })

  test('accepts most of the examples, so that the comparison is meaningful', () => {
    const accepted = examples().filter((example) => validate(readVectorJson(`ob3/${example}`)).valid)
    expect(accepted.length).toBeGreaterThan(25)
  })
})

function examples(): string[] {
  return folders.flatMap((folder) =>
    listVectors(`ob3/${folder}`, '.json')
      .filter((name) => name !== 'MANIFEST.json')
      .map((name) => `${folder}/${name}`),
  )
}

function compare(example: string, strict: Flavour, tolerant: Flavour): string[] {
  const document = readVectorJson(`ob3/${example}`)
  const ours = validate(document)
  const shape = (ours.shape ?? 'badge') as OfficialShape
  const verdicts = [ours.valid, strict[shape](document) === true, tolerant[shape](document) === true]
  if (verdicts.every((verdict) => verdict === verdicts[0])) return []
  return [[example, ...verdicts.map((accepted) => (accepted ? 'accepts' : 'refuses'))].join(' ')]
}

function documentedDifferences(): string[] {
  const page = readFileSync(new URL('../../docs/schemas.md', import.meta.url), 'utf8')
  const rows = page.matchAll(/^\| `([^`]+\.json)` +\| (\w+) +\| (\w+) +\| (\w+) +\| .+ \|$/gm)
  return [...rows].map((row) => row.slice(1, 5).join(' ')).sort()
}

function compileStrict(): Flavour {
  return {
    badge: compile('strict-2024/achievementcredential.json'),
    endorsement: compile('strict-2024/endorsementcredential.json'),
    profile: compile('strict-2024/profile.json'),
  }
}

function compileTolerant(): Flavour {
  const file = 'compaction-2026/ob_v3p0_achievementcredential_schema.json'
  return {
    badge: compile(file),
    endorsement: compile(file, '#/$defs/EndorsementCredential'),
    profile: compile(file, '#/$defs/Profile'),
  }
}

function compile(file: string, part = ''): ValidateFunction {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
  addFormats(ajv)
  const id = 'https://official.example/schema.json'
  ajv.addSchema({ ...readVectorJson<object>(`schemas/${file}`), $id: id })
  const validator = ajv.getSchema(id + part)
  if (!validator) throw new Error(`Cannot compile ${file}${part}`)
  return validator
}
