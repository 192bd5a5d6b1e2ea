import { isJsonObject } from '../core/json'
import { formats } from './formats'
import type { ShapeFailure } from './shape-error'
import type { JsonType, ShapeKeywords, ShapeSchema } from './shape-schema'
import { findDefinition } from './shape-schema'
import type { ShapeWalk } from './shape-walk'
import { fail, within } from './shape-walk'

/** Judges one value, and notes every failure in it. */
export type ShapeCheck = (value: unknown, walk: ShapeWalk) => void

type Compiler = (operand: unknown, schema: ShapeKeywords) => ShapeCheck

type Compilers = {
  readonly [K in Exclude<keyof ShapeKeywords, 'then'>]-?: (
    operand: NonNullable<ShapeKeywords[K]>,
    schema: ShapeKeywords,
  ) => ShapeCheck
}

/**
 * The check of a schema.
 *
 * A name is looked up at its first use, since definitions refer to each other in circles. Keywords for one JSON type say nothing
 * of values of another.
 *
 * @throws {Error} If a name or keyword is not known: the schemas and this file do not fit together.
 * @see JSON Schema 2019-09, Validation
 */
export function compileSchema(schema: ShapeSchema): ShapeCheck {
  if (schema === false) return (_, walk) => fail(walk, { keyword: 'false schema', params: {} })
  if (typeof schema === 'string')
    return Object.hasOwn(typeTests, schema) ? compileType(schema as JsonType) : refer(schema)
  const checks = Object.entries(schema).flatMap(([keyword, operand]) =>
    compileKeyword(keyword, operand, schema),
  )
  return all(checks)
}

function compileKeyword(keyword: string, operand: unknown, schema: ShapeKeywords): ShapeCheck[] {
  // Judged where its `if` is.
  if (keyword === 'then') return []
  const compile = compilers[keyword as keyof Compilers] as Compiler | undefined
  if (!compile) throw new Error(`Cannot compile schema: ${keyword} is not a known keyword`)
  return [compile(operand, schema)]
}

function all(checks: readonly ShapeCheck[]): ShapeCheck {
  const [first, second, third] = checks
  if (!first || !second) return first ?? (() => {})
  if (!third) {
    return (value, walk) => {
      first(value, walk)
      second(value, walk)
    }
  }
  const others = all(checks.slice(2))
  return (value, walk) => {
    first(value, walk)
    second(value, walk)
    others(value, walk)
  }
}

const compiled = new Map<string, ShapeCheck>()

/** The check of a definition, compiled once. */
export function checkOf(name: string): ShapeCheck {
  const known = compiled.get(name)
  if (known) return known
  const schema = findDefinition(name)
  if (schema === undefined) throw new Error(`Cannot compile schema: expected a definition, found ${name}`)
  const check = compileSchema(schema)
  compiled.set(name, check)
  return check
}

function refer(name: string): ShapeCheck {
  let check: ShapeCheck | undefined
  return (value, walk) => {
    check ??= checkOf(name)
    check(value, walk)
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isString = (value: unknown): value is string => typeof value === 'string'

const typeTests: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  string: isString,
  number: isNumber,
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  object: isJsonObject,
  array: Array.isArray,
  null: (value) => value === null,
}

const compilers: Compilers = {
  type: compileType,
  const: (allowedValue) =>
    unless((value) => value === allowedValue, { keyword: 'const', params: { allowedValue } }),
  enum: (allowedValues) =>
    unless((value) => allowedValues.includes(value as string), {
      keyword: 'enum',
      params: { allowedValues },
    }),
  allOf: (schemas) => all(schemas.map(compileSchema)),
  if: compileCondition,
  choose: compileChoice,

  minimum: (limit) =>
    unless((value) => !isNumber(value) || value >= limit, { keyword: 'minimum', params: { limit } }),
  maximum: (limit) =>
    unless((value) => !isNumber(value) || value <= limit, { keyword: 'maximum', params: { limit } }),

  minLength: (limit) =>
    unless((value) => !isString(value) || value.length >= limit, { keyword: 'minLength', params: { limit } }),
  pattern: (pattern) => {
    const matcher = new RegExp(pattern, 'u')
    return unless((value) => !isString(value) || matcher.test(value), {
      keyword: 'pattern',
      params: { pattern },
    })
  },
  format: (format) =>
    unless((value) => !isString(value) || formats[format](value), { keyword: 'format', params: { format } }),
  extensible: ({ values, pattern }) => {
    const matcher = new RegExp(pattern, 'u')
    return unless((value) => !isString(value) || values.includes(value) || matcher.test(value), {
      keyword: 'extensible',
      params: { allowedValues: values },
    })
  },

  minItems: (limit) =>
    unless((value) => !Array.isArray(value) || value.length >= limit, {
      keyword: 'minItems',
      params: { limit },
    }),
  additionalItems: (schema, { items }) =>
    compileItems(compileSchema(schema), (items as ShapeSchema[]).length),
  items: (items) =>
    Array.isArray(items) ? compileTuple(items) : compileItems(compileSchema(items as ShapeSchema), 0),
  containsOne: (allowedValues) =>
    unless((value) => !Array.isArray(value) || value.some((item) => allowedValues.includes(item)), {
      keyword: 'containsOne',
      params: { allowedValues },
    }),
  // Of scalars; what else stands in the list has failed `items`.
  uniqueItems: () =>
    unless((value) => !Array.isArray(value) || new Set(value).size === value.length, {
      keyword: 'uniqueItems',
      params: {},
    }),

  minProperties: (limit) =>
    unless((value) => !isJsonObject(value) || Object.keys(value).length >= limit, {
      keyword: 'minProperties',
      params: { limit },
    }),
  required: compileRequired,
  propertyNames: compileNames,
  properties: compileMembers,
  requireOne: (members) =>
    unless((value) => !isJsonObject(value) || members.some((name) => value[name] !== undefined), {
      keyword: 'requireOne',
      params: { members },
    }),
  additionalProperties: compileOtherMembers,
}

function unless(holds: (value: unknown) => boolean, failure: ShapeFailure): ShapeCheck {
  return (value, walk) => {
    if (!holds(value)) fail(walk, failure)
  }
}

function compileType(type: JsonType | readonly JsonType[]): ShapeCheck {
  const failure: ShapeFailure = { keyword: 'type', params: { type } }
  if (typeof type === 'string') return unless(typeTests[type], failure)
  return unless((value) => type.some((name) => typeTests[name](value)), failure)
}

function compileCondition(condition: ShapeSchema, { then = {} }: ShapeKeywords): ShapeCheck {
  const [applies, check] = [compileSchema(condition), compileSchema(then)]
  return (value, walk) => {
    const aside: ShapeWalk = { inOrder: walk.inOrder, path: [], errors: [] }
    applies(value, aside)
    if (aside.errors.length > 0) return
    const before = walk.errors.length
    check(value, walk)
    if (walk.errors.length > before) fail(walk, { keyword: 'if', params: { failingKeyword: 'then' } })
  }
}

function compileChoice(choices: NonNullable<ShapeKeywords['choose']>): ShapeCheck {
  const types = Object.keys(choices) as JsonType[]
  const tests = types.map((type) => typeTests[type])
  const checks = types.map((type) => compileSchema(choices[type] as ShapeSchema))
  return (value, walk) => {
    for (let index = 0; index < tests.length; index += 1) {
      if (tests[index]?.(value)) return checks[index]?.(value, walk)
    }
    fail(walk, { keyword: 'choose', params: { type: types } })
  }
}

function compileItems(check: ShapeCheck, first: number): ShapeCheck {
  return (value, walk) => {
    if (!Array.isArray(value)) return
    for (let index = first; index < value.length; index += 1) within(walk, index, check, value[index])
  }
}

function compileTuple(items: readonly ShapeSchema[]): ShapeCheck {
  const checks = items.map(compileSchema)
  return (value, walk) => {
    if (!Array.isArray(value)) return
    for (const [index, check] of checks.entries()) {
      if (index < value.length) within(walk, index, check, value[index])
    }
  }
}

function compileRequired(names: readonly string[]): ShapeCheck {
  return (value, walk) => {
    if (!isJsonObject(value)) return
    for (const missingProperty of names) {
      if (value[missingProperty] === undefined)
        fail(walk, { keyword: 'required', params: { missingProperty } })
    }
  }
}

function compileNames(schema: ShapeSchema): ShapeCheck {
  const check = compileSchema(schema)
  return (value, walk) => {
    if (!isJsonObject(value)) return
    for (const propertyName of Object.keys(value)) {
      const before = walk.errors.length
      check(propertyName, walk)
      if (walk.errors.length > before) fail(walk, { keyword: 'propertyNames', params: { propertyName } })
    }
  }
}

function compileMembers(members: NonNullable<ShapeKeywords['properties']>): ShapeCheck {
  const checks = new Map(Object.entries(members).map(([name, schema]) => [name, compileSchema(schema)]))
  return (value, walk) => {
    if (!isJsonObject(value)) return
    if (walk.inOrder) {
      for (const [name, check] of checks) checkMember(value[name], name, check, walk)
    } else {
      // To look for what is not there takes longer than to look at what is.
      for (const name in value) {
        const check = checks.get(name)
        if (check) check(value[name], walk)
      }
    }
  }
}

function checkMember(value: unknown, name: string, check: ShapeCheck | undefined, walk: ShapeWalk): void {
  if (check && value !== undefined) within(walk, name, check, value)
}

function compileOtherMembers(schema: ShapeSchema, { properties = {} }: ShapeKeywords): ShapeCheck {
  const members = Object.keys(properties)
  const check = schema === false ? undefined : compileSchema(schema)
  return (value, walk) => {
    if (!isJsonObject(value)) return
    for (const name of Object.keys(value)) {
      if (members.includes(name)) continue
      if (check) within(walk, name, check, value[name])
      else fail(walk, { keyword: 'additionalProperties', params: { additionalProperty: name, members } })
    }
  }
}
