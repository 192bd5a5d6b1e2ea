/** Exact types: in the graph `"false"` and `false` are one literal, to a reader they are not. */
export async function* types({ badge, seal, valid, invalid }) {
  const unsigned = badge()
  const identifier = {
    type: 'IdentityObject',
    hashed: true,
    identityHash: `sha256$${'0'.repeat(64)}`,
    identityType: 'emailAddress',
    salt: 'a1',
  }
  const withIdentifier = (entry) => ({
    ...unsigned,
    credentialSubject: { ...unsigned.credentialSubject, identifier: [entry] },
  })
  const signed = await seal(withIdentifier(identifier))
  const changed = (changes) => ({ ...withIdentifier({ ...identifier, ...changes }), proof: signed.proof })
  yield valid('boolean', 'A boolean as it was signed.', signed)
  yield invalid('boolean-as-text', '"true" for true.', 'VALUE_TYPE', changed({ hashed: 'true' }))
  yield invalid('boolean-as-number', '1 for true.', 'VALUE_TYPE', changed({ hashed: 1 }))
  yield invalid('boolean-in-array', '[true] for true.', 'VALUE_TYPE', changed({ hashed: [true] }))
  yield invalid('boolean-changed', 'false for true.', 'PROOF_VERIFICATION_ERROR', changed({ hashed: false }))
  yield invalid(
    'boolean-as-text-signed',
    '"false", as it was signed: readers take it for true.',
    'VALUE_TYPE',
    await seal(withIdentifier({ ...identifier, hashed: 'false' })),
  )
  yield invalid('text-in-array', 'A salt in a list.', 'VALUE_TYPE', changed({ salt: ['a1'] }))
  yield invalid(
    'salt-in-nest',
    'A salt under @nest.',
    'MEMBER_UNKNOWN',
    withSalt(signed, { '@nest': { salt: 'a1' } }),
  )

  const { type } = unsigned
  const whole = await seal(unsigned)
  const typed = (names) => ({ ...whole, type: names })
  yield valid('type-order', 'The order of types is nothing.', typed([...type].reverse()))
  yield valid(
    'type-alias',
    'The other name of the same type in the pinned context.',
    typed(['VerifiableCredential', 'AchievementCredential']),
  )
  yield invalid('type-twice', 'One type twice.', 'VALUE_REPEATED', typed([...type, type[0]]))
  yield invalid(
    'type-iri',
    'A type by its IRI.',
    'TERM_UNDEFINED',
    typed(['VerifiableCredential', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential']),
  )
  yield invalid(
    'type-unknown',
    'A type that no context defines.',
    'TERM_UNDEFINED',
    typed([...type, 'Doctorate']),
  )
  yield invalid(
    'type-case',
    'A type in another case.',
    'TERM_UNDEFINED',
    typed(['VerifiableCredential', 'openBadgeCredential']),
  )
  yield invalid('type-keyword', 'A keyword as a type.', 'TERM_UNDEFINED', typed([...type, '@json']))
  yield invalid('type-of-keyword', 'The word for an id as a type.', 'TERM_UNDEFINED', typed([...type, 'id']))
  yield invalid('type-empty', 'No type.', 'VALUE_TYPE', typed([]))
  yield invalid('type-null', 'null for a type.', 'VALUE_TYPE', typed(null))
  yield invalid('type-added', 'A known type more.', 'PROOF_VERIFICATION_ERROR', typed([...type, 'Profile']))
  yield invalid('type-missing', 'A type less.', 'VALUE_NOT_ALLOWED', typed(['OpenBadgeCredential']))

  const purpose = {
    ...unsigned,
    evidence: [
      { id: 'urn:example:e', type: ['Evidence', 'DataIntegrityProof'], proofPurpose: 'assertionMethod' },
    ],
  }
  yield invalid(
    'vocabulary-value',
    'A value that its term spells in two ways.',
    'VALUE_TYPE',
    await seal(purpose),
  )
}

function withSalt(signed, changes) {
  const [{ salt: _, ...identifier }] = signed.credentialSubject.identifier
  const credentialSubject = { ...signed.credentialSubject, identifier: [{ ...identifier, ...changes }] }
  return { ...signed, credentialSubject }
}
