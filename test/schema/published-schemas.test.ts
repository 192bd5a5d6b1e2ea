import { readdirSync, readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import Ajv2019 from 'ajv/dist/2019'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStructure } from '../../src/schema/check-structure'
import { patternWords } from '../../src/schema/expectations'
import { formats } from '../../src/schema/formats'
import { patternNames } from '../../src/schema/generated/validators'
import type { ShapeName } from '../../src/schema/shape-names'
import { shapeNames } from '../../src/schema/shape-names'
import { shapeValidators } from '../../src/schema/shape-validators'
import { change, removed } from './change'
import { goodDocuments } from './good-documents'

const folder = new URL('../../schemas/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const schemas = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
const base = 'https://w3id.org/quality-label/schemas/'

const fileOfShape: Record<ShapeName, string> = {
  achievement: 'achievement.json',
  evidence: 'evidence.json',
  profile: 'profile.json',
  endorsement: 'endorsement-credential.json',
  badge: 'open-badge-credential.json',
  label: 'quality-label.json',
  trustMark: 'trust-mark.json',
  credential: 'verifiable-credential.json',
  statusList: 'bitstring-status-list-credential.json',
  scheme: 'label-scheme.json',
  application: 'label-application.json',
  assessment: 'assessment.json',
  decision: 'decision.json',
  committee: 'committee.json',
  trustRoot: 'trust-root.json',
  trustBundle: 'trust-bundle.json',
}

describe('schemas', () => {
  test.each(files)('%s states its draft, its address, and what it is', (file) => {
    const schema = schemas[files.indexOf(file)]
    expect(schema.$schema).toBe('https://json-schema.org/draft/2019-09/schema')
    expect(schema.$id).toBe(base + file)
    expect(schema.title).toMatch(/\w/)
    expect(schema.description).toMatch(/\w/)
  })

  test('cover every shape', () => {
    expect(Object.keys(shapeValidators).sort()).toEqual([...shapeNames].sort())
    expect(Object.values(fileOfShape).sort()).toEqual(files.filter((name) => name !== 'common.json').sort())
  })

  test('have words for every pattern', () => {
    const unsaid = Object.values(patternNames).filter(
      (name) => !patternWords[name] && name !== 'AchievementType',
    )
    expect(unsaid).toEqual([])
  })
})

describe('shapeValidators', () => {
  const published = compilePublished()

  test('accept and refuse what the published schemas do', () => {
    let refused = 0
    fc.assert(
      fc.property(mutatedDocument(), ([shape, document]) => {
        const accepts = published[shape](document)
        if (!accepts) refused += 1
        return (
          shapeValidators[shape](document) === accepts &&
          checkStructure(document, shape).length > 0 !== accepts
        )
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  test('accept and refuse any JSON as the published schemas do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapeNames), fc.jsonValue(), (shape, document) => {
        return shapeValidators[shape](document) === published[shape](document)
      }),
      { numRuns: 1000 },
    )
  })
})

function compilePublished(): Record<ShapeName, ValidateFunction> {
  const ajv = new Ajv2019({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
  for (const schema of schemas) ajv.addSchema(schema)
  const compiled = shapeNames.map((shape) => [shape, ajv.getSchema(base + fileOfShape[shape])])
  return Object.fromEntries(compiled)
}

// A good document with one to three values replaced, removed, wrapped in a list or taken out of one.
function mutatedDocument() {
  return fc.constantFrom(...shapeNames).chain((shape) => {
    const pointers = allPointers(goodDocuments[shape])
    const mutation = fc.tuple(fc.constantFrom(...pointers), replacement())
    return fc
      .array(mutation, { minLength: 1, maxLength: 3 })
      .map((mutations) => [shape, mutations.reduce(mutate, goodDocuments[shape])] as const)
  })
}

function replacement() {
  return fc.oneof(
    fc.constant(removed),
    fc.constant('wrap'),
    fc.constant('unwrap'),
    fc.constantFrom(
      null,
      '',
      0,
      -1,
      1.5,
      true,
      [],
      {},
      '2026-02-30T00:00:00Z',
      'ext:Own',
      'a ext:b',
      'en',
      'urn:a:b',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  )
}

function mutate(document: object, [pointer, value]: readonly [string, unknown]): object {
  try {
    return change(document, pointer, valueFor(document, pointer, value)) as object
  } catch {
    // An earlier mutation took the place away.
    return document
  }
}

function valueFor(document: object, pointer: string, value: unknown): unknown {
  if (value !== 'wrap' && value !== 'unwrap') return value
  const current = pointer
    .slice(1)
    .split('/')
    .reduce((node, token) => (node as Record<string, unknown>)[token], document as unknown)
  return value === 'wrap' ? [current] : Array.isArray(current) ? current[0] : current
}

function allPointers(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return pointer === '' ? [] : [pointer]
  const inner = Object.entries(value).flatMap(([name, child]) =>
    allPointers(child, `${pointer}/${name.replaceAll('/', '~1')}`),
  )
  return pointer === '' ? inner : [pointer, ...inner]
}
