// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
/** What one keyword of a schema says about its failure. */
export type ShapeFailure =
  | { keyword: 'type' | 'choose'; params: { type: string | string[] } }
  | { keyword: 'required'; params: { missingProperty: string } }
  | { keyword: 'requireOne'; params: { members: string[] } }
  | { keyword: 'additionalProperties'; params: { additionalProperty: string; members: string[] } }
  | { keyword: 'propertyNames'; params: { propertyName: string } }
  | { keyword: 'const'; params: { allowedValue: string } }
  | { keyword: 'enum' | 'extensible' | 'containsOne'; params: { allowedValues: string[] } }
  | { keyword: 'pattern'; params: { pattern: string } }
  | { keyword: 'format'; params: { format: string } }
  | { keyword: 'minLength' | 'minItems' | 'minProperties' | 'minimum' | 'maximum'; params: { limit: number } }
  | { keyword: 'uniqueItems' | 'false schema' | 'if'; params: object }

/** One failure of one keyword, with the JSON pointer to the value. */
export type ShapeError = ShapeFailure & { instancePath: string }

/** Whether a value has a shape; `errors` holds what was wrong in the latest call. */
export interface ShapeValidator {
  (value: unknown): boolean
  errors?: ShapeError[] | null
}

export const achievement: ShapeValidator
export const evidence: ShapeValidator
export const profile: ShapeValidator
export const endorsement: ShapeValidator
export const olderEndorsement: ShapeValidator
export const badge: ShapeValidator
export const olderBadge: ShapeValidator
export const label: ShapeValidator
export const trustMark: ShapeValidator
export const credential: ShapeValidator
export const statusList: ShapeValidator
export const scheme: ShapeValidator
export const application: ShapeValidator
export const assessment: ShapeValidator
export const decision: ShapeValidator
export const committee: ShapeValidator
export const trustRoot: ShapeValidator
export const trustBundle: ShapeValidator

/** The definition that each pattern of the schemas stands in. */
export const patternNames: Readonly<Record<string, string>>
