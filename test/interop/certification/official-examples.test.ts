import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkCertification } from '../../../src/interop/certification/check-certification'
import { describeWithVectors, readVectorBytes, vectorsFolder } from '../../support/vectors'

const now = '2026-06-01T00:00:00Z'

/** Sections that did not pass, each with its cause: `section code pointer`, an undecided one after `?`; none if it is ready. */
type Row = readonly string[]

const ready: Row = []
const unsigned: Row = ['proof PROOF_MISSING ']
const foreignContext: Row = ['? terms CONTEXT_UNKNOWN /@context/2', ...unsigned]
const openBadges2: Row = ['? file OPEN_BADGES_2 ', 'nothing else was judged']
/** A context, a schema or a proof: only the type is looked at. */
const noCredential: Row = ['type SHAPE_UNKNOWN /type', 'nothing else was judged']
/** JSON that has no part of a credential. */
const otherJson: Row = ['? file NOT_A_CREDENTIAL ', 'nothing else was judged']
const otherFormat: Row = ['? file FORMAT_UNSUPPORTED ', 'nothing else was judged']
const dataModel11: Row = ['? context DATA_MODEL_1_1 /@context/0']
const renamed = 'dates MEMBER_RENAMED /issuanceDate'
const notCertified = 'proof VALUE_NOT_ALLOWED /proof/type'
const unidentified = 'subject SUBJECT_UNIDENTIFIED /credentialSubject'
const noSubjectId = 'subject MEMBER_REQUIRED /credentialSubject'
/** Its embedded endorsements carry terms that no context of theirs defines, and made-up proofs. */
const badInside = (place: string) => `endorsements TERM_UNDEFINED ${place}/credentialSchema/0/type`
const inCreator = badInside('/credentialSubject/achievement/creator/endorsement/0')

const jwts = 'spec/rendered-spec-2024-04-03-jwts'

const rows: Record<string, Row> = {
  'spec/vector.json': otherJson,
  'spec/obv3p0/document-canon.txt': otherFormat,
  'spec/obv3p0/proof-canon.txt': otherFormat,
  [`${jwts}/rendered-01-OpenBadgeCredential.jwt`]: ready,
  [`${jwts}/rendered-02-OpenBadgeCredential.jwt`]: ready,
  [`${jwts}/rendered-03-OpenBadgeCredential.jwt`]: [inCreator],
  [`${jwts}/rendered-04-EndorsementCredential.jwt`]: [
    '? credentialSchema SCHEMA_UNKNOWN /credentialSchema/1',
  ],
  [`${jwts}/rendered-05-OpenBadgeCredential.jwt`]: ready,
  [`${jwts}/rendered-06-OpenBadgeCredential.jwt`]: ready,
  [`${jwts}/rendered-07-OpenBadgeCredential.jwt`]: ready,
  [`${jwts}/rendered-08-OpenBadgeCredential.jwt`]: ready,

  'spec-examples/MANIFEST.json': otherJson,
  'spec-examples/docformat.json': unsigned,
  'spec-examples/equality-and-comparison.json': foreignContext,
  'spec-examples/equality-and-comparison-2.json': foreignContext,
  'spec-examples/equality-and-comparison-3.json': foreignContext,
  'spec-examples/equality-and-comparison-4.json': foreignContext,
  'spec-examples/examples_achievementAlignmentCase.json': unsigned,
  'spec-examples/examples_achievementAlignmentCe.json': unsigned,
  'spec-examples/examples_basicOpenBadgeCredential.json': unsigned,
  'spec-examples/examples_endorsement.json': [
    ...unsigned,
    '? credentialSchema SCHEMA_UNKNOWN /credentialSchema/1',
  ],
  'spec-examples/examples_fullOpenBadge.json': [...unsigned, inCreator],
  'spec-examples/examples_skillAssertionCase.json': unsigned,
  'spec-examples/examples_skillAssertionCtdl.json': unsigned,
  'spec-examples/impl_extensions.json': noCredential,
  'spec-examples/impl_extensions-4.json': otherJson,
  'spec-examples/impl_linked-data-proof-ob.json': unsigned,
  'spec-examples/impl_linked-data-proof-ob-4.json': otherJson,
  'spec-examples/impl_linked-data-proof-ob-5.json': ready,
  'spec-examples/impl_migrating-2.json': openBadges2,
  'spec-examples/impl_migrating-4.json': openBadges2,
  'spec-examples/impl_migrating-5.json': [
    'terms TERM_UNDEFINED /issuer/alsoKnownAs',
    'issuer VALUE_TYPE /issuer/otherIdentifier/0/type',
    ...unsigned,
  ],
  'spec-examples/impl_recommended-practices.json': unsigned,
  'spec-examples/impl_recommended-practices-5.json': unsigned,
  'spec-examples/impl_recommended-practices-6.json': noCredential,
  'spec-examples/impl_recommended-practices-7.json': noCredential,
  'spec-examples/impl_recommended-practices-8.json': noCredential,

  // Samples of the service's own test suite; what its names call an error fails under the check of that name.
  'validator/simple.json': ready,
  'validator/simple-context-version.json': ready,
  'validator/simple-json.png': ready,
  'validator/simple-jwt.svg': ready,
  'validator/simple-multiple-proofs.json': ready,
  'validator/endorsement-valid.json': ready,
  'validator/complete.json': [inCreator],
  // Its issuer is a made-up URN, which publishes no key.
  'validator/simple-did-key-method.json': ['? issuer VALUE_FORMAT /issuer/id'],
  // A fault that only the key or the signature shows is not one of form.
  'validator/simple-err-proof-method.json': ready,
  'validator/simple-err-proof-value.json': ready,
  'validator/simple-err-proof-method-unknown-scheme.json': ['proof VALUE_FORMAT /proof/0/verificationMethod'],
  'validator/simple-err-expired.json': ['dates EXPIRED /validUntil'],
  'validator/simple-err-issued.json': [noSubjectId, 'dates NOT_YET_VALID /validFrom'],
  'validator/simple-err-issuer-type.json': [
    'terms TERM_UNDEFINED /issuer/type/0',
    'issuer VALUE_NOT_ALLOWED /issuer/type',
  ],
  'validator/simple-err-evidence-type.json': [
    'terms TERM_UNDEFINED /evidence/1/type',
    'evidence VALUE_NOT_ALLOWED /evidence/1/type',
  ],
  'validator/simple-err-credential-subject-type.json': [
    'terms TERM_UNDEFINED /credentialSubject/type/0',
    'subject VALUE_NOT_ALLOWED /credentialSubject/type',
  ],
  'validator/simple-err-credential-subject-result-type.json': [
    'terms TERM_UNDEFINED /credentialSubject/result/1/type/0',
    'subject VALUE_NOT_ALLOWED /credentialSubject/result/1/type',
  ],
  'validator/simple-err-type.json': [
    'type VALUE_NOT_ALLOWED /type',
    'terms TERM_UNDEFINED /type/1',
    noSubjectId,
  ],
  'validator/simple-err-context.json': [
    'context CONTEXT_ORDER /@context',
    '? terms CONTEXT_ORDER /@context/0',
    noSubjectId,
    'proof CONTROLLER_NOT_ISSUER /proof/0/verificationMethod',
    renamed,
  ],
  // Data model 1.1.
  'validator/simple.jwt': [
    ...dataModel11,
    '? terms CONTEXT_UNKNOWN /@context/1',
    noSubjectId,
    'proof JWT_HEADER_REFUSED ',
    renamed,
  ],
  'validator/simple_v1.json': [...dataModel11, 'proof VALUE_NOT_ALLOWED /proof/0/type', renamed],
  'validator/simple-eddsa-2022.json': [
    ...dataModel11,
    'proof VALUE_NOT_ALLOWED /proof/0/cryptosuite',
    renamed,
  ],
  'validator/simple-noproof.json': [...dataModel11, noSubjectId, ...unsigned, renamed],

  'third-party/mbob_ht_pf_microcredential_full.json': [
    ...foreignContext,
    '? credentialSchema SCHEMA_UNKNOWN /credentialSchema/1',
  ],
  'third-party/minimal_valid_obv3.json': unsigned,
  'third-party/safeModeBreaker.json': [
    'terms TERM_UNDEFINED /credentialStatus/type',
    '? issuer VALUE_FORMAT /issuer/id',
    'status MEMBER_REQUIRED /credentialStatus',
  ],
  'third-party/v1Expired.json': [
    ...dataModel11,
    unidentified,
    notCertified,
    renamed,
    'images VALUE_TYPE /issuer/image',
  ],
  'third-party/v1NoStatus.json': [
    ...dataModel11,
    unidentified,
    notCertified,
    renamed,
    'images VALUE_TYPE /issuer/image',
  ],
  'third-party/v1OBv3SpecExample.json': [...dataModel11, renamed],
  'third-party/v2DoubleSigWithValidStatus.json': [unidentified],
  'third-party/v2EddsaWithValidStatus.json': [unidentified],
  'third-party/v2Expired.json': [notCertified, 'dates EXPIRED /validUntil'],
  'third-party/v2NoStatus.json': [notCertified],
  'third-party/v2OBv3SpecExample.json': ready,
  'third-party/v2WithBadDidWeb.json': [unidentified, notCertified],
  'third-party/v2WithValidStatus.json': [unidentified, notCertified],
}

describeWithVectors('checkCertification() of every credential that others made', () => {
  const base = join(vectorsFolder ?? '', 'ob3')
  const files = readdirSync(vectorsFolder ? base : '.', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))

  it('has a row for each file, and no other', () => {
    expect(Object.keys(rows).sort()).toEqual([...files].sort())
  })

  it.each(Object.entries(rows))('%s', async (file, row) => {
    const report = await checkCertification(readVectorBytes(`ob3/${file}`), { now })
    const open = report.sections.filter(({ verdict }) => verdict === 'failed' || verdict === 'undecided')
    const told = open
      .filter(({ problems }) => problems.length > 0)
      .map(({ id, verdict, pointer, problems }) => {
        const { code } = problems.find((problem) => problem.pointer === pointer) ?? { code: 'none' }
        return `${verdict === 'undecided' ? '? ' : ''}${id} ${code} ${pointer}`
      })
    const unjudged = open.length > told.length ? ['nothing else was judged'] : []
    expect([...told, ...unjudged]).toEqual(row)
    const isFailed = row.some((line) => !line.startsWith('?') && line !== 'nothing else was judged')
    expect(report.verdict).toBe(row.length === 0 ? 'passed' : isFailed ? 'failed' : 'undecided')
  })
})
