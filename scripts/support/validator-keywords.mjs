import { _ } from 'ajv'
import dataType from 'ajv/dist/compile/validate/dataType.js'
import additionalProperties from 'ajv/dist/vocabularies/applicator/additionalProperties.js'
import code from 'ajv/dist/vocabularies/code.js'

const { checkDataType } = dataType

/** Judges a value by the branch of its JSON type. */
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

/** At least one of the members. */
const requireOne = {
  keyword: 'requireOne',
  type: 'object',
  schemaType: 'array',
  error: { message: 'members', params: ({ schema }) => _`{members: ${literal(schema)}}` },
  code(context) {
    const { data, schema } = context
    context.fail(schema.reduce((test, name) => _`${test} && ${data}[${name}] === undefined`, _`true`))
  },
}

/** A listed value, or one of the pattern. */
const extensible = {
  keyword: 'extensible',
  type: 'string',
  schemaType: 'object',
  error: {
    message: 'values',
    params: ({ schema }) => _`{allowedValues: ${literal(schema.values)}, pattern: ${schema.pattern}}`,
  },
  code(context) {
    const { data, schema } = context
    const pattern = code.usePattern(context, schema.pattern)
    context.fail(_`!${literal(schema.values)}.includes(${data}) && !${pattern}.test(${data})`)
  },
}

/** An array with at least one of the values in it. */
const containsOne = {
  keyword: 'containsOne',
  type: 'array',
  schemaType: 'array',
  error: { message: 'values', params: ({ schema }) => _`{allowedValues: ${literal(schema)}}` },
  code(context) {
    const { data, schema } = context
    context.fail(_`!${data}.some((item) => ${literal(schema)}.includes(item))`)
  },
}

/** As JSON Schema has it, for arrays of scalars. */
const uniqueItems = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'unique', params: () => _`{}` },
  code(context) {
    context.fail(_`new Set(${context.data}).size !== ${context.data}.length`)
  },
}

/** As JSON Schema has it, but an error says which members the class knows. */
const closed = {
  ...additionalProperties.default,
  error: {
    message: 'members',
    params: ({ params, parentSchema }) =>
      _`{additionalProperty: ${params.additionalProperty}, members: ${literal(Object.keys(parentSchema.properties))}}`,
  },
}

/** Gives an ajv instance the keywords of the validator schemas. */
export function addValidatorKeywords(ajv) {
  for (const keyword of [additionalProperties.default, uniqueItems]) ajv.removeKeyword(keyword.keyword)
  for (const keyword of [choose, requireOne, extensible, containsOne, uniqueItems, closed])
    ajv.addKeyword(keyword)
}

function literal(names) {
  const list = names.slice(1).reduce((code, name) => _`${code}, ${name}`, _`${names[0]}`)
  return _`[${list}]`
}
