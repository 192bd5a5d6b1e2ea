/**
 * What badges of one kind cost: a verifier that was made once and a batch, beside `verify` with the same options, other packages, and the raw limit:
 * `npm run bench -- --only families [--quick]`. Wall time, medians of turns in one process; look at the ratios.
 *
 * The badges have 8.5 KB. Raw is one proof of each badge, also where it carries a trust mark of three, and five for a committee: see
 * bench/contenders/raw.mjs. The packages behind the interface of `@digitalbazaar/vc` look at no endorsement, so they get the mark separately.
 */
import { createHash, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectOnce = runInNewContext('gc')
/** Twice: what a first collection ends can hold more. */
function collect() {
  collectOnce()
  collectOnce()
}
const crypto = process.getBuiltinModule('node:crypto')
let signatures = 0
// Before the package takes it.
crypto.verify = (...given) => {
  signatures += 1
  return nodeVerify(...given)
}

const library = await import('../dist/index.js')
const { addProof, buildStatusEntry, canonize, createSigner, createStatusList } = library
const { createVerifier, importKey, signCredential, verify } = library
const { issueBatch } = await import('../dist/batch.js')
const { documents, network } = await import('./documents.mjs')
const { committee, created, memberMethod, memberNames, networkDocument, now } = await import('./fixtures.mjs')
const { didKey, keyOf } = await import('./keys.mjs')
const { median } = await import('./statistics.mjs')
const others = {
  stock: await import('./contenders/stock.mjs'),
  digitalcredentials: await import('./contenders/digitalcredentials.mjs'),
  jose: await import('./contenders/jose.mjs'),
}

const isQuick = process.argv.includes('--quick')
const count = isQuick ? 200 : 1000
const chunk = isQuick ? 20 : 50
/** Of the slow packages. */
const few = 4
const signerOf = async (name, id) =>
  createSigner(await importKey(new Uint8Array(keyOf(name).seed)), id === undefined ? {} : { id })
const issuer = await signerOf('issuer')
const members = await Promise.all(memberNames.map((name) => signerOf(name, memberMethod(name))))
const address = { id: 'https://organiser.example/status/1', statusPurpose: 'revocation' }
const list = createStatusList({ ...address, issuer: didKey('issuer'), validFrom: created })
const statusLists = [{ credential: JSON.stringify(await signCredential(list, issuer, { created })) }]
const trust = {
  networks: [{ id: network, name: 'Network' }],
  issuers: [{ id: didKey('issuer'), name: 'Organiser' }],
  committees: [{ ...committee(), quorum: 3 }],
  didDocuments: [networkDocument()],
}

const { credentialStatus: _, ...sample } = documents['8.5kb']()
const { credentialStatus: __, ...ofCommittee } = documents.committee()
const profile = { ...sample.issuer, endorsement: undefined }

async function signByAll(document, signers) {
  let signed = document
  for (const signer of signers) signed = await addProof(signed, signer, { created })
  return signed
}

/** A trust mark on the issuer of the badges, by three members of the committee. */
const markOf = (at) =>
  signByAll(
    {
      '@context': sample['@context'].slice(0, 2),
      id: `https://network.example/marks/${at}`,
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: network, type: ['Profile'], name: 'Network' },
      name: 'Trust mark',
      validFrom: '2026-05-01T00:00:00Z',
      validUntil: '2027-05-01T00:00:00Z',
      credentialSubject: {
        id: profile.id,
        type: ['EndorsementSubject'],
        endorsementComment: 'Holds the Quality Label of the network.',
      },
    },
    members.slice(0, 3),
  )

const mark = await markOf(0)

/** Badges that differ in their ids and subjects, and in what `changes` gives. */
async function family(changes, from = sample) {
  const badges = []
  for (let at = 0; at < count; at += 1) {
    const badge = structuredClone(from)
    badge.id = `https://organiser.example/credentials/${at}`
    badge.credentialSubject.id = `did:web:learner-${at}.example`
    badges.push(await changes(badge, at))
  }
  return badges
}

const carrying = (badge, given) => ({ ...badge, issuer: { ...badge.issuer, endorsement: [given] } })
function another(badge, name) {
  const { achievement } = badge.credentialSubject
  achievement.id += `/${name}`
  achievement.name += ` ${name}`
  achievement.description += ` ${name}`
  return badge
}

const byIssuer = (badge) => signCredential(badge, issuer, { created })
const families = [
  { name: 'one achievement', goal: '≤ 3.5', goalStock: '≥ 60' },
  {
    name: 'with a trust mark of three proofs',
    changes: (badge) => carrying(badge, mark),
    goal: '≤ 4.5',
    goalStock: '≥ 150',
  },
  {
    name: 'with a status list of 131,072',
    options: { statusLists },
    changes: (badge, at) => ({ ...badge, credentialStatus: buildStatusEntry(address, at) }),
  },
  {
    name: '10 achievements mixed, with the mark',
    changes: (badge, at) => carrying(another(badge, at % 10), mark),
  },
  {
    name: 'all different, each with its own mark',
    changes: async (badge, at) => carrying(another(badge, at), await markOf(at)),
  },
  {
    name: 'labels of one kind by a committee of 5',
    from: ofCommittee,
    sign: (label) => signByAll(label, members),
    signers: memberNames,
    goal: '≤ 3',
    goalStock: '≥ 25',
  },
]

const sha256 = (text) => createHash('sha256').update(text).digest()
const hashData = (data) => Buffer.concat(data.map(sha256))

/** What is left of an operation if everything but its hashes and signatures is done before. */
async function rawOf(document, names = ['issuer']) {
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: memberMethod('member 1'),
    proofPurpose: 'assertionMethod',
  }
  const data = [await canonize(options), await canonize(document)]
  const keys = names.map((name) => ({
    ...keyOf(name),
    signature: nodeSign(null, hashData(data), keyOf(name).privateKey),
  }))
  return {
    verify: () =>
      keys.every(({ publicKey, signature }) => nodeVerify(null, hashData(data), publicKey, signature)),
    sign: () => keys.map(({ privateKey }) => nodeSign(null, hashData(data), privateKey)),
  }
}

async function timeOf(calls) {
  const start = performance.now()
  for (const call of calls) await call()
  return (performance.now() - start) / calls.length
}

async function expectSigned(report) {
  const { sections, endorsements, verdict } = await report
  const isRight =
    sections.integrity.verdict === 'valid' && endorsements.every((each) => each.verdict !== 'invalid')
  if (!isRight || verdict === 'invalid') throw new Error(`expected a badge that is right, got ${verdict}`)
}

async function expectAccepted(output, { accepts }) {
  if (!accepts(await output)) throw new Error('expected another package to accept the badge')
}

/** Takes turns until each call was made, and returns the median time of each contender's turns. */
async function medians(contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  for (let from = 0; from < count; from += chunk) {
    for (const [name, { call, most = chunk }] of Object.entries(contenders)) {
      const calls = Array.from({ length: Math.min(most, chunk) }, (_, at) => () => call(from + at))
      times[name].push(await timeOf(calls))
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

function print(columns) {
  console.log(`| ${columns.join(' | ')} |`)
}

const ratio = (a, b, digits = 1) => (a / b).toFixed(digits)

print([
  `family of ${count}`,
  'raw, ms',
  '`verify`, times raw',
  'verifier, times raw',
  'goal',
  'faster than stock',
  'goal',
  'than @digitalcredentials/vc',
  'jose, times raw',
  'signatures checked for each',
  'MiB kept',
])
print(['---', ...Array(10).fill('---:')])
for (const {
  name,
  changes = (badge) => badge,
  from,
  options,
  sign = byIssuer,
  signers,
  goal = '',
  goalStock = '',
} of families) {
  const signed = []
  for (const badge of await family(changes, from)) signed.push(await sign(badge))
  const texts = signed.map((each) => JSON.stringify(each))
  const marks = signed.map(({ issuer: { endorsement } }) =>
    endorsement ? [JSON.stringify(endorsement[0])] : [],
  )
  const raws = await Promise.all(
    signed.slice(0, chunk).map(({ proof: ___, ...document }) => rawOf(document, signers)),
  )
  const all = { now, trust, ...options }
  collect()
  const before = process.memoryUsage().heapUsed
  const verifier = await createVerifier(all)
  for (let turn = 0; turn < (isQuick ? 1 : 3); turn += 1)
    for (const text of texts) await expectSigned(verifier(text))
  const signaturesBefore = signatures
  for (const text of texts) await expectSigned(verifier(text))
  const ofEach = (signatures - signaturesBefore) / count
  collect()
  const kept = (process.memoryUsage().heapUsed - before) / 2 ** 20
  const checks = {
    stock: await others.stock.check(),
    digitalcredentials: await others.digitalcredentials.check(),
  }
  const checkJwt = await others.jose.check()
  const jwts = await Promise.all(texts.slice(0, chunk).map((text) => others.jose.secure(text)))
  const throughVcApi = (contender) => ({
    most: few,
    call: async (at) => {
      for (const text of [texts[at], ...marks[at]])
        await expectAccepted(checks[contender](text), others[contender])
    },
  })
  // The others afterwards: what they leave in the caches would count for us.
  const times = {
    ...(await medians({
      raw: { call: (at) => raws[at % chunk].verify() },
      fresh: { call: (at) => expectSigned(verify(texts[at], all)) },
      verifier: { call: (at) => expectSigned(verifier(texts[at])) },
    })),
    ...(await medians({
      stock: throughVcApi('stock'),
      digitalcredentials: throughVcApi('digitalcredentials'),
      jose: { call: (at) => checkJwt(jwts[at % chunk]) },
    })),
  }
  print([
    name,
    times.raw.toFixed(3),
    ratio(times.fresh, times.raw),
    ratio(times.verifier, times.raw),
    goal,
    ratio(times.stock, times.verifier, 0),
    goalStock,
    ratio(times.digitalcredentials, times.verifier, 0),
    signers ? '' : ratio(times.jose, times.raw),
    ofEach.toFixed(3),
    kept.toFixed(1),
  ])
}

console.log('')
print([
  `batch of ${count}`,
  'raw, ms',
  'batch, times raw',
  'goal',
  'faster than stock',
  'goal',
  'jose, times raw',
])
print(['---', ...Array(6).fill('---:')])
const unsigned = await family((badge) => badge)
const different = await family((badge, at) => another(badge, at))
const signStock = await others.stock.sign()
const signJwt = await others.jose.sign()
for (const [name, badges, goal, goalStock] of [
  ['one achievement', unsigned, '≤ 4.5', '≥ 55'],
  ['all different', different, '', ''],
]) {
  const texts = badges.map((badge) => JSON.stringify(badge))
  const raws = await Promise.all(badges.slice(0, chunk).map((badge) => rawOf(badge)))
  const issue = async () => {
    for await (const { status, error } of issueBatch(texts, issuer, { created }))
      if (status !== 'issued') throw error
  }
  for (let turn = 0; turn < 3; turn += 1) await issue()
  const batches = []
  for (let turn = 0; turn < (isQuick ? 3 : 7); turn += 1) batches.push((await timeOf([issue])) / count)
  const times = await medians({
    raw: { call: (at) => raws[at % chunk].sign() },
    stock: { most: few, call: (at) => signStock(texts[at]) },
    jose: { call: (at) => signJwt(texts[at]) },
  })
  const batch = median(batches)
  print([
    name,
    times.raw.toFixed(3),
    ratio(batch, times.raw),
    goal,
    ratio(times.stock, batch, 0),
    goalStock,
    ratio(times.jose, times.raw),
  ])
}
