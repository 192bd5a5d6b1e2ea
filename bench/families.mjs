/**
 * What badges of one kind cost a verifier that was made once, beside `verify` with the same options and the raw limit:
 * `npm run bench -- --only families [--quick]`. Processor time of one run; look at the ratios.
 *
 * The badges have 8.5 KB. Raw is one proof of each badge, also where it carries a trust mark of three: see bench/contenders/raw.mjs.
 */
import { createHash, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const crypto = process.getBuiltinModule('node:crypto')
let signatures = 0
// Before the package takes it.
crypto.verify = (...given) => {
  signatures += 1
  return nodeVerify(...given)
}

const { addProof, buildStatusEntry, canonize, createSigner, createStatusList } = await import(
  '../dist/index.js'
)
const { createVerifier, importKey, signCredential, verify } = await import('../dist/index.js')
const { documents, network } = await import('./documents.mjs')
const { committee, created, memberMethod, memberNames, networkDocument, now } = await import('./fixtures.mjs')
const { didKey, keyOf } = await import('./keys.mjs')
const { median } = await import('./statistics.mjs')

const isQuick = process.argv.includes('--quick')
const count = isQuick ? 200 : 1000
const chunk = isQuick ? 20 : 50
const signerOf = async (name, id) =>
  createSigner(await importKey(new Uint8Array(keyOf(name).seed)), id === undefined ? {} : { id })
const issuer = await signerOf('issuer')
const members = await Promise.all(memberNames.slice(0, 3).map((name) => signerOf(name, memberMethod(name))))
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
const profile = { ...sample.issuer, endorsement: undefined }

/** A trust mark on the issuer of the badges, by three members of the committee. */
async function markOf(at) {
  const unsigned = {
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
  }
  let signed = unsigned
  for (const member of members) signed = await addProof(signed, member, { created })
  return signed
}

const mark = await markOf(0)

/** Texts of badges that differ in their ids and subjects, and in what `changes` gives. */
async function family(changes) {
  const texts = []
  for (let at = 0; at < count; at += 1) {
    const badge = structuredClone(sample)
    badge.id = `https://organiser.example/credentials/${at}`
    badge.credentialSubject.id = `did:web:learner-${at}.example`
    const signed = await signCredential(await changes(badge, at), issuer, { created })
    texts.push(JSON.stringify(signed))
  }
  return texts
}

const carrying = (badge, given) => ({ ...badge, issuer: { ...badge.issuer, endorsement: [given] } })
function another(badge, name) {
  const { achievement } = badge.credentialSubject
  achievement.id += `/${name}`
  achievement.name += ` ${name}`
  achievement.description += ` ${name}`
  return badge
}

const families = [
  ['one achievement', { trust }, (badge) => badge],
  ['with a trust mark of three proofs', { trust }, (badge) => carrying(badge, mark)],
  [
    'with a status list of 131,072',
    { trust, statusLists },
    (badge, at) => ({ ...badge, credentialStatus: buildStatusEntry(address, at) }),
  ],
  ['10 achievements mixed, with the mark', { trust }, (badge, at) => carrying(another(badge, at % 10), mark)],
  [
    'all different, each with its own mark',
    { trust },
    async (badge, at) => carrying(another(badge, at), await markOf(at)),
  ],
]

const sha256 = (text) => createHash('sha256').update(text).digest()

/** What is left of a verification if everything but its hashes and its signature is done before. */
async function rawOf(text) {
  const { proof, ...document } = JSON.parse(text)
  const { proofValue: __, ...options } = proof
  const data = [await canonize({ '@context': document['@context'], ...options }), await canonize(document)]
  const hash = () => Buffer.concat(data.map(sha256))
  const { privateKey, publicKey } = keyOf('issuer')
  const signature = nodeSign(null, hash(), privateKey)
  return () => nodeVerify(null, hash(), publicKey, signature)
}

async function timeOf(calls) {
  const before = process.cpuUsage()
  for (const call of calls) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / calls.length
}

async function expectSigned(report) {
  const { sections, endorsements, verdict } = await report
  const isRight =
    sections.integrity.verdict === 'valid' && endorsements.every((each) => each.verdict !== 'invalid')
  if (!isRight || verdict === 'invalid') throw new Error(`expected a badge that is right, got ${verdict}`)
}

/** Signatures that were checked for each badge while something ran. */
async function signaturesOf(run, badges) {
  const before = signatures
  await run()
  return (signatures - before) / badges
}

console.log(
  '| family of ' +
    count +
    ' | raw, ms | verify, × raw | verifier, × raw | verify / verifier | signatures for each, verify | verifier | MiB kept |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const [name, options, changes] of families) {
  const texts = await family(changes)
  const raws = await Promise.all(texts.slice(0, chunk).map(rawOf))
  const rawCalls = Array.from({ length: 10 }, () => raws).flat()
  const times = { raw: [], fresh: [], prepared: [] }
  // Warms up, with a verifier of its own.
  const first = await createVerifier({ now, ...options })
  for (const text of texts.slice(0, 2 * chunk)) {
    await expectSigned(verify(text, { now, ...options }))
    await expectSigned(first(text))
  }
  const fresh = (text) => () => expectSigned(verify(text, { now, ...options }))
  const ofFresh = await signaturesOf(() => timeOf(texts.slice(0, chunk).map(fresh)), chunk)
  collect()
  const before = process.memoryUsage().heapUsed
  const verifier = await createVerifier({ now, ...options })
  let ofPrepared = 0
  for (let at = 0; at < texts.length; at += chunk) {
    const some = texts.slice(at, at + chunk)
    times.raw.push(await timeOf(rawCalls))
    times.fresh.push(await timeOf(some.map(fresh)))
    ofPrepared += await signaturesOf(async () => {
      times.prepared.push(await timeOf(some.map((text) => () => expectSigned(verifier(text)))))
    }, count)
  }
  collect()
  const kept = (process.memoryUsage().heapUsed - before) / 2 ** 20
  const [raw, one, many] = [times.raw, times.fresh, times.prepared].map(median)
  await verifier(texts[0])
  console.log(
    `| ${name} | ${raw.toFixed(3)} | ${(one / raw).toFixed(1)} | ${(many / raw).toFixed(1)} | ${(one / many).toFixed(2)} | ${ofFresh.toFixed(2)} | ${ofPrepared.toFixed(3)} | ${kept.toFixed(1)} |`,
  )
}
