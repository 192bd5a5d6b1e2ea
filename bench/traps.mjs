/** Documents that cost a careless verifier far more than their author, and honest documents of the same size. */
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'
import { addWorkTraps } from './work-traps.mjs'

const now = '2026-11-22T02:00:00Z'
const created = '2026-05-18T12:00:00Z'
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index))
const long = (bytes, unit = 'x') => unit.repeat(Math.ceil(bytes / unit.length))

/**
 * Every trap: its name, and what makes it: its size, and the call that it is for, with the outcome's verdict and codes.
 *
 * @param library - The package, with its testing entry.
 */
export async function makeTraps(library) {
  const issuer = library.pretendIssuer()
  const badge = await issuer.sign(library.sampleBadge(issuer.profile), { created })
  const { credentialSubject, proof } = badge
  const { achievement } = credentialSubject
  const inSubject = (members) => ({ ...badge, credentialSubject: { ...credentialSubject, ...members } })
  const inAchievement = (members) => inSubject({ achievement: { ...achievement, ...members } })
  const traps = []
  const add = (name, makeDocument, makeOptions = () => ({})) => {
    const make = async () => {
      const document = await makeDocument()
      const text = typeof document === 'string' ? document : JSON.stringify(document)
      const options = { now, ...(await makeOptions()) }
      const run = async () => outcomeOf(await library.verify(text, options))
      const { files: _, trust: __, ...handedIn } = options
      const kilobytes = (Buffer.byteLength(text) + JSON.stringify(handedIn).length) / 1024
      return { kilobytes, text, options, run }
    }
    traps.push({ name, make })
  }
  const addCall = (name, makeCall) => {
    const make = async () => {
      const { input, kilobytes = 0, run } = await makeCall()
      return { kilobytes, run: () => tried(async () => outcomeOf(await run(input))) }
    }
    traps.push({ name, make })
  }
  const text = JSON.stringify(badge)
  const spliced = (member) => text.replace(/\}$/, () => `,${member}}`)

  // Honest ones: the verifier has to read all of them at any cost.
  add(
    'honest, 1 MB of evidence',
    async () => await issuer.sign(withEvidence(library, issuer, 2400), { created }),
  )
  add(
    'honest, 100 KB of evidence',
    async () => await issuer.sign(withEvidence(library, issuer, 240), { created }),
  )
  add('honest, 60 endorsements', async () => await withEndorsements(library, issuer, 60))

  add('20,000 tags', () => inAchievement({ tag: many(20_000, (index) => `tag ${index}`) }))
  add('1,000 contexts', () => ({
    ...badge,
    '@context': [...badge['@context'], ...many(1000, (index) => `https://c.example/${index}`)],
  }))
  add('20,000 times one context', () => ({ ...badge, '@context': many(20_000, () => badge['@context'][0]) }))
  add('a clique of 200 blank nodes', () => ({ ...badge, evidence: clique(200, (index) => `_:n${index}`) }))
  add('a clique of 200 named nodes', () => ({ ...badge, evidence: clique(200, (index) => `urn:n:${index}`) }))
  add('3,000 results alike', () =>
    inSubject({ result: many(3000, () => ({ type: ['Result'], value: '1' })) }),
  )
  add('3,000 results alike of nobody', () =>
    withoutId(inSubject({ result: many(3000, () => ({ type: ['Result'], value: '1' })) })),
  )
  add('trees alike of nobody', () =>
    withoutId(inSubject({ result: [{ type: ['Result'], alignment: many(12, () => tree(3, 4)) }] })),
  )
  add('40 organisations within each other', () =>
    inSubject({ source: nested(20, 'parentOrg', { type: ['Profile'], name: 'Somebody' }) }),
  )
  add('one node in 5,000 places', () =>
    inAchievement({
      related: many(5000, (index) => ({ id: 'urn:n', type: ['Achievement', 'Related'], tag: [`t${index}`] })),
    }),
  )
  add('deep blank nodes at two places of one', () => ({
    ...inSubject({ source: deepProfile() }),
    issuer: { ...badge.issuer, ...deepProfile() },
  }))
  add('references that double', () => ({ ...badge, evidence: doubling(20) }))
  add('references in a chain', () => ({ ...badge, evidence: chain(3000) }))
  add('long text in 5,000 places', () => ({ ...badge, evidence: repeatedText(5000) }))
  add('3,000 proofs', () => ({ ...badge, proof: many(3000, () => proof) }))
  add('256 proofs of one key', () => ({
    ...badge,
    proof: many(256, (index) => ({ ...proof, nonce: String(index) })),
  }))
  add('256 proofs by eddsa-jcs-2022 of 20,000 tags', () => ({
    ...inAchievement({ tag: many(20_000, (index) => `tag ${index}`) }),
    proof: many(256, (index) => ({ ...proof, cryptosuite: 'eddsa-jcs-2022', nonce: String(index) })),
  }))
  add('a number at two places of one, with 20,000 tags', () => ({
    ...inAchievement({
      creditsAvailable: 3,
      related: [{ id: achievement.id, type: ['Achievement', 'Related'], creditsAvailable: 3 }],
      tag: many(20_000, (index) => `tag ${index}`),
    }),
  }))
  add('20,000 tags beside a proof of an endorsement that says nothing known', () => ({
    ...inAchievement({ tag: many(20_000, (index) => `tag ${index}`) }),
    endorsement: [{ ...badge, id: 'urn:e', proof: { ...proof, id: 'relative' } }],
  }))
  add('a proof that follows 150,000', () => ({
    ...badge,
    proof: { ...proof, previousProof: many(150_000, (index) => `u${index}`) },
  }))
  add('16 proofs that follow 4,000 each', () => ({
    ...badge,
    proof: many(16, (number) => ({
      ...proof,
      id: `urn:p:${number}`,
      previousProof: many(4000, (index) => `urn:p:${index}`),
    })),
  }))
  add('256 proofs with relative ids', () => ({
    ...badge,
    proof: many(256, (index) => ({ ...proof, id: `p${index}` })),
  }))
  add('256 proofs with keys at odd addresses', () => ({
    ...badge,
    proof: many(256, (index) => ({
      ...proof,
      nonce: String(index),
      verificationMethod: `https://x y/#${proof.verificationMethod.split('#')[1]}`,
    })),
  }))
  add('256 proofs for nothing known', () => ({
    ...badge,
    proof: many(256, (index) => ({ ...proof, proofPurpose: `purpose ${index}` })),
  }))
  add('200 chained proofs', () => ({
    ...badge,
    proof: many(200, (index) => ({ ...proof, id: `urn:p:${index}`, previousProof: `urn:p:${index + 1}` })),
  }))
  add('depth 3,000', () => spliced(`"evidence":${'['.repeat(3000)}${']'.repeat(3000)}`))
  add('depth 3,000, never closed', () => spliced(`"evidence":${'{"a":['.repeat(3000)}`))
  add('100 endorsements, 4 deep', () => ({
    ...badge,
    endorsement: many(25, (index) => endorsementTree(badge, index, 4)),
  }))
  add('one endorsement, 20 deep', () => ({ ...badge, endorsement: [endorsementTree(badge, 0, 20)] }))
  add('10,000 endorsements', () => ({ ...badge, endorsement: many(10_000, () => ({})) }))
  add('20,000 words nobody knows', () => ({
    ...badge,
    ...Object.fromEntries(many(20_000, (index) => [`word${index}`, 1])),
  }))
  add('20,000 keywords', () => ({
    ...badge,
    ...Object.fromEntries(many(20_000, (index) => [`@word${index}`, 1])),
  }))
  add('100,000 times null', () => ({ ...badge, evidence: many(100_000, () => null) }))
  add('20,000 wrong values', () => ({ ...badge, evidence: many(20_000, () => 1) }))
  add('20,000 evidence items without type', () => ({
    ...badge,
    evidence: many(20_000, (index) => ({ id: `urn:e:${index}` })),
  }))
  add('a name of 1 MB', () => ({ ...badge, name: long(1_000_000) }))
  add('a name of 1 MB of escapes', () =>
    text.replace('"Neighbourhood guide"', () => `"${long(1_000_000, '\\u0041')}"`),
  )
  add('a name of 1 MB of quotes', () => ({ ...badge, name: long(500_000, '"') }))
  add('a name of 1 MB of backslashes', () => ({ ...badge, name: long(500_000, '\\') }))
  add('a key of 1 MB', () => spliced(`"${long(1_000_000)}":{"a":[1,2,3]}`))
  add('a number of 1 MB', () => spliced(`"name":${long(1_000_000, '9')}`))
  add('1 MB of white space', () => `${long(1_000_000, ' \n\t')}${text}`)
  add('1 MB of opening quotes', () => long(1_000_000, '"'))
  add('1 MB of minus signs', () => long(1_000_000, '-'))
  add('base58 of 1 MB in the signature', () => ({
    ...badge,
    proof: { ...proof, proofValue: `z${long(1_000_000, '2')}` },
  }))
  add('base58 of 1 MB in the key', () => withKey(badge, `did:key:z6Mk${long(1_000_000, '2')}`))
  add('base58 of 1 MB in a fragment', () => ({
    ...badge,
    proof: { ...proof, verificationMethod: `https://x.example/#z6Mk${long(1_000_000, '2')}` },
  }))
  add(
    'base58 of 1 MB in a digest',
    () => ({ ...badge, relatedResource: [{ id: 'urn:f', digestMultibase: `z${long(1_000_000, '2')}` }] }),
    () => ({ files: { 'urn:f': new Uint8Array(8) } }),
  )
  add(
    'base58 of 1 MB in a document',
    () => badge,
    () => ({
      didDocuments: [
        {
          id: 'did:web:x.example',
          verificationMethod: [{ id: '#k', publicKeyMultibase: `z${long(1_000_000, '2')}` }],
        },
      ],
    }),
  )
  add('an id of 1 MB', () => ({ ...badge, id: `urn:${long(1_000_000)}` }))
  add('an instant of 1 MB', () => ({ ...badge, validFrom: long(1_000_000, '2026-05-18T12:00:00Z') }))
  add(
    'a status list that inflates to 1 GB',
    () => withStatus(badge),
    async () => ({
      statusLists: [{ credential: await bomb(badge, issuer) }],
    }),
  )
  for (const [name, document] of Object.entries(didDocuments(issuer.signer.id.split('#')[1]))) {
    const kilobytes = JSON.stringify(document).length / 1024
    addCall(`validate: ${name}`, () => ({
      input: document,
      kilobytes,
      run: (input) => library.validate(input, 'didDocument'),
    }))
    addCall(`update: ${name}`, () => ({
      input: document,
      kilobytes,
      run: (input) => library.updateDidDocument(input, { revoke: [{ id: '#k0', at: created }] }),
    }))
  }
  addWorkTraps({ library, issuer, badge, add, addCall, now })
  return traps
}

/** DID documents of many methods. */
function didDocuments(publicKeyMultibase) {
  const id = 'did:web:x.example'
  const method = (members) => ({ type: 'Multikey', controller: id, publicKeyMultibase, ...members })
  const listing = (verificationMethod) => {
    const ids = verificationMethod.map((entry) => entry.id)
    return { id, verificationMethod, assertionMethod: ids, authentication: ids, keyAgreement: ids }
  }
  const heavy = method({ id: '#k0', type: 'FutureKey', note: long(1_000_000) })
  return {
    '8,000 ids of one key': listing(many(8000, (index) => method({ id: `#k${index}`, revoked: created }))),
    '8,000 ends of one key': listing(
      many(8000, (index) => method({ id: `#k${index}`, revoked: `2026-05-18T12:00:00.${index}Z` })),
    ),
    '8,000 methods of one id': listing(many(8000, () => method({ id: '#k0' }))),
    '8,000 methods of the id of one of 1 MB': listing([heavy, ...many(8000, () => method({ id: '#k0' }))]),
    '50,000 references': { ...listing([method({ id: '#k0' })]), authentication: many(50_000, () => '#k0') },
    'base58 of 1 MB in the key': listing([
      method({ id: '#k0', publicKeyMultibase: `z${long(1_000_000, '2')}` }),
    ]),
  }
}

/** What came of a call, in short: a report, a list of problems, or something made. */
function outcomeOf(result) {
  const problems = result?.problems ?? []
  const decisive = problems.find(({ severity }) => severity === 'error') ?? problems[0]
  const verdict =
    result?.verdict ?? (result?.valid === undefined ? 'made' : result.valid ? 'valid' : 'invalid')
  return { verdict, code: decisive?.code ?? '', problems: countProblems(result) }
}

function countProblems(result) {
  const inner = (result?.endorsements ?? []).map(
    ({ report, problems }) => problems.length + countProblems(report),
  )
  return inner.reduce((sum, count) => sum + count, result?.problems?.length ?? 0)
}

async function tried(run) {
  try {
    return await run()
  } catch (error) {
    // What is announced is a code, or misuse with a message of our own; anything else is a crash.
    const isAnnounced = typeof error?.code === 'string' || /^Cannot /.test(error?.message ?? '')
    const code =
      typeof error?.code === 'string' ? error.code : `${error?.name}: ${String(error?.message).slice(0, 60)}`
    return { verdict: isAnnounced ? 'refused' : 'CRASHED', code, problems: 0 }
  }
}

function withEvidence(library, issuer, count) {
  const narrative =
    'Led a walk of two hours around the harbour, in Lithuanian and English, and wrote about it afterwards. '
  const evidence = many(count, (index) => ({
    id: `https://organiser.example/evidence/${index}`,
    type: ['Evidence'],
    name: `Walk ${index}`,
    narrative: `${narrative.repeat(3)} ${index}`,
  }))
  return { ...library.sampleBadge(issuer.profile), evidence }
}

async function withEndorsements(library, issuer, count) {
  const badge = library.sampleBadge(issuer.profile)
  const target = badge.credentialSubject.achievement
  const endorsement = await Promise.all(
    many(count, async (index) => {
      const endorser = library.pretendIssuer(`endorser ${index}`)
      const options = {
        id: `urn:e:${index}`,
        endorser: endorser.profile,
        target,
        comment: 'Well made.',
        validFrom: created,
      }
      return endorser.sign(await library.buildEndorsement(options), { created })
    }),
  )
  return issuer.sign({ ...badge, endorsement }, { created })
}

const clique = (count, name) =>
  many(count, (index) => ({
    id: name(index),
    type: ['Evidence', 'Achievement'],
    related: many(count, (other) => ({ id: name(other), type: ['Related'] })),
  }))
const tree = (depth, width) => ({
  type: ['Alignment'],
  ...(depth === 0 ? {} : { alignment: many(width, () => tree(depth - 1, width)) }),
})
const nested = (depth, member, node) =>
  depth === 0 ? node : { ...node, [member]: nested(depth - 1, member, node) }
const deepProfile = () => ({
  id: 'urn:deep',
  type: ['Profile'],
  name: 'Deep',
  parentOrg: nested(25, 'parentOrg', { type: ['Profile'], name: '"\\"' }),
})
const doubling = (count) =>
  many(count, (index) => ({
    id: `urn:n:${index}`,
    type: ['Evidence', 'Achievement', 'AchievementSubject'],
    creator: { id: `urn:n:${index + 1}` },
    source: { id: `urn:n:${index + 1}` },
  }))
const chain = (count) =>
  many(count, (index) => ({
    id: `urn:n:${index}`,
    type: ['Evidence', 'Profile'],
    parentOrg: `urn:n:${index + 1}`,
  }))
const repeatedText = (count) => [
  { id: 'urn:long', type: ['Evidence', 'Profile'], description: long(100_000) },
  ...many(count, (index) => ({ id: `urn:n:${index}`, type: ['Evidence', 'Profile'], parentOrg: 'urn:long' })),
]

function withoutId(badge) {
  const { id: _, ...credentialSubject } = badge.credentialSubject
  return { ...badge, credentialSubject }
}

function endorsementTree(badge, index, depth) {
  return {
    '@context': badge['@context'],
    id: `urn:e:${index}:${depth}`,
    name: 'Endorsement',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: badge.issuer.id, type: ['Profile'] },
    validFrom: created,
    credentialSubject: {
      id: depth > 1 ? `urn:e:${index}:${depth}` : badge.id,
      type: ['EndorsementSubject'],
      endorsementComment: 'Fine.',
    },
    ...(depth > 1 ? { endorsement: [endorsementTree(badge, index, depth - 1)] } : {}),
    proof: badge.proof,
  }
}

function withKey(badge, did) {
  return {
    ...badge,
    issuer: { ...badge.issuer, id: did },
    proof: { ...badge.proof, verificationMethod: `${did}#${did.slice(8)}` },
  }
}

const listId = 'https://organiser.example/status/1'

function withStatus(badge) {
  const entry = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: listId,
  }
  return { ...badge, credentialStatus: [entry] }
}

async function bomb(badge, issuer) {
  const megabyte = Buffer.alloc(2 ** 20)
  const bits = await buffer(Readable.from(many(1024, () => megabyte)).pipe(createGzip({ level: 9 })))
  return {
    '@context': badge['@context'].slice(0, 1),
    id: listId,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuer.profile.id,
    validFrom: created,
    credentialSubject: {
      id: `${listId}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${bits.toString('base64url')}`,
    },
    proof: badge.proof,
  }
}
