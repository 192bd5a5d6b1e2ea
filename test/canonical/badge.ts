import type { JsonObject } from '../../src/core/json'
import {
  credentialsV2ContextUrl,
  openBadgesContextUrl,
  openBadgesExtensionsContextUrl,
} from '../../src/model/contexts/context-urls'

export const badgeContext = [credentialsV2ContextUrl, openBadgesContextUrl, openBadgesExtensionsContextUrl]

/** Returns a new unsigned badge with many of the properties of Open Badges 3.0. */
export function badge(): JsonObject {
  return {
    '@context': [...badgeContext],
    id: 'urn:uuid:0f1c2a3b-0000-4000-8000-000000000001',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Wijkgids',
    inLanguage: 'nl',
    issuer: {
      id: 'did:web:havenlab.example',
      type: ['Profile'],
      name: 'Stichting Havenlab Zuid',
      url: 'https://havenlab.example',
    },
    validFrom: '2026-09-30T00:00:00Z',
    validUntil: '2029-09-30T00:00:00+02:00',
    credentialSubject: {
      id: 'did:example:shanelle',
      type: ['AchievementSubject'],
      creditsEarned: 1.5,
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: 'Shanelle Martina', identityType: 'name' },
      ],
      achievement: {
        id: 'https://havenlab.example/achievements/wijkgids',
        type: ['Achievement'],
        name: 'Guia di bario',
        description: 'Shows newcomers around the neighbourhood',
        criteria: { narrative: '* Three tours\n* A route of one\'s own — "კარგი"' },
        creator: { id: 'https://havenlab.example/people/1', type: ['Profile'], name: 'وسام' },
        image: { id: 'https://havenlab.example/wijkgids.png', type: 'Image', caption: 'A lighthouse' },
        tag: ['neighbourhood', 'guide'],
        resultDescription: [
          {
            id: 'urn:uuid:0f1c2a3b-0000-4000-8000-000000000002',
            type: ['ResultDescription'],
            name: 'Tours',
            resultType: 'RawScore',
            valueMin: '0',
            valueMax: '10',
          },
        ],
      },
      result: [
        {
          type: ['Result'],
          resultDescription: 'urn:uuid:0f1c2a3b-0000-4000-8000-000000000002',
          value: '7',
        },
      ],
    },
    evidence: [
      {
        id: 'https://havenlab.example/evidence/1',
        type: ['Evidence'],
        name: 'Route',
        narrative: 'Along the quay',
      },
      { type: ['Evidence'], narrative: 'A second one, without id' },
    ],
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
    credentialStatus: {
      id: 'https://havenlab.example/status/1#94567',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: 'https://havenlab.example/status/1',
    },
  }
}

export const proof: JsonObject = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-09-30T00:00:00Z',
  verificationMethod: 'did:web:havenlab.example#key-1',
  proofPurpose: 'assertionMethod',
  proofValue: 'z5x9aCBYovW3CQCbKdNyhEm7ffYSw1YpEdPywQJoNbzDD2gkzQDKJ1sYKJaWvqZtkMtSbz35HcbgXVEDYHxCzgkCr',
}

export const endorsement: JsonObject = {
  '@context': [credentialsV2ContextUrl, openBadgesContextUrl],
  id: 'urn:uuid:0f1c2a3b-0000-4000-8000-000000000003',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Endorsement',
  issuer: { id: 'did:web:municipality.example', type: ['Profile'], name: 'Marių savivaldybė' },
  validFrom: '2026-06-10T00:00:00Z',
  credentialSubject: {
    id: 'did:web:havenlab.example',
    type: ['EndorsementSubject'],
    endorsementComment: 'We know them well',
  },
  proof,
}
