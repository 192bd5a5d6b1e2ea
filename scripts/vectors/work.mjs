/** Documents made to be expensive: refused before they are. */
export async function* work({ badge, seal, valid, invalid }) {
  const signed = await seal(badge())
  const text = JSON.stringify(signed)
  yield invalid(
    'depth',
    'Lists within lists, 3,000 deep.',
    'PARSING_ERROR',
    text.replace(/\}$/, `,"evidence":${'['.repeat(3000)}${']'.repeat(3000)}}`),
  )
  yield invalid('contexts', 'A thousand contexts.', 'CONTEXT_NOT_PINNED', {
    ...signed,
    '@context': [
      ...signed['@context'],
      ...Array.from({ length: 1000 }, (_, index) => `https://c.example/${index}`),
    ],
  })
  yield invalid('proofs', '300 proofs.', 'VALUE_COUNT', {
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
  yield invalid('doubling', 'References that unfold to a million nodes.', 'PARSING_ERROR', {
    ...signed,
    evidence: doubling,
  })
}
