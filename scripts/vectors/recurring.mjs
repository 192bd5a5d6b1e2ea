/** Nodes that are in several places: one node in all of them. */
export async function* recurring({ badge, seal, issuer, learner, valid, invalid, undecided }) {
  const unsigned = badge()
  const { credentialSubject } = unsigned
  const withCreator = (creator, profile = unsigned.issuer) => ({
    ...unsigned,
    issuer: profile,
    credentialSubject: { ...credentialSubject, achievement: { ...credentialSubject.achievement, creator } },
  })
  const full = { ...issuer.profile, url: 'https://organiser.example/' }
  const signed = await seal(withCreator(issuer.profile, full))
  const forms = (creator, profile) => ({ ...withCreator(creator, profile), proof: signed.proof })
  yield valid('creator', 'The issuer is the creator, told more of in one place.', signed)
  yield valid(
    'creator-swapped',
    'Told more of in the other place: the same graph.',
    forms(full, issuer.profile),
  )
  yield valid('creator-full', 'Told all in both places: the same graph.', forms(full, full))
  yield invalid(
    'creator-renamed',
    'Two names of one node.',
    'NODE_CONFLICT',
    forms({ ...issuer.profile, name: 'Another' }, full),
  )
  yield invalid(
    'creator-renamed-signed',
    'Two names of one node, as it was signed.',
    'NODE_CONFLICT',
    await seal(withCreator({ ...issuer.profile, name: 'Another' })),
  )
  yield valid(
    'self-claimed',
    'A badge that somebody gives themself.',
    await seal({ ...badge({ holder: learner.profile.id }), issuer: learner.profile }, learner),
  )

  const levels = {
    id: 'urn:example:result',
    type: ['ResultDescription'],
    name: 'Walks',
    resultType: 'RawScore',
  }
  const described = (first, second) => {
    const related = { id: 'urn:example:other', type: ['Related'] }
    return {
      ...unsigned,
      credentialSubject: {
        ...credentialSubject,
        achievement: { ...credentialSubject.achievement, related: [related], resultDescription: [first] },
      },
      evidence: [second],
    }
  }
  const evidence = { id: levels.id, type: ['Evidence', 'ResultDescription'] }
  const listed = await seal(described({ ...levels, allowedValue: ['1', '2'] }, evidence))
  yield valid('list', 'A list at one of two places.', listed)
  const two = described({ ...levels, allowedValue: ['1', '2'] }, { ...evidence, allowedValue: ['2', '1'] })
  yield invalid(
    'list-two-orders',
    'Two lists of one property: whichever comes first would be shown.',
    'NODE_CONFLICT',
    await seal(two),
  )
  const swapped = described(
    { ...levels, allowedValue: ['2', '1'] },
    { ...evidence, allowedValue: ['1', '2'] },
  )
  yield invalid('list-two-orders-swapped', 'The same graph the other way round.', 'NODE_CONFLICT', {
    ...swapped,
    proof: (await seal(two)).proof,
  })

  const twoTypes = {
    ...unsigned,
    credentialSubject: {
      ...credentialSubject,
      id: 'urn:example:both',
      achievement: {
        ...credentialSubject.achievement,
        otherIdentifier: [
          {
            id: 'urn:example:both',
            type: 'IdentifierEntry',
            identifier: '4711',
            identifierType: 'identifier',
          },
        ],
      },
    },
  }
  yield invalid(
    'types-that-disagree',
    'One node of two types that read one word in two ways.',
    'CONTEXT_CONFLICT',
    await seal(twoTypes),
  )

  const elsewhere = { id: issuer.profile.id, type: ['Evidence', 'Profile'] }
  yield valid(
    'member-elsewhere',
    'A member of the issuer at another place of it.',
    await seal({ ...unsigned, evidence: [{ ...elsewhere, dateOfBirth: '1990-01-01' }] }),
  )
  yield invalid(
    'member-hidden',
    'A member that breaks the schema of a profile, at a place where no schema asks for it.',
    'VALUE_FORMAT',
    await seal({ ...unsigned, evidence: [{ ...elsewhere, dateOfBirth: 'yesterday' }] }),
  )

  const schema = { id: 'https://organiser.example/schema.json', type: 'JsonSchema' }
  const again = { id: unsigned.id, type: ['Evidence'], narrative: 'This badge shows it.' }
  const hidden = await seal({ ...unsigned, evidence: [again], credentialSchema: [schema] })
  yield undecided('schema-unknown', 'A schema nobody knows.', 'SCHEMA_UNKNOWN', hidden)
  const { credentialSchema, ...rest } = hidden
  yield {
    ...invalid(
      'schema-hidden',
      'A schema nobody knows, moved to another place of the credential.',
      'TERM_UNDEFINED',
      {
        ...rest,
        evidence: [{ ...again, credentialSchema }],
      },
    ),
  }
  yield invalid(
    'credential-in-credential',
    'Another credential within: either could be the document.',
    'VALUE_NOT_ALLOWED',
    {
      ...rest,
      evidence: [{ ...again, type: ['Evidence', 'VerifiableCredential'], credentialSchema }],
    },
  )
}
