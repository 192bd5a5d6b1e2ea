import { Ajv } from 'ajv'
import Ajv2019 from 'ajv/dist/2019.js'
import { collectDefinitions, readSchemas } from '../support/read-schemas.mjs'
import { addValidatorKeywords } from '../support/validator-keywords.mjs'
import { toValidatorSchema } from '../support/validator-schema.mjs'
import { writeCompactly } from '../support/write-compactly.mjs'

/** The schemas in exact keywords as one JSON text, which `src/schema/compile-schema.ts` reads. */
export default async function generateShapes() {
  const schemas = await readSchemas()
  assertSchemas(schemas)
  const definitions = collectDefinitions(schemas)
  const order = keywordOrder()
  const compact = Object.fromEntries(
    Object.keys(definitions).map((name) => {
      const { $id, ...schema } = toValidatorSchema(name, definitions)
      return [name, writeCompactly(schema, order)]
    }),
  )
  return { 'src/schema/generated/shape-definitions.ts': toModule(compact) }
}

// The published schemas themselves must be right under the draft they name.
function assertSchemas(schemas) {
  const ajv = new Ajv2019.default({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    validateFormats: false,
  })
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  for (const schema of Object.values(schemas)) ajv.getSchema(schema.$id)
}

// Judged in the order of ajv, which the tests compare every error with.
function keywordOrder() {
  const ajv = new Ajv({ strict: false })
  addValidatorKeywords(ajv)
  return ajv.RULES.rules
}

function toModule(definitions) {
  const text = JSON.stringify(JSON.stringify(definitions))
  return [
    '// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.',
    '/** Every definition of the schemas in exact keywords, as JSON text. */',
    `export const shapeDefinitions: string =\n  ${text}`,
    '',
  ].join('\n')
}
