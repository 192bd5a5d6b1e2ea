import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _, Ajv } from 'ajv'
import Ajv2019 from 'ajv/dist/2019.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { collectDefinitions, readSchemas } from '../support/read-schemas.mjs'
import { splitModule } from '../support/split-module.mjs'
import { addValidatorKeywords, callNames } from '../support/validator-keywords.mjs'
import { namePatterns, toValidatorSchemas } from '../support/validator-schema.mjs'

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
  authority: 'AuthorityToIssue',
  credential: 'VerifiableCredential',
  statusList: 'BitstringStatusListCredential',
  statusList2021: 'StatusList2021Credential',
  scheme: 'LabelScheme',
  application: 'LabelApplication',
  assessment: 'Assessment',
  decision: 'Decision',
  committee: 'Committee',
  trustRoot: 'TrustRoot',
  trustBundle: 'TrustBundle',
  presentation: 'Presentation',
  didDocument: 'ControlledIdentifierDocument',
  endorsementRequest: 'EndorsementRequest',
  requirements: 'RequirementList',
  activity: 'Activity',
  participation: 'Participation',
  claimOffer: 'ClaimOffer',
  // Parts of trust material, which the caller may write by hand.
  trustedNetwork: 'TrustedNetwork',
  acceptedIssuer: 'AcceptedIssuer',
  trustedEndorser: 'TrustedEndorser',
  registerEntry: 'RegisterEntry',
  // Parts of a form, which are checked before they are part of an activity.
  question: 'Question',
  formAnswer: 'FormAnswer',
}

/** The first file has what every verification needs, the second what reading trust material needs besides, the last the rest. */
const trusted = ['committee', 'trustedNetwork', 'acceptedIssuer', 'trustedEndorser', 'registerEntry']
const ofCredentials = [
  ...['badge', 'olderBadge', 'label', 'endorsement', 'olderEndorsement', 'trustMark', 'authority'],
  ...['credential', 'statusList', 'statusList2021'],
]
const filesOfValidators = {
  'credential-validators': ofCredentials,
  'trust-validators': trusted,
  validators: Object.keys(definitionOfShape).filter((name) => ![...ofCredentials, ...trusted].includes(name)),
}

const notice = '// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.\n'
const folder = 'src/schema/generated'
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Validators of every shape as modules without dependencies or eval, and their declarations. */
export default async function generateValidators() {
  const schemas = await readSchemas()
  assertSchemas(schemas)
  const definitions = collectDefinitions(schemas)
  const patterns = JSON.stringify(namePatterns(definitions), null, 2)
  const files = Object.entries(splitModule(await bundle(compile(definitions)), filesOfValidators))
  return {
    ...Object.fromEntries(files.map(([name, code]) => [`${folder}/${name}.js`, notice + code])),
    ...Object.fromEntries(files.map(([name]) => [`${folder}/${name}.d.ts`, notice + declaration(name)])),
    [`${folder}/pattern-names.ts`]: `${notice}
/** The definition that has each pattern of the schemas. */
export const patternNames: Readonly<Record<string, string>> = ${patterns}
`,
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
    validateSchema: false,
    strict: false,
    unicode: false,
    code: { source: true, esm: true, lines: true, optimize: 2, formats: _`formats` },
  })
  for (const format of ['uri', 'date-time', 'date']) ajv.addFormat(format, () => true)
  addValidatorKeywords(ajv)
  ajv.addSchema(toValidatorSchemas(definitions))
  const code = gatherErrors(standaloneCode.default(ajv, definitionOfShape))
  if (/vErrors|instancePath/.test(code)) throw new Error('Cannot gather errors: ajv writes them otherwise')
  return code
}

/**
 * Errors are added to one array that is handed from function to function, and say only what is read of them; ajv gives each function
 * an array of its own, and joining those would make many errors quadratic work.
 */
function gatherErrors(code) {
  return withoutWrappers(code)
    .replace(/function (\w+)\(data, \{instancePath=""[^}]*\}=\{\}\)\{/g, 'function $1(data, errors){')
    .replace(/let vErrors = null;\s*let errors = 0;/g, '')
    .replace(/\w+\.errors = (?:vErrors;\s*return errors === 0|null;\s*return true);/g, '')
    .replace(pushedError, 'fail(errors, $1, $2);')
    .replace(calledFunction, '$1($2, errors);')
}

// ajv reaches a function that is not written yet through an object; functions are there from the start of a module.
function withoutWrappers(code) {
  const functions = new Map()
  return code
    .replace(/const (wrapper\d+) = \{validate: (\w+)\};/g, (_, wrapper, name) => {
      functions.set(wrapper, name)
      return ''
    })
    .replace(/(wrapper\d+)\.validate/g, (_, wrapper) => functions.get(wrapper))
}

const pushedError =
  /const (?:err\d+) = \{instancePath,schemaPath:"[^"]*",keyword:("[^"]*"),params:(.*)\};\s*if\(vErrors === null\)\{\s*vErrors = \[err\d+\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}\s*errors\+\+;/g

const calledFunction =
  /if\(!\((\w+)\((.*?), \{instancePath,\s*parentData[^{}]*rootData\}\)\)\)\{\s*vErrors = [^;]*;\s*errors = vErrors\.length;\s*\}/g

async function bundle(code) {
  const imports = `import { ${callNames.join(', ')} } from '../keyword-checks'\nimport { formats } from '../formats'\n`
  const result = await build({
    stdin: { contents: imports + code, sourcefile: 'validators.mjs', resolveDir: join(root, folder) },
    external: ['../keyword-checks', '../formats'],
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

function declaration(file) {
  const shapes = filesOfValidators[file].map((shape) => `export const ${shape}: Check`)
  return `import type { Check } from '../shape-error'

${shapes.join('\n')}
`
}
