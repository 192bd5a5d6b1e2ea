import * as digitalBazaar from '../../src/digitalbazaar'
import * as main from '../../src/index'
import * as certifying from '../../src/interop/certification'
import * as upgrading from '../../src/interop/open-badges-2'
import * as batching from '../../src/issuing/batch'
import * as rendering from '../../src/pages'
import * as issuingAtScale from '../../src/platform'
import * as testing from '../../src/testing/index'
import * as trusting from '../../src/trust'
import * as verifying from '../../src/verify'
import { speakingActivity as activity } from './speaking-activity'

export type Callable = (...given: unknown[]) => unknown

/** Arguments of one call by their names, in order. */
export type NamedArguments = Readonly<Record<string, unknown>>

const { matchers, ...pretending } = testing
const entries = {
  index: main,
  verify: verifying,
  trust: trusting,
  batch: batching,
  upgrade: upgrading,
  pages: rendering,
  platform: issuingAtScale,
  certification: certifying,
  testing: pretending,
  matchers,
  digitalbazaar: digitalBazaar,
}

/** Every exported function, by entry and name. */
export const exportedFunctions = Object.entries(entries).flatMap(([entry, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, value]) => ({ entry, name, call: value as Callable })),
)

const created = '2026-06-01T00:00:00Z'
const random = (length: number) => new Uint8Array(length)
const store = testing.memoryStore({ now: () => new Date(created), random })
const rows = async () => ({ rows: [] })
const pool = { query: rows, transaction: (work: (client: object) => unknown) => work({ query: rows }) }
const key = await main.generateKey()
const signer = main.createSigner(key)
const issuer = testing.pretendIssuer()
const committee = testing.pretendCommittee()
const badge = testing.sampleBadge(issuer.profile)
const signed = await issuer.sign(badge, { created })
const scheme = testing.sampleScheme(committee.network)
const applicant = issuer.profile
const application = testing.sampleApplication(scheme, { applicant })
const assessment = testing.sampleAssessment(scheme, application, 'urn:example:a')
const list = main.createStatusList({
  id: 'https://issuer.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: '2026-01-01T00:00:00Z',
})
const log = {
  type: 'Participation',
  ...{ id: 'urn:example:log', activity: activity.id, participant: 'urn:example:ona', events: [] },
}
const claimOffer = {
  type: 'ClaimOffer',
  ...{ id: 'urn:example:offer', activity: activity.id, url: 'https://issuer.example/claim' },
  ...{ codes: 'shared', opensAt: created, closesAt: '2026-06-02T00:00:00Z', limit: 10 },
}
const claimSecret = Uint8Array.from({ length: 32 }, (_, index) => index)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const root = trusting.buildTrustRoot({
  id: 'urn:example:root',
  threshold: 1,
  keys: [{ name: 'Key', publicKeyMultibase: key.publicKeyMultibase }],
})
const bundle = trusting.buildTrustBundle({
  id: 'urn:example:bundle',
  version: 1,
  issuedAt: created,
  expiresAt: '2027-01-01T00:00:00Z',
  roots: [await trusting.signTrustRoot(root, signer, { created })],
})
const label = await committee.sign(testing.sampleLabel(committee), { created })
const jwt = main.parseJwt(await main.signAsJwt(badge, issuer.signer))
const report = await main.verify(signed, { now: created })
const presentationReport = await main.verifyPresentation(signed, { now: created })
const { achievement } = badge.credentialSubject
const endorser = testing.pretendIssuer('Endorser')
const endorsement = await endorser.sign(
  await main.buildEndorsement({
    ...{ id: 'urn:example:e', endorser: endorser.profile, target: achievement },
    ...{ comment: 'Good', validFrom: created },
  }),
  { created },
)

/** A call of every exported function that is right in all arguments before the options; in several rows where they differ. */
export const goodArguments: Record<string, NamedArguments> = {
  addProof: { credential: badge, signer: issuer.signer, options: { created } },
  assertValid: { report },
  awardActivity: { options: {} },
  bake: { image: svg, credential: signed, options: {} },
  buildAchievement: { options: {} },
  'buildAchievement of a scheme': { scheme, options: {} },
  'buildAchievement of an activity': { activity, options: {} },
  buildAcknowledgement: { options: {} },
  buildAuthority: { options: {} },
  bookletHtml: { activities: [activity], options: {} },
  buildBadge: { options: {} },
  buildBadgeImage: { options: {} },
  buildDidDocument: { options: {} },
  buildEndorsement: { options: {} },
  buildEvidence: { options: {} },
  buildIdentity: { options: {} },
  buildLabel: { options: {} },
  buildApplication: { options: {} },
  buildProfile: { options: {} },
  buildStatusEntry: { list, index: 0, options: {} },
  buildTrustBundle: { options: {} },
  buildTrustMark: { options: {} },
  buildTrustRoot: { options: {} },
  canonize: { document: badge },
  checkEvaluators: { options: {} },
  checkCertification: { input: signed, options: { now: created } },
  checkAnswers: { form: [], answers: [] },
  claimCode: { secret: claimSecret, offer: claimOffer, options: {} },
  claimLink: { offer: claimOffer, code: 'ABCD-ABCD-ABCD-ABCD' },
  claimSerial: { code: 'ABCD-ABCD-ABCD-ABCD' },
  compareCredentials: { a: badge, b: badge },
  createDocumentLoader: { options: {} },
  createVerifier: { options: { now: created } },
  'createVerifier()': { input: signed, options: { now: created } },
  createSigner: { key, options: {} },
  createStatusList: { options: {} },
  credentialOfJwt: { jwt },
  decide: { options: {} },
  didJwk: { key },
  didKey: { key },
  didKeyVerificationMethod: { key },
  didWebUrl: { did: 'did:web:school.example' },
  digestEndorsements: { reports: report.endorsements, options: {} },
  digestNode: { node: badge, context: badge['@context'] },
  docsOf: { code: 'EXPIRED' },
  Ed25519Signature2020: { options: {} },
  emailVariants: { address: 'a@school.example' },
  embedEndorsements: {
    target: achievement,
    endorsements: [endorsement],
    context: badge['@context'],
  },
  endorsementStateAt: { events: [], at: created },
  enterInRegister: {
    register: [
      {
        label: 'urn:example:label',
        holder: 'did:web:holder.example',
        network: 'did:web:network.example',
        events: [{ type: 'issued', at: '2026-01-01T00:00:00Z', validUntil: '2029-01-01T00:00:00Z' }],
      },
    ],
    entry: {
      label: 'urn:example:label',
      event: { type: 'suspended', at: '2026-06-01T00:00:00Z', reason: 'No report' },
    },
    options: {},
  },
  evaluateAwardRule: { scheme, application, assessments: [assessment] },
  exportKey: { key, format: 'jwk', options: {} },
  'exportKey of a P-256 key': {
    key: await main.generateKey({ algorithm: 'ES256' }),
    format: 'jwk',
    options: {},
  },
  extract: { image: new TextDecoder().decode(await main.bake(svg, signed)), limits: {} },
  findEndorsements: { about: achievement, list: [endorsement] },
  formOf: { scheme },
  generateKey: { options: {} },
  holdingsOf: { source: [report] },
  importKey: { material: new Uint8Array(32), options: {} },
  issueShard: {
    job: { batch: 'b', shard: 0 },
    options: { store, load: () => [badge], signerFor: () => issuer.signer },
  },
  issueBatch: { items: [badge], signer: issuer.signer, options: { created } },
  holdersAt: { register: [], at: created, options: {} },
  jobKey: { job: { batch: 'b', shard: 0 } },
  judgeClaim: { options: {} },
  memoryStore: { options: { now: () => new Date(created), random } },
  migratePostgres: { pool, options: {} },
  postgresStore: { pool, options: { random } },
  publishStatusLists: { options: { store, signerFor: () => issuer.signer, now: created } },
  storeContract: { open: () => store },
  labelStateAt: { events: [], at: created, options: {} },
  listPersonalData: { credential: badge },
  matchRequirements: {
    requirements: [{ id: 'urn:example:r', name: { en: 'R' }, anyOf: [{ skill: 'urn:example:skill' }] }],
    holdings: [],
    options: { at: created },
  },
  listStatuses: { list, options: {} },
  mergeProofs: { copies: [signed] },
  certificateHtml: { report, options: {} },
  holdersHtml: { holders: [], options: { at: created } },
  portfolioHtml: { report: presentationReport, options: {} },
  qrSvg: { text: 'https://issuer.example/', options: {} },
  readMarkdown: { text: 'A **b**' },
  markdownHtml: { text: 'A **b**' },
  parseJson: { input: '{}', limits: {} },
  parseJwt: { input: jwt.text, limits: {} },
  pretendCommittee: { options: {} },
  pretendIssuer: { name: 'Issuer' },
  pretendKey: { name: 'Key' },
  'pretendCommittee().sign': { credential: badge, options: { created } },
  'pretendIssuer().sign': { credential: badge, options: { created } },
  renewalScheme: { scheme },
  progressOf: { activity, participation: log, options: { at: created } },
  readEndorsementContent: { endorsement },
  prepareStatusLists: { lists: [{ credential: list }] },
  readStatus: { list, index: 0, options: {} },
  readTrustBundle: { input: bundle, options: { root: 'unpinned', now: created } },
  reissueBadge: { options: {} },
  renewBadge: { options: {} },
  sampleApplication: { scheme, options: { applicant } },
  sampleAssessment: { scheme, application, evaluator: 'urn:example:a', options: {} },
  sampleBadge: { issuer: issuer.profile, options: {} },
  sampleLabel: { committee, options: {} },
  sampleScheme: { network: committee.network },
  sectionsOf: { report },
  setStatus: { list, index: 0, value: 1, options: {} },
  setStatuses: { list, changes: [[0, 1]], options: {} },
  shuffledIndexes: { seed: new Uint8Array(16), length: 131_072 },
  signAsJwt: { credential: badge, signer: issuer.signer, options: {} },
  signCredential: { credential: badge, signer: issuer.signer, options: { created } },
  signPresentation: {
    parts: { holder: issuer.profile.id, credentials: [signed] },
    signer: issuer.signer,
    options: { created },
  },
  signTrustBundle: { bundle, signer, options: { created } },
  signTrustRoot: { root, signer, options: { created } },
  textFor: { value: 'text', language: 'en' },
  toBeValidCredential: { received: signed, options: { now: created } },
  toBeValidLabel: { received: label, options: { now: created, trust: committee.trust } },
  toDigitalBazaarSigner: { signer },
  toHaveProblem: { received: report, code: 'SHAPE_INVALID', pointer: '' },
  toMatchShape: { received: badge, shape: 'badge' },
  trustSigners: { document: root, options: { now: created } },
  tallyCommitments: {
    holdings: [],
    options: { achievement: 'urn:example:pledge', committed: 'urn:example:number', at: created },
  },
  updateDidDocument: { document: { id: 'did:web:school.example' }, options: {} },
  upgradeFromOpenBadges2: {
    input: '{}',
    options: { id: 'urn:example:u', issuer: { id: 'urn:example:i', name: 'I' }, now: created },
  },
  validate: { document: badge, shape: 'badge' },
  validateJwt: { jwt, shape: 'badge' },
  verify: { input: signed, options: { now: created } },
  verifyEndorsements: {
    target: achievement,
    endorsements: [endorsement],
    options: { now: created },
  },
  verifyPresentation: { input: signed, options: { now: created } },
}

/** Functions that others return. */
export const methods: Record<string, Callable> = {
  'createVerifier()': (await main.createVerifier({ now: created })) as Callable,
  'pretendCommittee().sign': committee.sign as Callable,
  'pretendIssuer().sign': issuer.sign as Callable,
}
