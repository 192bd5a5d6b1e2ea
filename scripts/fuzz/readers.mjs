import { generateKeyPairSync, sign } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import canonicalize from 'canonicalize'
import { makeCompanions } from './companions.mjs'
import { makeGenericCorpus } from './generic.mjs'
import { makeHeavyDocument, makePace, timeOver } from './heavy.mjs'

const vectors = fileURLToPath(new URL('../../test/vectors/', import.meta.url))
const contextPins = fileURLToPath(new URL('../../src/model/contexts/context-pins.json', import.meta.url))
const now = '2026-11-22T02:00:00Z'

// A separate badge class, a separate issuer, a key and a list: every path of the upgrade.
const oldContext = 'https://w3id.org/openbadges/v2'
const oldBadge = {
  input: {
    '@context': oldContext,
    id: 'https://b.example/a/1',
    type: 'Assertion',
    recipient: { type: 'email', hashed: true, salt: 's', identity: 'sha256$00' },
    badge: 'https://b.example/class',
    issuedOn: '2020-01-01T00:00:00',
    expires: '2030-01-01',
    verification: { type: 'hosted' },
    evidence: ['https://b.example/e', { type: 'text', title: 'T', text: 'X' }],
    image: { id: 'https://b.example/i', caption: 'C' },
    narrative: 'N',
  },
  documents: {
    'https://b.example/class': {
      '@context': oldContext,
      id: 'https://b.example/class',
      type: 'BadgeClass',
      name: 'N',
      description: 'D',
      image: 'https://b.example/i2',
      criteria: { id: 'https://b.example/c', narrative: 'N' },
      tags: ['a', 'b'],
      alignment: [{ targetName: 'A', targetUrl: 'https://f.example' }],
      related: [{ id: 'https://b.example/class-lt', '@language': 'lt' }],
      issuer: 'https://b.example/issuer',
      endorsement: [
        { issuer: 'https://t.example', claim: { id: 'https://b.example/class', endorsementComment: 'Y' } },
      ],
    },
    'https://b.example/issuer': {
      id: 'https://b.example/issuer',
      type: 'Issuer',
      name: 'I',
      url: 'https://b.example',
      revocationList: 'https://b.example/revoked',
      'extensions:GeoCoordinates': { geo: { latitude: 1, longitude: 2 } },
    },
    'https://b.example/revoked': {
      issuer: 'https://b.example/issuer',
      revokedAssertions: [{ id: 'urn:x' }, 'urn:y'],
    },
  },
}

/**
 * The readers that are fuzzed. Each makes a mutated input and gives it to the library, and says whether it was accepted; what it
 * throws is a failure, unless it is announced.
 */
export async function makeReaders(library, mutate, slack = 1) {
  const corpus = await readCorpus()
  // Large ones teach nothing that small ones do not, and take the time of many.
  const small = corpus.filter(({ text }) => text.length < 30_000 && !text.includes('['.repeat(100)))
  const listed = small.filter(({ options }) => options.statusLists)
  const trusted = small.filter(({ options }) => options.trust || options.didDocuments)
  const signed = new Set()
  for (const { text, options } of corpus) {
    const report = await library.verify(text, options)
    // Other options may find valid what is signed and is refused for anything else, such as the trust in its issuer.
    if (report.verified) signed.add(canonicalize(report.verified))
  }
  const companions = await makeCompanions(library, signed)
  const generic = await makeGenericCorpus(library)
  for (const { input, options } of generic) {
    const report = await library.verify(input, options)
    if (report.verdict !== 'valid') throw new Error(`A specimen is not valid: ${JSON.stringify(report)}`)
    signed.add(canonicalize(report.verified))
  }
  const words = await readWords(library)
  const baked = await bakeCorpus(library, small)
  const bundle = await makeBundle(library)
  const keys = await makeKeys(library)
  const jwts = await makeJwts(library, signed)
  const issuer = library.pretendIssuer('Heavy')
  const heavyBadge = await issuer.sign(library.sampleBadge(issuer.profile), {
    created: '2026-05-18T12:00:00Z',
  })
  const plain = structuredClone(heavyBadge)
  plain.credentialSubject.achievement.tag = Array.from({ length: 3000 }, (_, index) => `tag ${index}`)
  const plainText = JSON.stringify(plain)
  const measured = await makePace(() => library.verify(plainText, { now }))
  const pace = async () => slack * (await measured())
  const recipients = Array.from({ length: 32 }, (_, index) => `a${index}@b.c`)
  const heavyCalls = [
    async (document) => (await library.verify(JSON.stringify(document), { now })).verdict === 'valid',
    async (document) => (await library.verify(document, { now })).verdict === 'valid',
    async (document) =>
      (
        await library.verify(document, {
          now,
          recipient: { identifier: recipients, identifierType: 'ext:b' },
        })
      ).verdict === 'valid',
    (document) => library.listPersonalData(document).length === 0,
    (document) => library.validate(document).valid,
    ({ proof: _, ...document }) => issuer.sign(document, { created: '2026-05-18T12:00:00Z' }),
    (document) => library.digestNode(document, heavyBadge['@context']),
  ]

  // A number, a flag or null is a mistake of the caller, whom an error tells; a text, a list or an object gets a report.
  const judgeGiven = async (value, run) => {
    if (typeof value === 'string' || (typeof value === 'object' && value !== null)) return run()
    const error = await run().then(
      () => new Error(`It was read: ${JSON.stringify(value)}`),
      (thrown) => thrown,
    )
    if (error instanceof TypeError && error.message.startsWith('Cannot verify: expected ')) return false
    throw error
  }

  // Each has met others with the same options before.
  const verifiers = new WeakMap()
  const judge = async (input, options) => {
    const report = await library.verify(input, options)
    // The report is plain JSON for every input.
    const text = JSON.stringify(report)
    if (!verifiers.has(options)) verifiers.set(options, await library.createVerifier(options))
    if (JSON.stringify(await verifiers.get(options)(input)) !== text)
      throw new Error(`What was met before changed the report ${text.slice(0, 1000)}`)
    if (report.verdict !== 'valid') return false
    if (!signed.has(canonicalize(report.verified)))
      throw new Error(`It is called valid, and nobody signed ${JSON.stringify(report.verified)}`)
    return true
  }
  const judgeParts = async ({ header, payload }, signer, signature, options) => {
    const part = (value) => Buffer.from(JSON.stringify(value) ?? 'null').toString('base64url')
    const input = `${part(header)}.${part(payload)}`
    if (!signer) return judge(`${input}.${signature}`, options)
    // An input that its issuer signs again can be valid: this only checks that nothing breaks.
    const made = Buffer.from(await signer.sign(new TextEncoder().encode(input))).toString('base64url')
    const report = await library.verify(`${input}.${made}`, options)
    return report.verdict === 'valid'
  }
  const judgeImage = async (image, options) => {
    await announced(() => library.extract(image))
    await announced(() => library.bake(image, bakedText))
    return judge(image, options)
  }
  return {
    'credential value': () => {
      const { input, options } = mutate.pick(small)
      return { input: mutate.value(input), read: (value) => judge(JSON.stringify(value), options) }
    },
    // Under contexts of any version, with words that any of them has: what one says of a word, another may say otherwise.
    'credential in any words': () => {
      const { input, options } = mutate.pick(small)
      const first = mutate.pick(dataModels)
      const count = mutate.below(3)
      const others = Array.from({ length: count }, () => mutate.pick(words.contexts))
      const added = {
        [mutate.pick(words.terms)]: mutate.pick(values),
        [mutate.pick(words.terms)]: mutate.pick(values),
      }
      const value = { ...input, ...added, '@context': [...new Set([first, ...others])] }
      return { input: value, read: (given) => judge(JSON.stringify(given), options) }
    },
    'credential under contexts handed in': () => {
      const { input, options } = mutate.pick(generic)
      return { input: mutate.value(input), read: (value) => judgeGiven(value, () => judge(value, options)) }
    },
    'contexts handed in': () => {
      const { input, options } = mutate.pick(generic)
      const contexts = mutate.value(options.contexts)
      return {
        input: contexts,
        read: (value) => announced(() => judge(input, { ...options, contexts: value })),
      }
    },
    'credential text': () => {
      const { text, options } = mutate.pick(small)
      return { input: mutate.text(text), read: (value) => judgeGiven(value, () => judge(value, options)) }
    },
    'credential bytes': () => {
      const { text, options } = mutate.pick(small)
      return {
        input: mutate.bytes(new TextEncoder().encode(text)),
        read: (value) => judgeGiven(value, () => judge(value, options)),
      }
    },
    'PNG with a credential': () => {
      const { image, options } = mutate.pick(baked.png)
      return { input: mutate.bytes(image), read: (value) => judgeImage(value, options) }
    },
    'PNG made anew': () => {
      const { image, options } = mutate.pick(baked.png)
      return { input: mutatePng(image, mutate), read: (value) => judgeImage(value, options) }
    },
    'SVG with a credential': () => {
      const { image, options } = mutate.pick(baked.svg)
      const text = mutate.text(new TextDecoder().decode(image))
      return {
        input: mutate.below(2) ? text : mutate.bytes(image),
        read: (value) => judgeImage(value, options),
      }
    },
    // For every document, no function takes longer than its size allows.
    'heavy document': () => {
      const document = makeHeavyDocument(heavyBadge, mutate)
      const call = mutate.pick(heavyCalls)
      const kilobytes = JSON.stringify(document).length / 1024
      const read = async (value) => {
        const took = await timeOver(kilobytes, () => announced(() => call(value)), pace)
        if (took === undefined) return true
        throw new Error(`${took.toFixed(0)} ms for ${kilobytes.toFixed(0)} KB: ${call}`)
      }
      // It runs each call up to three times, and tells itself what took too long.
      return { input: document, read, isTimed: true }
    },
    'object as given': () => {
      const { input, options } = mutate.pick(small)
      return { input: mutate.value(input), read: (value) => judgeGiven(value, () => judge(value, options)) }
    },
    'status list': () => {
      const { text, options } = mutate.pick(listed)
      const [list] = options.statusLists
      const input = { ...list, credential: mutate.value(list.credential) }
      const judgeWith = (value) => judge(text, { ...options, statusLists: [value] })
      return { input, read: (value) => judgeGiven(value?.credential, () => judgeWith(value)) }
    },
    jwt: () => {
      const { text, options } = mutate.pick(jwts)
      return { input: mutate.text(text), read: (value) => judgeGiven(value, () => judge(value, options)) }
    },
    // Each part changed as the JSON that it is, and signed anew in one case of two, so that the judgement behind is reached.
    'jwt, in its parts': () => {
      const { header, payload, signature, options, signer } = mutate.pick(jwts)
      const isHeader = mutate.below(2) === 0
      const input = {
        header: isHeader ? mutate.value(header) : header,
        payload: isHeader ? payload : mutate.value(payload),
      }
      const isSigned = mutate.below(2) === 0
      return {
        input,
        read: (value) =>
          announced(() => judgeParts(value, isSigned ? signer : undefined, signature, options)),
      }
    },
    'endorsements and authorities beside a badge': () => {
      const { badge, options } = companions
      const name = mutate.pick(['endorsements', 'authorities', 'trust'])
      const changed = name === 'trust' ? mutate.pick(['endorsements', 'authorities']) : name
      const list = mutate.value(options[changed])
      const input =
        name === 'trust' ? { ...options, trust: { [changed]: list } } : { ...options, [name]: list }
      return { input, read: (value) => announced(() => companions.judge(badge, value)) }
    },
    'endorsement to embed or to acknowledge': () => {
      const input = mutate.value(mutate.pick(companions.options.endorsements))
      return { input, read: (value) => announced(() => companions.build(value)) }
    },
    presentation: () => {
      const input = mutate.value(mutate.pick(companions.presentations))
      const given = mutate.below(3) === 0 ? mutate.text(JSON.stringify(input) ?? '') : input
      return { input: given, read: (value) => announced(() => companions.judgeShown(value)) }
    },
    options: () => {
      const { text, options } = mutate.pick(trusted)
      return { input: mutate.value(options), read: (value) => announced(() => judge(text, value)) }
    },
    'trust bundle': () => {
      const input =
        mutate.below(4) === 0 ? mutate.text(JSON.stringify(bundle.bundle)) : mutate.value(bundle.bundle)
      return {
        input,
        read: (value) => announced(() => library.readTrustBundle(value, { root: bundle.root, now })),
      }
    },
    'badge of Open Badges 2.0': () => {
      const { input, documents } = mutate.value(oldBadge)
      const options = {
        id: 'urn:example:new',
        issuer: { id: 'did:web:x.example', type: ['Profile'], name: 'X' },
        now,
      }
      const text =
        mutate.below(3) === 0 ? mutate.text(JSON.stringify(input ?? {})) : JSON.stringify(input ?? {})
      const isMap = typeof documents === 'object' && documents !== null && !Array.isArray(documents)
      const read = (value) =>
        announced(() =>
          library.upgradeFromOpenBadges2(value, { ...options, documents: isMap ? documents : {} }),
        )
      return { input: text, read }
    },
    key: () => {
      const input = mutate.pick([mutate.value, (key) => key])(mutate.pick(keys))
      const material = typeof input === 'string' ? mutate.text(input) : input
      return { input: material, read: (value) => announced(() => library.importKey(value)) }
    },
  }
}

/** JWTs by each algorithm, with what it takes to sign them anew. */
async function makeJwts(library, signed) {
  const issuer = library.pretendIssuer('Fuzz')
  const issuers = [{ signer: issuer.signer, profile: issuer.profile }]
  for (const algorithm of ['ES256', 'RS256']) {
    const key = await library.generateKey({ algorithm })
    const profile = { id: library.didJwk(key), type: ['Profile'], name: 'Fuzz' }
    issuers.push({ signer: library.createSigner(key), profile })
  }
  const texts = []
  for (const { signer, profile } of issuers) {
    texts.push({ text: await library.signAsJwt(library.sampleBadge(profile), signer), signer })
  }
  const jwts = []
  for (const { text, signer } of [...texts, ...(await otherJwts(library, texts[0]))]) {
    const { header, payload } = library.parseJwt(text)
    const report = await library.verify(text, { now })
    // What is left undecided, as of data model 1.1, has nothing verified.
    if (report.verified) signed.add(canonicalize(report.verified))
    jwts.push({ text, header, payload, signature: text.split('.')[2], options: { now }, signer })
  }
  return jwts
}

/** Makes JWTs in every other accepted form: by VC-JOSE-COSE, with the claim `vc` in both data models, with only a DID as `kid`, by ES384. */
async function otherJwts(library, { text, signer }) {
  const { header, payload } = library.parseJwt(text)
  const { iss, sub, jti, nbf, exp, ...credential } = payload
  const claims = { iss, sub, jti, nbf, exp }
  const { validFrom: issuanceDate, ...undated } = credential
  const older = { ...undated, issuanceDate, '@context': [dataModels[1], ...credential['@context'].slice(1)] }
  const larger = makeLargerSigner()
  const [did] = header.kid.split('#')
  const forms = [
    [{ ...header, typ: 'vc+jwt' }, credential, signer],
    [{ ...header, typ: 'vc+jwt' }, { ...credential, iss, jti }, signer],
    [header, { ...claims, vc: credential }, signer],
    [header, { ...claims, vc: older }, signer],
    [{ ...header, kid: did }, payload, signer],
    [{ ...header, alg: 'Ed25519' }, payload, signer],
    [
      { ...header, alg: 'ES384', kid: `${larger.id}#0` },
      { ...payload, iss: larger.id, issuer: { ...payload.issuer, id: larger.id } },
      larger,
    ],
  ]
  return Promise.all(
    forms.map(async ([head, body, by]) => ({ text: await signParts(head, body, by), signer: by })),
  )
}

async function signParts(header, payload, signer) {
  const [head, body] = [header, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  const signature = await signer.sign(new TextEncoder().encode(`${head}.${body}`))
  return `${head}.${body}.${Buffer.from(signature).toString('base64url')}`
}

/** A signer with a P-384 key, which the library reads and does not make; its id is the did:jwk of the key. */
function makeLargerSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const jwk = Buffer.from(JSON.stringify(publicKey.export({ format: 'jwk' }))).toString('base64url')
  return {
    id: `did:jwk:${jwk}`,
    sign: async (bytes) => sign('sha384', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  }
}

const dataModels = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1']
const values = [
  'https://issuer.example/x',
  { id: 'https://issuer.example/x' },
  { id: 'https://issuer.example/x', type: 'JsonSchema' },
  [{ id: 'https://issuer.example/x', type: ['Profile', 'Achievement'], name: 'X' }],
  'x',
]

/** The pinned contexts, and every word that one of them gives a meaning to, at any depth. */
async function readWords(library) {
  const contexts = Object.keys(JSON.parse(await readFile(contextPins, 'utf8')))
  const terms = new Set()
  const collect = (context) => {
    for (const [term, definition] of Object.entries(context)) {
      if (!term.startsWith('@')) terms.add(term)
      if (definition?.['@context']) collect(definition['@context'])
    }
  }
  for (const url of contexts) collect(library.findContext(url)['@context'])
  return { contexts, terms: [...terms].sort() }
}

const bakedText = '{"type":["VerifiableCredential"],"proof":{}}'
const picture = {
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  svg: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><title>T &amp; t</title><!-- c --><g/></svg>',
}

/** Credentials of the corpus, each in an image of both kinds. */
async function bakeCorpus(library, corpus) {
  const baked = { png: [], svg: [] }
  for (const { text, options } of corpus) {
    for (const format of ['png', 'svg']) {
      // A text that is not a strict credential is not baked.
      const image = await library.bake(picture[format], text, { allowUnsigned: true }).catch(() => undefined)
      if (image) baked[format].push({ image, options })
    }
  }
  return baked
}

/** A PNG whose chunks were taken out, doubled, moved or changed, with every length and CRC right again. */
function mutatePng(png, mutate) {
  const chunks = []
  const view = Buffer.from(png)
  for (let at = 8; at < png.length; at += 12 + view.readUInt32BE(at)) {
    chunks.push(view.subarray(at + 4, at + 8 + view.readUInt32BE(at)))
  }
  for (let count = 1 + mutate.below(3); count > 0; count--) {
    const at = mutate.below(chunks.length)
    const chunk = chunks[at] ?? Buffer.from('prVt')
    const change = mutate.below(4)
    if (change === 0) chunks.splice(at, 1)
    else if (change === 1) chunks.splice(mutate.below(chunks.length + 1), 0, chunk)
    else chunks[at] = Buffer.concat([chunk.subarray(0, 4), mutate.bytes(chunk.subarray(4))])
  }
  return Uint8Array.from(Buffer.concat([view.subarray(0, 8), ...chunks.map(framed)]))
}

function framed(content) {
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length - 4, 0)
  let rest = 0xffffffff
  for (const byte of content) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  frame.writeUInt32BE(~rest >>> 0, 4)
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)])
}

// What a reader says that it throws: a code, or the option that cannot be used.
async function announced(read) {
  try {
    return (await read()) !== false
  } catch (error) {
    const isCoded = error?.name === 'QualityLabelError' && typeof error.code === 'string'
    const isMisuse =
      (error instanceof TypeError || error instanceof RangeError) && /^Cannot /.test(error.message)
    if (isCoded || (isMisuse && !/read properties|convert|destructure/.test(error.message))) return false
    throw error
  }
}

async function readCorpus() {
  const corpus = []
  for (const part of ['valid', 'invalid']) {
    for (const name of (await readdir(join(vectors, part))).sort()) {
      const vector = JSON.parse(await readFile(join(vectors, part, name), 'utf8'))
      const text = vector.inputText ?? (vector.input && JSON.stringify(vector.input))
      if (text === undefined) continue
      corpus.push({ text, input: vector.input ?? tryParse(text) ?? { text }, options: vector.options })
    }
  }
  return corpus
}

function tryParse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function makeBundle(library) {
  const key = library.pretendKey('fuzz root')
  const signer = library.createSigner(key)
  const pretend = library.pretendCommittee()
  const id = 'https://network.example/trust'
  const keys = [{ publicKeyMultibase: key.publicKeyMultibase, name: 'Root' }]
  const unsignedRoot = library.buildTrustRoot({ id, threshold: 1, keys })
  const root = await library.signTrustRoot(unsignedRoot, signer, { created: '2026-05-01T00:00:00Z' })
  const unsigned = library.buildTrustBundle({
    id,
    version: 3,
    issuedAt: '2026-05-18T12:00:00Z',
    expiresAt: '2027-05-18T12:00:00Z',
    roots: [root],
    networks: [{ id: pretend.network.id, name: pretend.network.name }],
    committees: [pretend.committee],
    didDocuments: [pretend.didDocument],
    endorsers: [],
    schemes: [library.sampleScheme(pretend.network)],
    statusLists: [],
    register: [],
  })
  return {
    root,
    bundle: await library.signTrustBundle(unsigned, signer, { created: '2026-05-18T12:00:00Z' }),
  }
}

async function makeKeys(library) {
  const key = library.pretendKey('fuzz')
  const forms = ['multikey', 'jwk', 'pem', 'seed'].flatMap((form) =>
    [true, false]
      .filter((includeSecret) => includeSecret || form !== 'seed')
      .map((includeSecret) => library.exportKey(key, form, { includeSecret })),
  )
  return [key.publicKeyMultibase, library.didKey(key), ...(await Promise.all(forms))]
}
