/** Documents in which one part of the work grows faster than the text, and those handed to other functions than `verify`. */
import { createHash } from 'node:crypto'

const created = '2026-05-18T12:00:00Z'
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index))
const nest = (depth, wrap, core) => many(depth, () => wrap).reduce((inner, make) => make(inner), core)

/**
 * @param add - Takes the name of a trap, what makes its document and what makes the options of `verify`.
 * @param addCall - Takes the name of a trap and what makes its size in KB and the call of another function.
 */
export function addWorkTraps({ library, issuer, badge, add, addCall, now }) {
  const { credentialSubject, proof } = badge
  const { achievement } = credentialSubject
  const inSubject = (members) => ({ ...badge, credentialSubject: { ...credentialSubject, ...members } })
  const inAchievement = (members) => inSubject({ achievement: { ...achievement, ...members } })
  const equalValues = (count) =>
    inAchievement({ resultDescription: [description('urn:d', { allowedValue: many(count, () => '1') })] })

  // Values that are equal, in lists and in sets.
  add('50 equal allowed values', () => equalValues(50))
  add('2,500 equal allowed values', () => equalValues(2500))
  add('60,000 equal allowed values', () => equalValues(60_000))
  add('two lists of 1,000 values alike', () =>
    inAchievement({
      resultDescription: many(2, (index) =>
        description(`urn:d:${index}`, { allowedValue: many(1000, (value) => String(value)) }),
      ),
    }),
  )
  add('400 lists of 50 equal values', () =>
    inAchievement({
      resultDescription: many(400, (index) =>
        description(`urn:d:${index}`, { allowedValue: many(50, () => '1') }),
      ),
    }),
  )
  add('20,000 equal tags', () => inAchievement({ tag: many(20_000, () => 'tag') }))
  add('20,000 equal organisations', () =>
    inAchievement({ otherIdentifier: many(20_000, () => identifier('1')) }),
  )
  add('blank nodes alike with 5,000 values each', () => {
    const tag = many(5000, (index) => `t${index}`)
    const twin = {
      type: ['Achievement', 'Related'],
      tag,
      related: many(9, () => ({ type: ['Related'], inLanguage: 'en' })),
    }
    return inAchievement({ related: many(4, () => twin) })
  })

  // One id in many places.
  add('an organisation within itself, 60 deep', () =>
    inSubject({ source: nest(60, (parentOrg) => organisation('urn:o', { parentOrg })) }),
  )
  add('an organisation within itself, in 50 places', () => ({
    ...inSubject({ source: selfNested(30) }),
    evidence: many(50, () => ({
      type: ['Evidence', 'Profile'],
      parentOrg: { id: 'urn:o', type: ['Profile'] },
    })),
  }))
  add('an organisation within itself, in 6,000 places', () => ({
    ...inSubject({ source: selfNested(40) }),
    evidence: many(6000, () => ({
      type: ['Evidence', 'Profile'],
      parentOrg: { id: 'urn:o', type: ['Profile'] },
    })),
  }))
  add('an achievement within itself, in 4,000 places', () =>
    inAchievement({
      id: 'urn:a',
      related: many(4000, () => ({ id: 'urn:a', type: ['Achievement', 'Related'] })),
    }),
  )
  add('an achievement within itself, with its parts, in 4,000 places', () =>
    inAchievement({
      related: many(4000, (index) => ({
        id: achievement.id,
        type: ['Achievement', 'Related'],
        tag: [`t${index}`],
        resultDescription: [description(`urn:d:${index}`, {})],
      })),
    }),
  )
  add('profiles in profiles, one id, 60 deep, 100 times', () => ({
    ...badge,
    evidence: many(100, (index) => ({
      type: ['Evidence', 'Profile'],
      parentOrg: nest(
        40,
        (parentOrg) => organisation('urn:o', { parentOrg }),
        organisation('urn:o', { otherIdentifier: [identifier(String(index))] }),
      ),
    })),
  }))
  add('a list of 40,000 at a node in 4,000 places', () =>
    inAchievement({
      resultDescription: [
        description('urn:d', { allowedValue: many(40_000, (index) => String(index)) }),
        ...many(4000, () => description('urn:d', {})),
      ],
    }),
  )
  add('a deep blank value at a node in 4,000 places', () => {
    const place = {
      type: ['Address'],
      addressCountry: 'LT',
      geo: { type: ['GeoCoordinates'], latitude: 1, longitude: 2 },
    }
    const parentOrg = (inner) => ({ type: ['Profile'], name: 'P', address: place, parentOrg: inner })
    const deep = nest(40, parentOrg)
    return {
      ...badge,
      evidence: [
        { id: 'urn:e', type: ['Evidence', 'Profile'], parentOrg: deep },
        ...many(4000, () => ({ id: 'urn:e', type: ['Evidence', 'Profile'] })),
      ],
    }
  })

  // Numbers and booleans.
  add('140 KB of numbers where nodes double', () => ({ ...badge, evidence: doublingNumbers(12, 20_000) }))
  add('140 KB of booleans where nodes double', () => ({
    ...badge,
    evidence: doublingNumbers(12, 20_000, (index) => index % 2 === 0),
  }))
  add('40,000 numbers', () => inSubject({ result: many(40_000, () => ({ type: ['Result'], value: 1 })) }))

  // Long texts that are written out once for each statement.
  add('a subject with an id of 500 KB and 20,000 tags', () =>
    inAchievement({ id: `urn:${'x'.repeat(500_000)}`, tag: many(20_000, (index) => `t${index}`) }),
  )
  add('a node with an id of 100 KB in 10 places, with 20,000 tags', () =>
    inAchievement({
      id: `urn:${'x'.repeat(100_000)}`,
      tag: many(20_000, (index) => `t${index}`),
      related: many(9, () => ({ id: `urn:${'x'.repeat(100_000)}`, type: ['Related', 'Achievement'] })),
    }),
  )
  add('an issuer with an id of 500 KB and 256 proofs', () => ({
    ...badge,
    issuer: { ...badge.issuer, id: `urn:${'x'.repeat(500_000)}` },
    proof: many(256, (index) => ({ ...proof, nonce: String(index) })),
  }))
  add('an id of 300 KB and 100 endorsements of others', () => ({
    ...badge,
    id: `urn:${'x'.repeat(300_000)}`,
    endorsement: many(100, (index) => endorsement(badge, index, 'urn:other')),
  }))
  add('20,000 credits at an id of 50 KB', () =>
    inAchievement({
      id: `urn:${'x'.repeat(50_000)}`,
      creditsAvailable: 3,
      related: many(2000, (index) => ({
        id: `urn:r:${index}`,
        type: ['Achievement', 'Related'],
        creditsAvailable: 3,
      })),
      tag: many(18_000, (index) => `t${index}`),
    }),
  )
  add('a long text below 25 levels of sets', () =>
    inAchievement({
      related: nest(
        25,
        (inner) => [
          { type: ['Achievement', 'Related'], inLanguage: 'en', related: inner },
          { type: ['Achievement', 'Related'], inLanguage: 'fi' },
        ],
        [{ type: ['Achievement', 'Related'], name: 'x'.repeat(1_000_000) }],
      ),
    }),
  )
  add('20,000 wrong values below 50 levels', () =>
    inSubject({
      source: nest(50, (parentOrg) => organisation(undefined, { parentOrg }), {
        type: ['Profile'],
        otherIdentifier: many(20_000, () => ({ type: 'IdentifierEntry' })),
      }),
    }),
  )

  // Endorsements, the places that they may be about, and what they carry.
  const withTargets = (places, endorsements, members = () => ({})) => ({
    ...badge,
    evidence: many(places, (index) => ({
      type: ['Evidence', 'AchievementSubject'],
      achievement: target(index),
    })),
    endorsement: many(endorsements, (index) => endorsement(badge, index, 'urn:t', members(index))),
  })
  const target = (index) => ({ id: 'urn:t', type: ['Achievement'], name: 'T', tag: [`t${index}`] })
  add('100 endorsements, a target in 4,000 places', () => withTargets(4000, 100))
  add('100 endorsements by digest, a target in 4,000 places', () => withTargets(4000, 100, bound))
  add('100 endorsements by digest, one large target', () => ({
    ...badge,
    evidence: [
      {
        type: ['Evidence', 'AchievementSubject'],
        achievement: {
          id: 'urn:t',
          type: ['Achievement'],
          name: 'T',
          tag: many(30_000, (index) => `t${index}`),
        },
      },
    ],
    endorsement: many(100, (index) => endorsement(badge, index, 'urn:t', bound(index))),
  }))
  add('100 endorsements by digest, a target within itself', () => ({
    ...badge,
    evidence: [
      {
        type: ['Evidence', 'AchievementSubject'],
        achievement: nest(
          25,
          (inner) => ({
            id: 'urn:t',
            type: ['Achievement'],
            name: 'T',
            tag: many(100, (index) => `t${index}`),
            related: [inner],
          }),
          target(0),
        ),
      },
    ],
    endorsement: many(100, (index) => endorsement(badge, index, 'urn:t', bound(index))),
  }))
  add('100 endorsements of 250 values, all wrong', () => ({
    ...badge,
    endorsement: many(100, (index) => endorsement(badge, index, badge.id, { evidence: many(250, () => 1) })),
  }))
  add('100 endorsements with 100 wrong proofs each', () => ({
    ...badge,
    endorsement: many(100, (index) => ({
      ...endorsement(badge, index, badge.id),
      proof: many(100, (nonce) => ({ ...proof, nonce: String(nonce) })),
    })),
  }))
  add('9 times 256 proofs', () => ({
    ...badge,
    proof: many(256, (index) => ({ ...proof, nonce: String(index) })),
    endorsement: many(8, (index) => ({
      ...endorsement(badge, index, badge.id),
      proof: many(256, (nonce) => ({ ...proof, nonce: String(nonce) })),
    })),
  }))
  add(
    '5,000 endorsements handed in',
    () => badge,
    () => ({ endorsements: many(5000, (index) => endorsement(badge, index, badge.id)) }),
  )

  // Entries that are each checked once.
  add('5,000 status entries without a list', () => ({ ...badge, credentialStatus: many(5000, statusEntry) }))
  add(
    '5,000 entries of a revocation list of 5,000',
    () => ({ ...withExtensions(library, badge), credentialStatus: many(5000, revocationEntry) }),
    () => ({
      statusLists: [{ credential: revocationList(badge, 5000) }],
    }),
  )
  add(
    'an id of 300 KB and a revocation list of 50,000',
    () => ({
      ...withExtensions(library, badge),
      id: `urn:${'x'.repeat(300_000)}`,
      credentialStatus: many(5000, revocationEntry),
    }),
    () => ({
      statusLists: [{ credential: revocationList(badge, 50_000) }],
    }),
  )
  add(
    '2,000 status lists by one name',
    () => ({ ...badge, credentialStatus: many(50, statusEntry) }),
    () => ({
      statusLists: many(2000, () => ({ credential: { ...badge, id: 'https://l.example/1' } })),
    }),
  )
  add(
    '5,000 files by digest',
    () => ({ ...badge, relatedResource: many(5000, related) }),
    () => ({
      files: Object.fromEntries(many(5000, (index) => [`urn:f:${index}`, new Uint8Array(16)])),
    }),
  )
  add(
    '5,000 digests of one file of 4 MB',
    () => ({ ...badge, relatedResource: many(5000, () => related(0)) }),
    () => ({
      files: { 'urn:f:0': new Uint8Array(4 * 2 ** 20) },
    }),
  )
  add(
    '5,000 digests in one digestSRI of a file of 4 MB',
    () => ({
      ...badge,
      relatedResource: [
        {
          id: 'urn:f:0',
          digestSRI: many(5000, (index) => `sha384-${Buffer.alloc(48, index).toString('base64')}`).join(' '),
        },
      ],
    }),
    () => ({
      files: { 'urn:f:0': new Uint8Array(4 * 2 ** 20) },
    }),
  )
  add('10,000 credential schemas', () => ({
    ...badge,
    credentialSchema: many(10_000, (index) => ({ id: `https://s.example/${index}`, type: 'JsonSchema' })),
  }))
  add(
    '20,000 identifiers of the recipient',
    () => inSubject({ identifier: many(20_000, (index) => identity(index)) }),
    () => ({ recipient: { identifier: 'someone@example.org' } }),
  )
  // What names the issuer is compared with what names the recipient.
  const named = (names, identities) => ({
    ...inSubject({ identifier: identities }),
    issuer: {
      ...badge.issuer,
      otherIdentifier: names.map((name) => ({ ...identifier(name), identifierType: 'ext:b' })),
    },
  })
  const plainIdentity = (identityHash) => ({
    type: 'IdentityObject',
    hashed: false,
    identityHash,
    identityType: 'ext:b',
  })
  const hashedIdentity = (salt) => ({
    ...plainIdentity(`md5$${'0'.repeat(32)}`),
    hashed: true,
    salt: String(salt),
  })
  const namedTraps = {
    'an address of 150 KB and 200 identities': () =>
      named([`${'Aa.'.repeat(50_000)}@b.c`], many(200, hashedIdentity)),
    'a DID of 150 KB and 200 identities': () =>
      named([`did:web:${'a'.repeat(150_000)}`], many(200, hashedIdentity)),
    '8,000 addresses and 8,000 identities': () =>
      named(
        many(8000, (index) => `a${index}@b.c`),
        many(8000, (index) => plainIdentity(`c${index}@b.c`)),
      ),
    '8,000 names and 8,000 identities': () =>
      named(
        many(8000, (index) => `a${index}`),
        many(8000, (index) => plainIdentity(`c${index}`)),
      ),
    '2,000 addresses and 2,000 hashed identities': () =>
      named(
        many(2000, (index) => `a${index}@b.c`),
        many(2000, hashedIdentity),
      ),
    '2,000 addresses and 20 salts of 50 KB': () =>
      named(
        many(2000, (index) => `a${index}@b.c`),
        many(20, (index) => hashedIdentity(`${index}`.repeat(50_000))),
      ),
  }
  for (const [name, make] of Object.entries(namedTraps)) {
    add(name, make)
    add(`expected: ${name}`, make, () => ({
      recipient: {
        identifier: many(32, (index) => `e${index}@b.c`),
        identifierType: 'ext:b',
      },
    }))
    addCall(`personal data: ${name}`, () => ({
      run: (input) => library.listPersonalData(input),
      input: make(),
      kilobytes: JSON.stringify(make()).length / 1024,
    }))
  }
  add('1.4 MB of results', () => results(inSubject, achievement, 4000))
  add('1.4 MB of results without descriptions', () => results(inSubject, achievement, 4000, () => undefined))
  add(
    '256 proofs by an issuer with 100,000 methods',
    () => ({
      ...withIssuer(badge, 'did:web:x.example'),
      proof: many(256, (index) => ({
        ...proof,
        nonce: String(index),
        verificationMethod: 'did:web:x.example#k7',
      })),
    }),
    () => ({ didDocuments: [methodsOf('did:web:x.example', 100_000, (index) => `#k${index}`)] }),
  )
  add('256 proofs that each follow 200,000', () => ({
    ...badge,
    proof: many(256, (index) => ({
      ...proof,
      nonce: String(index),
      ...(index < 16 ? { previousProof: many(10_000, (at) => `urn:p:${at}`) } : {}),
    })),
  }))
  // Material that was read before: that time is measured separately.
  const readTrust = async (count, holder) => {
    const { bundle, root } = await largeBundle(library, count, holder)
    return { trust: await library.readTrustBundle(bundle, { root, now }) }
  }
  add(
    '100 endorsements beside a register of 50,000',
    () => ({ ...badge, endorsement: many(100, (index) => endorsement(badge, index, badge.id)) }),
    () => readTrust(50_000),
  )
  add(
    '100 endorsements by the holder of 50,000 labels',
    () => ({ ...badge, endorsement: many(100, (index) => endorsement(badge, index, badge.id)) }),
    () => readTrust(50_000, () => badge.issuer.id),
  )
  add(
    'a register of 100,000',
    () => badge,
    () => readTrust(100_000),
  )
  add(
    'a JWT that names no key, by an issuer with 100,000 methods',
    () => jwtWithoutKeyId(withIssuer(badge, 'did:web:x.example')),
    () => ({ didDocuments: [methodsOf('did:web:x.example', 100_000, (index) => `#k${index}`)] }),
  )
  add(
    '256 proofs by 5,000 methods of one id',
    () => ({
      ...withIssuer(badge, 'did:web:x.example', true),
      proof: many(256, (index) => ({
        ...proof,
        nonce: String(index),
        verificationMethod: 'did:web:x.example#k',
      })),
    }),
    () => ({ didDocuments: [methodsOf('did:web:x.example', 5000, () => '#k', keyOf(badge))] }),
  )

  // Values that no text carries.
  const doubledObjects = () =>
    many(40, () => 0).reduce((inner) => ({ type: ['Evidence'], a: inner, b: inner }), {})
  const values = {
    'an array of 20,000,000 holes': () => ({ ...badge, evidence: sparse(20_000_000) }),
    'an array of 4,000,000,000 holes': () => ({ ...badge, evidence: sparse(4_000_000_000) }),
    'an array of 4,000,000,000 holes in the proof': () => ({
      ...badge,
      proof: { ...proof, x: sparse(4_000_000_000) },
    }),
    'references that double, 40 deep': () => ({ ...badge, evidence: [doubledObjects()] }),
    'one text of 1 MB in 100,000 places': () => {
      const text = 'x'.repeat(1_000_000)
      return { ...badge, evidence: many(100_000, () => text) }
    },
    'nesting 100,000 deep': () => ({ ...badge, evidence: nest(100_000, (inner) => [inner], []) }),
    'a value within itself': () => {
      const circle = { ...badge }
      circle.evidence = [circle]
      return circle
    },
  }
  for (const [name, make] of Object.entries(values)) {
    addCall(`verify: ${name}`, () => ({ run: (input) => library.verify(input, { now }), input: make() }))
    addCall(`validate: ${name}`, () => ({ run: (input) => library.validate(input), input: make() }))
    addCall(`sign: ${name}`, () => ({
      run: ({ proof: _, ...input }) => issuer.sign(input, { created }),
      input: make(),
    }))
    addCall(`digest: ${name}`, () => ({
      run: (input) => library.digestNode(input, badge['@context']),
      input: make(),
    }))
    addCall(`merge: ${name}`, () => ({ run: (input) => library.mergeProofs([input, input]), input: make() }))
    addCall(`endorse: ${name}`, () => ({ run: (target) => endorse(library, target), input: make() }))
    addCall(`upgrade: ${name}`, () => ({ run: (input) => upgrade(library, input, now), input: make() }))
    // A bundle may be of 64 MB; what these would be as text is more.
    addCall(`bundle: ${name}`, () => ({
      run: (input) => readBundle(library, input, now),
      input: make(),
      kilobytes: 64 * 1024,
    }))
    addCall(`jwt: ${name}`, () => ({
      run: ({ proof: _, ...input }) => library.signAsJwt(input, issuer.signer),
      input: make(),
    }))
    addCall(`batch: ${name}`, () => ({
      run: ({ proof: _, ...input }) => runBatch(library, issuer, input),
      input: make(),
    }))
  }

  // The same documents in other functions.
  const asText = (document) => ({ input: document, kilobytes: JSON.stringify(document).length / 1024 })
  const unsigned = ({ proof: _, ...rest }) => rest
  const costly = {
    '1.4 MB of results': () => results(inSubject, achievement, 4000),
    '2,500 equal allowed values': () => equalValues(2500),
    'an organisation within itself, in 6,000 places': () => ({
      ...inSubject({ source: selfNested(40) }),
      evidence: many(6000, () => ({
        type: ['Evidence', 'Profile'],
        parentOrg: { id: 'urn:o', type: ['Profile'] },
      })),
    }),
    '140 KB of numbers where nodes double': () => ({ ...badge, evidence: doublingNumbers(12, 20_000) }),
    'an id of 500 KB and 20,000 tags': () =>
      inAchievement({ id: `urn:${'x'.repeat(500_000)}`, tag: many(20_000, (index) => `t${index}`) }),
    '200,000 wrong values': () => ({ ...badge, evidence: many(190_000, () => 1) }),
  }
  for (const [name, make] of Object.entries(costly)) {
    addCall(`validate: ${name}`, () => ({ run: (input) => library.validate(input), ...asText(make()) }))
    addCall(`sign: ${name}`, () => ({
      run: (input) => issuer.sign(input, { created }),
      ...asText(unsigned(make())),
    }))
    addCall(`digest: ${name}`, () => ({
      run: (input) => library.digestNode(input, badge['@context']),
      ...asText(make()),
    }))
    addCall(`endorse: ${name}`, () => ({ run: (target) => endorse(library, target), ...asText(make()) }))
    addCall(`certify: ${name}`, () => ({
      run: (input) => library.checkCertification(input, { now }),
      ...asText(make()),
    }))
  }
  const outside = {
    'a clique of blank nodes': () => many(14, (index) => blankNode(index, [...Array(14).keys()])),
    'rings of blank nodes': () =>
      many(110, (index) => blankNode(index, [index - (index % 11) + ((index + 1) % 11)])),
    'a ring of blank nodes': () => many(110, (index) => blankNode(index, [(index + 1) % 110])),
  }
  for (const [name, make] of Object.entries(outside)) {
    addCall(`digest: ${name} outside the tables`, () => ({
      run: (input) => library.digestNode(input, badge['@context']),
      ...asText(outsideTables({ related: make() })),
    }))
  }
  for (const count of [990, 1900]) {
    addCall(`digest: ${count} tags outside the tables`, () => ({
      run: (input) => library.digestNode(input, badge['@context']),
      ...asText(outsideTables({ tag: many(count, (index) => `t${index}`) })),
    }))
  }

  // The same, and endorsements of it, under a context that the caller accepts.
  const contexts = [schoolContext]
  const underSchool = (members) => {
    const { achievement: _, ...subject } = credentialSubject
    const document = { ...badge, '@context': [badge['@context'][0], schoolContext.url] }
    return {
      ...document,
      type: ['VerifiableCredential'],
      issuer: badge.issuer.id,
      credentialSubject: { id: subject.id, ...members },
    }
  }
  const schoolTraps = {
    'trees alike': () => ({ course: many(3, () => courses(3, 4)) }),
    '950 values of one property': () => ({ title: many(950, (index) => `t${index}`) }),
    '450 courses alike': () => ({ course: many(450, () => ({ title: 'x' })) }),
    '950 equal steps': () => ({ step: many(950, () => '1') }),
    '950 steps': () => ({ step: many(950, (index) => `s${index}`) }),
  }
  for (const [name, make] of Object.entries(schoolTraps)) {
    add(
      `${name} under a context that was handed in`,
      () => underSchool(make()),
      () => ({ contexts }),
    )
  }
  addCall('upgrade: 5,000 of everything', () => ({
    run: (input) => upgrade(library, input, now),
    ...asText(oldBadge(5000)),
  }))
  addCall('upgrade: one id in 5,000 places', () => ({
    run: (input) => upgrade(library, input, now),
    ...asText(oldBadge(5000, () => 'https://b.example/same')),
  }))
  addCall('bundle: a register of 20,000', async () => {
    const { bundle, root } = await largeBundle(library, 20_000)
    return { run: (input) => library.readTrustBundle(input, { root, now }), ...asText(bundle) }
  })
  addCall('bundle: 190,000 wrong values', () => ({
    run: (input) => readBundle(library, input, now),
    ...asText({ type: 'TrustBundle', register: many(190_000, () => 1) }),
  }))
  addCall('merge: 2,000 copies', () => ({
    run: (input) => library.mergeProofs(input),
    ...asText(many(2000, (index) => ({ ...badge, proof: { ...proof, nonce: String(index) } }))),
  }))
  addCall('fetch: empty chunks without end', () => ({
    run: (input) =>
      library.verify(withIssuer(input, 'did:web:x.example', true), {
        now,
        fetch: async () => endlessAnswer(new Uint8Array(0)),
      }),
    ...asText(badge),
  }))
  addCall('fetch: chunks of one byte without end', () => ({
    run: (input) =>
      library.verify(withIssuer(input, 'did:web:x.example', true), {
        now,
        fetch: async () => endlessAnswer(new Uint8Array(1)),
      }),
    input: badge,
    // So much is read before it is refused.
    kilobytes: 256,
  }))
}

const description = (id, members) => ({
  id,
  type: ['ResultDescription'],
  name: 'D',
  resultType: 'Status',
  ...members,
})
const identifier = (value) => ({ type: 'IdentifierEntry', identifier: value, identifierType: 'identifier' })
const identity = (index) => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: `sha256$${String(index).padStart(64, '0')}`,
  identityType: 'emailAddress',
  salt: String(index),
})
const organisation = (id, members) => ({ ...(id ? { id } : {}), type: ['Profile'], name: 'O', ...members })
const selfNested = (depth) =>
  nest(
    depth,
    (parentOrg) => organisation('urn:o', { parentOrg }),
    organisation('urn:o', { url: 'https://o.example', otherIdentifier: [identifier('1')] }),
  )
const bound = () => ({
  relatedResource: [
    {
      id: 'urn:t',
      digestMultibase: 'zQmWvQxTqbG2Z9HPJgG57jjwR154cKhbtJenbyYTWkjgF3e',
      mediaType: 'application/n-quads',
    },
  ],
})
const statusEntry = (index) => ({
  id: `urn:s:${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: 'https://l.example/1',
})
const revocationEntry = (index) => ({
  id: index % 2 ? 'https://l.example/1' : `https://l.example/1?${index}`,
  type: '1EdTechRevocationList',
})
const related = (index) => ({
  id: `urn:f:${index}`,
  digestMultibase: 'zQmWvQxTqbG2Z9HPJgG57jjwR154cKhbtJenbyYTWkjgF3e',
})
// No term table covers the name of a blank node: a general processor reads what has one, as far as it takes so many values.
const outsideTables = (members) => ({ id: '_:outside', type: ['Achievement'], name: 'x', ...members })
const blankNode = (index, next) => ({
  id: `_:n${index}`,
  type: ['Related', 'Achievement'],
  related: next.map((other) => ({ id: `_:n${other}`, type: 'Related' })),
})

const schoolBody = JSON.stringify({
  '@context': {
    course: 'https://school.example/vocab#course',
    title: 'https://school.example/vocab#title',
    step: { '@id': 'https://school.example/vocab#step', '@container': '@list' },
  },
})
const schoolContext = {
  url: 'https://school.example/contexts/v1',
  body: schoolBody,
  sha256: createHash('sha256').update(schoolBody).digest('hex'),
}
const courses = (depth, width) =>
  depth === 0 ? { title: 'x' } : { course: many(width, () => courses(depth - 1, width)) }

function sparse(length) {
  const array = []
  array.length = length
  return array
}

const withExtensions = ({ openBadgesExtensionsContextUrl }, badge) => ({
  ...badge,
  '@context': [...badge['@context'], openBadgesExtensionsContextUrl],
})

function revocationList(badge, count) {
  return {
    id: 'https://l.example/1',
    issuer: badge.issuer.id,
    revokedCredential: many(count, (index) => ({ id: `urn:r:${index}`, revoked: true })),
  }
}

const keyOf = ({ proof }) => proof.verificationMethod.split('#')[1]

function methodsOf(id, count, idOf, publicKeyMultibase = 'z6Mk') {
  const method = (index) => ({ id: idOf(index), type: 'Multikey', controller: id, publicKeyMultibase })
  return { id, verificationMethod: many(count, method), assertionMethod: many(count, idOf) }
}

function jwtWithoutKeyId({ proof: _, ...badge }) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = { alg: 'EdDSA', typ: 'vc+jwt' }
  return `${encode(header)}.${encode({ ...badge, iss: badge.issuer.id, jti: badge.id, nbf: 1779105600 })}.${Buffer.alloc(64, 1).toString('base64url')}`
}

function withIssuer(badge, id, isMethodToo = false) {
  const proof = isMethodToo ? { ...badge.proof, verificationMethod: `${id}#k` } : badge.proof
  return { ...badge, issuer: { ...badge.issuer, id }, proof }
}

// A set of numbers below nodes that name each other twice: if nodes are written out in each place, numbers cost, too.
const doublingNumbers = (depth, count, value = (index) => index) => [
  ...many(depth, (index) => ({
    id: `urn:n:${index}`,
    type: ['Evidence', 'Achievement', 'AchievementSubject'],
    creator: { id: `urn:n:${index + 1}` },
    source: { id: `urn:n:${index + 1}` },
  })),
  { id: `urn:n:${depth}`, type: ['Evidence', 'Achievement'], tag: many(count, value) },
]

function endorsement(badge, index, subject, members = {}) {
  return {
    '@context': badge['@context'],
    id: `urn:e:${index}`,
    name: 'Endorsement',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: badge.issuer.id, type: ['Profile'] },
    validFrom: created,
    credentialSubject: { id: subject, type: ['EndorsementSubject'], endorsementComment: 'Fine.' },
    ...members,
    proof: badge.proof,
  }
}

function results(inSubject, achievement, count, describe = (index) => `urn:d:${index}`) {
  return inSubject({
    achievement: {
      ...achievement,
      resultDescription: many(count, (index) => ({
        ...description(`urn:d:${index}`, {}),
        resultType: 'RubricCriterionLevel',
        rubricCriterionLevel: [{ id: `urn:l:${index}`, type: ['RubricCriterionLevel'], name: 'L' }],
      })),
    },
    result: many(count, (index) => {
      const resultDescription = describe(index)
      return {
        type: ['Result'],
        achievedLevel: `urn:l:${count - 1 - index}x`,
        ...(resultDescription ? { resultDescription } : {}),
      }
    }),
  })
}

function endorse(library, target) {
  const endorser = library.pretendIssuer('Endorser').profile
  return library.buildEndorsement({ id: 'urn:e', endorser, target, comment: 'Fine.', validFrom: created })
}

function upgrade(library, input, now) {
  const issuer = { id: 'did:web:x.example', type: ['Profile'], name: 'X' }
  return library.upgradeFromOpenBadges2(input, { id: 'urn:new', issuer, now, documents: {} })
}

function readBundle(library, input, now) {
  return library.readTrustBundle(input, { root: 'unpinned', now })
}

async function runBatch(library, issuer, input) {
  const outcomes = []
  for await (const outcome of library.issueBatch([input], issuer.signer, {
    created,
  }))
    outcomes.push(outcome)
  return outcomes
}

function oldBadge(count, id = (index) => `https://b.example/${index}`) {
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    id: 'https://b.example/a/1',
    type: 'Assertion',
    recipient: { type: 'email', hashed: false, identity: 'a@b.example' },
    issuedOn: '2020-01-01T00:00:00Z',
    verification: { type: 'hosted' },
    evidence: many(count, (index) => ({ id: id(index), narrative: 'N' })),
    badge: {
      id: 'https://b.example/class',
      type: 'BadgeClass',
      name: 'N',
      description: 'D',
      image: 'https://b.example/i',
      criteria: { narrative: 'C' },
      tags: many(count, (index) => `t${index}`),
      alignment: many(count, (index) => ({ targetName: 'A', targetUrl: id(index) })),
      related: many(count, (index) => ({ id: id(index), '@language': 'lt' })),
      issuer: { id: 'https://b.example/issuer', type: 'Issuer', name: 'I', url: 'https://b.example' },
      endorsement: many(Math.min(count, 5000), (index) => ({
        id: id(index),
        issuer: 'https://t.example',
        claim: { id: 'https://b.example/class', endorsementComment: 'Y' },
      })),
    },
  }
}

async function largeBundle(library, count, holder = (index) => `did:web:holder${index}.example`) {
  const key = library.pretendKey('work root')
  const signer = library.createSigner(key)
  const { network, committee, didDocument } = library.pretendCommittee()
  const id = 'https://network.example/trust'
  const keys = [{ publicKeyMultibase: key.publicKeyMultibase, name: 'Root' }]
  const root = await library.signTrustRoot(library.buildTrustRoot({ id, threshold: 1, keys }), signer, {
    created,
  })
  const bundle = {
    id,
    version: 3,
    issuedAt: created,
    expiresAt: '2027-05-18T12:00:00Z',
    roots: [root],
    networks: [{ id: network.id, name: network.name }],
    committees: [committee],
    didDocuments: [didDocument],
    endorsers: [],
    schemes: [library.sampleScheme(network)],
    statusLists: [],
    register: [],
  }
  const unsigned = library.buildTrustBundle(bundle)
  const register = many(count, (index) => ({
    label: `https://network.example/labels/${index}`,
    network: network.id,
    holder: holder(index),
    scheme: bundle.schemes[0].id,
    events: [{ type: 'issued', at: '2026-05-18T12:00:00Z', validUntil: '2029-05-18T12:00:00Z' }],
  }))
  return {
    root,
    bundle: await library
      .signTrustBundle({ ...unsigned, register }, signer, { created })
      .catch(() => ({ ...unsigned, register })),
  }
}

function endlessAnswer(chunk) {
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(chunk.length ? chunk : new Uint8Array(0)),
  })
  const reader = { read: async () => ({ done: false, value: chunk }), cancel: async () => undefined }
  return {
    ok: true,
    status: 200,
    redirected: false,
    url: '',
    headers: new Headers({ 'content-type': 'application/json' }),
    body: { getReader: () => (chunk.length === 0 ? reader : body.getReader()) },
  }
}
