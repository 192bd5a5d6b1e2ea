import { fileURLToPath } from 'node:url'
import { _, Ajv } from 'ajv'
import Ajv2019 from 'ajv/dist/2019.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { collectDefinitions, readSchemas } from '../support/read-schemas.mjs'
import { addValidatorKeywords } from '../support/validator-keywords.mjs'
import { namePatterns, toValidatorSchema } from '../support/validator-schema.mjs'

/** Which definition each shape is checked against. */
const definitionOfShape = {
  achievement: 'Achievement',
  evidence: 'Evidence',
  profile: 'Profile',
  endorsement: 'EndorsementCredential',
  olderEndorsement: 'OlderEndorsementCredential',
  badge: 'OpenBadgeCredential',
  olderBadge: 'OlderOpenBadgeCredential',
  label: 'QualityLabel',
  trustMark: 'TrustMark',
  credential: 'VerifiableCredential',
  statusList: 'BitstringStatusListCredential',
  scheme: 'LabelScheme',
  application: 'LabelApplication',
  assessment: 'Assessment',
  decision: 'Decision',
  committee: 'Committee',
  trustRoot: 'TrustRoot',
  trustBundle: 'TrustBundle',
}

const notice = '// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.\n'
const folder = 'src/schema/generated'
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Validators of every shape as one module without dependencies or eval, and its declaration. */
export default async function generateValidators() {
  const schemas = await readSchemas()
  assertSchemas(schemas)
  const definitions = collectDefinitions(schemas)
  const patterns = JSON.stringify(namePatterns(definitions), null, 2)
  const code = `${compile(definitions)}\nexport const patternNames = ${patterns}\n`
  return {
    [`${folder}/validators.js`]: notice + (await bundle(code)),
    [`${folder}/validators.d.ts`]: notice + declaration(),
  }
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

function compile(definitions) {
  // The keywords used mean the same since draft-07, whose compiler needs no bookkeeping for unevaluated members.
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    logger: false,
    strict: false,
    unicode: false,
    code: { source: true, esm: true, lines: true, optimize: 2, formats: _`formats` },
  })
  for (const format of ['uri', 'date-time', 'date']) ajv.addFormat(format, () => true)
  addValidatorKeywords(ajv)
  for (const name of Object.keys(definitions)) ajv.addSchema(toValidatorSchema(name, definitions))
  return gatherErrors(standaloneCode.default(ajv, definitionOfShape)) + gathering
}

// Errors are gathered in one array that grows in place (concatenation would make many errors quadratic work), and say
// only what is read of them.
function gatherErrors(code) {
  return code
    .replace(
      /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      'addAll(vErrors, $1.errors)',
    )
    .replace(pushedError, 'vErrors = addError(vErrors, $2);errors++;')
    .replace(/,schemaPath:"[^"]*"/g, '')
    .replace(/,\s*parentData[^{}]*rootData(?:=data)?\}/g, '}')
}

const pushedError =
  /const (err\d+) = (\{.*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g

const gathering = `
function addError(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}
function addAll(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
`

async function bundle(code) {
  const result = await build({
    stdin: {
      contents: `import { formats } from './src/schema/formats.ts'\n${code}`,
      resolveDir: root,
      sourcefile: 'validators.mjs',
    },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return result.outputFiles[0].text
}

function declaration() {
  const shapes = Object.keys(definitionOfShape).map((shape) => `export const ${shape}: ShapeValidator`)
  return `/** What one keyword of a schema says about its failure. */
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

/** Whether a value has a shape; \`errors\` holds what was wrong in the latest call. */
export interface ShapeValidator {
  (value: unknown): boolean
  errors?: ShapeError[] | null
}

${shapes.join('\n')}

/** The definition that each pattern of the schemas stands in. */
export const patternNames: Readonly<Record<string, string>>
`
}
