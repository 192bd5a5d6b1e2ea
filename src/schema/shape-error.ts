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
  | { keyword: 'uniqueItems' | 'false schema'; params: object }

/** One failure of one keyword, with the JSON pointer to the value. */
export type ShapeError = ShapeFailure & { instancePath: string }

/** Failures as they are found: of a document that is wrong in every value the first, and how many more there are. */
export type ShapeErrors = ShapeError[] & { omitted?: number }

/** Adds to `errors` all that keeps a value from a shape. */
export type Check = (value: unknown, errors: ShapeErrors) => void
