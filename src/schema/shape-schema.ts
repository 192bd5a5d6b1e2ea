import { shapeDefinitions } from './generated/shape-definitions'

/** A JSON type of JSON Schema. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

/**
 * A schema in keywords whose errors are exact, in the order in which they are judged: a name of a definition or JSON type, or
 * nothing but `false`, or keywords that must all hold.
 *
 * `choose` judges a value by the branch of its JSON type; `requireOne` asks for one of several members; `extensible` lists values
 * beside which those of a pattern stand; `containsOne` asks for one of several values in a list. Everything else is JSON Schema's.
 */
export type ShapeSchema = string | false | ShapeKeywords

export interface ShapeKeywords {
  readonly type?: JsonType | readonly JsonType[]
  readonly const?: string
  readonly enum?: readonly string[]
  readonly allOf?: readonly ShapeSchema[]
  readonly if?: ShapeSchema
  readonly then?: ShapeSchema
  readonly choose?: { readonly [type in JsonType]?: ShapeSchema }
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly format?: 'uri' | 'date-time' | 'date'
  readonly extensible?: { readonly values: readonly string[]; readonly pattern: string }
  readonly minItems?: number
  readonly additionalItems?: ShapeSchema
  readonly items?: ShapeSchema | readonly ShapeSchema[]
  readonly containsOne?: readonly string[]
  readonly uniqueItems?: true
  readonly minProperties?: number
  readonly required?: readonly string[]
  readonly propertyNames?: ShapeSchema
  readonly properties?: { readonly [name: string]: ShapeSchema }
  readonly requireOne?: readonly string[]
  readonly additionalProperties?: ShapeSchema
}

let parsed: Readonly<Record<string, ShapeSchema>> | undefined

function definitions(): Readonly<Record<string, ShapeSchema>> {
  parsed ??= JSON.parse(shapeDefinitions) as Readonly<Record<string, ShapeSchema>>
  return parsed
}

/** The definition of a name, or `undefined` where there is none. */
export function findDefinition(name: string): ShapeSchema | undefined {
  return Object.hasOwn(definitions(), name) ? definitions()[name] : undefined
}

/** The name of the first definition in which a pattern stands. */
export function definitionOfPattern(pattern: string): string | undefined {
  const quoted = JSON.stringify(pattern)
  return Object.keys(definitions()).find((name) => JSON.stringify(definitions()[name]).includes(quoted))
}
