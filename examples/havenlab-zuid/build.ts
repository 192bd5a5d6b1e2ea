/**
 * Makes every file of this dossier: the network's documents of 2024, the badges of 2026, and two trust bundles.
 *
 * The same bytes each time; the README says how to write them anew.
 */
import { createHash } from 'node:crypto'
import type {
  Decision,
  EndorsementCredential,
  JsonObject,
  LabelScheme,
  OpenBadgeCredential,
} from 'quality-label'
import {
  buildLabel,
  buildProfile,
  buildStatusEntry,
  buildTrustMark,
  createStatusList,
  digestNode,
  mergeProofs,
  setStatus,
  signCredential,
} from 'quality-label'
import type { TrustBundle, TrustBundleInput, TrustRoot } from 'quality-label/trust'
import { buildTrustBundle, buildTrustRoot, signTrustBundle } from 'quality-label/trust'
import {
  exampleKey,
  holderDocument,
  holderId,
  learnerId,
  networkDocument,
  networkId,
  pastCommittee,
  presentCommittee,
  readLagoonLab,
  rootSigner,
  signerOf,
} from './people'
import { languages, wijkgids } from './wijkgids'

const labelId = 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1'
const trustMarkId = 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c2'
const awardedAt = '2024-01-15T00:00:00Z'
const validUntil = '2027-01-15T00:00:00Z'
const suspendedAt = '2026-11-01T09:00:00Z'
const markIndex = 40_816
const labelIndex = 97_203

const scheme = readLagoonLab<LabelScheme>('scheme.json')
const network = buildProfile(scheme.issuer)
const holder = buildProfile({
  id: holderId,
  name: 'Stichting Havenlab Zuid',
  url: 'https://havenlab-zuid.example/',
  description:
    'Een buurtlab bij de haven, waar mensen van alle leeftijden leren en laten zien wat ze kunnen.',
})

/** Every file of the dossier by its name, as plain JSON. */
export async function buildHavenlabZuid(): Promise<Record<string, object>> {
  const lists = await makeStatusLists()
  const label = await signAsCommittee(
    buildLabel({
      id: labelId,
      decision: decisionToIssue(),
      scheme,
      committee: pastCommittee,
      holder,
      language: 'en',
      credentialStatus: buildStatusEntry(lists.revocation, labelIndex),
    }),
  )
  const mark = await signAsCommittee(
    buildTrustMark({
      id: trustMarkId,
      label,
      holder,
      network,
      credentialStatus: buildStatusEntry(lists.suspension, markIndex),
    }),
  )
  const root = await makeRoot()
  const labelDigest = await digestOf(label)
  const bundle = (input: BundleInput) => makeBundle(root, lists.revocation, labelDigest, input)
  return {
    'network.did.json': await networkDocument(),
    'committee-2023.json': pastCommittee,
    'committee-2026.json': presentCommittee,
    'holder.json': holder,
    'holder.did.json': await holderDocument(),
    'label.json': label,
    'trust-mark.json': mark,
    ...Object.fromEntries(languages.map((language) => [`wijkgids.${language}.json`, wijkgids(language)])),
    'badge-2026-09-30.json': await makeBadge('2026-09-30', mark),
    'badge-2026-11-20.json': await makeBadge('2026-11-20', mark),
    'status-revocation.json': lists.revocation,
    'status-suspension-2026-10-01.json': lists.suspension,
    'status-suspension-2026-11-01.json': lists.suspended,
    'trust-root.json': root,
    'trust-bundle-2026-10-01.json': await bundle({
      version: 14,
      issuedAt: '2026-10-01T08:00:00Z',
      expiresAt: '2027-06-30T00:00:00Z',
      suspensionList: lists.suspension,
      laterEvents: [],
    }),
    'trust-bundle-2026-11-01.json': await bundle({
      version: 15,
      issuedAt: '2026-11-01T12:00:00Z',
      expiresAt: '2027-07-31T00:00:00Z',
      suspensionList: lists.suspended,
      laterEvents: [{ type: 'suspended', at: suspendedAt, reason: 'Annual report is missing' }],
    }),
  }
}

function digestOf(label: object): Promise<string> {
  const document = label as JsonObject
  return digestNode(document, document['@context'] ?? [])
}

function decisionToIssue(): Decision {
  const met = (code: Decision['checks'][number]['code'], actual: number, required: number) => ({
    code,
    met: true,
    actual,
    required,
  })
  const { formalCriteria, qualityCriteria, indicators } = scheme
  return {
    type: 'Decision',
    id: 'https://network.example/decisions/QL-2023-0007',
    application: 'https://network.example/applications/QL-2023-0007',
    reference: 'QL-2023-0007',
    scheme: scheme.id,
    schemeVersion: scheme.version,
    committee: pastCommittee.id,
    decidedAt: awardedAt,
    outcome: 'issue',
    checks: [
      met('FORM_COMPLETE', 28, 28),
      met('FORMAL_ALL', formalCriteria.length, formalCriteria.length),
      met('EVIDENCE_ALL', 4, 4),
      met('ANSWERS_MIN_LEVEL', 3, 3),
      met('INDICATORS_MIN_SHARE', 16, 14),
    ],
    unmet: [],
    formal: formalCriteria.map(({ id }) => ({ criterion: id, met: true })),
    answers: qualityCriteria.map(({ id }) => ({ criterion: id, level: 3 })),
    indicators: { checked: 16, total: indicators.length },
    afterDeadline: false,
  }
}

/** Lets two of the three members of 2024 sign separate copies. */
async function signAsCommittee<T extends OpenBadgeCredential | EndorsementCredential>(unsigned: T) {
  const slugs = ['sanne-de-wit-2023', 'nuria-puig-2023']
  const copies = slugs.map(async (slug) =>
    signCredential(unsigned, await signerOf(networkId, slug), { created: '2024-01-15T10:00:00Z' }),
  )
  return mergeProofs<T>(await Promise.all(copies))
}

async function makeStatusLists() {
  const sign = async <T extends object>(list: T, created: string) =>
    signCredential(list, await signerOf(networkId, 'status'), { created })
  const make = (purpose: string, validFrom: string) =>
    createStatusList({
      id: `https://network.example/status/${purpose}/1`,
      issuer: networkId,
      statusPurpose: purpose,
      validFrom,
    })
  const suspension = make('suspension', '2026-10-01T06:00:00Z')
  const suspended = setStatus(suspension, markIndex, true, { validFrom: suspendedAt })
  return {
    revocation: await sign(make('revocation', '2026-10-01T06:00:00Z'), '2026-10-01T06:00:00Z'),
    suspension: await sign(suspension, '2026-10-01T06:00:00Z'),
    suspended: await sign(suspended, suspendedAt),
  }
}

/** The badge of Shanelle Martina, issued on a day; the holder embeds its trust mark in the issuer. */
async function makeBadge(day: string, mark: EndorsementCredential) {
  const issuedAt = `${day}T14:00:00Z`
  const salt = 'wijk'
  const identityHash = createHash('sha256').update(`shanelle.martina@mail.example${salt}`).digest('hex')
  const badge: OpenBadgeCredential = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `https://havenlab-zuid.example/issued/${day}/wijkgids`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { ...holder, endorsement: [mark] },
    name: 'Wijkgids',
    inLanguage: 'nl',
    validFrom: issuedAt,
    awardedDate: issuedAt,
    credentialSubject: {
      id: learnerId,
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: 'Shanelle Martina',
          identityType: 'name',
        },
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `sha256$${identityHash}`,
          identityType: 'emailAddress',
          salt,
        },
      ],
      achievement: wijkgids('nl'),
    },
  }
  return signCredential(badge, await signerOf(holderId, 'badges-2024'), { created: issuedAt })
}

const rootSlugs = ['root-vilnius', 'root-rotterdam', 'root-barcelona']

async function makeRoot(): Promise<TrustRoot> {
  const keys = rootSlugs.map(async (slug) => ({
    publicKeyMultibase: (await exampleKey(slug)).publicKeyMultibase,
    name: `Network office ${slug.replace('root-', '')}`,
  }))
  return buildTrustRoot({
    id: 'https://network.example/trust/root',
    threshold: 2,
    keys: await Promise.all(keys),
  })
}

interface BundleInput extends Pick<TrustBundle, 'version' | 'issuedAt' | 'expiresAt'> {
  suspensionList: object
  laterEvents: NonNullable<TrustBundleInput['register']>[number]['events']
}

async function makeBundle(
  root: TrustRoot,
  revocationList: object,
  digest: string,
  { suspensionList, laterEvents, ...dates }: BundleInput,
): Promise<TrustBundle> {
  const { issuedAt } = dates
  const bundle = buildTrustBundle({
    id: 'https://network.example/trust/bundle',
    ...dates,
    roots: [root],
    networks: [{ id: networkId, name: 'Cities of Learning Network' }],
    didDocuments: [await networkDocument(), await holderDocument()] as TrustBundleInput['didDocuments'] &
      object,
    committees: [pastCommittee, presentCommittee],
    statusLists: [revocationList, suspensionList].map((credential) => ({
      credential: credential as Record<string, unknown>,
      fetchedAt: issuedAt,
    })),
    endorsers: [
      {
        id: 'did:web:mariu-savivaldybe.example',
        name: 'Marių savivaldybė',
        kind: 'municipality',
        level: 'local',
      },
    ],
    register: [
      {
        label: labelId,
        holder: holderId,
        network: networkId,
        scheme: scheme.id,
        events: [{ type: 'issued', at: awardedAt, validUntil, digest }, ...laterEvents],
      },
    ],
  })
  const once = await signTrustBundle(bundle, await rootSigner('root-vilnius'), { created: issuedAt })
  return signTrustBundle(once, await rootSigner('root-rotterdam'), { created: issuedAt })
}
