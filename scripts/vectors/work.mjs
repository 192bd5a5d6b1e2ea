/** Documents made to be expensive: refused before they are. */
export async function* work({ badge, seal, valid, invalid, undecided }) {
  const signed = await seal(badge())
  const text = JSON.stringify(signed)
  yield invalid(
    'depth',
    'Lists within lists, 3,000 deep.',
    'PARSING_ERROR',
    text.replace(/\}$/, `,"evidence":${'['.repeat(3000)}${']'.repeat(3000)}}`),
  )
  yield undecided('contexts', 'A thousand contexts.', 'CONTEXT_UNKNOWN', {
    ...signed,
    '@context': [
      ...signed['@context'],
      ...Array.from({ length: 1000 }, (_, index) => `https://c.example/${index}`),
    ],
  })
  yield undecided('proofs', '300 proofs.', 'PROOFS_TOO_MANY', {
    ...signed,
    proof: Array.from({ length: 300 }, () => signed.proof),
  })
  yield invalid('endorsements', '101 endorsements.', 'VALUE_COUNT', {
    ...signed,
    endorsement: Array.from({ length: 101 }, (_, index) => ({
      '@context': signed['@context'],
      id: `urn:example:e:${index}`,
      type: signed.type,
    })),
  })
  const tags = (count) => {
    const unsigned = badge()
    const { achievement } = unsigned.credentialSubject
    const tag = Array.from({ length: count }, (_, index) => `tag ${index}`)
    return {
      ...unsigned,
      credentialSubject: { ...unsigned.credentialSubject, achievement: { ...achievement, tag } },
    }
  }
  yield valid('tags', '500 tags are many, and no trap.', await seal(tags(500)))

  const chain = (length) =>
    Array.from({ length }, (_, index) => ({
      id: `urn:example:${index}`,
      type: ['Evidence', 'Profile'],
      parentOrg: `urn:example:${index + 1}`,
    }))
  yield invalid('chain', 'References that unfold 100 deep.', 'PARSING_ERROR', {
    ...signed,
    evidence: chain(100),
  })
  const doubling = Array.from({ length: 20 }, (_, index) => ({
    id: `urn:example:${index}`,
    type: ['Evidence', 'Achievement', 'AchievementSubject'],
    creator: { id: `urn:example:${index + 1}` },
    source: { id: `urn:example:${index + 1}` },
  }))
  const tooMuch = 'WORK_LIMIT_EXCEEDED'
  yield undecided('doubling', 'References that unfold to a million nodes.', tooMuch, {
    ...signed,
    evidence: doubling,
  })
  const numbers = Array.from({ length: 2000 }, (_, index) => index)
  yield undecided('doubling-numbers', 'A node with 2,000 numbers, written out 4,096 times.', tooMuch, {
    ...signed,
    evidence: [
      ...doubling.slice(0, 12),
      { id: 'urn:example:12', type: ['Evidence', 'Achievement'], tag: numbers },
    ],
  })

  const inAchievement = (members) => {
    const unsigned = badge()
    const { credentialSubject } = unsigned
    const achievement = { ...credentialSubject.achievement, ...members }
    return { ...unsigned, credentialSubject: { ...credentialSubject, achievement } }
  }
  const equalValues = (count) =>
    inAchievement({
      resultDescription: [
        {
          id: 'urn:example:d',
          type: ['ResultDescription'],
          name: 'Level',
          resultType: 'RawScore',
          allowedValue: Array.from({ length: count }, () => '1'),
        },
      ],
    })
  yield valid('equal-values', 'A list of 25 equal values.', await seal(equalValues(25)))
  yield undecided(
    'equal-values',
    'A list of 2,500 equal values, each told apart by all others alone.',
    tooMuch,
    {
      ...equalValues(2500),
      proof: signed.proof,
    },
  )
  yield undecided('long-name', 'A name of 20 KB, written for each of 3,000 statements.', tooMuch, {
    ...inAchievement({ ...tags(3000).credentialSubject.achievement, id: `urn:${'x'.repeat(20_000)}` }),
    proof: signed.proof,
  })

  const organisation = (members) => ({
    id: 'urn:example:o',
    type: ['Profile'],
    name: 'O'.repeat(100),
    ...members,
  })
  const nested = Array.from({ length: 50 }).reduce(
    (parentOrg) => organisation({ parentOrg }),
    organisation({}),
  )
  const places = (count) =>
    Array.from({ length: count }, () => ({
      type: ['Evidence', 'Profile'],
      parentOrg: { id: 'urn:example:o', type: ['Profile'] },
    }))
  yield undecided('within-itself', 'A node within itself, completed in 600 places.', tooMuch, {
    ...signed,
    evidence: [{ type: ['Evidence', 'Profile'], parentOrg: nested }, ...places(600)],
  })
}
