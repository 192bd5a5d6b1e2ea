import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { collectDefinitions, readSchemas } from '../../scripts/support/read-schemas.mjs'
import { addValidatorKeywords } from '../../scripts/support/validator-keywords.mjs'
import { toValidatorSchema } from '../../scripts/support/validator-schema.mjs'
import { formats } from '../../src/schema/formats'

type AjvError = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>

/** The definitions of the schemas as ajv judges them, in the same keywords: every error, in order. */
export async function compileWithAjv(): Promise<(definition: string, value: unknown) => AjvError[]> {
  // The keywords used mean the same since draft-07, whose compiler needs no bookkeeping for unevaluated members.
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strict: false,
    unicode: false,
    logger: false,
  })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
  addValidatorKeywords(ajv)
  const definitions = collectDefinitions(await readSchemas())
  for (const name of Object.keys(definitions)) ajv.addSchema(toValidatorSchema(name, definitions))
  return (definition, value) => errorsOf(ajv.getSchema(definition) as ValidateFunction, value)
}

// Nobody reads the comparison of a bound.
function errorsOf(validate: ValidateFunction, value: unknown): AjvError[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, keyword, params: { comparison: _, ...params } }) => ({
    instancePath,
    keyword,
    params,
  }))
}
