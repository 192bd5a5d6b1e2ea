import type {
  Achievement,
  Activity,
  Assessment,
  AuthorityToIssue,
  BitstringStatusListCredential,
  ClaimOffer,
  Committee,
  Decision,
  EndorsementCredential,
  EndorsementRequest,
  Evidence,
  LabelApplication,
  LabelScheme,
  OpenBadgeCredential,
  Participation,
  Presentation,
  Profile,
  QualityLabel,
  RequirementList,
  StatusList2021Credential,
  TrustBundle,
  TrustMark,
  TrustRoot,
  VerifiableCredential,
} from '../../src/model/generated/documents'
import type { ShapeName } from '../../src/schema/shape-names'

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
]
const network = 'did:web:network.example'

export const profile: Profile = {
  id: 'did:web:lagoon-lab.example',
  type: ['Profile'],
  name: 'Pamario laboratorija',
  url: 'https://lagoon-lab.example/',
  image: { id: 'https://lagoon-lab.example/logo.png', type: 'Image', caption: 'A heron' },
  otherIdentifier: [{ type: 'IdentifierEntry', identifier: '300000001', identifierType: 'ext:companyCode' }],
  address: {
    type: ['Address'],
    addressCountryCode: 'LT',
    geo: { type: 'GeoCoordinates', latitude: 55.32, longitude: 21.06 },
  },
  dateOfBirth: '1990-02-28',
}

export const evidence: Evidence = {
  id: 'https://lagoon-lab.example/evidence/1',
  type: ['Evidence'],
  name: 'Quality plan',
  narrative: 'What changes in three years.',
}

export const achievement: Achievement = {
  id: 'https://network.example/schemes/label/2',
  type: ['Achievement'],
  achievementType: 'QualityAssuranceCredential',
  version: '2',
  creator: { id: network, type: ['Profile'], name: 'Network' },
  name: 'Quality Label',
  description: 'Good practice in the recognition of learning.',
  criteria: { narrative: 'All five conditions hold.' },
  inLanguage: 'en',
  related: [{ id: 'https://network.example/schemes/label/2/lt', type: ['Related'], inLanguage: 'lt' }],
  tag: ['quality'],
  alignment: [
    {
      type: ['Alignment'],
      targetName: 'Framework',
      targetUrl: 'https://framework.example/1',
      targetType: 'CFItem',
    },
  ],
  resultDescription: [
    {
      id: 'urn:example:registered',
      type: ['ResultDescription'],
      name: 'Registered',
      resultType: 'Status',
    },
    {
      id: 'urn:example:plan',
      type: ['ResultDescription'],
      name: 'Plan',
      resultType: 'RubricCriterionLevel',
      requiredLevel: 'urn:example:level:3',
      rubricCriterionLevel: [
        { id: 'urn:example:level:3', type: ['RubricCriterionLevel'], name: 'Good', level: '3' },
        { id: 'urn:example:level:4', type: ['RubricCriterionLevel'], name: 'Very good', level: '4' },
      ],
    },
    {
      id: 'urn:example:share',
      type: ['ResultDescription'],
      name: 'Indicators',
      resultType: 'Percent',
      valueMin: '0',
      valueMax: '100',
      requiredValue: '70',
    },
  ],
}

export const badge: OpenBadgeCredential = {
  '@context': contexts,
  id: 'urn:uuid:3f1d4a1e-6a53-4d0f-9d3e-0d6d2a8b4a11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Quality Label',
  issuer: { id: network, type: ['Profile'], name: 'Network' },
  awardedDate: '2026-05-18T12:00:00Z',
  validFrom: '2026-05-18T12:00:00Z',
  validUntil: '2029-05-18T12:00:00+03:00',
  credentialSubject: {
    id: profile.id,
    type: ['AchievementSubject'],
    achievement,
    source: { id: 'https://network.example/committee/2026', type: ['Profile'], name: 'Committee 2026' },
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        identityType: 'emailAddress',
        salt: 'Kosher',
      },
    ],
    result: [
      { type: ['Result'], resultDescription: 'urn:example:registered', status: 'Completed' },
      {
        type: ['Result'],
        resultDescription: 'urn:example:plan',
        achievedLevel: 'urn:example:level:4',
      },
      { type: ['Result'], resultDescription: 'urn:example:share', value: '85' },
    ],
  },
  evidence: [evidence],
  relatedResource: [
    {
      id: 'https://lagoon-lab.example/plan.pdf',
      digestMultibase: 'zQmExample',
      mediaType: 'application/pdf',
    },
  ],
  credentialStatus: {
    id: 'https://network.example/status/1#41',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '41',
    statusListCredential: 'https://network.example/status/1',
  },
  credentialSchema: [
    {
      id: 'https://w3id.org/quality-label/schemas/quality-label.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
  ],
  proof: [{ type: 'DataIntegrityProof' }],
}

export const endorsement: EndorsementCredential = {
  '@context': contexts,
  id: 'urn:uuid:3f1d4a1e-6a53-4d0f-9d3e-0d6d2a8b4a12',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Endorsement',
  issuer: { id: 'did:web:municipality.example', type: ['Profile'], name: 'Marių savivaldybė' },
  validFrom: '2026-06-10T00:00:00Z',
  credentialSubject: {
    id: badge.id,
    type: ['EndorsementSubject'],
    endorsementComment: 'We rely on this label.',
  },
}

export const label = badge as QualityLabel

export const trustMark: TrustMark = {
  ...endorsement,
  name: 'Trust mark',
  issuer: { id: network, type: ['Profile'], name: 'Network' },
  validUntil: '2029-05-18T12:00:00Z',
  credentialSubject: { id: profile.id, type: ['EndorsementSubject'] },
}

export const authority: AuthorityToIssue = {
  ...badge,
  id: 'https://network.example/authorities/1',
  name: 'May issue “Guide”',
  issuer: { id: network, type: ['Profile'], name: 'Network' },
  validUntil: '2029-05-18T12:00:00Z',
  credentialSubject: {
    id: profile.id,
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://network.example/authorities/1#authority',
      type: ['Achievement'],
      achievementType: 'ext:AuthorityToIssue',
      name: 'May issue “Guide”',
      description: 'Network lets this organisation issue “Guide”.',
      criteria: { narrative: 'Two trained assessors.' },
      alignment: [
        { type: ['Alignment'], targetName: 'Guide', targetUrl: 'https://network.example/badges/guide' },
      ],
    },
  },
}

const levels = [1, 2, 3, 4, 5]

export const scheme: LabelScheme = {
  type: 'LabelScheme',
  id: 'https://network.example/schemes/label',
  version: '2',
  name: { en: 'Quality Label', lt: 'Kokybės ženklas', 'pt-BR': 'Selo de qualidade' },
  description: { en: 'Good practice in the recognition of learning.' },
  criteria: { en: 'All five conditions hold.' },
  issuer: { id: network, name: 'Network' },
  languages: ['en', 'lt'],
  formalCriteria: [{ id: 'urn:example:registered', name: { en: 'Registered' }, evidenceRequired: true }],
  qualityCriteria: [{ id: 'urn:example:plan', name: { en: 'Plan' }, evidenceRequired: false }],
  indicators: [{ id: 'urn:example:indicator:1', name: { en: 'States what is recognised' } }],
  scale: levels.map((level) => ({ id: `urn:example:level:${level}`, level, name: { en: `Level ${level}` } })),
  rule: { minimumLevel: 3, minimumIndicatorShare: 70, levelCombination: 'lowest' },
  validityYears: 3,
  decisionDeadlineDays: 90,
  committee: { minimumMembers: 3, maximumMembers: 5, minimumTrioMembers: 1, evaluators: 2, quorum: 3 },
}

export const application: LabelApplication = {
  type: 'LabelApplication',
  id: 'https://network.example/applications/41',
  reference: 'QL-2026-0041',
  scheme: scheme.id,
  schemeVersion: '2',
  applicant: { id: profile.id, type: ['Profile'], name: 'Pamario laboratorija' },
  country: 'LT',
  languages: ['lt', 'en'],
  submittedAt: '2026-03-02T09:00:00+02:00',
  formal: [
    { criterion: 'urn:example:registered', met: true, evidence: ['https://lagoon-lab.example/evidence/1'] },
  ],
  answers: [{ criterion: 'urn:example:plan', text: { lt: 'Planas' } }],
  indicators: [{ indicator: 'urn:example:indicator:1', checked: true }],
  evidence: [{ id: 'https://lagoon-lab.example/evidence/1', type: ['Evidence'], name: 'Registration' }],
}

export const assessment: Assessment = {
  type: 'Assessment',
  id: 'https://network.example/assessments/1',
  application: application.id,
  evaluator: 'https://network.example/members/rasa',
  assessedAt: '2026-04-01T00:00:00Z',
  formal: [{ criterion: 'urn:example:registered', met: true }],
  answers: [{ criterion: 'urn:example:plan', level: 4, comment: 'Clear' }],
  indicators: [{ indicator: 'urn:example:indicator:1', met: true }],
  recommendation: 'issue',
}

export const decision: Decision = {
  type: 'Decision',
  id: 'https://network.example/decisions/41',
  application: application.id,
  reference: 'QL-2026-0041',
  scheme: scheme.id,
  schemeVersion: '2',
  committee: 'https://network.example/committee/2026',
  decidedAt: '2026-05-18T12:00:00Z',
  outcome: 'issue',
  checks: [
    { code: 'FORM_COMPLETE', met: true, actual: 3, required: 3 },
    { code: 'INDICATORS_MIN_SHARE', met: true, actual: 85, required: 70 },
  ],
  unmet: [],
  formal: [{ criterion: 'urn:example:registered', met: true }],
  answers: [{ criterion: 'urn:example:plan', level: 4 }],
  indicators: { checked: 17, total: 20 },
  afterDeadline: false,
}

export const credential: VerifiableCredential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://school.example/contexts/v1'],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni credential',
  issuer: { id: network, name: 'The Network' },
  validFrom: '2026-05-18T12:00:00Z',
  validUntil: '2029-05-18T12:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  credentialStatus: {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '41',
    statusListCredential: 'https://network.example/status/1',
  },
  credentialSchema: [{ id: 'https://school.example/schema.json', type: 'JsonSchema' }],
  termsOfUse: { type: 'IssuerPolicy' },
  evidence: [{ type: ['Evidence', 'DocumentCheck'], id: 'https://school.example/checks/7' }],
  refreshService: { type: 'https://school.example/vocab#Refresh' },
  relatedResource: [
    {
      id: 'https://school.example/rules.pdf',
      digestSRI: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    },
    {
      id: 'https://school.example/logo.png',
      digestMultibase: 'zQmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n',
    },
  ],
}

export const statusList: BitstringStatusListCredential = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'https://network.example/status/1',
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: { id: network, name: 'The Network' },
  validFrom: '2026-05-18T12:00:00Z',
  validUntil: '2026-06-18T12:00:00Z',
  credentialSubject: {
    id: 'https://network.example/status/1#list',
    type: 'BitstringStatusList',
    statusPurpose: ['revocation', 'suspension'],
    encodedList: 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA',
    ttl: 300000,
  },
}

export const statusList2021: StatusList2021Credential = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/vc/status-list/2021/v1'],
  id: 'https://network.example/status/1',
  type: ['VerifiableCredential', 'StatusList2021Credential'],
  issuer: network,
  issuanceDate: '2026-05-18T12:00:00Z',
  expirationDate: '2026-06-18T12:00:00Z',
  credentialSubject: {
    id: 'https://network.example/status/1#list',
    type: 'StatusList2021',
    statusPurpose: 'revocation',
    encodedList: 'H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA',
  },
}

export const committee: Committee = {
  type: 'Committee',
  id: 'https://network.example/committee/2026',
  name: 'Committee 2026',
  network,
  quorum: 2,
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2026-12-31T23:59:59Z',
  members: ['rasa', 'sanne'].map((name, index) => ({
    id: `https://network.example/members/${name}`,
    name,
    country: index === 0 ? 'LT' : 'NL',
    languages: ['en'],
    trio: index === 0,
    validFrom: '2026-01-01T00:00:00Z',
    keys: [
      {
        id: `${network}#${name}`,
        publicKeyMultibase: `z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ${index + 2}`,
        validFrom: '2026-01-01T00:00:00Z',
      },
    ],
  })),
}

export const trustRoot: TrustRoot = {
  type: 'TrustRoot',
  id: 'https://network.example/trust/root',
  version: 1,
  threshold: 2,
  keys: [2, 3].map((end) => ({
    publicKeyMultibase: `z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ${end}`,
  })),
}

export const trustBundle: TrustBundle = {
  type: 'TrustBundle',
  id: 'https://network.example/trust',
  version: 3,
  issuedAt: '2026-10-01T00:00:00Z',
  expiresAt: '2026-12-31T00:00:00Z',
  roots: [trustRoot, { ...trustRoot, version: 2 }],
  networks: [{ id: network, name: 'Network' }],
  didDocuments: [{ id: network }],
  committees: [
    {
      ...committee,
      groups: [{ name: 'Trio', members: ['https://network.example/members/rasa'], quorum: 1 }],
      requiredMembers: ['https://network.example/members/sanne'],
    },
  ],
  statusLists: [{ credential: {}, fetchedAt: '2026-10-01T00:00:00Z' }],
  endorsers: [{ id: 'did:web:town.example', name: 'Town', kind: 'municipality', level: 'local' }],
  schemes: [scheme],
  register: [
    {
      label: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000001',
      holder: 'did:web:organiser.example',
      network,
      events: [
        { type: 'issued', at: '2026-05-18T00:00:00Z', validUntil: '2029-05-18T00:00:00Z' },
        { type: 'suspended', at: '2026-09-01T00:00:00Z', reason: 'Evidence under review' },
      ],
    },
  ],
}

export const didDocument = {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: network,
  verificationMethod: [
    {
      id: `${network}#key-1`,
      type: 'Multikey',
      controller: network,
      publicKeyMultibase: 'z6MkeWSK7MaEHZJmxrd6xCjo55Jx4pGbmZwuBrn7Gjxqjp2u',
      expires: '2030-01-01T00:00:00Z',
    },
  ],
  assertionMethod: [`${network}#key-1`],
  service: [{ id: '#site', type: 'LinkedDomains', serviceEndpoint: 'https://network.example' }],
}

export const endorsementRequest: EndorsementRequest = {
  type: 'EndorsementRequest',
  id: 'urn:example:request:1',
  by: { ...profile, name: 'Pamario laboratorija' },
  target: achievement as unknown as EndorsementRequest['target'],
  message: { en: 'Please endorse our badge.', lt: 'Prašome pritarti mūsų ženkleliui.' },
  asks: ['StandardsAlignment', 'UseInContext'],
  language: 'lt',
  requestedAt: '2026-06-01T00:00:00Z',
  expiresAt: '2026-07-01T00:00:00Z',
  replyTo: 'mailto:badges@lagoon-lab.example',
}

export const requirements: RequirementList = {
  type: 'RequirementList',
  id: 'https://hotel.example/jobs/guide',
  name: { nl: 'Gids in het museum', en: 'Museum guide' },
  count: 1,
  requirements: [
    {
      id: 'https://hotel.example/jobs/guide#tours',
      name: { en: 'Guides visitors' },
      anyOf: [
        {
          skill: 'http://data.europa.eu/esco/skill/guide-visitors',
          minimum: { resultDescription: 'https://hotel.example/results/1', level: 3, value: 60.5 },
          issuedBy: ['did:web:havenlab.example'],
          labelHeld: true,
          awardedAfter: '2024-01-01T00:00:00Z',
        },
        {
          achievement: { id: 'https://havenlab.example/badges/1', creator: 'did:web:havenlab.example' },
          endorsedBy: { ids: ['did:web:city.example'], kind: 'municipality', level: 'local' },
        },
      ],
    },
    {
      id: 'https://hotel.example/jobs/guide#papiamento',
      name: { en: 'Speaks Papiamento' },
      optional: true,
      anyOf: [{ skill: 'http://data.europa.eu/esco/skill/papiamento', selfIssued: true }],
    },
  ],
}

export const activity: Activity = {
  type: 'Activity',
  id: 'https://havenlab.example/activities/guide',
  version: '1',
  organiser: { id: 'did:web:havenlab.example', type: ['Profile'], name: 'Stichting Havenlab Zuid' },
  creator: { id: 'did:web:guild.example', type: ['Profile'], name: 'Gidsengilde' },
  name: { nl: 'Wijkgids', en: 'Neighbourhood guide' },
  description: { nl: 'Leidt een wandeling.', en: 'Leads a walk.' },
  criteria: { nl: 'Leid een wandeling.', en: 'Lead a walk.' },
  languages: ['nl', 'en'],
  kind: 'course',
  skills: [
    {
      targetUrl: 'http://data.europa.eu/esco/skill/guide-visitors',
      targetName: { en: 'Guide visitors' },
      targetFramework: 'ESCO',
      targetCode: 'S1.2',
    },
  ],
  tags: ['heritage'],
  workload: 'P1DT2H30M',
  cover: { colour: '#1a7f4b', image: 'https://havenlab.example/guide.png', caption: { nl: 'Een gids' } },
  tasks: [
    {
      id: 'https://havenlab.example/activities/guide#walk',
      prompt: { nl: 'Leid een wandeling', en: 'Lead a walk' },
      accepts: ['text', 'photo'],
      review: { by: 'organisers', count: 1 },
    },
    {
      id: 'https://havenlab.example/activities/guide#form',
      prompt: { nl: 'Beantwoord de vragen', en: 'Answer the questions' },
      accepts: ['form', 'file'],
      form: [
        {
          id: 'https://havenlab.example/activities/guide#why',
          prompt: { nl: 'Waarom?' },
          kind: 'text',
          required: true,
          maxWords: 100,
          maxCharacters: 1000,
          visibility: 'public',
        },
        {
          id: 'https://havenlab.example/activities/guide#day',
          prompt: { nl: 'Welke dag?' },
          kind: 'choice',
          required: false,
          choices: [
            { id: 'sat', label: { nl: 'Zaterdag' } },
            { id: 'sun', label: { nl: 'Zondag' } },
          ],
        },
        {
          id: 'https://havenlab.example/activities/guide#plan',
          prompt: { nl: 'Uw plan' },
          kind: 'file',
          required: false,
          mediaTypes: ['application/pdf', 'image/*'],
          maxBytes: 1_000_000,
        },
      ],
      review: { by: 'named', count: 1, people: ['urn:example:user:1', 'urn:example:user:2'] },
    },
    {
      id: 'https://havenlab.example/activities/guide#there',
      prompt: { nl: 'Kom langs', en: 'Come by' },
      accepts: ['claim'],
    },
  ],
  tasksRequired: 2,
  requires: requirements.requirements,
  requiresCount: 1,
}

export const claimOffer: ClaimOffer = {
  type: 'ClaimOffer',
  id: 'https://havenlab.example/offers/walk-2026-09',
  activity: 'https://havenlab.example/activities/guide',
  task: 'https://havenlab.example/activities/guide#there',
  url: 'https://havenlab.example/claim?lang=nl',
  codes: 'rotating',
  everySeconds: 60,
  opensAt: '2026-09-12T14:00:00Z',
  closesAt: '2026-09-12T18:00:00Z',
  limit: 200,
}

export const participation: Participation = {
  type: 'Participation',
  id: 'urn:example:participation:1',
  activity: 'https://havenlab.example/activities/guide',
  activityVersion: '1',
  participant: 'urn:example:user:9',
  events: [
    {
      type: 'submitted',
      at: '2026-09-01T10:00:00Z',
      task: 'https://havenlab.example/activities/guide#form',
      evidence: [
        {
          kind: 'file',
          evidence: { id: 'urn:example:file:1', type: ['Evidence'], genre: 'File' },
          relatedResource: {
            id: 'urn:example:file:1',
            digestMultibase: 'zQmdigest',
            mediaType: 'application/pdf',
          },
          visibility: 'public',
        },
      ],
      answers: [
        { question: 'https://havenlab.example/activities/guide#why', value: 'Because.' },
        {
          question: 'https://havenlab.example/activities/guide#plan',
          value: {
            id: 'urn:example:file:2',
            name: 'plan.pdf',
            mediaType: 'application/pdf',
            sizeBytes: 1000,
            digestMultibase: 'zQmdigest',
          },
        },
      ],
    },
    {
      type: 'reviewed',
      at: '2026-09-02T10:00:00Z',
      task: 'https://havenlab.example/activities/guide#form',
      by: 'urn:example:user:1',
      as: 'named',
      outcome: 'improve',
      comment: 'Say more.',
    },
    {
      type: 'cancelled',
      at: '2026-09-03T10:00:00Z',
      task: 'https://havenlab.example/activities/guide#form',
    },
    {
      type: 'claimed',
      at: '2026-09-04T10:00:00Z',
      task: 'https://havenlab.example/activities/guide#there',
      offer: 'https://havenlab.example/offers/1',
    },
    { type: 'hidden', at: '2026-09-05T10:00:00Z', evidenceId: 'urn:example:file:1' },
  ],
}

export const presentation: Presentation = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:2f8c1f2e-6f0f-4c7c-9a53-7c0f9a3f6a11',
  type: ['VerifiablePresentation'],
  holder: 'did:web:ona.example',
  verifiableCredential: [
    badge,
    endorsement,
    {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: 'data:application/vc+jwt,eyJhbGciOiJFZERTQSJ9.eyJpZCI6InVybjp4OjEifQ.AAAA',
      type: 'EnvelopedVerifiableCredential',
    },
  ],
  proof: { type: 'DataIntegrityProof', proofPurpose: 'authentication' },
}

/** A valid document for each shape. */
export const goodDocuments: Record<ShapeName, object> = {
  achievement,
  evidence,
  profile,
  endorsement,
  badge,
  label,
  trustMark,
  authority,
  credential,
  statusList,
  statusList2021,
  scheme,
  application,
  assessment,
  decision,
  committee,
  trustRoot,
  trustBundle,
  presentation,
  didDocument,
  endorsementRequest,
  requirements,
  activity,
  participation,
  claimOffer,
}

/** Badge and endorsement of data model 1.1; the endorsement is also in the badge. */
export const olderDocuments = { badge: olderBadge(), endorsement: toOlder(endorsement) }

function olderBadge(): Record<string, unknown> {
  const older = toOlder(badge)
  return {
    ...older,
    endorsement: [toOlder(endorsement)],
    issuer: { ...profile, endorsement: toOlder(endorsement) },
  }
}

function toOlder({
  validFrom,
  validUntil,
  relatedResource,
  ...rest
}: OpenBadgeCredential | EndorsementCredential) {
  return {
    ...rest,
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    ],
    issuanceDate: validFrom,
    ...(validUntil === undefined ? {} : { expirationDate: validUntil }),
  } as Record<string, unknown>
}
