/** Details of the failure of one keyword of a schema. */
export type ShapeFailure =
  | { keyword: 'type' | 'choose'; params: { type: string | string[] } }
  | { keyword: 'required'; params: { missingProperty: string } }
  | { keyword: 'requireOne'; params: { members: string[] } }
  | { keyword: 'additionalProperties'; params: { additionalProperty: string; members: string[] } }
  | { keyword: 'propertyNames'; params: { propertyName: string } }
  | { keyword: 'const'; params: { allowedValue: string | true } }
  | { keyword: 'enum' | 'extensible' | 'containsOne'; params: { allowedValues: string[] } }
  | { keyword: 'pattern'; params: { pattern: string } }
  | { keyword: 'format'; params: { format: string } }
  | { keyword: 'minLength' | 'minItems' | 'minProperties' | 'minimum' | 'maximum'; params: { limit: number } }
  | { keyword: 'uniqueItems' | 'false schema'; params: object }

/** A failure of one keyword, with the JSON pointer to the value. */
export type ShapeError = ShapeFailure & { instancePath: string }

/** Failures in the order found: only the first ones if a document is wrong in every value, with the number of the others. */
export type ShapeErrors = ShapeError[] & { omitted?: number; known?: KnownToPass | undefined }

/** Remembers which objects pass which checks. It keeps only those that cannot change. */
export interface KnownToPass {
  passes(value: object, check: Check): boolean
  notePass(value: object, check: Check): void
}

/** Checks a value against a shape, and adds each failure to `errors`. */
export type Check = (value: unknown, errors: ShapeErrors) => void
