const schemaName = 'https://schema.org/name'
const validUntilIri = 'https://www.w3.org/2018/credentials#validUntil'

/** Genuine badges whose JSON was given another form. */
export async function* shaping({ badge, seal, valid, invalid }) {
  const signed = await seal(badge())
  const expired = await seal(badge({ validUntil: '2026-06-18T12:00:00Z' }))
  const { validUntil, ...rest } = expired
  const keyword = (id, comment, input) => invalid(`expired-${id}`, comment, 'MEMBER_UNKNOWN', input)
  yield invalid('expired', 'Expired, as it was signed.', 'EXPIRED', expired)
  yield keyword('in-nest', 'The end of an expired badge under @nest.', { ...rest, '@nest': { validUntil } })
  yield keyword('iri', 'The end under its IRI.', { ...rest, [validUntilIri]: validUntil })
  yield keyword('included', 'The end on an included node of the same id.', {
    ...rest,
    '@included': [{ id: rest.id, type: rest.type, validUntil }],
  })
  yield keyword('reverse', 'The end hung on a node that points back.', {
    ...rest,
    '@reverse': { credentialSubject: { id: rest.id, validUntil } },
  })
  yield keyword('graph', 'The whole under @graph.', { '@context': rest['@context'], '@graph': [expired] })
  yield invalid('expired-array', 'The end in a list of one.', 'VALUE_TYPE', {
    ...rest,
    validUntil: [validUntil],
  })
  yield invalid('expired-two', 'Two ends.', 'VALUE_TYPE', {
    ...rest,
    validUntil: [validUntil, '2999-01-01T00:00:00Z'],
  })
  yield invalid('expired-null', 'The end taken away.', 'PROOF_VERIFICATION_ERROR', {
    ...rest,
    validUntil: null,
  })

  const { name, id, type, ...others } = signed
  const unknown = (vector, comment, input) => invalid(vector, comment, 'MEMBER_UNKNOWN', input)
  yield unknown('index', 'A text that is shown and not signed.', { ...signed, '@index': 'Doctorate' })
  yield unknown('id-alias', 'The id under @id.', { ...others, name, type, '@id': id })
  yield unknown('type-alias', 'The types under @type.', { ...others, name, id, '@type': type })
  yield unknown('iri-key', 'The name under its IRI.', { ...others, id, type, [schemaName]: name })
  yield unknown('compact-iri', 'The name under a compact IRI.', { ...others, id, type, 'schema:name': name })
  yield unknown('empty-key', 'A member without a name.', { ...signed, '': 'x' })
  yield unknown('iri-key-empty', 'An IRI that says nothing.', { ...signed, 'urn:x:y': [] })
  yield unknown('dotted-key', 'A key that no term has.', { ...signed, '...': 'x' })
  yield unknown('long-key', 'A key far longer than any term.', { ...signed, ['a'.repeat(100)]: 'x' })
  yield invalid('value-object', 'The name as a value object.', 'VALUE_TYPE', {
    ...others,
    id,
    type,
    name: { '@value': name },
  })
  yield unknown('set-object', 'The name as a set object.', { ...others, id, type, name: { '@set': [name] } })
  yield unknown('list-object', 'The name as a list object.', {
    ...others,
    id,
    type,
    name: { '@list': [name] },
  })
  const undefinedTerm = (vector, comment, input) => invalid(vector, comment, 'TERM_UNDEFINED', input)
  yield undefinedTerm('unknown-term', 'A word that no context defines.', { ...signed, bogus: 'Doctorate' })
  yield undefinedTerm('unknown-term-null', 'A word that no context defines, saying nothing.', {
    ...signed,
    bogus: null,
  })
  yield undefinedTerm('inherited-name', 'A name that objects inherit.', { ...signed, toString: 'x' })
  yield undefinedTerm('case', 'A name in another case.', { ...others, id, type, Name: name })
  yield undefinedTerm('term-of-another-type', 'A word of another type of node.', { ...signed, hashed: true })
  yield valid('null', 'null says nothing.', { ...signed, description: null })
  yield valid('empty-set', 'An empty set says nothing.', { ...signed, evidence: [] })
  yield valid('set-of-null', 'A set of null says nothing.', { ...signed, evidence: [null] })
  yield invalid(
    'empty-object',
    'An empty object is a node of which nothing is said.',
    'PROOF_VERIFICATION_ERROR',
    {
      ...signed,
      evidence: [{}],
    },
  )
  yield invalid('array-in-array', 'A list within a list.', 'VALUE_TYPE', { ...signed, evidence: [[]] })

  const tagged = (tag) => {
    const unsigned = badge()
    const { achievement } = unsigned.credentialSubject
    return {
      ...unsigned,
      credentialSubject: { ...unsigned.credentialSubject, achievement: { ...achievement, tag } },
    }
  }
  const two = await seal(tagged(['guide', 'tourism']))
  yield valid('set-order', 'The order of a set is nothing.', {
    ...tagged(['tourism', 'guide']),
    proof: two.proof,
  })
  yield valid('set-twice', 'A set says a thing once, however often.', {
    ...tagged(['tourism', 'guide', 'guide']),
    proof: two.proof,
  })
  yield invalid('set-less', 'A set that says less.', 'PROOF_VERIFICATION_ERROR', {
    ...tagged(['guide']),
    proof: two.proof,
  })
  yield* references({ badge, seal, valid, invalid })
}

async function* references({ badge, seal, valid, invalid }) {
  const unsigned = badge()
  const bare = await seal({ ...unsigned, issuer: unsigned.issuer.id })
  yield valid('reference', 'An issuer by id alone.', bare)
  yield invalid(
    'reference-object',
    'The same as an object, which the schema wants typed.',
    'MEMBER_REQUIRED',
    {
      ...bare,
      issuer: { id: bare.issuer },
    },
  )
  yield invalid('reference-array', 'The same in a list.', 'VALUE_TYPE', { ...bare, issuer: [bare.issuer] })
  yield invalid('relative-id', 'A relative id.', 'VALUE_TYPE', { ...bare, id: 'badge' })
  yield invalid('blank-id', 'An id that names nothing.', 'VALUE_TYPE', { ...bare, id: '_:b0' })
  yield invalid('space-in-id', 'A space in an id.', 'VALUE_TYPE', { ...bare, id: 'urn:example:a b' })
  yield invalid('percent-encoding', 'An id with a letter percent-encoded.', 'PROOF_VERIFICATION_ERROR', {
    ...bare,
    id: bare.id.replace('b', '%62'),
  })
}
