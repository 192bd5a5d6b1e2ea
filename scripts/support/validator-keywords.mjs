import { _, Name } from 'ajv'
import compilation from 'ajv/dist/compile/index.js'
import ajvNames from 'ajv/dist/compile/names.js'
import dataType from 'ajv/dist/compile/validate/dataType.js'
import keywordCode from 'ajv/dist/vocabularies/code.js'
import references from 'ajv/dist/vocabularies/core/ref.js'

const { checkDataType } = dataType
const { errors } = ajvNames.default

/**
 * Keywords whose code is a call of one function of src/schema/keyword-checks.ts, which says what is wrong.
 *
 * ajv repeats the code of a keyword in every place. These keywords are in so many places that they would be the largest part of a
 * verifier.
 */
const calls = {
  required: { type: 'object', name: 'checkRequired', before: 'propertyNames' },
  properties: { type: 'object', name: 'checkMembers', before: 'patternProperties', argument: namesAndChecks },
  when: { name: 'checkWhen', before: 'not', argument: checksOf },
  names: { type: 'object', name: 'checkNames', before: 'propertyNames', argument: checkOf },
  values: { type: 'object', name: 'checkValues', before: 'patternProperties', argument: checkOf },
  tuple: { type: 'array', name: 'checkTuple', before: 'contains', argument: checksOf },
  requireOne: { type: 'object', name: 'checkOneOf' },
  each: { type: 'array', name: 'checkEach', before: 'contains', argument: checkOf },
  containsOne: { type: 'array', name: 'checkContains' },
  uniqueItems: { type: 'array', name: 'checkUnique' },
  extensible: { type: 'string', name: 'checkExtensible', argument: valuesAndPattern },
  enum: { name: 'checkListed', before: 'not' },
  oneOrMany: { name: 'checkOneOrMany', argument: typeAndCheck },
  typeWord: { name: 'checkTypeWord' },
  absent: { name: 'checkAbsent' },
  object: { name: 'checkObject', argument: objectParts },
}

/** Checks a value by the branch of its JSON type. */
const choose = {
  keyword: 'choose',
  schemaType: 'object',
  error: { message: 'type', params: ({ schema }) => _`{type: ${literal(Object.keys(schema))}}` },
  code(context) {
    const { gen, schema, data } = context
    const valid = gen.name('valid')
    Object.keys(schema).forEach((type, index) => {
      const matches = checkDataType(type, data, false)
      if (index === 0) gen.if(matches)
      else gen.elseIf(matches)
      context.subschema({ keyword: 'choose', schemaProp: type }, valid)
    })
    gen.else()
    context.error()
    gen.endIf()
  },
}

/** Gives an ajv instance the keywords of the validator schemas. */
export function addValidatorKeywords(ajv) {
  ajv.addKeyword(choose)
  for (const [keyword, { name, argument = schemaOf, ...definition }] of Object.entries(calls)) {
    ajv.removeKeyword(keyword)
    ajv.addKeyword({
      keyword,
      ...definition,
      code: (context) => callCheck(new Name(name), argument(context), context),
    })
  }
}

/** Names of the functions that the generated code calls. */
export const callNames = ['fail', ...Object.values(calls).map(({ name }) => name)]

function callCheck(name, argument, { gen, data }) {
  gen.code(_`${name}(${data}, ${argument}, ${errors});`)
}

function schemaOf({ schema }) {
  return Array.isArray(schema) ? literal(schema) : _`${schema}`
}

function valuesAndPattern(context) {
  const { values, pattern } = context.schema
  const table = _`{values: ${literal(values)}, pattern: ${keywordCode.usePattern(context, pattern)}}`
  return context.gen.scopeValue('obj', { ref: context.schema, code: table })
}

function namesAndChecks(context) {
  return membersOf(context.schema, context)
}

function objectParts(context) {
  const { properties, required, closed } = context.schema
  return _`${membersOf(properties, context)}, ${literal(required)}, ${closed}`
}

function membersOf(properties, context) {
  const checks = Object.values(properties).map((schema) => functionOf(schema, context))
  return _`${constant(Object.keys(properties), context)}, ${constant(checks, context)}`
}

function typeAndCheck(context) {
  return _`${context.schema.type}, ${functionOf(context.schema.check, context)}`
}

function checksOf(context) {
  return constant(
    context.schema.map((schema) => functionOf(schema, context)),
    context,
  )
}

function checkOf(context) {
  return functionOf(context.schema, context)
}

/** The name of the function that a reference leads to. */
function functionOf({ $ref }, context) {
  const { baseId, schemaEnv, self } = context.it
  return references.getValidate(context, compilation.resolveRef.call(self, schemaEnv.root, baseId, $ref))
}

/** Returns the name of a list that is written once, beside the functions, for all places with the same list. */
function constant(values, { gen }) {
  const list = literal(values)
  return gen.scopeValue('obj', { key: list.toString(), ref: values, code: list })
}

function literal(values) {
  return _`[${join(values)}]`
}

function join(parts) {
  return parts.reduce((list, part, index) => (index === 0 ? _`${part}` : _`${list}, ${part}`), _``)
}
